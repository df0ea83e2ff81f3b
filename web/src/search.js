// search.js - passages while one types, under the field of search in every page.
import {element, json} from "./page.js";

const wait = 180;               // ms without a key before anything is asked

export function search(field) {
  if (!field) return;
  const list = element("ul", {id: "found", role: "listbox", "aria-label": "Passages", hidden: true});
  field.form.append(list);
  for (const [name, value] of Object.entries({role: "combobox", "aria-controls": "found", "aria-expanded": "false",
    "aria-autocomplete": "list"})) field.setAttribute(name, value);
  let timer, asking, chosen = -1;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const choose = (n) => {
    const items = [...list.querySelectorAll("[role=option]")];
    if (items.length === 0) return;
    chosen = (n + items.length) % items.length;
    items.forEach((item, i) => item.setAttribute("aria-selected", String(i === chosen)));
    items[chosen].scrollIntoView({block: "nearest"});
    field.setAttribute("aria-activedescendant", items[chosen].id);
  };
  const show = (rows) => {
    list.replaceChildren(...rows.map((row, i) => element("li", {role: "option", id: "found-" + i, "aria-selected": "false"},
      element("a", {href: place(row), tabindex: "-1"}, ...marked(row.passage),
        element("small", {}, [row.document, row.date].filter(Boolean).join(", "))))));
    if (rows.length === 0) list.replaceChildren(element("li", {class: "none"}, "Nothing found."));
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
  };
  const ask = async () => {
    asking?.abort();
    const words = field.value.trim();
    if (words.length < 2) return close();
    asking = new AbortController();
    try {
      // The last word may not be finished.
      const query = /[\w]$/.test(words) && !words.includes('"') ? words + "*" : words;
      show(await json("/api/search?limit=8&q=" + encodeURIComponent(query), asking.signal) ?? []);
    } catch (error) {
      if (error.name !== "AbortError") close();
    }
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    else if (list.hidden) return;
    else if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen < 0 ? -1 : chosen - 1);
    else if (event.key === "Enter" && chosen >= 0) list.querySelectorAll("[role=option] a")[chosen].click();
    else return;
    event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    if (!field.form.contains(event.target)) close();
  });
}

/** "dee876f943ad7ec2c.1654-1685" is a document and its bytes. */
function place(row) {
  const [document, bytes] = String(row.id).split(".");
  return `/document/${encodeURIComponent(document)}` + (bytes ? `?at=${encodeURIComponent(bytes)}#at` : "");
}

function marked(text) {
  return String(text ?? "").split(/[⟦⟧]/).map((part, i) => i % 2 ? element("mark", {}, part) : part);
}

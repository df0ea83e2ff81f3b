// reader.js - a document: a mark in the text and its record in the margin light each other up, j and k go from
// record to record, kinds are shown and hidden at once, a record opens beside the text.
import {element, json, recordPath} from "./page.js";
import {key} from "./keys.js";

export function reader(article) {
  const notes = [...article.querySelectorAll(".margin li[data-id]")];
  const marks = new Map();
  for (const mark of article.querySelectorAll("mark[data-ids]"))
    for (const id of mark.dataset.ids.split(" ")) marks.set(id, [...(marks.get(id) ?? []), mark]);
  if (notes.length === 0) return;

  const card = element("aside", {class: "card", hidden: true, "aria-label": "Record", "aria-live": "polite"});
  article.append(card);
  let current = -1, wanted = "";

  const light = (id) => {
    for (const e of article.querySelectorAll(".lit")) e.classList.remove("lit");
    for (const mark of marks.get(id) ?? []) mark.classList.add("lit");
    notes.find((n) => n.dataset.id === id)?.classList.add("lit");
  };

  const close = () => {
    wanted = "";
    card.hidden = true;
    light("");
  };

  async function open(id, scroll) {
    light(id);
    wanted = id;
    const first = marks.get(id)?.[0];
    if (scroll) (first ?? notes.find((n) => n.dataset.id === id))?.scrollIntoView({block: "center"});
    const record = await json("/api/record/" + encodeURIComponent(id)).catch(() => null);
    if (!record || wanted !== id) return;           /* another was asked for meanwhile, or none */
    card.replaceChildren(
      element("button", {type: "button", class: "close", "aria-label": "Close", onclick: close}, "×"),
      element("h2", {}, record.record ?? "record"), facts(record),
      element("p", {}, element("a", {href: recordPath(id)}, "Open, confirm or put right")));
    card.hidden = false;
  }

  const shown = () => notes.filter((n) => n.offsetParent !== null);
  const step = (by) => {
    const list = shown();
    if (list.length === 0) return;
    const at = list.findIndex((n) => n === notes[current]);
    const next = list[(at + by + list.length) % list.length];
    current = notes.indexOf(next);
    open(next.dataset.id, true);
    next.querySelector("a")?.focus({preventScroll: true});
  };

  for (const note of notes) {
    note.addEventListener("pointerenter", () => light(note.dataset.id));
    note.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      current = notes.indexOf(note);
      open(note.dataset.id, true);
    });
  }
  for (const [, all] of marks)
    for (const mark of all) mark.classList.add("live");
  article.addEventListener("click", (event) => {
    const mark = event.target.closest("mark[data-ids]");
    if (!mark || getSelection()?.toString()) return;
    // Of several records over one word the next one at each click.
    const ids = mark.dataset.ids.split(" ").filter((id) => notes.some((n) => n.dataset.id === id));
    const at = ids.indexOf(notes[current]?.dataset.id);
    const id = ids[(at + 1) % ids.length];
    if (!id) return;
    current = notes.findIndex((n) => n.dataset.id === id);
    open(id, false);
  });

  key("j", "next record", () => step(1));
  key("k", "record before", () => step(-1));
  key("o", "open the record's page", () => { if (notes[current]) location.href = recordPath(notes[current].dataset.id); });
  key("Escape", "close the record", close);
  filterKinds(article);
}

const skipped = new Set(["record", "id", "evidence"]);

function facts(record) {
  const list = element("dl", {class: "facts"});
  for (const [name, value] of Object.entries(record)) {
    const text = Array.isArray(value) ? value.join("; ") : value;
    if (skipped.has(name) || text == null || text === "" || typeof text === "object") continue;
    list.append(element("dt", {}, name.replaceAll("_", " ")), element("dd", {}, String(text)));
  }
  return list;
}

/** The links "meeting", "event" ... over the text: several may be on, without another page. */
function filterKinds(article) {
  if (new URLSearchParams(location.search).get("kind")) return;
  const links = [...document.querySelectorAll('.legend a[class^="k-"]')];
  const all = document.querySelector('.legend a:not([class])');
  const chosen = new Set();
  const apply = () => {
    for (const link of links) {
      const on = chosen.has(link.className);
      if (on) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    if (chosen.size) all?.removeAttribute("aria-current");
    else all?.setAttribute("aria-current", "true");
    for (const e of article.querySelectorAll(".margin li, mark[data-ids]")) {
      const kinds = [...e.classList].filter((c) => c.startsWith("k-"));
      e.classList.toggle("off", chosen.size > 0 && !kinds.some((k) => chosen.has(k)));
    }
  };
  for (const link of [...links, ...(all ? [all] : [])])
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      if (link === all) chosen.clear();
      else if (!chosen.delete(link.className)) chosen.add(link.className);
      apply();
    });
}

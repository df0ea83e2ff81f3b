// matrix.js - positions: a cell opens its history, with words, under the figure.
import {element, json, recordPath} from "./page.js";

export function matrix(box) {
  const scope = box.closest("main") ?? document;
  const links = [...scope.querySelectorAll('table a[href^="/positions?actor="], svg a[href*="/positions?"]')];
  if (links.length === 0) return;
  const panel = element("section", {class: "history", tabindex: "-1", "aria-live": "polite", hidden: true});
  (box.querySelector("svg") ? box : scope.querySelector("table")?.closest(".wide") ?? box).after(panel);
  for (const link of links)
    link.addEventListener("click", async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      for (const other of links) other.closest("td, .mark")?.classList.remove("lit");
      (link.closest("td") ?? link.querySelector(".mark"))?.classList.add("lit");
      const query = new URL(link.getAttribute("href"), location.href).searchParams;
      query.set("view", "history");
      try {
        await show(panel, query, link);
      } catch {
        location.href = link.getAttribute("href");
      }
    });
}

async function show(panel, query, link) {
  const rows = await json("/api/positions?" + query) ?? [];
  const issue = query.get("issue") ?? "";
  const own = rows.filter((r) => r.holder_id === query.get("actor"));
  const list = own.length ? own : rows;
  panel.replaceChildren(
    element("button", {type: "button", class: "close", "aria-label": "Close",
      onclick: () => { panel.hidden = true; link.focus(); }}, "×"),
    element("h2", {}, `${list[0]?.holder ?? query.get("actor")} on ${issue.replaceAll("-", " ")}`),
    list.length === 0 ? element("p", {}, "Nothing is told.") : element("ol", {class: "turns"}, ...list.map(turn)));
  panel.hidden = false;
  panel.scrollIntoView({block: "nearest"});
}

const sides = {support: "for", commit: "for", oppose: "against", concern: "against", demand: "against"};

function turn(row) {
  const source = row.sources?.[0];
  return element("li", {class: sides[row.stance] ?? "open"},
    element("time", {}, row.date ?? "undated"), " ",
    element("a", {href: recordPath(row.id)}, row.stance), " ",
    element("em", {}, row.change), row.by ? `, by ${row.by}` : "",
    element("q", {}, row.words ?? ""),
    source ? element("a", {class: "source", href: `/document/${encodeURIComponent(source.document_id)}` +
      `?at=${source.start}-${source.end}#at`}, source.document) : null);
}

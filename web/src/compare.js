// compare.js - two texts: from difference to difference, only those on demand, a map of the page at its edge.
import {element, say} from "./page.js";
import {key} from "./keys.js";

export function compare(box) {
  const rows = [...box.querySelectorAll("table:first-of-type tbody tr[class]")];
  const changed = rows.filter((row) => !/^same/.test(row.className));
  if (rows.length === 0) return;
  let at = -1;
  const go = (by) => {
    if (changed.length === 0) return say("No difference.");
    at = (at + by + changed.length) % changed.length;
    for (const row of rows) row.classList.toggle("lit", row === changed[at]);
    changed[at].scrollIntoView({block: "center"});
    place.textContent = `${at + 1} of ${changed.length}`;
  };
  const place = element("span", {role: "status"}, `${changed.length} differences in ${rows.length} rows`);
  const only = element("input", {type: "checkbox", onchange: () => {
    for (const row of rows) row.hidden = only.checked && !changed.includes(row);
  }});
  box.before(element("div", {class: "tools"},
    element("button", {type: "button", onclick: () => go(-1)}, "← difference"),
    element("button", {type: "button", onclick: () => go(1)}, "difference →"), place,
    element("label", {}, only, " only differences")));
  key("j", "next difference", () => go(1));
  key("k", "difference before", () => go(-1));
}

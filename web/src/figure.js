// figure.js - tools around a figure: what is pointed at in words, kinds to be hidden, the figure as a file.
import {h, render} from "preact";
import {element, say} from "./page.js";

/** A box over the figure that tells the mark under the pointer or in focus, by its <title>. */
export function tell(box, svg) {
  const card = element("div", {class: "tip", hidden: true});
  box.append(card);
  const show = (mark) => {
    const title = mark.querySelector("title") ?? mark.spare;
    if (!title) return;
    // The browser's own box would lie over ours; screen readers read the label.
    if (title.parentNode) {
      mark.setAttribute("aria-label", title.textContent);
      mark.spare = title;
      title.remove();
    }
    const [first, ...rest] = title.textContent.split("\n");
    card.replaceChildren(element("strong", {}, first), ...rest.map((line) => element("div", {}, line)));
    card.hidden = false;
    const at = mark.getBoundingClientRect(), frame = box.getBoundingClientRect();
    const x = Math.min(Math.max(0, at.x + at.width / 2 - frame.x - card.offsetWidth / 2), frame.width - card.offsetWidth);
    const above = at.y - frame.y - card.offsetHeight - 6;
    card.style.left = `${Math.max(0, x)}px`;
    card.style.top = `${above > 0 ? above : at.y - frame.y + at.height + 6}px`;
  };
  const hide = () => { card.hidden = true; };
  const markOf = (event) => event.target.closest?.(".mark") ?? event.target.querySelector?.(".mark");
  svg.addEventListener("pointerover", (event) => {
    const mark = markOf(event);
    if (mark && event.target.closest(".mark")) show(mark);
    else hide();
  });
  svg.addEventListener("pointerleave", hide);
  svg.addEventListener("focusin", (event) => { const mark = markOf(event); if (mark) show(mark); });
  svg.addEventListener("focusout", hide);
  return {show, hide};
}

/** Buttons over a figure. tools: what the view adds, as Preact nodes in a function. */
export function toolbar(box, svg, tools) {
  const bar = element("div", {class: "tools"});
  box.prepend(bar);
  const draw = () => render(h("div", {role: "toolbar", "aria-label": "Figure"},
    tools ? tools() : null,
    h("button", {type: "button", class: "quiet", onClick: () => copy(svg)}, "Copy SVG")), bar);
  draw();
  return draw;
}

/** A group of buttons that stay pressed: kinds that are shown. */
export function Kinds({kinds, hidden}) {
  return h("span", {class: "kinds", role: "group", "aria-label": "Shown"}, kinds.map(({name, says, count}) =>
    h("button", {type: "button", class: "kind " + name, "aria-pressed": String(!hidden.value.has(name)), onClick: () => {
      const next = new Set(hidden.value);
      if (!next.delete(name)) next.add(name);
      hidden.value = next;
    }}, says, " ", h("small", null, count))));
}

export function Zoom({zoomIn, zoomOut, reset}) {
  return h("span", {class: "zoom", role: "group", "aria-label": "Zoom"},
    h("button", {type: "button", "aria-label": "Nearer", onClick: zoomIn}, "+"),
    h("button", {type: "button", "aria-label": "Farther", onClick: zoomOut}, "−"),
    h("button", {type: "button", class: "quiet", onClick: reset}, "All"));
}

async function copy(svg) {
  const twin = svg.cloneNode(true);
  twin.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  // What a style sheet of the page tells is written into the copy, so that it looks the same elsewhere.
  const names = ["fill", "stroke", "stroke-width", "opacity", "fill-opacity", "font-size", "font-weight", "font-family",
    "paint-order", "stroke-dasharray", "font-style"];
  const from = svg.querySelectorAll("*"), to = twin.querySelectorAll("*");
  from.forEach((e, i) => {
    const style = getComputedStyle(e);
    for (const name of names) to[i].style.setProperty(name, style.getPropertyValue(name));
  });
  try {
    await navigator.clipboard.writeText(new XMLSerializer().serializeToString(twin));
    say("The figure is in the clipboard, as SVG.");
  } catch {
    say("The browser does not let the page copy: take the SVG below.");
  }
}

/** Widths as the program reckons them, for places that must hold before anything is drawn. */
export const textWidth = (text, size) => {
  let width = 0;
  for (const c of text) width += c >= "\u1100" ? 1.02 : "iljtf.,:;'|!() -".includes(c) ? .33 : "mwMW@%".includes(c) ? .9
    : c >= "A" && c <= "Z" ? .7 : .58;
  return width * size;
};

/** The first free side of a mark for its label, or null; what is taken is remembered in boxes. */
export function labelPlace(boxes, frame, x, y, r, w, hgt) {
  const d = r + 3, s = r * .7 + 2;
  const sides = [[x + d, y - hgt / 2], [x - d - w, y - hgt / 2], [x - w / 2, y - d - hgt], [x - w / 2, y + d],
    [x + s, y - s - hgt], [x + s, y + s], [x - s - w, y - s - hgt], [x - s - w, y + s]];
  for (const [left, top] of sides) {
    if (left < frame[0] || top < frame[1] || left + w > frame[2] || top + hgt > frame[3]) continue;
    if (boxes.some((b) => left < b[2] && b[0] < left + w && top < b[3] && b[1] < top + hgt)) continue;
    boxes.push([left, top, left + w, top + hgt]);
    return [left, top];
  }
  return null;
}

// map.js - the map's figure with zoom: outlines grow, marks keep their size and part, more names find room.
import {h} from "preact";
import {select} from "d3-selection";
import {zoom} from "d3-zoom";
import {element, recordPath, svgElement} from "./page.js";
import {Zoom, labelPlace, tell, textWidth, toolbar} from "./figure.js";

const WIDTH = 960, TOP = 56;

export function map(box) {
  const svg = box.querySelector("svg.map");
  const world = svg?.querySelector(".world");
  if (!world) return;
  const inner = world.firstElementChild, still = inner.getAttribute("transform");
  const bottom = TOP + Number(svg.querySelector(".sea").getAttribute("height"));
  const spots = [...svg.querySelectorAll(".spot")].map((group) => {
    const circle = group.querySelector("circle");
    return {group, x: Number(circle.getAttribute("cx")), y: Number(circle.getAttribute("cy")),
      r: Number(circle.getAttribute("r")), country: group.classList.contains("country"), ids: group.dataset.ids.split(" "),
      count: Number(group.dataset.meetings) + Number(group.dataset.events), name: group.dataset.name};
  });
  for (const e of svg.querySelectorAll(".name")) e.remove();
  const names = svgElement("g", {"aria-hidden": "true"});
  svg.append(names);

  const draw = ({k, x, y}) => {
    inner.setAttribute("transform", `translate(${x} ${y}) scale(${k}) ${still}`);
    const boxes = [], shown = [];
    for (const s of spots) {
      const at = [s.x * k + x, s.y * k + y];
      const inside = at[0] > 0 && at[0] < WIDTH && at[1] > TOP && at[1] < bottom;
      (s.group.closest("a") ?? s.group).style.display = inside ? "" : "none";
      s.group.setAttribute("transform", `translate(${(at[0] - s.x).toFixed(1)} ${(at[1] - s.y).toFixed(1)})`);
      if (inside) shown.push([s, at]);
      if (inside && !s.country) boxes.push([at[0] - s.r, at[1] - s.r, at[0] + s.r, at[1] + s.r]);
    }
    names.replaceChildren(...shown.map(([s, at]) => {
      const text = s.count > 1 ? `${s.name} ${s.count}` : s.name;
      const place = labelPlace(boxes, [2, TOP + 2, WIDTH - 2, bottom - 2], ...at, s.r, textWidth(text, 12), 14);
      if (!place) return "";
      const label = svgElement("text", {class: s.country ? "name of-country" : "name", x: place[0], y: place[1] + 11});
      label.textContent = text;
      return label;
    }));
  };

  const behaviour = zoom().scaleExtent([1, 24]).extent([[0, TOP], [WIDTH, bottom]])
    .translateExtent([[0, TOP], [WIDTH, bottom]])
    .filter((event) => event.type !== "wheel" || event.ctrlKey || event.shiftKey || svg.contains(document.activeElement))
    .on("zoom", (event) => draw(event.transform));
  const s = select(svg).call(behaviour).on("dblclick.zoom", null);
  svg.classList.add("zooms");
  svg.tabIndex = 0;
  box.scrollLeft = (box.scrollWidth - box.clientWidth) * .6;
  draw({k: 1, x: 0, y: 0});

  const list = element("div", {class: "place", "aria-live": "polite", hidden: true});
  box.append(list);
  for (const spot of spots)
    (spot.group.closest("a") ?? spot.group).addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(list, spot);
    });
  countries(box, svg);
  tell(box, svg);
  const nearer = (k) => s.call(behaviour.scaleBy, k, middle(spots, s.property("__zoom"), bottom));
  toolbar(box, svg, () => h(Zoom, {zoomIn: () => nearer(2), zoomOut: () => nearer(.5),
    reset: () => s.call(behaviour.scaleTo, 1)}));
}

/** Where most is of what is in sight: what is wanted nearer. */
function middle(spots, t, bottom) {
  const seen = spots.flatMap((s) => Array(Math.min(s.count, 50)).fill(t.apply([s.x, s.y])))
    .filter(([x, y]) => x > 0 && x < WIDTH && y > TOP && y < bottom);
  if (seen.length === 0) return [WIDTH / 2, (TOP + bottom) / 2];
  const median = (i) => seen.map((p) => p[i]).sort((a, b) => a - b)[seen.length >> 1];
  return [median(0), median(1)];
}

/** What happened at a place, each line leading to its record. */
function show(list, spot) {
  const title = spot.group.getAttribute("aria-label") ?? spot.group.querySelector("title")?.textContent ?? spot.name;
  const lines = title.split("\n").slice(1);
  list.replaceChildren(element("h2", {}, spot.name), element("ul", {}, ...spot.ids.map((id, i) =>
    element("li", {}, element("a", {href: recordPath(id)}, lines[i] && !/^and \d+ more$/.test(lines[i]) ? lines[i] : id)))));
  list.hidden = false;
}

/** A country leads to what is told with it. */
function countries(box, svg) {
  svg.addEventListener("click", (event) => {
    const code = event.target.dataset?.country;
    if (code && code !== "-") location.href = "/meetings?country=" + encodeURIComponent(code);
  });
}

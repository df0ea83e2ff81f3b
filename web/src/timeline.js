// timeline.js - the chronology's figure with an axis that zooms: words appear where there is room for them.
import {h} from "preact";
import {effect, signal} from "@preact/signals";
import {scaleUtc} from "d3-scale";
import {select} from "d3-selection";
import {zoom, zoomIdentity} from "d3-zoom";
import {element, svgElement} from "./page.js";
import {Kinds, Zoom, tell, textWidth, toolbar} from "./figure.js";

const WIDTH = 960, EDGE = 24, HEAD = 58, BAND = 26, LANE = 17, MOST_LANES = 36, COLUMN = 9;
const KINDS = [["meeting", "meetings"], ["friendly", "cooperation"], ["hostile", "conflict"], ["other", "other"]];
const DAY = 864e5;

export function timeline(box) {
  const svg = box.querySelector("svg.timeline");
  if (!svg) return;
  const marks = [...svg.querySelectorAll(".mark")].map(take);
  if (marks.length === 0) return;
  const bands = [...svg.querySelectorAll(".band")];
  const axis = svgElement("g");
  for (const e of svg.querySelectorAll(".grid, .axis, .tick, .says")) e.remove();
  svg.insertBefore(axis, svg.querySelector(".band"));
  const key = [...svg.querySelectorAll(":scope > .key, :scope > g:not(.mark)")].filter((e) => e !== axis);
  const keyTop = Number(svg.getAttribute("height")) - 14;
  const hidden = signal(new Set());

  const base = scaleUtc([...window_(marks)], [EDGE, WIDTH - EDGE]);
  let x = base, waiting = false;
  const draw = () => {
    waiting = false;
    const height = layOut(marks.filter((m) => !hidden.value.has(m.kind)), bands, x);
    for (const m of marks) if (hidden.value.has(m.kind)) m.root.style.display = "none";
    drawAxis(axis, x, height);
    for (const e of key) e.setAttribute("transform", `translate(0 ${height + 40 - 14 - keyTop})`);
    svg.setAttribute("viewBox", `0 0 ${WIDTH} ${height + 44}`);
    svg.setAttribute("height", height + 44);
  };
  const later = () => {
    if (!waiting) requestAnimationFrame(draw);
    waiting = true;
  };

  const first = Math.min(...marks.map((m) => m.first)), last = Math.max(...marks.map((m) => m.first));
  const room = DAY * 5;
  const behaviour = zoom().scaleExtent([Math.min(1, (WIDTH - 2 * EDGE) / (base(last + room) - base(first - room))), 2000])
    .translateExtent([[base(first - room) - 40, 0], [base(last + room) + 40, 0]])
    .filter((event) => event.type !== "wheel" || event.ctrlKey || event.shiftKey || document.activeElement === svg || svg.contains(document.activeElement))
    .on("zoom", (event) => { x = event.transform.rescaleX(base); later(); });
  const s = select(svg).call(behaviour).on("dblclick.zoom", null);
  svg.classList.add("zooms");
  svg.tabIndex = 0;
  box.scrollLeft = (box.scrollWidth - box.clientWidth) * .6;

  tell(box, svg);
  toolbar(box, svg, () => [
    h(Kinds, {hidden, kinds: KINDS.map(([name, says]) => ({name, says, count: marks.filter((m) => m.kind === name).length}))
      .filter((k) => k.count)}),
    h(Zoom, {zoomIn: () => s.call(behaviour.scaleBy, 2), zoomOut: () => s.call(behaviour.scaleBy, .5),
      reset: () => s.call(behaviour.transform, fit(base, first - room, last + room))})]);
  box.append(element("p", {class: "hint"}, "Drag to move; Ctrl and wheel, or the buttons, to zoom. A mark leads to its record."));
  effect(() => { hidden.value; later(); });
}

const fit = (base, from, to) => {
  const k = (WIDTH - 2 * EDGE) / (base(to) - base(from));
  return zoomIdentity.translate(EDGE - base(from) * k, 0).scale(k);
};

/** Where five of six days are, with a quarter more to each side. */
function window_(marks) {
  const days = marks.map((m) => m.first).sort((a, b) => a - b), n = days.length;
  const a = days[Math.floor(n / 12)], b = days[n - 1 - Math.floor(n / 12)], more = (b - a) / 4 + 5 * DAY;
  return [Math.max(days[0] - 5 * DAY, a - more), Math.min(days[n - 1] + 5 * DAY, b + more)];
}

/** The server's mark, its sign at 0,0 and of one size, so that the mark can be put anywhere. */
function take(group) {
  const shape = group.querySelector("circle, polygon"), title = group.querySelector("title").textContent;
  if (shape.tagName === "circle") {
    shape.setAttribute("cx", 0);
    shape.setAttribute("cy", 0);
    shape.setAttribute("r", 4.4);
  } else {
    const points = shape.getAttribute("points").split(" ").map((p) => p.split(",").map(Number));
    const cx = (Math.min(...points.map((p) => p[0])) + Math.max(...points.map((p) => p[0]))) / 2;
    const cy = (Math.min(...points.map((p) => p[1])) + Math.max(...points.map((p) => p[1]))) / 2;
    const k = 4.4 / Math.max(...points.map((p) => Math.abs(p[0] - cx)));
    shape.setAttribute("points", points.map((p) => `${((p[0] - cx) * k).toFixed(2)},${((p[1] - cy) * k).toFixed(2)}`).join(" "));
  }
  group.querySelector(".words")?.remove();
  group.querySelector(".span")?.remove();
  const bar = svgElement("rect", {class: "span", y: -2, height: 4, rx: 2});
  const words = svgElement("text", {class: "words", y: 4});
  group.insertBefore(bar, shape);
  group.append(words);
  const text = title.replace(/^[^:]*: /, "").replace(/ \([^()]*; documents: \d+\)$/, "");
  const kind = KINDS.find(([name]) => group.classList.contains(name))?.[0] ?? "other";
  return {group, root: group.closest("a") ?? group, shape, bar, words, kind,
    text: text.length > 58 ? text.slice(0, 56).replace(/\s+\S*$/, "") + "…" : text,
    first: Date.parse(group.dataset.first), last: Date.parse(group.dataset.last), band: Number(group.dataset.band)};
}

/** Puts every mark into a lane of its band, with words as long as the lanes suffice; returns the bottom. */
function layOut(marks, bands, x) {
  let y = HEAD;
  bands.forEach((head, band) => {
    const own = [], out = [];
    for (const m of marks) {
      if (m.band !== band) continue;
      m.x = x(m.first);
      m.x2 = Math.max(m.x, Math.min(x(m.last), WIDTH - EDGE));
      (m.x2 < EDGE - 8 || m.x > WIDTH - EDGE + 8 ? out : own).push(m);
      m.x = Math.max(m.x, EDGE - 8);            // what began before is seen at the edge
    }
    for (const m of out) m.root.style.display = "none";
    own.sort((a, b) => a.x - b.x || a.first - b.first);
    let lanes = lanesOf(own), words = lanes <= MOST_LANES, pitch = LANE;
    if (!words) {
      lanes = columnsOf(own);
      pitch = lanes > 40 ? 320 / lanes : 8;
    }
    head.setAttribute("y", y + BAND - 8);
    for (const m of own) place(m, y + BAND + (m.lane + .5) * pitch, words, pitch);
    y += BAND + Math.max(1, lanes) * pitch + 10;
  });
  return y;
}

function lanesOf(marks) {
  const ends = [];
  for (const m of marks) {
    const wide = textWidth(m.text, 11) + 8;
    let from = m.x - 6, to = m.x2 + 6 + wide;
    m.left = to > WIDTH - 16 && m.x - 6 - wide > 16;
    if (m.left) [from, to] = [from - wide, m.x2 + 6];
    m.lane = 0;
    while (m.lane < ends.length && ends[m.lane] > from) m.lane++;
    ends[m.lane] = to + 8;
    if (ends.length > MOST_LANES) break;
  }
  return ends.length;
}

function columnsOf(marks) {
  const tall = new Map();
  let most = 1;
  for (const m of marks) {
    const column = Math.floor(m.x / COLUMN);
    m.x = m.x2 = column * COLUMN + COLUMN / 2;
    m.lane = tall.get(column) ?? 0;
    tall.set(column, m.lane + 1);
    most = Math.max(most, m.lane + 1);
  }
  return most;
}

function place(m, y, words, pitch) {
  m.root.style.display = "";
  m.group.setAttribute("transform", `translate(${m.x.toFixed(1)} ${y.toFixed(1)})`);
  m.shape.setAttribute("transform", words ? "" : `scale(${Math.max(.35, Math.min(.9, pitch / 9)).toFixed(2)})`);
  m.bar.setAttribute("width", m.x2 - m.x > 4 ? (m.x2 - m.x).toFixed(1) : 0);
  m.words.textContent = words ? m.text : "";
  m.words.setAttribute("x", m.left ? -9 : m.x2 - m.x + 9);
  m.words.setAttribute("text-anchor", m.left ? "end" : "start");
}

function drawAxis(axis, x, bottom) {
  axis.replaceChildren(svgElement("line", {class: "axis", x1: 16, x2: WIDTH - 16, y1: bottom, y2: bottom}));
  const days = (x.domain()[1] - x.domain()[0]) / DAY;
  const digits = days < 400 ? 10 : days < 4000 ? 7 : 4;
  let end = 0;
  for (const tick of x.ticks(9)) {
    const at = x(tick), text = tick.toISOString().slice(0, digits);
    axis.append(svgElement("line", {class: "grid", x1: at, x2: at, y1: HEAD, y2: bottom}));
    if (at - textWidth(text, 11) / 2 < end + 6) continue;
    end = at + textWidth(text, 11) / 2;
    const label = svgElement("text", {class: "tick", x: at, y: bottom + 14, "text-anchor": "middle"});
    label.textContent = text;
    axis.append(label);
  }
}

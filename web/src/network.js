// network.js - knots that can be dragged, nearer and farther, ties above a weight; of any network that the page has.
import {h} from "preact";
import {effect, signal} from "@preact/signals";
import {drag} from "d3-drag";
import {forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY} from "d3-force";
import {select} from "d3-selection";
import {zoom, zoomIdentity} from "d3-zoom";
import {calm, element, json, svgElement} from "./page.js";
import {Zoom, labelPlace, tell, textWidth, toolbar} from "./figure.js";

const WIDTH = 960, HEIGHT = 600, MOST = 120;

export async function network(box) {
  const source = box.dataset.source;
  const data = source ? await json(source).catch(() => null) : null;
  if (!data?.nodes?.length || !data.edges?.length) return;
  const {nodes, links, left} = choose(data);
  const most = Math.max(...links.map((l) => Math.abs(l.weight)));
  const threshold = signal(0);

  const svg = svgElement("svg", {class: "ent-figure network zooms", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH,
    height: HEIGHT, role: "group", "aria-label": `Network of ${nodes.length} actors and ${links.length} ties`, tabindex: 0});
  const all = svgElement("g"), bonds = svgElement("g"), knots = svgElement("g"), names = svgElement("g", {"aria-hidden": "true"});
  all.append(bonds, knots, names);
  svg.append(all);
  const still = box.querySelector("svg");
  if (still) still.replaceWith(svg);
  else box.append(svg);

  for (const l of links) {
    l.line = svgElement("line", {"stroke-width": 1 + 7 * Math.sqrt(Math.abs(l.weight) / most)});
    const g = svgElement("g", {class: "bond mark" + (l.weight < 0 ? " against" : ""), "data-id": `${l.source} ${l.target}`});
    g.append(titled(`${l.source_name} and ${l.target_name}: ${round(l.weight)}`), l.line);
    l.group = g;
    bonds.append(g);
  }
  const heaviest = Math.max(...nodes.map((n) => n.sum));
  for (const n of nodes) {
    n.r = 5 + 12 * Math.sqrt(n.sum / heaviest);
    n.group = svgElement("g", {class: "mark knot" + (n.mode === 2 ? " second" : ""), "data-id": n.id});
    n.group.append(titled(`${n.name}: ${round(n.sum)}`), n.mode === 2
      ? svgElement("rect", {x: -n.r, y: -n.r, width: 2 * n.r, height: 2 * n.r, rx: 2}) : svgElement("circle", {r: n.r}));
    n.link = svgElement("a", {href: n.mode === 2 ? "/positions?issue=" + encodeURIComponent(n.id)
      : "/actor/" + encodeURIComponent(n.id)});
    n.link.append(n.group);
    knots.append(n.link);
  }

  let k = 1;
  const draw = () => {
    for (const l of links) {
      const off = Math.abs(l.weight) < threshold.value;
      l.group.style.display = off ? "none" : "";
      for (const [name, value] of [["x1", l.source.x], ["y1", l.source.y], ["x2", l.target.x], ["y2", l.target.y]])
        l.line.setAttribute(name, value.toFixed(1));
    }
    for (const n of nodes) {
      n.off = threshold.value > 0 && !n.ties.some((l) => Math.abs(l.weight) >= threshold.value);
      n.link.style.display = n.off ? "none" : "";
      n.group.setAttribute("transform", `translate(${n.x.toFixed(1)} ${n.y.toFixed(1)}) scale(${1 / Math.sqrt(k)})`);
    }
    label();
  };
  const label = () => {
    const size = 12 / k, seen = nodes.filter((n) => !n.off);
    const boxes = seen.map((n) => { const r = n.r / Math.sqrt(k); return [n.x - r, n.y - r, n.x + r, n.y + r]; });
    const far = 1e6;
    names.replaceChildren(...seen.map((n) => {
      const text = n.name.length > 32 ? n.name.slice(0, 30) + "…" : n.name;
      const at = labelPlace(boxes, k === 1 ? [0, 0, WIDTH, HEIGHT] : [-far, -far, far, far], n.x, n.y, n.r / Math.sqrt(k),
        textWidth(text, size), size * 1.15);
      if (!at) return "";
      const e = svgElement("text", {class: "name", x: at[0], y: at[1] + size * .9});
      e.style.fontSize = `${size}px`;
      e.style.strokeWidth = `${3 / k}px`;
      e.textContent = text;
      return e;
    }));
  };

  const simulation = forceSimulation(nodes)
    .force("link", forceLink(links).distance(90).strength((l) => .6 / Math.min(l.source.ties.length, l.target.ties.length)))
    .force("charge", forceManyBody().strength(-420).distanceMax(420))
    .force("x", forceX(WIDTH / 2).strength(.045)).force("y", forceY(HEIGHT / 2).strength(.075))
    .force("collide", forceCollide((n) => n.r + 7)).stop();
  simulation.tick(280);
  spread(nodes);
  simulation.on("tick", () => { keep(nodes); draw(); });

  const moved = drag().container(all)
    .on("start", (event) => { if (!event.active && !calm.matches) simulation.alphaTarget(.2).restart(); })
    .on("drag", (event, n) => {
      n.x = n.fx = event.x;
      n.y = n.fy = event.y;
      if (calm.matches) draw();
    })
    .on("end", (event) => { if (!event.active) simulation.alphaTarget(0); });
  select(knots).selectAll("a").data(nodes).call(moved)
    .on("dblclick", (event, n) => { n.fx = n.fy = null; if (!calm.matches) simulation.alpha(.3).restart(); })
    .on("pointerenter focusin", (event, n) => near(n, true)).on("pointerleave focusout", (event, n) => near(n, false));
  const near = (n, on) => {
    svg.classList.toggle("asking", on);
    n.group.classList.toggle("near", on);
    for (const l of n.ties) for (const e of [l.group, l.source.group, l.target.group]) e.classList.toggle("near", on);
  };

  const behaviour = zoom().scaleExtent([.5, 12])
    .filter((event) => event.type !== "wheel" || event.ctrlKey || event.shiftKey || svg.contains(document.activeElement))
    .on("zoom", (event) => {
      k = event.transform.k;
      all.setAttribute("transform", event.transform);
      draw();
    });
  const s = select(svg).call(behaviour).on("dblclick.zoom", null);
  tell(box, svg);
  const weights = [...new Set(links.map((l) => Math.abs(l.weight)))].sort((a, b) => a - b);
  const redraw = toolbar(box, svg, () => [
    weights.length > 1 && h("label", null, "Ties of at least ",
      h("input", {type: "range", min: 0, max: weights.length - 1, step: 1, value: Math.max(0, weights.indexOf(threshold.value)),
        "aria-valuetext": round(threshold.value || weights[0]),
        onInput: (event) => { threshold.value = weights[event.target.value]; }}),
      h("output", null, round(threshold.value || weights[0]))),
    h(Zoom, {zoomIn: () => s.call(behaviour.scaleBy, 1.6), zoomOut: () => s.call(behaviour.scaleBy, 1 / 1.6),
      reset: () => s.call(behaviour.transform, zoomIdentity)})]);
  effect(() => { threshold.value; redraw(); draw(); });
  box.append(element("p", {class: "hint"}, `Drag a knot to hold it, double click to let it go.` +
    (left ? ` The ${nodes.length} with the most ties of ${nodes.length + left}; the data hold all.` : "")));
}

const round = (x) => String(Math.round(x * 100) / 100);
const titled = (text) => Object.assign(svgElement("title"), {textContent: text});

/** Into the frame, stretched a little where there is room. */
function spread(nodes) {
  const x = nodes.map((n) => n.x), y = nodes.map((n) => n.y);
  const left = Math.min(...x), top = Math.min(...y), w = Math.max(...x) - left || 1, h = Math.max(...y) - top || 1;
  const k = Math.min(2, (WIDTH - 200) / w, (HEIGHT - 70) / h), kx = Math.min(k * 1.5, (WIDTH - 200) / w);
  for (const n of nodes) {
    n.x = WIDTH / 2 + (n.x - left - w / 2) * kx;
    n.y = HEIGHT / 2 + (n.y - top - h / 2) * k;
  }
}

function keep(nodes) {
  for (const n of nodes) {
    n.x = Math.max(14, Math.min(WIDTH - 14, n.x));
    n.y = Math.max(14, Math.min(HEIGHT - 14, n.y));
  }
}

/** The nodes with the most ties, and the ties between them. Places to begin with follow from the order alone. */
function choose(data) {
  const all = new Map(data.nodes.map((n) => [n.id + "\n" + (n.mode ?? 1), {...n, sum: 0, ties: []}]));
  const two = data.nodes.some((n) => n.mode === 2);
  const edges = data.edges.map((e) => ({source: all.get(e.source + "\n1"), target: all.get(e.target + (two ? "\n2" : "\n1")),
    weight: e.weight})).filter((e) => e.source && e.target && e.weight && e.source !== e.target);
  for (const e of edges) for (const n of [e.source, e.target]) n.sum += Math.abs(e.weight);
  const ranked = [...all.values()].filter((n) => n.sum > 0).sort((a, b) => b.sum - a.sum || (a.id < b.id ? -1 : 1));
  const nodes = ranked.slice(0, MOST), kept = new Set(nodes);
  const links = edges.filter((e) => kept.has(e.source) && kept.has(e.target));
  for (const l of links) {
    l.source_name = l.source.name;
    l.target_name = l.target.name;
    l.source.ties.push(l);
    l.target.ties.push(l);
  }
  nodes.forEach((n, i) => {
    n.x = WIDTH / 2 + 20 * Math.sqrt(i + .5) * Math.cos(i * 2.39996);
    n.y = HEIGHT / 2 + 20 * Math.sqrt(i + .5) * Math.sin(i * 2.39996);
  });
  return {nodes, links, left: ranked.length - nodes.length};
}

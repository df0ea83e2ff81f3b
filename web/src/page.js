// page.js - what several views need: data of the server, elements, a word for screen readers.

export const calm = matchMedia("(prefers-reduced-motion: reduce)");

/** JSON of a path of this server; null where there is nothing (404), an error for the rest. */
export async function json(path, signal) {
  const answer = await fetch(path, {signal, headers: {accept: "application/json"}});
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

/** element("button", {type: "button", onclick: f}, "words", child) */
export function element(name, attributes = {}, ...children) {
  const e = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value == null) continue;
    if (key.startsWith("on")) e.addEventListener(key.slice(2), value);
    else e.setAttribute(key, value === true ? "" : value);
  }
  e.append(...children.filter((c) => c != null));
  return e;
}

const svgSpace = "http://www.w3.org/2000/svg";
export function svgElement(name, attributes = {}) {
  const e = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) e.setAttribute(key, value);
  return e;
}

/** Told to a screen reader, and shown for a while in a corner; an action may go with it. */
export function say(words, action) {
  let place = document.querySelector("#said");
  if (!place) {
    place = element("div", {id: "said", role: "status", "aria-live": "polite"});
    document.body.append(place);
  }
  place.replaceChildren(words, ...(action ? [" ", action] : []));
  place.hidden = false;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { place.hidden = true; }, 7000);
}

export const recordPath = (id) => "/record/" + encodeURIComponent(id);

export const isTyping = (event) =>
  event.ctrlKey || event.metaKey || event.altKey ||
  /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;

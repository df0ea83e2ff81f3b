// keys.js - keys of the page, told by "?".
import {element, isTyping} from "./page.js";

const known = [];

/** A key of this page: what it does, and how that is told. A key that is typed into a field is none. */
export function key(name, says, run) {
  known.push({name, says, run});
}

document.addEventListener("keydown", (event) => {
  if (isTyping(event)) return;
  const found = known.find((k) => k.name === event.key);
  if (!found || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  found.run(event);
});

export function keyHelp() {
  const rows = () => known.flatMap((k) => [
    element("dt", {}, element("kbd", {}, k.name)), element("dd", {}, k.says)]);
  key("/", "search", () => document.querySelector("#q")?.focus());
  key("?", "these keys", () => {
    const dialog = element("dialog", {"aria-label": "Keys", onclose: () => dialog.remove()},
      element("h2", {}, "Keys on this page"), element("dl", {class: "keys"}, ...rows()),
      element("form", {method: "dialog"}, element("button", {}, "Close")));
    document.body.append(dialog);
    dialog.showModal();
  });
}

// review.js - judging by keyboard: a verdict is sent a few seconds after it was given, so that it can be taken
// back; the next record comes at once.
import {element, say} from "./page.js";
import {key} from "./keys.js";

const grace = 5000;             // ms in which a verdict can be taken back

export function review(first) {
  let section = first, waiting = null;

  const formOf = (action) => section.querySelector(`form input[name=action][value=${action}]`)?.form ??
    section.querySelector(`[data-key=${action[0]}]`)?.form;

  async function send() {
    if (!waiting) return;
    const {body, timer} = waiting;
    waiting = null;
    clearTimeout(timer);
    const answer = await fetch("/correct", {method: "POST", body, keepalive: true,
      headers: {"content-type": "application/x-www-form-urlencoded"}});
    if (!answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      say("Not kept: " + (page.querySelector("[role=alert]")?.textContent ?? answer.statusText));
    }
  }

  async function load(path) {
    const answer = await fetch(path);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.querySelector("[data-view=review]");
    if (!next) {
      await send();
      location.href = path;
      return;
    }
    const old = section;
    section = document.importNode(next, true);
    old.replaceWith(section);
    listen();
    section.tabIndex = -1;
    section.focus({preventScroll: true});
  }

  const nextPath = () => section.querySelector('a[data-key="n"]')?.getAttribute("href");

  async function judge(action, form) {
    await send();
    const body = new URLSearchParams(new FormData(form)).toString(), before = location.pathname + location.search;
    const shown = section.cloneNode(true), path = nextPath();
    waiting = {body, timer: setTimeout(() => send().catch(unreached), grace)};
    const back = element("button", {type: "button", onclick: () => undo()}, "Undo (u)");
    undo = () => {
      if (!waiting) return say("It is kept already: put it right on its page.");
      clearTimeout(waiting.timer);
      waiting = null;
      section.replaceWith(shown);
      section = shown;
      listen();
      say("Taken back.");
    };
    say(action === "confirm" ? "Confirmed." : "Rejected.", back);
    if (path) await load(path);
    else { await send(); location.href = before; }
  }
  let undo = () => say("Nothing to take back.");
  const unreached = () => say("The server does not answer: the verdict was not kept.");

  function listen() {
    for (const action of ["confirm", "reject"]) {
      const form = formOf(action);
      form?.addEventListener("submit", (event) => {
        event.preventDefault();
        judge(action, form).catch(unreached);
      });
    }
    const next = section.querySelector('a[data-key="n"]');
    next?.addEventListener("click", async (event) => {
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const path = next.getAttribute("href");
      const sent = Boolean(waiting);
      await send().catch(unreached);
      // What was judged has left the list, so that the next is where this one is.
      load(sent ? path.replace(/skip=(\d+)/, (all, n) => `skip=${Math.max(0, n - 1)}`) : path).catch(unreached);
    });
  }

  listen();
  addEventListener("pagehide", () => { send(); });
  key("c", "confirm", () => formOf("confirm")?.requestSubmit());
  key("r", "reject", () => formOf("reject")?.requestSubmit());
  key("n", "next, undecided", () => section.querySelector('a[data-key="n"]')?.click());
  key("u", "take the last verdict back", () => undo());
  key("e", "edit", () => {
    const details = section.querySelector("details");
    if (!details) return;
    details.open = true;
    details.querySelector("input:not([type=hidden]), select")?.focus();
  });
}

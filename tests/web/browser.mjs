// browser.mjs - Chromium without a window, spoken to over a pipe (its DevTools protocol): no package is needed.
import {spawn} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

export async function start(program) {
  const home = mkdtempSync(join(tmpdir(), "entente-browser-"));
  const child = spawn(program, ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    "--disable-extensions", "--disable-default-apps", "--hide-scrollbars", "--remote-debugging-pipe",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", `--user-data-dir=${home}`, "about:blank"],
  {stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"]});
  const waiting = new Map(), listeners = [];
  let next = 1, rest = "";
  child.stdio[4].on("data", (bytes) => {
    const parts = (rest + bytes).split("\0");
    rest = parts.pop();
    for (const part of parts) {
      const message = JSON.parse(part);
      if (message.id) {
        const {resolve, reject, method} = waiting.get(message.id);
        waiting.delete(message.id);
        if (message.error) reject(new Error(`${method}: ${message.error.message}`));
        else resolve(message.result);
      } else {
        for (const listen of [...listeners]) listen(message);
      }
    }
  });
  child.on("exit", () => { for (const {reject} of waiting.values()) reject(new Error("Chromium ended")); });
  child.stdio[3].on("error", () => {});
  const send = (method, params = {}, sessionId) => new Promise((resolve, reject) => {
    const id = next++;
    waiting.set(id, {resolve, reject, method});
    child.stdio[3].write(JSON.stringify({id, method, params, sessionId}) + "\0");
  });
  const stop = () => {
    child.kill("SIGKILL");
    try { rmSync(home, {recursive: true, force: true, maxRetries: 5}); } catch { /* left to the system */ }
  };
  return {send, listeners, stop};
}

/** A page that remembers what went wrong on it and what it asked for. */
export class Page {
  static async open(browser) {
    const page = new Page();
    const {targetId} = await browser.send("Target.createTarget", {url: "about:blank"});
    const {sessionId} = await browser.send("Target.attachToTarget", {targetId, flatten: true});
    page.send = (method, params) => browser.send(method, params, sessionId);
    page.wrong = [];
    page.requests = [];
    page.waiters = [];
    browser.listeners.push((message) => { if (message.sessionId === sessionId) page.hear(message); });
    for (const domain of ["Page", "Runtime", "Log", "Network"]) await page.send(domain + ".enable");
    return page;
  }

  hear({method, params}) {
    if (method === "Runtime.exceptionThrown")
      this.wrong.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    if (method === "Runtime.consoleAPICalled" && ["error", "warning", "assert"].includes(params.type))
      this.wrong.push("console: " + params.args.map((a) => a.value ?? a.description).join(" "));
    if (method === "Log.entryAdded" && ["error", "warning"].includes(params.entry.level) && !this.expectsFailure)
      this.wrong.push(`log: ${params.entry.text} ${params.entry.url ?? ""}`);
    if (method === "Network.requestWillBeSent") this.requests.push(params.request.url);
    this.waiters = this.waiters.filter((w) => !w(method, params));
  }

  /** Resolves at the next event of that name. */
  event(name, seconds = 20) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(name + " did not come")), seconds * 1000);
      this.waiters.push((method, params) => {
        if (method !== name) return false;
        clearTimeout(timer);
        resolve(params);
        return true;
      });
    });
  }

  async go(url) {
    const loaded = this.event("Page.loadEventFired");
    const {errorText} = await this.send("Page.navigate", {url});
    if (errorText) throw new Error(`${url}: ${errorText}`);
    await loaded;
  }

  /** The value of an expression in the page; promises are waited for. */
  async value(expression) {
    const {result, exceptionDetails} = await this.send("Runtime.evaluate",
      {expression, awaitPromise: true, returnByValue: true});
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until an expression is true. */
  async until(expression, what = expression, seconds = 10) {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      let value;
      try { value = await this.value(expression); } catch (error) { if (Date.now() > end) throw error; }
      if (value) return value;
      if (Date.now() > end) throw new Error("not so: " + what);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async press(key, code = key) {
    const text = key.length === 1 ? {text: key} : key === "Enter" ? {text: "\r", windowsVirtualKeyCode: 13} : {};
    await this.send("Input.dispatchKeyEvent", {type: "keyDown", key, code, ...text});
    await this.send("Input.dispatchKeyEvent", {type: "keyUp", key, code});
  }

  async click(selector) {
    const at = await this.value(`(() => { const e = document.querySelector(${JSON.stringify(selector)});
      e?.scrollIntoView({block: "center", behavior: "instant"}); const r = e?.getBoundingClientRect();
      return r && [r.x + Math.min(r.width / 2, 40), r.y + r.height / 2]; })()`);
    if (!at) throw new Error("nothing to click: " + selector);
    for (const type of ["mousePressed", "mouseReleased"])
      await this.send("Input.dispatchMouseEvent", {type, x: at[0], y: at[1], button: "left", clickCount: 1});
  }

  async look({width = 1280, height = 900, dark = false, scripts = true}) {
    await this.send("Emulation.setDeviceMetricsOverride", {width, height, deviceScaleFactor: 1, mobile: width < 600});
    await this.send("Emulation.setEmulatedMedia", {features: [
      {name: "prefers-color-scheme", value: dark ? "dark" : "light"}, {name: "prefers-reduced-motion", value: "reduce"}]});
    await this.send("Emulation.setScriptExecutionDisabled", {value: !scripts});
  }

  async picture(file, whole = false) {
    const {data} = await this.send("Page.captureScreenshot", {format: "png", captureBeyondViewport: whole});
    writeFileSync(file, Buffer.from(data, "base64"));
  }
}

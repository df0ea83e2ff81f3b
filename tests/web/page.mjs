// page.mjs URL - the pages in Chromium: every kind of page opened and its links followed, no error in the console, no
// request to another host, what scripts add done once, everything again without scripts. Prints what is wrong.
import {Page, start} from "./browser.mjs";

const base = process.argv[2], host = new URL(base).host;
const browser = await start(process.env.CHROMIUM ?? "chromium");
const page = await Page.open(browser);
let failures = 0, checks = 0;

function check(good, words) {
  checks++;
  if (good) return;
  failures++;
  console.log("FAILED: " + words);
}

/** A part of the test; what it throws is its failure. */
async function part(name, run) {
  if (process.env.ENT_WEB_PARTS && !name.includes(process.env.ENT_WEB_PARTS)) return;
  const began = Date.now();
  try {
    await run();
  } catch (error) {
    check(false, `${name}: ${error.message}`);
  }
  for (const line of new Set(page.wrong.splice(0))) check(false, `${name}: ${line}`);
  console.log(`${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

const open = (path) => page.go(new URL(path, base).href);
const count = (selector) => page.value(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
const text = (selector) => page.value(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ""`);

/** What a screen reader has no name for. */
async function unnamed() {
  const {nodes} = await page.send("Accessibility.getFullAXTree");
  const roles = new Set(["button", "link", "textbox", "searchbox", "combobox", "checkbox", "slider", "listbox", "image"]);
  return nodes.filter((n) => !n.ignored && roles.has(n.role?.value) && !n.name?.value?.trim()).map((n) => n.role.value);
}

// ---- every page ------------------------------------------------------------------------------------------------

/** Of each kind of address so many: they differ by what they hold, not by how they are made. */
const MOST_OF_A_KIND = 5;

async function crawl() {
  const todo = ["/"], seen = new Set(todo), kinds = new Map();
  let opened = 0;
  while (todo.length) {
    const path = todo.shift();
    await open(path);
    opened++;
    check(await page.value("document.contentType") !== "text/html" || (await text("h1")).length > 0, path + " has no heading");
    check(await page.value("document.documentElement.scrollWidth <= innerWidth + 1"), path + " is wider than the window");
    const names = opened % 4 === 1 ? await unnamed() : [];
    check(names.length === 0, `${path}: without a name: ${[...new Set(names)].join(", ")}`);
    for (const line of page.wrong.splice(0)) check(false, `${path}: ${line}`);
    const links = await page.value(`[...document.querySelectorAll("a[href]")].map((a) => a.href?.baseVal ?? a.href)`);
    for (const link of links) {
      const to = new URL(link, new URL(path, base));
      check(to.host === host, `${path} leads to ${to.host}`);
      const next = to.pathname + to.search;
      const kind = to.pathname.split("/").slice(0, 2).join("/") + "?" + [...to.searchParams.keys()].sort().join("&");
      if (seen.has(next) || to.pathname.startsWith("/api/") || to.host !== host) continue;
      if ((kinds.get(kind) ?? 0) >= MOST_OF_A_KIND) continue;
      seen.add(next);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      todo.push(next);
    }
  }
  console.log(`${opened} pages`);
  check(opened > 40, `only ${opened} pages`);
}

// ---- what scripts add ---------------------------------------------------------------------------------------------

async function searching() {
  await open("/");
  await page.click("#q");
  await page.send("Input.insertText", {text: "minis"});
  await page.until(`document.querySelectorAll("#found [role=option]").length > 0`, "passages while typing");
  await page.press("ArrowDown");
  await page.until(`document.querySelectorAll("#found [aria-selected=true]").length === 1`, "an arrow chooses a passage");
  const loaded = page.event("Page.loadEventFired");
  await page.press("Enter");
  await loaded;
  check((await page.value("location.pathname")).startsWith("/document/"), "Enter opens the passage's document");
}

async function reading() {
  await open("/documents");
  const documents = await page.value(`[...document.querySelectorAll('a[href^="/document/"]')].map((a) => a.getAttribute("href"))`);
  for (const path of documents) {
    await open(path);
    if (await count(".margin li[data-id]") > 3) break;
  }
  await page.press("j");
  await page.until(`document.querySelector(".card:not([hidden]) dl")`, "j opens a record");
  const first = await page.value(`document.querySelector(".margin li.lit").dataset.id`);
  await page.until(`document.querySelectorAll("mark.lit").length > 0`, "the record's words light up");
  await page.press("j");
  await page.until(`document.querySelector(".margin li.lit")?.dataset.id !== ${JSON.stringify(first)}`, "j goes on");
  await page.press("k");
  await page.until(`document.querySelector(".margin li.lit")?.dataset.id === ${JSON.stringify(first)}`, "k goes back");
  await page.press("Escape");
  await page.until(`document.querySelectorAll(".card[hidden]").length === 1`, "Escape closes the record");
  await page.click("mark[data-ids]");
  await page.until(`document.querySelector(".card:not([hidden])")`, "a mark opens its record");
  const kind = await page.value(`document.querySelector(".margin li[data-id]").className.match(/k-[a-z]+/)[0]`);
  await page.click(`.legend a.${kind}`);
  await page.until(`[...document.querySelectorAll(".margin li:not(.off)")].every((e) => e.classList.contains("${kind}"))`,
    "a kind hides the others");
  await page.press("?");
  await page.until(`document.querySelectorAll("dialog[open] dt").length >= 4`, "? tells the keys");
}

async function drawing() {
  await open("/chronology");
  const marks = await count("svg.timeline .mark");
  check(marks > 5, "no timeline");
  check(await count("svg.timeline .tick") > 1, "no ticks");
  const before = await page.value(`[...document.querySelectorAll("svg.timeline .tick")].map((t) => t.textContent).join()`);
  await page.click('.tools [aria-label="Nearer"]');
  await page.until(`[...document.querySelectorAll("svg.timeline .tick")].map((t) => t.textContent).join() !== ${JSON.stringify(before)}`,
    "the timeline zooms");
  await page.click(".tools .kind.meeting");
  await page.until(`[...document.querySelectorAll("svg.timeline .mark.meeting")].every((m) => m.closest("a").style.display === "none")`,
    "meetings are hidden");
  await open("/meetings");
  const land = await page.value(`document.querySelector("svg.map .world > g").getAttribute("transform")`);
  await page.click('.tools [aria-label="Nearer"]');
  await page.until(`document.querySelector("svg.map .world > g").getAttribute("transform") !== ${JSON.stringify(land)}`, "the map zooms");
  await page.click('.tools .quiet');
  await page.value(`document.querySelector("svg.map .spot").closest("a").dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}))`);
  await page.until(`document.querySelectorAll(".place:not([hidden]) li a").length > 0`, "a place tells its meetings");
  await open("/network");
  await page.until(`document.querySelectorAll("svg.network .knot").length > 1`, "knots");
  const shown = await page.value(`[...document.querySelectorAll(".bond")].filter((b) => b.style.display !== "none").length`);
  await page.until(`(() => { const r = document.querySelector(".tools input[type=range]"); if (!r) return true;
    r.value = r.max; r.dispatchEvent(new Event("input", {bubbles: true}));
    return [...document.querySelectorAll(".bond")].filter((b) => b.style.display !== "none").length < ${shown}; })()`,
    "the threshold hides ties");
}

async function asking() {
  await open("/positions?view=matrix");
  check(await count("svg.matrix .mark") > 3, "no matrix");
  await page.value(`[...document.querySelectorAll("svg.matrix a")].find((a) => a.querySelector(".for, .against, .mixed"))
    .dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}))`);
  await page.until(`document.querySelectorAll(".history:not([hidden]) .turns li q").length > 0`, "a cell opens its history");
  const options = await (await fetch(new URL("/compare", base))).text();
  const ids = [...options.matchAll(/<option value="(d[0-9a-f]{16})"/g)].map((m) => m[1]);
  const of = (words) => ids[[...options.matchAll(/<option value="d[0-9a-f]{16}"[^>]*>([^<]*)/g)].findIndex((m) => m[1].includes(words))];
  await open(`/compare?a=${of("FIRST SAMPLE") ?? ids[0]}&b=${of("SECOND SAMPLE") ?? ids[1]}`);
  await page.press("j");
  await page.until(`document.querySelectorAll(".compared tr.lit").length === 1`, "j goes to a difference");
}

/** Verdicts by keyboard: one taken back, one kept and found. */
async function judging() {
  await open("/review?kind=meeting");
  const idOf = () => page.value(`document.querySelector(".review form input[name=target]").value`);
  const first = await idOf();
  await page.press("r");
  await page.until(`document.querySelector(".review form input[name=target]")?.value !== ${JSON.stringify(first)}`, "the next record comes");
  await page.press("u");
  await page.until(`document.querySelector(".review form input[name=target]")?.value === ${JSON.stringify(first)}`, "u brings it back");
  await page.press("c");
  await page.until(`document.querySelector(".review form input[name=target]")?.value !== ${JSON.stringify(first)}`, "the next record comes");
  await page.until(`document.querySelector("#said")?.textContent.includes("Confirmed")`, "the verdict is said");
  const second = await idOf();
  await page.press("n");
  await page.until(`document.querySelector(".review form input[name=target]")?.value !== ${JSON.stringify(second)}`, "n goes on");
  await page.until(`fetch("/api/corrections").then((a) => a.text()).then((t) => t.includes(${JSON.stringify(first)}))`, "the verdict is kept");
  const kept = await page.value(`fetch("/api/corrections").then((a) => a.text())`);
  check(!kept.includes("reject"), "what was taken back is not kept");
  await page.press("e");
  await page.until(`document.querySelector(".review details")?.open`, "e opens the fields");
  console.log("confirmed " + first);
}

// ---- without scripts ---------------------------------------------------------------------------------------------

async function plain() {
  await page.look({width: 1280, scripts: false});
  for (const [path, selector] of [["/", "svg.map .spot"], ["/chronology", "svg.timeline .words"], ["/network", "svg.network .knot"],
    ["/positions?view=matrix", "svg.matrix .sign"], ["/meetings", "tbody tr"], ["/search?q=minister", "tbody tr"],
    ["/documents", 'a[href^="/document/"]'], ["/review", "form[action='/correct'] button"]]) {
    await open(path);
    check(await count(selector) > 0, `without scripts ${path} has no ${selector}`);
    check(await count(".tools") === 0, `scripts ran on ${path}`);
  }
  await open("/review?kind=event");
  const id = await page.value(`document.querySelector(".review form input[name=target]").value`);
  const loaded = page.event("Page.loadEventFired");
  await page.click(".review form button[data-key=c]");
  await loaded;
  await open("/record/" + id);
  check((await text("main")).includes("confirm"), "a verdict by a form is found on the record's page");
  console.log("confirmed " + id);
  await page.look({width: 1280});
}

async function looks() {
  for (const look of [{width: 390, height: 844}, {width: 390, height: 844, dark: true}, {width: 1280, dark: true}]) {
    await page.look(look);
    await open("/documents");
    const reader = await page.value(`document.querySelector('td a[href^="/document/"], th a[href^="/document/"]').getAttribute("href")`);
    for (const path of ["/", "/chronology", "/positions?view=matrix", "/review", "/network", "/compare", reader]) {
      await open(path);
      const wide = await page.value("document.documentElement.scrollWidth");
      check(wide <= look.width + 1, `${path} is ${wide} wide where there are ${look.width}`);
      const [paper, ink] = await page.value(`(() => { const s = getComputedStyle(document.body); return [s.backgroundColor, s.color]; })()`);
      check(contrast(paper, ink) >= 7, `${path}: ${ink} on ${paper} is hard to read`);
    }
  }
  await page.look({width: 1280});
  await open("/");
  await page.press("Tab");
  check(await page.value(`getComputedStyle(document.activeElement).outlineStyle !== "none"`), "what has focus is not seen");
}

function contrast(a, b) {
  const light = (color) => {
    const [r, g, bl] = color.match(/[\d.]+/g).map((x) => x / 255).map((x) => x <= .03928 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * bl;
  };
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + .05) / (low + .05);
}

await page.look({width: 1280});
await part("every page", crawl);
await part("search", searching);
await part("reader", reading);
await part("figures", drawing);
await part("questions", asking);
await part("review", judging);
await part("looks", looks);
await part("without scripts", plain);
const out = page.requests.filter((url) => !url.startsWith("data:") && !url.startsWith("about:") && new URL(url).host !== host);
check(out.length === 0, "requests to other hosts: " + out.slice(0, 5).join(" "));
console.log(`${checks} checks, ${page.requests.length} requests, ${failures} failed`);
browser.stop();
process.exit(failures ? 1 : 0);

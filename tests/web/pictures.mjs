// pictures.mjs URL FOLDER [PATH ...] - pages as pictures: wide and narrow, light and dark; to be looked at by a person.
import {Page, start} from "./browser.mjs";

const [url, folder, ...paths] = process.argv.slice(2);
const browser = await start(process.env.CHROMIUM ?? "chromium");
const page = await Page.open(browser);
for (const path of paths.length ? paths : ["", "chronology", "meetings", "positions?view=matrix", "network", "review"])
  for (const [look, name] of [[{width: 1280, height: 1000}, "wide"], [{width: 1280, height: 1000, dark: true}, "wide-dark"],
    [{width: 390, height: 844}, "phone"], [{width: 390, height: 844, dark: true}, "phone-dark"]]) {
    await page.look(look);
    await page.go(url + path);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await page.picture(`${folder}/${path.replace(/[^a-z0-9]+/gi, "-") || "overview"}-${name}.png`);
  }
for (const line of new Set(page.wrong)) console.error(line);
browser.stop();

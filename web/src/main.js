// main.js - the pages are complete as they come; here they are given hands. An element that has data-view names
// what is to be done to it, and each view leaves the page as it was when something is missing.
import "./app.css";
import {compare} from "./compare.js";
import {keyHelp} from "./keys.js";
import {map} from "./map.js";
import {matrix} from "./matrix.js";
import {network} from "./network.js";
import {reader} from "./reader.js";
import {review} from "./review.js";
import {search} from "./search.js";
import {timeline} from "./timeline.js";

const views = {compare, map, matrix, network, reader, review, timeline};

for (const element of document.querySelectorAll("[data-view]")) {
  try {
    views[element.dataset.view]?.(element);
  } catch (error) {
    console.warn("view", element.dataset.view, error);
  }
}
search(document.querySelector("#q"));
keyHelp();
document.documentElement.classList.add("lively");

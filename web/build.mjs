// build.mjs [FOLDER] - one script and one style sheet out of src/, without a request to anywhere.
import {build} from "esbuild";

const out = process.argv[2] ?? "dist";
await build({
  entryPoints: {app: "src/main.js"},
  bundle: true,
  format: "esm",
  target: ["es2020", "firefox102", "chrome102", "safari15"],
  minify: true,
  legalComments: "eof",
  outdir: out,
  absWorkingDir: import.meta.dirname ?? new URL(".", import.meta.url).pathname,
});

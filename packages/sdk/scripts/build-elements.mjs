// The elements: for npm as modules, for pages as files whose first vouches for those that it loads when they are needed.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { watch } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build, transform } from "esbuild";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(at("package.json"), "utf8"));

/** What esbuild leaves alone: style sheets become minified text, templates lose their indentation. */
const smallTexts = (loadsParts) => ({
  name: "small-texts",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true });
      return { contents: code.trim(), loader: "text" };
    });
    onLoad({ filter: /src\/elements\/.*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8").replace(/^ +/gm, "");
      // Files for pages import their parts by address; how a bundler would find them is of no use there.
      const contents = loadsParts ? text.replace(/\(\) => import\([^)]+\)/g, "() => {}") : text;
      return { contents, loader: "ts" };
    });
  },
});

/** Elements send operations of this package only: what reads other tools' documents is left out. */
const ownDocumentsOnly = {
  name: "own-documents-only",
  setup({ onLoad }) {
    onLoad({ filter: /src\/client\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      return { contents: text.replace('await import("./foreign-document.ts")', "{}"), loader: "ts" };
    });
  },
};

/** No element makes templates of SVG or MathML: charts are whole in HTML. What makes them is left out. */
const htmlOnly = {
  name: "html-only",
  setup({ onLoad }) {
    onLoad({ filter: /lit-html\.js$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8").replace(/=(\w+\([23]\))/g, "=/* @__PURE__ */$1");
      return { contents, loader: "js" };
    });
  },
};

/** Bundles for browsers of the last two years. Licences of what is in the bundle stand in a file beside it. */
export function bundle({ parts: hashes, ...options }) {
  return build({
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "linked",
    define: { PARTS: hashes ? JSON.stringify(hashes) : "undefined", VERSION: JSON.stringify(version) },
    minifySyntax: true,
    plugins: [smallTexts(hashes), ownDocumentsOnly, htmlOnly],
    ...options,
  });
}

/** What a page puts into the `integrity` attribute. */
const integrityOf = (bytes, algorithm = "sha384") =>
  `${algorithm}-${createHash(algorithm).update(bytes).digest("base64")}`;

/** The labels of a folder, in the languages beside English that the elements speak. */
const labelsIn = (folder, name) =>
  Object.fromEntries(
    readdirSync(at(`src/elements/${folder}/locales`))
      .filter((file) => file !== "en.json")
      .map((file) => [`${name}-${file.replace(".json", "")}`, `./${folder}/locales/${file}`]),
  );

/** What programs.js loads when it is needed, by the names in part.ts. */
const parts = {
  advice: "./advice.ts",
  filters: "./program-filters.ts",
  program: "./program-page.ts",
  "search-data": "./search-data.ts",
  ...labelsIn(".", "labels"),
};

/** What its part `views` loads in its turn: pages without a piece of heritage, a survey, results or a registration need none of it. */
const laterParts = {
  calendar: "./calendar/calendar-page.ts",
  collection: "./archive/collection-page.ts",
  item: "./archive/item-page.ts",
  languages: "./results/languages/languages-table.ts",
  listing: "./archive/archive-listing.ts",
  objections: "./objection/objections.ts",
  pictures: "./archive/lent-pictures.ts",
  questions: "./survey/course.ts",
  quotes: "./results/quotes.ts",
  registration: "./registration/registration-page.ts",
  results: "./results/results-page.ts",
  sheet: "./paper/paper-sheets.ts",
  survey: "./survey/survey-page.ts",
  withdrawal: "./survey/withdrawal.ts",
  ...labelsIn("archive", "labels-archive"),
  ...labelsIn("calendar", "labels-calendar"),
  ...labelsIn("registration", "labels-registration"),
  ...labelsIn("results", "labels-results"),
  ...labelsIn("survey", "labels-survey"),
};

/** The parts, each in a file named after its content, so that whoever has an older programs.js never gets a newer part. */
function buildParts(sources, partsOfPart) {
  return Promise.all(
    Object.entries(sources).map(async ([name, source]) => {
      const what = source.endsWith(".json") ? "{ default }" : "*";
      const stdin = {
        contents: `export ${what} from "${source}";`,
        resolveDir: at("src/elements"),
        loader: "ts",
      };
      const options = { minify: true, write: false, legalComments: "none", parts: partsOfPart };
      const { outputFiles } = await bundle({ stdin, ...options });
      const bytes = outputFiles[0].contents;
      const hash = integrityOf(bytes, "sha256").slice("sha256-".length);
      const file = `${name}-${hash.replace(/\W/g, "").slice(0, 8)}.js`;
      return { name, bytes, hash, file };
    }),
  );
}

const hashesOf = (built) => Object.fromEntries(built.map(({ name, hash }) => [name, hash]));

/** The SDK in one file, for pages without a bundler. */
const wholeSdk = `export * from "./index.ts";
  export * from "./jsonld.ts";
  export { itemWork } from "./jsonld-items.ts";
  export { resultFileUrl, resultsDataset } from "./jsonld-results.ts";
  export { createFacade } from "./generated/facade.ts";`;

/** dist/embed/<version> is for ever, dist/embed/v1 is the newest. Other versions that lie there stay. */
export async function buildElements() {
  // Lit for Node does in a browser what the other does, and can be imported where there is no document.
  const anywhere = { platform: "neutral", conditions: ["node"] };
  // Parts are named after their content: those of an earlier build go. The types beside them come from the compiler.
  mkdirSync(at("dist/elements"), { recursive: true });
  for (const name of readdirSync(at("dist/elements")))
    if (name.endsWith(".js")) rmSync(at(`dist/elements/${name}`));
  await bundle({
    entryPoints: [at("src/elements/index.ts")],
    outdir: at("dist/elements"),
    splitting: true,
    chunkNames: "[name]-[hash]",
    ...anywhere,
  });
  const pinned = at(`dist/embed/${version}`);
  rmSync(pinned, { recursive: true, force: true });
  mkdirSync(pinned, { recursive: true });
  const later = await buildParts(laterParts);
  const views = await buildParts({ views: "./views.ts" }, hashesOf(later));
  const first = [...(await buildParts(parts)), ...views];
  const built = [...first, ...later];
  const pageFiles = {
    "programs.js": { entryPoints: [at("src/elements/embed.ts")], parts: hashesOf(first) },
    "sdk.js": { stdin: { contents: wholeSdk, resolveDir: at("src") }, plugins: [] },
  };
  for (const { file, bytes } of built) writeFileSync(join(pinned, file), bytes);
  for (const [name, entry] of Object.entries(pageFiles))
    await bundle({ ...entry, outfile: join(pinned, name), minify: true });
  const names = [...Object.keys(pageFiles), ...built.map(({ file }) => file)];
  const files = Object.fromEntries(names.map((name) => [name, compressed(join(pinned, name))]));
  writeFileSync(join(pinned, "integrity.json"), `${JSON.stringify({ version, files }, null, 2)}\n`);
  rmSync(at("dist/embed/v1"), { recursive: true, force: true });
  cpSync(pinned, at("dist/embed/v1"), { recursive: true });
}

function compressed(file) {
  const bytes = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
  return integrityOf(bytes);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await buildElements();
  if (process.argv.includes("--watch")) {
    // A mistake is shown, and the last good files stay.
    for await (const _ of watch(at("src/elements"), { recursive: true }))
      await buildElements().catch(() => undefined);
  }
}

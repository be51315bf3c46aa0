// One file holds everything an element needs, so that one hash vouches for it and one request brings it.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { watch } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build, transform } from "esbuild";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(at("package.json"), "utf8"));

/** What esbuild leaves alone: style sheets become minified text, templates lose their indentation. */
const smallTexts = {
  name: "small-texts",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true });
      return { contents: code.trim(), loader: "text" };
    });
    onLoad({ filter: /src\/elements\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/^ +/gm, ""),
      loader: "ts",
    }));
  },
};

/** Elements send operations of this package only: what reads other tools' documents is left out. */
const ownDocumentsOnly = {
  name: "own-documents-only",
  setup({ onLoad }) {
    onLoad({ filter: /src\/foreign-document\.ts$/ }, () => ({ contents: "export {};" }));
  },
};

/** Bundles for browsers of the last two years. Licences of what is in the bundle stand in a file beside it. */
export function bundle(options) {
  return build({
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "linked",
    plugins: [smallTexts, ownDocumentsOnly],
    ...options,
  });
}

function compress(file) {
  const bytes = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
}

/** What a page puts into the `integrity` attribute. */
const integrity = (file) => `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;

/** What pages without a bundler load: the elements, and the whole SDK. */
const pageFiles = {
  "programs.js": { entryPoints: [at("src/elements/embed.ts")] },
  "sdk.js": {
    stdin: {
      contents: `export * from "./index.ts";
        export * from "./jsonld.ts";
        export { createFacade } from "./generated/facade.ts";`,
      resolveDir: at("src"),
    },
    plugins: [],
  },
};

/** dist/embed/<version> is for ever, dist/embed/v1 is the newest. Other versions that lie there stay. */
export async function buildElements() {
  // Lit for Node does in a browser what the other does, and can be imported where there is no document.
  const anywhere = { platform: "neutral", conditions: ["node"] };
  await bundle({
    entryPoints: [at("src/elements/index.ts")],
    outfile: at("dist/elements/index.js"),
    ...anywhere,
  });
  const pinned = at(`dist/embed/${version}`);
  rmSync(pinned, { recursive: true, force: true });
  mkdirSync(pinned, { recursive: true });
  const hashes = {};
  for (const [name, entry] of Object.entries(pageFiles)) {
    const file = join(pinned, name);
    await bundle({ ...entry, outfile: file, minify: true });
    compress(file);
    hashes[name] = integrity(file);
  }
  const published = { version, files: hashes };
  writeFileSync(join(pinned, "integrity.json"), `${JSON.stringify(published, null, 2)}\n`);
  rmSync(at("dist/embed/v1"), { recursive: true, force: true });
  cpSync(pinned, at("dist/embed/v1"), { recursive: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await buildElements();
  if (process.argv.includes("--watch")) {
    // A mistake is shown, and the last good files stay.
    for await (const _ of watch(at("src/elements"))) await buildElements().catch(() => undefined);
  }
}

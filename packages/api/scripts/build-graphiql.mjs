// Bundles GraphiQL into dist/graphiql, so that the page asks no other site for anything.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const api = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = join(api, "graphiql");
const exampleFolder = join(api, "examples");
const outdir = join(api, "dist/graphiql");
const stampFile = join(outdir, "stamp.txt");

/** The example operations, titled by their first comment line. */
export function readExamples() {
  const files = readdirSync(exampleFolder).filter((name) => name.endsWith(".graphql"));
  return files.sort().map((name) => {
    const query = readFileSync(join(exampleFolder, name), "utf8");
    const variablesFile = join(exampleFolder, `${basename(name, ".graphql")}.variables.json`);
    const variables = existsSync(variablesFile) ? readFileSync(variablesFile, "utf8") : "";
    const title = /^# *([^.:\n]+)/.exec(query)?.[1].trim();
    if (title === undefined) throw new Error(`${name} wants a first line "# what it shows".`);
    return { title, query, variables };
  });
}

/** Changes exactly when the bundle would: with the sources, the examples or a version. */
function stamp() {
  const files = [
    fileURLToPath(import.meta.url),
    join(api, "package.json"),
    join(api, "../../pnpm-lock.yaml"),
  ];
  for (const folder of [sources, exampleFolder]) {
    for (const name of readdirSync(folder).sort()) files.push(join(folder, name));
  }
  const hash = createHash("sha256");
  for (const file of files) hash.update(basename(file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** Monaco's workers are dependencies of GraphiQL's editor package, not of ours: they resolve from there. */
function workerEntries() {
  const { resolve } = createRequire(createRequire(join(api, "package.json")).resolve("@graphiql/react"));
  return {
    "editor.worker": resolve("monaco-editor/esm/vs/editor/editor.worker.js"),
    "json.worker": resolve("monaco-editor/esm/vs/language/json/json.worker.js"),
    "graphql.worker": resolve("monaco-graphql/esm/graphql.worker.js"),
  };
}

// page.css holds every style already; the modules that import theirs would bring them again.
const withoutStyles = {
  name: "without-styles",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, () => ({ contents: "", loader: "js" }));
  },
};

async function bundle(assets) {
  const { build } = await import("esbuild");
  const shared = {
    absWorkingDir: api,
    outdir: assets,
    bundle: true,
    minify: true,
    target: "es2022",
    legalComments: "linked",
    logLevel: "warning",
  };
  await build({
    ...shared,
    entryPoints: [join(sources, "page.tsx")],
    format: "esm",
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', EXAMPLES: JSON.stringify(readExamples()) },
    plugins: [withoutStyles],
  });
  await build({ ...shared, entryPoints: [join(sources, "page.css")] });
  await build({ ...shared, entryPoints: workerEntries(), format: "iife" });
}

/** Beside each file its compressed forms, which the server sends to browsers that take them. */
function compress(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) compress(path);
    else {
      const bytes = readFileSync(path);
      writeFileSync(`${path}.gz`, gzipSync(bytes));
      const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
      writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
    }
  }
}

/** Leaves a finished bundle alone, so that a second build costs no time. */
export async function buildGraphiql() {
  const current = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === current) return;
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  await bundle(join(outdir, "assets"));
  compress(join(outdir, "assets"));
  cpSync(join(sources, "index.html"), join(outdir, "index.html"));
  writeFileSync(stampFile, current);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildGraphiql();

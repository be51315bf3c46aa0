// Draws which part of the API knows which, for ARCHITECTURE.md: node scripts/module-graph.mjs [--write]
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cruise } from "dependency-cruiser";
import settings, { modules } from "../.dependency-cruiser.mjs";
import { filesUnder } from "./files.mjs";

const source = "packages/api/src";
const begin = "<!-- drawn by scripts/module-graph.mjs -->\n";
const end = "\n<!-- end of the drawing -->";

/** The part of the API that a file belongs to: a module, or what stands directly in the source folder. */
function partOf(file) {
  const [, first, second] = file.match(/^packages\/api\/src\/([^/]+)(?:\/([^/]+))?/) ?? [];
  // Everything may read the settings.
  if (!first || first === "config.ts") return undefined;
  return first === "modules" ? second : first.replace(/\.ts$/, "");
}

/** Left to right in the order of knowing, so that arrows of one rank never point back. */
function rank(part) {
  const place = modules.indexOf(part);
  if (place !== -1) return 100 - place;
  return part === "platform" ? 0 : 200;
}

async function arrows(root) {
  const files = filesUnder(root, source, /(?<!\.test|\.d)\.ts$/);
  const { output } = await cruise(files, { ...settings.options, baseDir: root });
  const found = new Set();
  for (const { source: from, dependencies } of output.modules)
    for (const { resolved: to } of dependencies) {
      const [knowing, known] = [partOf(from), partOf(to)];
      if (knowing && known && knowing !== known) found.add(`${knowing} --> ${known}`);
    }
  if (found.size === 0) throw new Error("No import was found: the drawing would be empty.");
  return [...found];
}

/** Arrows that follow from others are left out: what a part knows, it may know through another. */
function withoutShortcuts(lines) {
  const known = new Map();
  for (const line of lines) {
    const [from, to] = line.split(" --> ");
    known.set(from, [...(known.get(from) ?? []), to]);
  }
  return lines.filter((line) => {
    const [from, to] = line.split(" --> ");
    const seen = new Set([from]);
    const waiting = (known.get(from) ?? []).filter((next) => next !== to);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === to) return false;
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(known.get(next) ?? []));
    }
    return true;
  });
}

/** The drawing as Mermaid, which code hosts and editors show. */
export async function moduleGraph(root) {
  const lines = withoutShortcuts(await arrows(root)).sort((one, other) => {
    const [a, b] = [one, other].map((line) => rank(line.split(" ")[0]));
    return b - a || (one < other ? -1 : 1);
  });
  return ["```mermaid", "flowchart TD", ...lines.map((line) => `  ${line}`), "```"].join("\n");
}

/** ARCHITECTURE.md with the drawing of today. */
async function redrawn(root) {
  const page = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to === -1)
    throw new Error("ARCHITECTURE.md has no place for the drawing of the modules.");
  return { page, drawn: page.slice(0, from + begin.length) + (await moduleGraph(root)) + page.slice(to) };
}

/** What is wrong with the drawing in ARCHITECTURE.md. */
export async function drawingFaults(root) {
  const { page, drawn } = await redrawn(root);
  return page === drawn ? [] : ["ARCHITECTURE.md shows other arrows between the modules than the code has."];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  if (process.argv.includes("--write"))
    writeFileSync(join(root, "ARCHITECTURE.md"), (await redrawn(root)).drawn);
  else console.log(await moduleGraph(root));
}

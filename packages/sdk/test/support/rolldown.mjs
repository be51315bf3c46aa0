// Bundles each text of a JSON array on stdin and writes the results as one: node rolldown.mjs <folder to resolve from>
// A result is what a page loads at once: what is imported later lies in a file of its own.
// In a process of its own: rolldown looks at its options with `instanceof`, which fails across the realms of a test.
import { text } from "node:stream/consumers";
import { rolldown } from "rolldown";

const folder = process.argv[2];
const entry = `${folder}/entry.js`;

async function bundled(contents) {
  const plugins = [
    {
      name: "entry",
      resolveId: (id) => (id === "entry" ? entry : undefined),
      load: (id) => (id === entry ? contents : undefined),
    },
  ];
  const build = await rolldown({ input: "entry", platform: "browser", plugins });
  const { output } = await build.generate({ format: "esm", minify: true });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const atOnce = (chunk) => [chunk, ...chunk.imports.flatMap((name) => atOnce(chunks.get(name)))];
  return [...new Set(atOnce(output[0]))].map(({ code }) => code).join("\n");
}

const all = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(await Promise.all(all.map(bundled))));

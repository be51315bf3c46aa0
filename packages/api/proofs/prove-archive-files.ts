// Reads a file of records as an import of the archive would, without a database, and tells what became of them:
//   pnpm prove:archive-files FILE --mapping MAPPING.json [--times N] [--show N]
// With --times the file is read so often in one go: memory stays what it was.
// Vocabularies are decorated, so it comes first.
import "reflect-metadata";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readArchiveFile } from "../src/modules/interchange/archive-files/archive-file.ts";
import { readArchiveItem } from "../src/modules/interchange/archive-items/archive-item-reader.ts";
import { ReadFields } from "../src/modules/interchange/archive-mapping/read-fields.ts";
import { readMapping } from "../src/modules/interchange/archive-mapping/read-mapping.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    mapping: { type: "string" },
    times: { type: "string", default: "1" },
    show: { type: "string", default: "0" },
  },
});
const [file] = positionals;
if (file === undefined || values.mapping === undefined)
  throw new Error("Name a file and its mapping: prove:archive-files FILE --mapping MAPPING.json.");
// pnpm runs this in the package's folder; paths are meant from where the person stands.
// biome-ignore lint/style/noProcessEnv: it is no setting, but how pnpm says where it was called.
const path = (given: string) => resolve(process.env.INIT_CWD ?? ".", given);
const mapping = readMapping(readFileSync(path(values.mapping), "utf8"));

const counts = { records: 0, items: 0, refused: 0, noted: 0 };
const dates = { written: 0, read: 0, unread: 0 };
const recipes = { recipes: 0, ingredients: 0, withQuantity: 0, steps: 0 };
const notes = new Map<string, { count: number; example: string }>();
const references = new Set<string>();
const fields = new ReadFields(mapping);
const memory: number[] = [];
const started = performance.now();
for (let time = 0; time < Number(values.times); time++) {
  for await (const record of readArchiveFile(path(file), mapping)) {
    counts.records += 1;
    if (counts.records % 1000 === 0) memory.push(process.memoryUsage().rss);
    if ("values" in record) fields.count(record.values);
    const reading = readArchiveItem(record, mapping);
    if (reading.notes.length > 0) counts.noted += 1;
    for (const { code, message } of [...reading.notes, ...("refusal" in reading ? [reading.refusal] : [])]) {
      const before = notes.get(code) ?? { count: 0, example: `${record.place}: ${message}` };
      notes.set(code, { ...before, count: before.count + 1 });
    }
    if ("refusal" in reading) {
      counts.refused += 1;
      continue;
    }
    const { facts } = reading;
    counts.items += 1;
    if (counts.items <= Number(values.show)) console.log(JSON.stringify(facts, null, 2));
    references.add(facts.reference);
    if (facts.date) dates[facts.date.edtf === null ? "unread" : "read"] += 1;
    if (facts.date?.asWritten) dates.written += 1;
    const { ingredients, steps } = (facts.details ?? {}) as { ingredients?: object[]; steps?: object[] };
    if (!ingredients || !steps) continue;
    recipes.recipes += 1;
    recipes.ingredients += ingredients.length;
    recipes.withQuantity += ingredients.filter((ingredient) => "quantity" in ingredient).length;
    recipes.steps += steps.length;
  }
}
const seconds = (performance.now() - started) / 1000;

for (const [code, { count, example }] of [...notes].sort(([, a], [, b]) => b.count - a.count))
  console.log(`  ${count} ${code}, such as ${example}`);
const listed = (numbers: Record<string, number>) =>
  Object.entries(numbers)
    .map(([name, count]) => `${name} ${count.toLocaleString("en")}`)
    .join(", ");
if (fields.notRead.size > 0) console.log(`not read: ${listed(Object.fromEntries(fields.notRead))}`);
if (fields.neverFound.length > 0)
  console.log(`named by the mapping, in no record: ${fields.neverFound.join(", ")}`);
console.log(`${listed(counts)}, different references ${references.size.toLocaleString("en")}`);
if (dates.written > 0) console.log(`dates: ${listed(dates)}`);
if (recipes.recipes > 0) console.log(listed(recipes));
const megabytes = (bytes: number | undefined) =>
  `${Math.round((bytes ?? process.memoryUsage().rss) / 2 ** 20)} MB`;
console.log(
  `${Math.round(counts.records / seconds).toLocaleString("en")} records a second; memory ${megabytes(memory[0])} at first, ${megabytes(memory.length > 0 ? Math.max(...memory) : undefined)} at most, ${megabytes(memory.at(-1))} at the end`,
);
const isWhole =
  counts.records > 0 && counts.items + counts.refused === counts.records && counts.refused === 0;
process.exitCode = isWhole ? 0 : 1;

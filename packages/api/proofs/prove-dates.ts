// Reads the dates of a file as museums wrote them, and tells how many were read and why the others were not:
//   pnpm prove:dates phrases.tsv        words and the EDTF that each means, empty for none: every row must agree
//   pnpm prove:dates records.jsonl creation_date        one object a line, and which of its fields is the date
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readWrittenDate } from "../src/modules/archives/dates/written/written-date.rules.ts";

interface Row {
  text: string;
  /** What it means, where the file says so. */
  edtf?: string | null;
}

const [file, field] = process.argv.slice(2);
if (file === undefined)
  throw new Error("Name a file: prove:dates FILE.tsv, or prove:dates FILE.jsonl FIELD.");
// pnpm runs this in the package's folder; the path is meant from where the person stands.
// biome-ignore lint/style/noProcessEnv: it is no setting, but how pnpm says where it was called.
const path = resolve(process.env.INIT_CWD ?? ".", file);
const lines = readFileSync(path, "utf8")
  .split(/\r?\n/)
  .filter((line) => line !== "");
const rows =
  field === undefined ? lines.slice(1).map(rowOfTable) : lines.map((line) => rowOfRecord(line, field));

const reasons = new Map<string, { count: number; example: string }>();
let read = 0;
let wrong = 0;
for (const { text, edtf: expected } of rows) {
  const { edtf, reason } = readWrittenDate(text);
  if (expected !== undefined && expected !== edtf) {
    wrong += 1;
    console.error(`“${text}” means ${expected ?? "no date"}, and was read as ${edtf ?? reason?.code}.`);
  }
  if (edtf !== null) read += 1;
  else {
    const { code, message } = reason;
    const before = reasons.get(code) ?? { count: 0, example: `“${text}”: ${message}` };
    reasons.set(code, { ...before, count: before.count + 1 });
  }
}
for (const [code, { count, example }] of [...reasons].sort(([, a], [, b]) => b.count - a.count))
  console.log(`  ${count} ${code}, such as ${example}`);
console.log(`prove:dates: ${rows.length} dates, ${read} read, ${rows.length - read} not, ${wrong} wrong`);
process.exitCode = wrong === 0 && rows.length > 0 ? 0 : 1;

function rowOfTable(line: string): Row {
  const [text = "", edtf = ""] = line.split("\t");
  return { text, edtf: edtf === "" ? null : edtf };
}

function rowOfRecord(line: string, name: string): Row {
  const value: unknown = JSON.parse(line)[name];
  return { text: typeof value === "string" ? value : "" };
}

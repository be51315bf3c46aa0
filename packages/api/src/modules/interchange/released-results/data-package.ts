import { say } from "../../../platform/texts/sentences.ts";
import { exportMessages } from "./export.messages.ts";
import type { ReleasedEvaluation } from "./released-results.ts";
import { codebookColumns } from "./result-csv.ts";
import { levelsTable, recordedTable, resultsTable } from "./result-tables.ts";
import type { Table } from "./table-columns.ts";

/** The descriptor of the tables, by Data Package 2.0. `pathOf` says where each lies beside it. */
export function dataPackage(
  { id, title, purpose, releases }: ReleasedEvaluation,
  languages: readonly string[],
  pathOf: (file: string) => string,
): string {
  const about = [purpose?.text, say(exportMessages.emptyCell, {}, languages)];
  const codebook = codebookColumns.map((name) => ({ name, type: "string" }));
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: id,
    title: title.text,
    description: about.filter(Boolean).join("\n\n"),
    version: String(releases.at(-1)?.number),
    resources: [
      resource("results", fieldsOf(resultsTable), pathOf),
      resource("levels", fieldsOf(levelsTable), pathOf),
      resource("recorded", fieldsOf(recordedTable), pathOf),
      resource("codebook", codebook, pathOf),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resource(name: string, fields: object[], pathOf: (file: string) => string) {
  const file = { path: pathOf(`${name}.csv`), format: "csv", mediatype: "text/csv", encoding: "utf-8" };
  return { name, type: "table", ...file, schema: { fields, missingValues: [""] } };
}

function fieldsOf<Row>({ columns }: Table<Row>): object[] {
  return columns.map(({ name, type, meaning, words }) => ({
    name,
    // Its profile knows no lists: they are words with commas.
    type: type === "list" ? "string" : type,
    description: meaning,
    // What the words of a list mean stands in the codebook.
    ...(words.length > 0 &&
      type === "string" && {
        categories: words.map(({ word, meaning }) => ({ value: word, label: meaning })),
      }),
  }));
}

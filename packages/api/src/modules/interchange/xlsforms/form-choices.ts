import type { InstrumentSaveInput } from "../../evaluations/instruments/instruments.service.ts";
import { keyOf, keyRule } from "./form-names.ts";
import type { FormColumn, FormTable } from "./form-table.ts";
import { textsIn } from "./form-texts.ts";

type ChoiceInput = NonNullable<InstrumentSaveInput["questions"][number]["choices"]>[number];

export interface FormChoice {
  row: number;
  labels: FormColumn[];
  choice: ChoiceInput;
}

export interface FormList {
  choices: FormChoice[];
  /** Something in it was refused. */
  isBroken: boolean;
}

export const media = ["image", "audio", "video", "big-image"];

/** The lists of choices by their names, as they stand in the sheet. */
export function readLists(table: FormTable, first: string | undefined): Map<string, FormList> {
  const lists = new Map<string, FormList>();
  for (const row of table.rows) {
    const [listName, name] = [table.text(row, "list_name"), table.text(row, "name")];
    const before = table.refusals.length;
    if (listName === "") table.refuse(row.row, "list_name", "is empty: say to which list the choice belongs");
    const list = lists.get(listName) ?? { choices: [], isBroken: false };
    lists.set(listName, list);
    const key = keyOf(name);
    if (key === undefined) table.refuse(row.row, "name", nameFault(name));
    const twin = list.choices.find(({ choice }) => choice.key === key);
    if (twin) table.refuse(row.row, "name", `is the same as in row ${twin.row}, in one list`);
    const score = scoreOf(table.text(row, "score"));
    if (Number.isNaN(score)) table.refuse(row.row, "score", "is no number");
    for (const column of table.columns)
      if (media.includes(column.name) && row.cells.has(column.place))
        table.refuse(row.row, column, "choices are texts: describe it in words");
    const { texts, columns } = textsIn(table, row, "label", first);
    if (table.refusals.length > before) list.isBroken = true;
    else
      list.choices.push({
        row: row.row,
        labels: columns,
        choice: { key: key as string, text: texts, score },
      });
  }
  return lists;
}

export const nameFault = (name: string): string =>
  name === "" ? "is empty: give it a name" : `“${name.slice(0, 60)}” cannot be kept: ${keyRule}`;

function scoreOf(text: string): number | null {
  if (text === "") return null;
  return /^-?\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
}

import { languageTag } from "../../../platform/feeds/language.ts";
import { columnName, type Sheet, type SheetRow } from "../../../platform/files/workbooks/workbook.ts";
import { canonicalLanguageTag } from "../../../platform/texts/languages.ts";

/** Why something in a form cannot be taken in: where, and what is wrong. */
export interface FormRefusal {
  sheet: string;
  row: number | undefined;
  /** Its letter and its name, such as `D label::Tigrinya (ti)`. */
  column: string | undefined;
  reason: string;
}

export interface FormColumn {
  place: number;
  /** As it stands in the first row. */
  header: string;
  /** What it is, such as `label`. */
  name: string;
  /** The language of its texts; undefined where nothing names one. */
  language: string | undefined;
}

/** Where forms call something by another name. */
const otherNames: Record<string, string> = {
  list: "list_name",
  value: "name",
  caption: "label",
  relevance: "relevant",
  calculate: "calculation",
  readonly: "read_only",
};
const translated = ["label", "hint"];
/** What may stand in several languages, and is not read in any. */
const otherTranslated = [
  "image",
  "audio",
  "video",
  "big-image",
  "guidance_hint",
  "constraint_message",
  "required_message",
];

/** A sheet of a form as a table: its first row says what its columns are. */
export class FormTable {
  readonly sheet: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly SheetRow[];
  readonly refusals: FormRefusal[] = [];
  /** The first column of each meaning. */
  readonly #first = new Map<string, FormColumn>();
  /** The number of the row that names the columns. */
  readonly #header: number;

  /** In `language` are texts of which nothing says in which they are. */
  constructor({ name, rows = [] }: Sheet, language: string | undefined) {
    this.sheet = name;
    const [header, ...below] = rows;
    this.rows = below;
    this.#header = header?.row ?? 1;
    const cells = [...(header?.cells ?? [])];
    const separator = cells.some(([, text]) => text.includes("::")) ? "::" : ":";
    this.columns = cells.map(([place, text]) => this.#column(place, text, { separator, language }));
    for (const column of this.columns) {
      const before = this.#first.get(keyOf(column));
      if (before)
        this.refuse(this.#header, column, `is a second column of the same meaning as ${described(before)}`);
      else this.#first.set(keyOf(column), column);
    }
  }

  /** What stands in a row under a name. */
  text({ cells }: SheetRow, name: string): string {
    const column = this.column(name);
    return (column && cells.get(column.place)) ?? "";
  }

  column(name: string): FormColumn | undefined {
    return this.columns.find((column) => column.name === name);
  }

  /** The columns of a text that stands in several languages, the first language first. */
  columnsOf(name: string, first: string | undefined): FormColumn[] {
    return this.columns
      .filter((column) => column.name === name && column.language !== undefined)
      .filter((column) => this.#first.get(keyOf(column)) === column)
      .sort((a, b) => Number(b.language === first) - Number(a.language === first));
  }

  refuse(row: number | undefined, column: FormColumn | string | undefined, reason: string): void {
    this.refusals.push({
      sheet: this.sheet,
      row,
      column: column === undefined ? undefined : this.nameOf(column),
      reason,
    });
  }

  isRefused({ row }: SheetRow): boolean {
    return this.refusals.some((refusal) => refusal.row === row);
  }

  /** How a column is called to whoever looks for it. */
  nameOf(column: FormColumn | string): string {
    const found = typeof column === "string" ? (this.column(column) ?? column) : column;
    return typeof found === "object" ? described(found) : found;
  }

  #column(
    place: number,
    header: string,
    how: { separator: string; language: string | undefined },
  ): FormColumn {
    const parts = header.split(how.separator).map((part) => part.trim());
    const [first = "", ...rest] = parts[0]?.toLowerCase() === "media" ? parts.slice(1) : parts;
    const word = first.toLowerCase().replace(/\s+/g, "_");
    const name = otherNames[word] ?? word;
    if (otherTranslated.includes(name)) return { place, header, name, language: rest.join(" ") };
    if (!translated.includes(name)) {
      const whole = [name, ...rest.map((part) => part.toLowerCase())].join("::");
      return { place, header, name: whole, language: undefined };
    }
    const language = rest.length > 0 ? languageOfForm(rest.join(how.separator)) : how.language;
    // Of some language its texts are, and they are looked at, too.
    const column = { place, header, name, language: language ?? `x-${place}` };
    if (language === undefined)
      this.refuse(
        this.#header,
        column,
        rest.length > 0
          ? "names no language that is known: write its BCP 47 tag behind it, as in label::Tigrinya (ti)"
          : "does not say in which language it is: call it label::English (en), or name the language with --language",
      );
    return column;
  }
}

const keyOf = ({ name, language = "" }: FormColumn) => `${name} ${language}`;
const described = ({ place, header }: FormColumn) => `${columnName(place)} ${header}`;

/** The tag of a language as forms name it: `English (en)`, `en`, or `english`. */
export function languageOfForm(given: string): string | undefined {
  const [, tag = ""] = /\(([^()]+)\)\s*$/.exec(given) ?? [];
  return canonicalLanguageTag(tag.trim()) ?? languageTag(given, "en");
}

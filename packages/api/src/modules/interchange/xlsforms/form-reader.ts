import type { Sheet, SheetRow } from "../../../platform/files/workbooks/workbook.ts";
import {
  type InstrumentSaveInput,
  instrumentWords,
} from "../../evaluations/instruments/instruments.service.ts";
import { type FormChoice, type FormList, media, nameFault, readLists } from "./form-choices.ts";
import { keyOf } from "./form-names.ts";
import { type FormColumn, type FormRefusal, FormTable, languageOfForm } from "./form-table.ts";
import { type FormTexts, textsIn } from "./form-texts.ts";
import { type FormType, rangeKind, typeOf } from "./form-types.ts";

type QuestionInput = InstrumentSaveInput["questions"][number];

/** A question, and where in the form each part of it stands. */
export interface FormQuestion {
  row: number;
  question: QuestionInput;
  text: FormColumn[];
  hint: FormColumn[];
  choices: FormChoice[];
}

/** What a form asks, as far as it can be asked here, and what keeps the rest from it. */
export interface ReadForm {
  survey: FormTable;
  choices: FormTable;
  consent: (FormTexts & { row: number }) | undefined;
  questions: FormQuestion[];
  refusals: FormRefusal[];
  /** What was not read, since it changes nothing of what is asked. */
  notRead: string[];
}

/** The sheets of a form, in small letters. */
export const formSheets = ["survey", "choices", "settings"];

/** What would change what is asked, or of whom, in columns where something stands; each with why it is not taken in. */
const refusedColumns: Record<string, string> = {
  relevant: "everybody is asked everything: let people say that it does not apply (missing: NOT_APPLICABLE)",
  constraint: "an answer is one that is offered: use a range, or choices",
  calculation: "nothing is computed while somebody answers",
  choice_filter: "everybody is offered the same choices: give the question a list of its own",
  repeat_count: "each question is asked once",
  default: "no answer is filled in beforehand",
  read_only: "what cannot be answered is no question",
  trigger: "nothing is computed while somebody answers",
  disabled: "take the row out, or leave this empty",
  ...Object.fromEntries(media.map((name) => [name, "questions are texts: describe it in words"])),
  guidance_hint: "there is one hint: put it there",
};
const known = ["type", "name", "label", "hint", "required", "kind", "missing", "appearance", "parameters"];
const no = ["", "no", "false", "false()", "0", "n"];
const yes = ["yes", "true", "true()", "1", "y"];

export function readForm(sheets: readonly Sheet[], language: string | undefined): ReadForm {
  const found = (name: string) => sheets.find((sheet) => sheet.name.trim().toLowerCase() === name);
  const settings = new FormTable(found("settings") ?? { name: "settings", rows: [] }, language);
  const first = firstLanguage(settings, language);
  const surveySheet = found("survey") ?? (sheets.length === 1 ? sheets[0] : undefined);
  const survey = new FormTable(surveySheet ?? { name: "survey", rows: [] }, first);
  const choices = new FormTable(found("choices") ?? { name: "choices", rows: [] }, first);
  for (const name of ["type", "name"])
    if (!survey.column(name))
      survey.refuse(undefined, undefined, `there is no column “${name}” in its first row`);
  if (choices.rows.length > 0)
    for (const name of ["list_name", "name"])
      if (!choices.column(name))
        choices.refuse(undefined, undefined, `there is no column “${name}” in its first row`);
  const form: ReadForm = { survey, choices, consent: undefined, questions: [], refusals: [], notRead: [] };
  const isTable = survey.column("type") && survey.column("name");
  if (isTable) new SurveyReader(form, readLists(choices, first), first).read();
  form.refusals.push(...settings.refusals, ...survey.refusals, ...choices.refusals);
  form.notRead.push(...notRead(form, settings, sheets));
  return form;
}

function firstLanguage(settings: FormTable, language: string | undefined): string | undefined {
  const [row] = settings.rows;
  const given = row ? settings.text(row, "default_language") : "";
  if (given === "") return language;
  const tag = languageOfForm(given);
  if (row && tag === undefined && language === undefined)
    settings.refuse(
      row.row,
      "default_language",
      "names no language that is known: write it as Tigrinya (ti)",
    );
  return tag ?? language;
}

type AskedType = Extract<FormType, { is: "question" } | { is: "range" }>;

/** Reads the rows of the survey, one after the other. */
class SurveyReader {
  readonly #form: ReadForm;
  readonly #lists: Map<string, FormList>;
  readonly #first: string | undefined;
  readonly #rowOfKey = new Map<string, number>();
  readonly #groups: SheetRow[] = [];

  constructor(form: ReadForm, lists: Map<string, FormList>, first: string | undefined) {
    this.#form = form;
    this.#lists = lists;
    this.#first = first;
  }

  read(): void {
    const { survey } = this.#form;
    for (const row of survey.rows) this.#row(row, survey.text(row, "type"));
    for (const { row } of this.#groups) survey.refuse(row, "type", "begins a group that does not end");
  }

  #row(row: SheetRow, cell: string): void {
    const { survey } = this.#form;
    const type = cell === "" ? "is empty: say how it is answered" : typeOf(cell);
    if (typeof type === "string") survey.refuse(row.row, "type", type);
    else if (type.is === "end") this.#end(row);
    else {
      this.#onlyKnown(row, type);
      const label = textsIn(survey, row, "label", this.#first);
      if (type.is === "begin") this.#begin(row, label);
      else if (type.is === "words") this.#words(row, label);
      else this.#question(row, type, label);
    }
  }

  #begin(row: SheetRow, label: FormTexts): void {
    this.#groups.push(row);
    for (const column of [...label.columns, ...this.#hintOf(row).columns])
      this.#form.survey.refuse(
        row.row,
        column,
        "people are asked one question at a time, without headings: write it into the questions",
      );
  }

  #end(row: SheetRow): void {
    if (!this.#groups.pop()) this.#form.survey.refuse(row.row, "type", "ends a group that does not begin");
  }

  #question(row: SheetRow, type: AskedType, label: FormTexts): void {
    const { survey, questions } = this.#form;
    const hint = this.#hintOf(row);
    const key = this.#key(row, survey.text(row, "name"));
    const asked = this.#asked(row, type);
    const missing = this.#missing(row);
    if (survey.isRefused(row) || key === undefined || !asked) return;
    const { kind, choices } = asked;
    questions.push({
      ...{ row: row.row, text: label.columns, hint: hint.columns, choices },
      question: {
        ...{ key, kind, text: label.texts, missing },
        ...(hint.texts.length > 0 && { hint: hint.texts }),
        ...(choices.length > 0 && { choices: choices.map(({ choice }) => choice) }),
      },
    });
  }

  #hintOf(row: SheetRow): FormTexts {
    return textsIn(this.#form.survey, row, "hint", this.#first);
  }

  /** Nothing may be lost that changes what is asked. */
  #onlyKnown(row: SheetRow, type: Exclude<FormType, string>): void {
    const { survey } = this.#form;
    for (const column of survey.columns) {
      const why =
        refusedColumns[column.name] ??
        (/^(bind|body|instance)::/.test(column.name) ? "is not read" : undefined);
      if (why !== undefined && row.cells.has(column.place)) survey.refuse(row.row, column, why);
    }
    const required = survey.text(row, "required").toLowerCase();
    if (!no.includes(required))
      survey.refuse(
        row.row,
        "required",
        yes.includes(required) ? "nobody is made to answer: leave it empty" : "is neither yes nor no",
      );
    if (type.is !== "range" && survey.text(row, "parameters") !== "")
      survey.refuse(row.row, "parameters", "is read of a range only");
  }

  #words(row: SheetRow, label: FormTexts): void {
    const { survey, consent } = this.#form;
    for (const column of this.#hintOf(row).columns)
      survey.refuse(row.row, column, "people agree to one text: write it into the label");
    if (!["consent", "consent_text"].includes(survey.text(row, "name").toLowerCase()))
      survey.refuse(
        row.row,
        "type",
        "people are asked one question at a time, without notes between: put it into the hint of a question, or call it consent if it is what people agree to",
      );
    else if (consent)
      survey.refuse(row.row, "name", `people agree to one text, and that of row ${consent.row} is one`);
    else this.#form.consent = { row: row.row, ...label };
  }

  #key(row: SheetRow, name: string): string | undefined {
    const { survey } = this.#form;
    const key = keyOf(name);
    if (key === undefined) {
      survey.refuse(row.row, "name", nameFault(name));
      return undefined;
    }
    const twin = this.#rowOfKey.get(key);
    if (twin !== undefined)
      survey.refuse(row.row, "name", `is the same as in row ${twin}, since capitals, - and _ are read alike`);
    else this.#rowOfKey.set(key, row.row);
    return key;
  }

  /** How a question is answered, and by which choices. */
  #asked(row: SheetRow, type: AskedType): { kind: QuestionInput["kind"]; choices: FormChoice[] } | undefined {
    const { survey } = this.#form;
    if (type.is !== "question") {
      const kind = rangeKind(survey.text(row, "parameters"));
      if (kind) return { kind, choices: [] };
      survey.refuse(
        row.row,
        "parameters",
        "a range goes from 0 to 10 or from 0 to 100, in steps of 1: start=0 end=10",
      );
      return undefined;
    }
    const kind = this.#kind(row, type.kinds);
    if (type.list === undefined) return kind && { kind, choices: [] };
    const list = this.#lists.get(type.list);
    if (!list) survey.refuse(row.row, "type", `there is no list “${type.list}” in the sheet “choices”`);
    return kind && list && !list.isBroken ? { kind, choices: list.choices } : undefined;
  }

  #kind(row: SheetRow, kinds: readonly QuestionInput["kind"][]): QuestionInput["kind"] | undefined {
    const { survey } = this.#form;
    const given = survey.text(row, "kind").toUpperCase();
    if (given === "") {
      const isLikert = /\blikert\b/i.test(survey.text(row, "appearance")) && kinds.includes("LIKERT");
      return isLikert ? "LIKERT" : kinds[0];
    }
    const kind = kinds.find((one) => one === given);
    if (!kind) survey.refuse(row.row, "kind", `with this type has to be one of ${kinds.join(", ")}`);
    return kind;
  }

  #missing(row: SheetRow): QuestionInput["missing"] {
    const { survey } = this.#form;
    const words = survey
      .text(row, "missing")
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean);
    if (words.length === 0) return ["PREFER_NOT_TO_SAY"];
    if (words.length === 1 && words[0] === "NONE") return [];
    const missing = instrumentWords.missing.filter((word) => words.includes(word));
    const unknown = words.filter((word) => !(instrumentWords.missing as string[]).includes(word));
    if (unknown.length > 0)
      survey.refuse(
        row.row,
        "missing",
        `${unknown.join(", ")}: has to be NONE, or of ${instrumentWords.missing.join(", ")}`,
      );
    return missing;
  }
}

function notRead({ survey, choices }: ReadForm, settings: FormTable, sheets: readonly Sheet[]): string[] {
  const columns = (table: FormTable, read: readonly string[]) =>
    table.columns
      .filter(({ name, place }) => !read.includes(name) && table.rows.some(({ cells }) => cells.has(place)))
      .map(({ header }) => `column “${header}” of “${table.sheet}”`);
  const isDrawn = survey.rows.some((row) => !/^(likert)?$/i.test(survey.text(row, "appearance")));
  return [
    ...columns(survey, [...known, ...Object.keys(refusedColumns)]),
    ...(isDrawn ? [`column “appearance” of “${survey.sheet}”, but for likert`] : []),
    ...columns(choices, ["list_name", "name", "label", "score", ...media]),
    ...columns(settings, ["default_language"]),
    ...sheets.filter(({ rows }) => rows === undefined).map(({ name }) => `sheet “${name}”`),
  ];
}

import type { Actor } from "../../../platform/actions/action.ts";
import type { Sheet } from "../../../platform/files/workbooks/workbook.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { StartError } from "../../../platform/start-error.ts";
import type {
  InstrumentSaveInput,
  InstrumentsService,
} from "../../evaluations/instruments/instruments.service.ts";
import { type ReadForm, readForm } from "./form-reader.ts";
import type { FormColumn, FormRefusal, FormTable } from "./form-table.ts";

/** What a form does not say by itself. */
export interface FormOptions {
  /** The language of texts that do not name theirs. */
  language?: string | undefined;
  /** What people agree to, where the form has no row for it: texts by their language. */
  consent?: Record<string, string> | undefined;
}

export interface InstrumentImportSummary {
  outcome: "SAVED" | "DRY_RUN" | "REFUSED";
  questions: number;
  /** In each language, where something is missing: keys of questions and choices. */
  missing: Record<string, string[]>;
  notRead: string[];
  refusals: FormRefusal[];
}

/** Takes in what people are asked from a form of another tool (XLSForm). */
export class ImportInstrumentService {
  readonly #instruments: InstrumentsService;
  constructor(instruments: InstrumentsService) {
    this.#instruments = instruments;
  }

  /** What a form would become, and all that keeps it from becoming that. Nothing is written. */
  check(sheets: readonly Sheet[], { language, consent }: FormOptions) {
    const form = readForm(sheets, language);
    const given = Object.entries(consent ?? {}).map(([tag, text]) => ({ language: tag, text }));
    const input = {
      consent: form.consent?.texts ?? given,
      questions: form.questions.map(({ question }) => question),
    };
    const refusals = [...form.refusals, ...consentRefusals(form, given.length > 0)];
    const { faults, missing } = this.#instruments.check(input);
    for (const { path, message } of faults) {
      const place = placeOf(form, path.slice(1));
      const isKnown = place === undefined || (path[1] === "consent" && !form.consent);
      if (!(isKnown && refusals.length > 0))
        refusals.push({ ...(place ?? nowhere(form.survey)), reason: message });
    }
    const summary: InstrumentImportSummary = {
      outcome: refusals.length > 0 ? "REFUSED" : "DRY_RUN",
      questions: input.questions.length,
      missing: Object.fromEntries(missing),
      notRead: form.notRead,
      refusals: refusals.sort(
        (a, b) => bySheet(form, a) - bySheet(form, b) || (a.row ?? 0) - (b.row ?? 0) || byColumn(a, b),
      ),
    };
    return { input, summary };
  }

  /** Saves what a form asks as the instrument of an evaluation, whole or not at all. */
  async import(
    actor: Actor,
    sheets: readonly Sheet[],
    { evaluation, ...options }: FormOptions & { evaluation: string },
  ): Promise<InstrumentImportSummary> {
    if (decodeId("eval", evaluation) === undefined)
      throw new StartError(`${evaluation} is not the id of an evaluation.`);
    const { input, summary } = this.check(sheets, options);
    if (summary.outcome === "REFUSED") return summary;
    await this.#instruments.save(actor, { evaluationId: evaluation, ...input } as InstrumentSaveInput);
    return { ...summary, outcome: "SAVED" };
  }
}

const nowhere = ({ sheet }: FormTable) => ({ sheet, row: undefined, column: undefined });
const byColumn = (a: FormRefusal, b: FormRefusal) => (a.column ?? "").localeCompare(b.column ?? "", "en");
const bySheet = ({ choices }: ReadForm, { sheet }: FormRefusal) => Number(sheet === choices.sheet);

function consentRefusals({ consent, survey }: ReadForm, isGiven: boolean): FormRefusal[] {
  if (consent && isGiven)
    return [
      {
        ...nowhere(survey),
        row: consent.row,
        reason: "says what people agree to, and so does --consent: give one of them",
      },
    ];
  if (consent || isGiven) return [];
  return [
    {
      ...nowhere(survey),
      reason: "nothing says what people agree to: add a row of type note called consent, or give --consent",
    },
  ];
}

/** Where in the form a part of the input stands; undefined where it stands nowhere in particular. */
function placeOf(
  { survey, choices, consent, questions }: ReadForm,
  [part, at = "", field, ...rest]: string[],
): Omit<FormRefusal, "reason"> | undefined {
  const inSheet = (
    table: FormTable,
    row: number,
    columns: FormColumn[],
    place = "0",
    otherwise = "label",
  ) => ({
    sheet: table.sheet,
    row,
    column: table.nameOf(columns[Number(place)] ?? otherwise),
  });
  if (part === "consent") return consent && inSheet(survey, consent.row, consent.columns, at || undefined);
  const question = questions[Number(at)];
  if (part !== "questions" || at === "" || !question) return undefined;
  if (field === "text") return inSheet(survey, question.row, question.text, rest[0]);
  if (field === "hint") return inSheet(survey, question.row, question.hint, rest[0], "hint");
  const choice = question.choices[Number(rest[0])];
  if (field === "choices" && rest.length > 0 && choice)
    return inSheet(choices, choice.row, choice.labels, rest[2]);
  return inSheet(survey, question.row, [], undefined, field === "choices" ? "type" : "name");
}

import type { WrittenSheet } from "../../../platform/files/workbooks/write-workbook.ts";
import { StartError } from "../../../platform/start-error.ts";
import { languageNames } from "../../../platform/texts/languages.ts";
import type { StoredInstrument } from "../../evaluations/instruments/instruments.service.ts";
import { choiceName, questionName } from "./form-names.ts";
import { rangeOfKind } from "./form-types.ts";

type StoredQuestion = StoredInstrument["questions"][number];
type StoredText = StoredInstrument["consent"];

const typesOfKinds: Partial<Record<StoredQuestion["kind"], string>> = {
  OPEN_TEXT: "text",
  HOW_MANY: "integer",
  MULTI_CHOICE: "select_multiple",
  RANKING: "rank",
};
/** What the type and the look of a question say by themselves needs no word. */
const toldKinds = ["FREQUENCY", "SOCIAL_DISTANCE", "PICTORIAL"];

/** An instrument as a form (XLSForm) that other tools read, and that comes in again as it was. */
export function formOf(
  { version, consent, questions }: StoredInstrument,
  evaluation: string,
): WrittenSheet[] {
  const languages = languagesOf(consent, questions);
  const said = (text: StoredText | null) => languages.map((language) => shown(text?.texts[language] ?? ""));
  const columns = (name: string) => languages.map((tag) => `${name}::${called(tag)}`);
  const lists = new Map<string, string>();
  const choiceRows: string[][] = [];
  const listOf = ({ key, choices }: StoredQuestion): string => {
    const same = JSON.stringify(choices);
    const name = lists.get(same) ?? questionName(key);
    if (!lists.has(same))
      for (const choice of choices)
        choiceRows.push([
          ...[name, choiceName(choice.key), ...said(choice.text)],
          choice.score === null ? "" : String(choice.score),
        ]);
    lists.set(same, name);
    return name;
  };
  const asked = questions.map((question) => {
    const { key, kind, text, hint, choices, missing } = question;
    const range = rangeOfKind[kind];
    const type = range ? "range" : (typesOfKinds[kind] ?? "select_one");
    return [
      ...[choices.length > 0 ? `${type} ${listOf(question)}` : type, questionName(key)],
      ...[...said(text), ...said(hint)],
      ...[kind === "LIKERT" ? "likert" : "", range ?? ""],
      ...[toldKinds.includes(kind) ? kind : "", missing.length > 0 ? missing.join(" ") : "NONE"],
    ];
  });
  const consentName = questions.some(({ key }) => key === "consent") ? "consent_text" : "consent";
  const survey = [
    "type",
    "name",
    ...columns("label"),
    ...columns("hint"),
    "appearance",
    "parameters",
    "kind",
    "missing",
  ];
  const agreed = ["note", consentName, ...said(consent)];
  return [
    { name: "survey", rows: [survey, agreed, ...asked] },
    { name: "choices", rows: [["list_name", "name", ...columns("label"), "score"], ...choiceRows] },
    {
      name: "settings",
      rows: [
        ["form_id", "version", "default_language"],
        [evaluation, String(version), called(consent.source)],
      ],
    },
  ];
}

const called = (tag: string): string => `${languageNames(tag, "en").name} (${tag})`;

function languagesOf(consent: StoredText, questions: readonly StoredQuestion[]): string[] {
  const texts = questions.flatMap(({ text, hint, choices }) => [
    ...[text, ...(hint ? [hint] : [])],
    ...choices.map((choice) => choice.text),
  ]);
  const all = new Set([consent, ...texts].flatMap((text) => Object.keys(text.texts)));
  all.delete(consent.source);
  return [consent.source, ...[...all].sort()];
}

/** A form would take this for the answer to another question. */
function shown(text: string): string {
  const [reference] = /\$\{[^}]*\}/.exec(text) ?? [];
  if (reference === undefined) return text;
  throw new StartError(`A text holds ${reference}, by which forms mean an answer: write it otherwise first.`);
}

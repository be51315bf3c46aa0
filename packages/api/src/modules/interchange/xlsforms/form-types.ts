import type { InstrumentSaveInput } from "../../evaluations/instruments/instruments.service.ts";

type QuestionKind = InstrumentSaveInput["questions"][number]["kind"];

/** What the cell `type` of a row says it is; or, as a text, why that is not taken in. */
export type FormType =
  | { is: "question"; kinds: readonly QuestionKind[]; list?: string }
  | { is: "range" }
  | { is: "words" }
  | { is: "begin" }
  | { is: "end" }
  | string;

/** How one choice of several can be meant; the first is what it is where nothing says more. */
const ofOne: readonly QuestionKind[] = [
  "SINGLE_CHOICE",
  "LIKERT",
  "FREQUENCY",
  "SOCIAL_DISTANCE",
  "PICTORIAL",
];

const select =
  /^(select[_ ]one|select1|select[_ ]multiple|select all that apply|rank)(?: from)? (\S+)( or specify other| or[_ ]other)?$/i;

const plain: Record<string, FormType> = {
  text: { is: "question", kinds: ["OPEN_TEXT"] },
  string: { is: "question", kinds: ["OPEN_TEXT"] },
  integer: { is: "question", kinds: ["HOW_MANY"] },
  int: { is: "question", kinds: ["HOW_MANY"] },
  range: { is: "range" },
  note: { is: "words" },
  acknowledge: { is: "words" },
  trigger: { is: "words" },
  "begin group": { is: "begin" },
  "end group": { is: "end" },
};

const refused: readonly (readonly [words: readonly string[], reason: string])[] = [
  [["decimal"], "numbers are whole here: make it an integer, or a range"],
  [
    ["start", "end", "today", "audit", "background-audio", "start-geopoint"],
    "nothing is kept of when, where or how long somebody answers: take the row out",
  ],
  [
    ["deviceid", "subscriberid", "simserial", "phonenumber", "phone number", "username", "email"],
    "nothing is kept by which somebody could be found: take the row out",
  ],
  [["geopoint", "geotrace", "geoshape"], "nobody is asked where they are: take the row out"],
  [
    ["date", "time", "datetime", "date time"],
    "no dates or times are answered here: offer choices, such as periods",
  ],
  [
    ["image", "photo", "audio", "video", "file", "barcode"],
    "no files are answered here: ask for a number, a choice or a text",
  ],
  [
    ["calculate", "hidden", "xml-external", "csv-external"],
    "nothing is computed while somebody answers: take the row out",
  ],
  [["begin repeat", "end repeat"], "each question is asked once: write out what is repeated"],
  [["end loop"], "each question is asked once: write out what is repeated"],
];

export function typeOf(cell: string): FormType {
  const given = cell.replace(/\s+/g, " ").trim();
  const word = given.toLowerCase().replace(/^(begin|end)_/, "$1 ");
  const known = plain[word];
  if (known) return known;
  const why = refused.find(([words]) => words.includes(word))?.[1];
  if (why !== undefined) return why;
  const [, how = "", list, other] = select.exec(given) ?? [];
  if (other !== undefined)
    return "people do not add a choice of their own: give the list a choice “other”, and ask for words in a question of their own";
  if (list !== undefined) return { is: "question", list, kinds: kindsOf(how.toLowerCase()) };
  if (/^select_(one|multiple)_(from_file|external)\b/.test(word))
    return "choices stand in the sheet “choices”, not in other files";
  if (word.startsWith("begin loop")) return "each question is asked once: write out what is repeated";
  return `“${given.slice(0, 60)}” is no type that is taken in: select_one, select_multiple, rank, range, integer, text, note (for consent), begin_group and end_group are`;
}

function kindsOf(how: string): readonly QuestionKind[] {
  if (how === "rank") return ["RANKING"];
  return how.includes("multiple") || how.includes("all") ? ["MULTI_CHOICE"] : ofOne;
}

/** The kind of a range, by its ends; undefined where there is none such. */
export function rangeKind(parameters: string): QuestionKind | undefined {
  const given = new Map(
    parameters
      .toLowerCase()
      .split(/[\s;,]+/)
      .filter(Boolean)
      .map((part): [string, string] => {
        const [name = "", value = ""] = part.split("=");
        return [name, value];
      }),
  );
  const [start = "1", end = "10", step = "1"] = ["start", "end", "step"].map((name) => given.get(name));
  if (Number(step) !== 1 || Number(start) !== 0) return undefined;
  return Number(end) === 10 ? "SCALE_0_10" : Number(end) === 100 ? "THERMOMETER_0_100" : undefined;
}

export const rangeOfKind: Partial<Record<QuestionKind, string>> = {
  SCALE_0_10: "start=0 end=10 step=1",
  THERMOMETER_0_100: "start=0 end=100 step=1",
};

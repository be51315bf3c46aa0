import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import type { Sheet } from "../../../platform/files/workbooks/workbook.ts";
import { InstrumentsService } from "../../evaluations/instruments/instruments.service.ts";
import { type FormOptions, ImportInstrumentService } from "./import-instrument.service.ts";

type Rows = (string | number)[][];
const sheet = (name: string, rows: Rows): Sheet => ({
  name,
  rows: rows.map((row, place) => ({
    row: place + 1,
    cells: new Map(row.flatMap((text, at) => (text === "" ? [] : [[at, String(text)] as const]))),
  })),
});
const service = new ImportInstrumentService(new InstrumentsService());
const consent = { en: "We keep it until 2032." };

function read(
  survey: Rows,
  choices: Rows = [],
  { settings = [] as Rows, ...more }: FormOptions & { settings?: Rows } = {},
) {
  const sheets = [sheet("survey", survey), sheet("choices", choices), sheet("settings", settings)];
  const { input, summary } = service.check(sheets, { language: "en", consent, ...more });
  const refusals = summary.refusals.map(({ sheet, row, column, reason }) => [sheet, row, column, reason]);
  return { ...summary, ...input, refusals };
}
/** The answer to another question, as forms name it. */
const reference = (name: string) => `\${${name}}`;
const head = ["type", "name", "label"];
const yesNo = [
  ["list_name", "name", "label"],
  ["yn", "yes", "Yes"],
  ["yn", "no", "No"],
];

describe("a form", () => {
  test("becomes questions, each of the kind that its type and its look mean", () => {
    const { questions, refusals } = read(
      [
        ["type", "name", "label", "hint", "appearance", "parameters", "kind", "missing"],
        ["select_one yn", "Good_Day", "A good day?", "Since the morning"],
        ["select one from yn", "agree", "Do you agree?", "", "likert"],
        ["select_one yn", "often", "How often?", "", "", "", "frequency", "NONE"],
        ["select_multiple yn", "which", "Which?", "", "minimal", "", "", "DONT_KNOW, NOT_APPLICABLE"],
        ["begin_group", "numbers"],
        ["rank yn", "first", "In which order?"],
        ["range", "ten", "From 0 to 10?", "", "", "start=0 end=10 step=1"],
        ["range", "hundred", "From 0 to 100?", "", "", "end=100;start=0"],
        ["end group"],
        ["integer", "_2nd", "How many?"],
        ["text", "words", "In your words?"],
      ],
      yesNo,
    );
    expect(refusals).toEqual([]);
    expect(
      questions.map(({ key, kind, missing, choices = [] }) => [key, kind, missing?.join(), choices?.length]),
    ).toEqual([
      ["good-day", "SINGLE_CHOICE", "PREFER_NOT_TO_SAY", 2],
      ["agree", "LIKERT", "PREFER_NOT_TO_SAY", 2],
      ["often", "FREQUENCY", "", 2],
      ["which", "MULTI_CHOICE", "DONT_KNOW,NOT_APPLICABLE", 2],
      ["first", "RANKING", "PREFER_NOT_TO_SAY", 2],
      ["ten", "SCALE_0_10", "PREFER_NOT_TO_SAY", 0],
      ["hundred", "THERMOMETER_0_100", "PREFER_NOT_TO_SAY", 0],
      ["2nd", "HOW_MANY", "PREFER_NOT_TO_SAY", 0],
      ["words", "OPEN_TEXT", "PREFER_NOT_TO_SAY", 0],
    ]);
    expect(questions[0]?.hint).toEqual([{ language: "en", text: "Since the morning" }]);
  });

  test("is in the languages that its columns name, the default one first, with what is missing in each", () => {
    const { questions, missing, notRead, refusals } = read(
      [
        ["type", "name", "label:english", "label:Tigrinya (ti)", "hint:العربية", "comments"],
        ["note", "consent", "We keep it.", "ንዕቅብ።"],
        ["select1 yn", "home", "At home?", "ገዛኻ?", "هنا", "ask Sara"],
      ],
      [
        ["list name", "name ", "label::Tigrinya (ti)", "label::english", "score"],
        ["yn", "yes", "እወ", "Yes", "5"],
        ["yn", "no", "", "No", "1"],
      ],
      {
        consent: undefined,
        settings: [
          ["form_title", "default_language"],
          ["Home", "Tigrinya (ti)"],
        ],
      },
    );
    expect(refusals).toEqual([]);
    expect(questions[0]).toMatchObject({
      text: [
        { language: "ti", text: "ገዛኻ?" },
        { language: "en", text: "At home?" },
      ],
      hint: [{ language: "ar", text: "هنا" }],
      choices: [
        { key: "yes", score: 5 },
        { key: "no", score: 1 },
      ],
    });
    expect(missing).toEqual({
      ar: ["consent", "home", "home.yes", "home.no"],
      en: ["home.hint"],
      ti: ["home.hint", "home.no"],
    });
    expect(notRead).toEqual(["column “comments” of “survey”", "column “form_title” of “settings”"]);
  });

  test("is refused where it would be asked otherwise, with all places at once", () => {
    const { outcome, refusals } = read(
      [
        [
          "type",
          "name",
          "label",
          "required",
          "relevant",
          "constraint",
          "parameters",
          "kind",
          "missing",
          "label::French (xx-1)",
          "bind::x",
        ],
        ["select_one yn", "a", "A?", "yes", reference("b"), "", "randomize=true"],
        ["select_one none", "A", "Again?", "maybe"],
        ["text", "", reference("a")],
        ["decimal", "d", "D?"],
        ["start", "start"],
        ["begin group", "g", "Heading"],
        ["note", "hello", "Hello"],
        ["range", "r", "R?", "", "", "", "start=1 end=5"],
        ["select_one yn or_other", "o", "O?"],
        ["integer", "i", "I?", "", "", ". < 5", "", "LIKERT", "SOON", "", "y"],
        ["geopoint", "where", "Where?"],
        ["mystery", "m", "M?"],
        ["text", "ungeschönt", "T?"],
        ["end group"],
        ["end group"],
        ["select_one one", "single", "One?"],
        ["text", "empty", ""],
        ["", "nothing", "N?"],
      ],
      [
        ["list_name", "name", "label", "score", "image"],
        ["yn", "yes", "Yes"],
        ["yn", "YES", "Yes", "much"],
        ["yn", "no", "No", "1", "no.png"],
        ["one", "only", "x".repeat(301)],
        ["", "lost", "Lost"],
      ],
    );
    expect(outcome).toBe("REFUSED");
    const places = refusals.map(
      ([sheet, row, column, reason]) => `${sheet} ${row} ${column}: ${String(reason).slice(0, 38).trim()}`,
    );
    expect(places).toEqual([
      "survey 1 J label::French (xx-1): names no language that is known: write",
      "survey 2 D required: nobody is made to answer: leave it emp",
      "survey 2 E relevant: everybody is asked everything: let peo",
      "survey 2 G parameters: is read of a range only",
      "survey 3 A type: there is no list “none” in the sheet “",
      "survey 3 B name: is the same as in row 2, since capital",
      "survey 3 D required: is neither yes nor no",
      "survey 4 B name: is empty: give it a name",
      "survey 4 C label: shows another answer in a text, which",
      "survey 5 A type: numbers are whole here: make it an int",
      "survey 6 A type: nothing is kept of when, where or how",
      "survey 7 C label: people are asked one question at a tim",
      "survey 8 A type: people are asked one question at a tim",
      "survey 9 G parameters: a range goes from 0 to 10 or from 0 to",
      "survey 10 A type: people do not add a choice of their ow",
      "survey 11 F constraint: an answer is one that is offered: use",
      "survey 11 H kind: with this type has to be one of HOW_MA",
      "survey 11 I missing: SOON: has to be NONE, or of DONT_KNOW,",
      "survey 11 K bind::x: is not read",
      "survey 12 A type: nobody is asked where they are: take t",
      "survey 13 A type: “mystery” is no type that is taken in:",
      "survey 14 B name: “ungeschönt” cannot be kept: a name is",
      "survey 16 A type: ends a group that does not begin",
      "survey 17 A type: A question of this kind needs at least",
      "survey 18 C label: Give this text in at least one languag",
      "survey 19 A type: is empty: say how it is answered",
      "choices 3 B name: is the same as in row 2, in one list",
      "choices 3 D score: is no number",
      "choices 4 E image: choices are texts: describe it in word",
      "choices 5 C label: The text is longer than 300 characters",
      "choices 6 A list_name: is empty: say to which list the choice",
    ]);
  });

  test.each([
    [
      [
        [...head, "hint"],
        ["note", "consent", "We keep it.", "Until 2032."],
        ["text", "a", "A?"],
      ],
      { consent: undefined },
      "people agree to one text",
    ],
    [
      [[...head, "hint"], ["begin group", "g", "", "Take your time."], ["text", "a", "A?"], ["end group"]],
      {},
      "without headings",
    ],
    [[head, ["text", "a", "A?"]], { consent: undefined }, "nothing says what people agree to"],
    [[head, ["note", "consent", "We keep it."], ["text", "a", "A?"]], {}, "give one of them"],
    [[head, ["text", "a", "A?"]], { language: undefined }, "does not say in which language it is"],
    [
      [
        ["type", "label"],
        ["text", "A?"],
      ],
      {},
      "there is no column “name”",
    ],
    [[head], {}, "Ask at least one question."],
    [[head, ...Array.from({ length: 51 }, (_, n) => ["text", `a${n}`, "A?"])], {}, "50"],
    [
      [
        ["type", "name", "label", "label::English (en)"],
        ["text", "a", "A?", "A?"],
      ],
      {},
      "second column of the same meaning as C label",
    ],
    [[head, ["begin group", "g"], ["text", "a", "A?"]], {}, "begins a group that does not end"],
  ])("is refused where it is not whole: %j", (survey, more, reason) => {
    const { refusals } = read(survey, [], more);
    expect(refusals.map(([, , , why]) => why)).toEqual([expect.stringContaining(reason)]);
  });

  test("may be a workbook of one sheet, whatever its name is", () => {
    const { input, summary } = service.check([sheet("Sheet1", [head, ["text", "a", "A?"]])], {
      language: "en",
      consent,
    });
    expect([summary.refusals, input.questions.length]).toEqual([[], 1]);
  });
});

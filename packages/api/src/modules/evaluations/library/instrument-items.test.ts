import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type EvaluationStage, openEvaluations } from "#test/evaluation-stage";
import { successMetrics } from "../design/success-metrics.ts";
import { InstrumentsService } from "../instruments/instruments.service.ts";
import { readyItems } from "./ready-items.ts";

let stage = {} as EvaluationStage;
beforeAll(async () => {
  stage = await openEvaluations();
});
afterAll(() => stage.end());

const words = "{ text language translations { language text } }";
const selection = `key kind metric isReversed missing advice source sourceUrl licence
  text ${words} hint ${words} choices { key score text ${words} }`;
interface Text {
  text: string;
  language: string;
  translations: { language: string; text: string }[];
}
interface Item {
  key: string;
  kind: string;
  metric: string | null;
  isReversed: boolean;
  missing: string[];
  advice: string;
  text: Text;
  hint: Text | null;
  choices: { key: string; score: number; text: Text }[];
}
async function itemsIn(language: string): Promise<Item[]> {
  const query = `query @inLanguages(prefer: ["${language}"]) { instrumentItems { ${selection} } }`;
  const { data, errors } = await stage.app.graphql(query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.instrumentItems;
}

/** An item as `instrumentSave` takes a question. */
const questionOf = ({ key, kind, missing, text, hint, choices }: Item) => ({
  ...{ key, kind, missing, text: text.translations },
  ...(hint && { hint: hint.translations }),
  ...(choices.length > 0 && {
    choices: choices.map((choice) => ({ ...choice, text: choice.text.translations })),
  }),
});

describe("a question that is ready to be asked", () => {
  test("says where it comes from, under which licence, and what it can measure", () => {
    expect(new Set(readyItems.map(({ key }) => key)).size).toBe(readyItems.length);
    for (const { source, metric, kind, choices } of readyItems) {
      expect(source.citation).not.toBe("");
      expect(["Apache-2.0", "CC-BY-SA-4.0", "OGL-UK-3.0"]).toContain(source.licence);
      if (source.licence !== "Apache-2.0") expect(source.url).toMatch(/^https:/);
      // What people are asked measures a change or a share; records and networks are counted elsewhere.
      if (metric) expect(["CHANGE", "SHARE"]).toContain(successMetrics[metric].kind);
      expect(choices.every(({ score }) => score !== null)).toBe(true);
      expect(choices.length > 0).toBe(!["SCALE_0_10", "HOW_MANY"].includes(kind));
    }
  });

  test("is in every language that the service speaks, or in the one in which its scale was tried", () => {
    for (const { source, text, hint, choices } of readyItems)
      for (const said of [text, ...(hint ? [hint] : []), ...choices.map((choice) => choice.text)])
        expect(Object.keys(said.texts).sort()).toEqual(
          source.licence === "Apache-2.0" ? ["ar", "en", "it", "ti", "uk", "zh"] : ["en"],
        );
  });

  test("is read by everybody in their language, with advice", async () => {
    const [economy, , , closeness] = await itemsIn("ti");
    expect([economy?.key, economy?.text.language, closeness?.text.language]).toEqual([
      ...["country-economy", "en", "ti"],
    ]);
    expect(closeness?.choices.map(({ key, score }) => [key, score])).toEqual([
      ...[
        ["family", 1],
        ["friend", 2],
        ["neighbour", 3],
        ["work", 4],
        ["meal", 5],
      ],
    ]);
    expect(closeness?.advice).toMatch(/^ንዝኾነ/);
  });

  test("goes into an instrument with the country named, and makes a metric with the others of its kind", async () => {
    const unnamed = await itemsIn("en");
    const items: typeof unnamed = JSON.parse(JSON.stringify(unnamed).replaceAll("[country]", "Italy"));
    const questions = items.map(questionOf);
    const consent = [{ language: "en", text: "We keep what you answer until 2032." }];
    const service = new InstrumentsService();
    // biome-ignore lint/suspicious/noExplicitAny: as GraphQL gives it.
    const faultsOf = (asked: any) => service.check({ consent, questions: asked }).faults;
    expect(faultsOf(questions)).toEqual([]);
    const nameIt = "Put the name of your country in the place of [country].";
    expect(faultsOf(unnamed.map(questionOf))).toEqual(
      ["0", "1", "2"].map((at) =>
        expect.objectContaining({ message: nameIt, path: ["input", "questions", at, "text"] }),
      ),
    );
    const id = await stage.design();
    await stage.done("instrumentSave", { evaluationId: id, consent, questions }, "", "senait");
    const { evaluation } = await stage.read(
      id,
      `instruments { questions { key kind missing text ${words} choices { key score } } }`,
      "senait",
    );
    expect(evaluation.instruments[0].questions).toEqual(
      items.map(({ key, kind, missing, text, choices }) => ({
        ...{ key, kind, missing, text },
        choices: choices.map((choice) => ({ key: choice.key, score: choice.score })),
      })),
    );
    const lonely = items.filter(({ isReversed }) => isReversed);
    const metric = stage.metric({
      ...{
        metric: "BELONGING",
        scaleLow: 1,
        scaleHigh: 3,
        items: lonely.map(({ key }) => ({ question: key, isReversed: true })),
      },
    });
    const payload = await stage.done(
      "evaluationUpdate",
      { id, metrics: [metric] },
      "evaluation { metrics { items { question isReversed } } }",
      "senait",
    );
    expect(payload.evaluation.metrics[0].items).toEqual([
      ...["lack-companionship", "feel-left-out", "feel-isolated"].map((question) => ({
        question,
        isReversed: true,
      })),
    ]);
  });
});

import { describe, expect, test } from "@jest/globals";
import type { StoredQuestion } from "../instruments/instrument.rules.ts";
import {
  type AnswerValue,
  clientOf,
  decideAnswer,
  faultOfAnswer,
  type GivenAnswer,
  type KeptAnswer,
} from "./answer.rules.ts";

const give = (client: string, value: AnswerValue, more: Partial<GivenAnswer> = {}): GivenAnswer => ({
  ...{ value, language: "en", version: 1, client, overwrites: false, ...more },
});
const often = { choice: "often" };
const never = { choice: "never" };
const kept = (client: string, value: AnswerValue = often): KeptAnswer =>
  decideAnswer(undefined, give(client, value)).kept;

describe("an answer that is sent again", () => {
  test("is a replay when it says the same, and a conflict that shows both when it says something else", () => {
    expect(decideAnswer(kept("a"), give("a", often))).toEqual({ state: "REPLAYED", kept: kept("a") });
    expect(decideAnswer(kept("a"), give("a", never))).toEqual({
      state: "CONFLICT",
      kept: kept("a"),
      shown: often,
    });
  });

  test("comes late and changes nothing, once another took its place", () => {
    const changed = decideAnswer(kept("a"), give("b", never, { replaces: "a" }));
    expect(changed).toMatchObject({ state: "KEPT", kept: { choice: "never", client: "b" } });
    expect(decideAnswer(changed.kept, give("a", often))).toEqual({ state: "REPLAYED", kept: changed.kept });
  });

  test("takes the place of those between, where the one it replaces was replaced meanwhile", () => {
    const second = decideAnswer(kept("a"), give("b", never, { replaces: "a" })).kept;
    expect(decideAnswer(second, give("c", often, { replaces: "a" })).state).toBe("KEPT");
  });
});

describe("somebody who has the code and not the answer's own id", () => {
  test("is told nothing of what was said, whether they guess right or wrong", () => {
    const [right, wrong] = [often, never].map((value) => decideAnswer(kept("a"), give("guess", value)));
    expect(right).toEqual({ state: "CONFLICT", kept: kept("a") });
    expect(wrong).toEqual(right);
  });

  test("can answer afresh, as on another device", () => {
    expect(decideAnswer(kept("a"), give("b", never, { overwrites: true }))).toMatchObject({
      state: "KEPT",
      kept: never,
    });
  });

  test("finds no id under two codes", () => {
    expect(clientOf("code 1", "id")).not.toBe(clientOf("code 2", "id"));
  });
});

describe("an answer", () => {
  const question = (kind: StoredQuestion["kind"], keys: string[] = []): StoredQuestion => {
    const text = { source: "en", texts: { en: "?" } };
    return {
      key: "q",
      kind,
      text,
      hint: null,
      choices: keys.map((key) => ({ key, text, score: null })),
      missing: ["DONT_KNOW"],
    };
  };
  test.each<[StoredQuestion, AnswerValue, string | undefined]>([
    [question("LIKERT", ["no", "yes"]), { choice: "yes" }, undefined],
    [question("LIKERT", ["no", "yes"]), { choice: "maybe" }, "wrongAnswer"],
    [question("LIKERT", ["no", "yes"]), { number: 1 }, "wrongAnswer"],
    [question("LIKERT", ["no", "yes"]), { choices: ["yes"] }, "wrongAnswer"],
    [question("LIKERT", ["no", "yes"]), {}, "oneAnswer"],
    [question("LIKERT", ["no", "yes"]), { choice: "yes", missing: "DONT_KNOW" }, "oneAnswer"],
    [question("SCALE_0_10"), { number: 0 }, undefined],
    [question("SCALE_0_10"), { number: 11 }, "wrongAnswer"],
    [question("SCALE_0_10"), { number: 2.5 }, "wrongAnswer"],
    [question("SCALE_0_10"), { number: Number.NaN }, "wrongAnswer"],
    [question("HOW_MANY"), { number: 12 }, undefined],
    [question("MULTI_CHOICE", ["a", "b"]), { choices: [] }, undefined],
    [question("MULTI_CHOICE", ["a", "b"]), { choices: ["a", "a"] }, "wrongAnswer"],
    [question("RANKING", ["a", "b"]), { choices: ["b", "a"] }, undefined],
    [question("RANKING", ["a", "b"]), { choices: ["b"] }, "wrongAnswer"],
    [question("OPEN_TEXT"), { text: "We cooked." }, undefined],
    [question("OPEN_TEXT"), { choice: "a" }, "wrongAnswer"],
    [question("SCALE_0_10"), { missing: "DONT_KNOW" }, undefined],
    [question("SCALE_0_10"), { missing: "NO_RESPONSE" }, undefined],
    [question("SCALE_0_10"), { missing: "NOT_APPLICABLE" }, "wrongAnswer"],
  ])("to %j that says %j", (asked, value, fault) => {
    expect(faultOfAnswer(asked, value)).toBe(fault);
  });
});

import { expect, test } from "@jest/globals";
import { addedTexts, withoutTexts } from "./added-texts.rules.ts";

const text = (texts: Record<string, string>) => ({ source: "ti", texts });
const before = {
  steps: [text({ ti: "ሓደ" }), text({ ti: "ክልተ", it: "due" })],
  ingredients: [{ quantity: 2, name: text({ ti: "ጣፍ" }), note: text({ ti: "ጸሊም" }) }],
};

test("what a structure has more is a language of a text whose original is as it was", () => {
  const after = {
    steps: [
      text({ ti: "ሓደ", it: "uno" }),
      text({ ti: "ሰለስተ", it: "tre", uk: "три" }),
      text({ ti: "ኣርባዕተ", it: "quattro" }),
    ],
    ingredients: [{ quantity: 3, name: text({ ti: "ጣፍ" }), note: text({ ti: "ጸሊም", it: "nero" }) }],
  };
  const added = [
    { part: "steps.0", original: "ሓደ", language: "it", text: "uno" },
    { part: "ingredients.0.note", original: "ጸሊም", language: "it", text: "nero" },
  ];
  expect(addedTexts(before, after)).toEqual(added);
  expect(addedTexts(before, withoutTexts(after, added))).toEqual([]);
  expect(addedTexts(before, before)).toEqual([]);
  expect(addedTexts(null, after)).toEqual([]);
});

test("elements of lists that have names are found by them, wherever they stand", () => {
  const dance = { vocabulary: "TOPIC", key: "dance", label: text({ ti: "ሳዕሳዒት" }) };
  const song = { vocabulary: "TOPIC", key: "song", label: text({ ti: "ደርፊ" }) };
  const after = [song, { ...dance, label: text({ ti: "ሳዕሳዒት", it: "danza" }) }];
  expect(addedTexts([dance, song], after)).toEqual([
    { part: "TOPIC:dance.label", original: "ሳዕሳዒት", language: "it", text: "danza" },
  ]);
});

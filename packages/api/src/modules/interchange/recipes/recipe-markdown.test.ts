import { describe, expect, it } from "@jest/globals";
import { readRecipeMarkdown } from "./recipe-markdown.ts";
import { durationOf, readRecipeLine } from "./recipe-times.rules.ts";

const read = (markdown: string, headings: { ingredients?: string[]; steps?: string[] } = {}) =>
  readRecipeMarkdown(markdown, { ingredients: [], steps: [], ...headings });

const himbasha = `![Himbasha](himbasha.webp)

A festive bread of the *highlands*, which my grandmother baked on [clay](/mogogo).

- ⏲️ Prep time: 30 min
- 🍳 Cook time: 40-50 min
- 🍽️ Servings: 8 people
- Best on the day itself

## Ingredients

### For the dough

- 500 g **flour**
- ~250ml warm water
- Spices:
  - 1 tsp cardamom
  - black cumin

For the top:

- oil (or butter)
- 2 eggs
  - only the whites

Everything at room temperature.

## Directions

1. Mix the dough.
2. Let it rise:
   - once warm,
   - once cold.

### The pattern

A wheel is cut into it.

## Notes

It is broken, never cut.
`;

describe("a recipe in Markdown", () => {
  const recipe = read(himbasha);

  it("has its ingredients in groups, as the cook wrote them", () => {
    expect(
      recipe.ingredients.map(({ group, name, quantity }) => [group, quantity?.written ?? null, name]),
    ).toEqual([
      ["For the dough", "500", "flour"],
      ["For the dough", "~250", "warm water"],
      ["Spices", "1", "cardamom"],
      ["Spices", null, "black cumin"],
      ["For the top", null, "oil"],
      ["For the top", "2", "eggs"],
    ]);
    expect(recipe.ingredients.map(({ substitute, note }) => substitute ?? note)).toEqual([
      ...[null, null, null, null, "butter", "only the whites"],
    ]);
  });

  it("has its steps in order; what stands among them as a paragraph is one too", () => {
    expect(recipe.steps).toEqual([
      { group: null, text: "Mix the dough." },
      { group: null, text: "Let it rise:\nonce warm,\nonce cold." },
      { group: "The pattern", text: "A wheel is cut into it." },
    ]);
  });

  it("says how long it takes, where that is one length of time, and for how many it is", () => {
    expect(recipe).toMatchObject({ preparationTime: "PT30M", cookingTime: null, yield: "8 people" });
  });

  it("loses no other word; pictures are counted", () => {
    expect(recipe.text).toBe(
      [
        "A festive bread of the highlands, which my grandmother baked on clay.",
        "– 🍳 Cook time: 40-50 min",
        "– Best on the day itself",
        "Everything at room temperature.",
        "Notes",
        "It is broken, never cut.",
      ].join("\n\n"),
    );
    expect(recipe.pictures).toBe(1);
  });

  it.each([
    ["Zutaten", "Zubereitung"],
    ["Ingredienti", "Preparazione"],
    ["Ingrédients", "Préparation"],
    ["Ingredientes", "Elaboración"],
    ["Інгредієнти", "Приготування"],
    ["المكونات", "طريقة التحضير"],
    ["食材", "做法"],
  ])("is found below %s and %s", (ingredients, steps) => {
    const { ingredients: found, steps: done } = read(`## ${ingredients}\n- a\n## ${steps}\n1. b`);
    expect([found.length, done.length]).toEqual([1, 1]);
  });

  it("is found below headings that the mapping names", () => {
    const text = "# Cosa serve\n- 2 uova\n# Si fa così\nSi sbatte.";
    expect(read(text)).toMatchObject({ ingredients: [], steps: [], text: expect.stringContaining("2 uova") });
    expect(read(text, { ingredients: ["cosa serve"], steps: ["Si fa così"] })).toMatchObject({
      ingredients: [{ name: "uova" }],
      steps: [{ text: "Si sbatte." }],
    });
  });

  it("of a text without lists is none", () => {
    expect(read("She never measured anything.")).toMatchObject({
      ...{ ingredients: [], steps: [], yield: null },
      text: "She never measured anything.",
    });
  });

  it("of any text is read in a moment", () => {
    const hostile = [
      "> ".repeat(5000),
      "- ".repeat(2000),
      "[".repeat(20_000),
      "*a ".repeat(10_000),
      "`".repeat(20_000),
    ];
    // What takes exponential time does not end before the time of a test does.
    for (const text of hostile) expect(read(text)).toBeDefined();
  });
});

describe("how long a recipe takes", () => {
  it.each([
    ["30 min", "PT30M"],
    ["1 hr 30 min", "PT1H30M"],
    ["1h10", null],
    ["1h 10min", "PT1H10M"],
    ["90 minutes", "PT1H30M"],
    ["1.5 hours", "PT1H30M"],
    ["~20 mins", "PT20M"],
    ["2 days", "P2D"],
    ["1 Std. 15 Min.", "PT1H15M"],
    ["2 ore", "PT2H"],
    ["10-15 min", null],
    ["30 min + overnight", null],
    ["20", null],
    ["0 min", null],
    ["all day", null],
  ])("%s", (written, duration) => {
    expect(durationOf(written)).toBe(duration);
  });

  it("is told apart from other lines", () => {
    expect(readRecipeLine("Vorbereitung: 10 Minuten")).toEqual({ field: "preparationTime", value: "PT10M" });
    expect(readRecipeLine("Porzioni: 4")).toEqual({ field: "yield", value: "4" });
    expect(readRecipeLine("Cook time: 10-15 min")).toBeUndefined();
    expect(readRecipeLine("Wait time: 2h")).toBeUndefined();
    expect(readRecipeLine("Servings:")).toBeUndefined();
    expect(readRecipeLine("With bread: yes")).toBeUndefined();
  });
});

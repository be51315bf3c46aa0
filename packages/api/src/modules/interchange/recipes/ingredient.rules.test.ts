import { describe, expect, it } from "@jest/globals";
import { readIngredient } from "./ingredient.rules.ts";

function shown(line: string): string {
  const { quantity, unit, name, note, substitute } = readIngredient(line);
  const amount = quantity ? `${quantity.written}=${quantity.least}..${quantity.most}` : "-";
  return [
    amount,
    unit ?? "-",
    name,
    ...(note ? [`note ${note}`] : []),
    ...(substitute ? [`or ${substitute}`] : []),
  ].join(" | ");
}

describe("an ingredient", () => {
  it.each([
    ["2 carrots", "2=2..2 | - | carrots"],
    ["250 g teff flour", "250=250..250 | g | teff flour"],
    ["250g teff flour", "250=250..250 | g | teff flour"],
    ["2,5 dl Milch", "2,5=2.5..2.5 | dl | Milch"],
    ["1 1/2 cups of lentils", "1 1/2=1.5..1.5 | cups | lentils"],
    ["1-1/2 cups lentils", "1-1/2=1.5..1.5 | cups | lentils"],
    ["2½ tsp. salt", "2½=2.5..2.5 | tsp | salt"],
    ["½ onion", "½=0.5..0.5 | - | onion"],
    ["2–3 cloves garlic", "2–3=2..3 | cloves | garlic"],
    ["1 or 2 onions", "1 or 2=1..2 | - | onions"],
    ["~150g berbere", "~150=150..150 | g | berbere"],
    ["ca. 2 EL Zucker", "ca. 2=2..2 | EL | Zucker"],
    ["2 bis 3 Zehen Knoblauch", "2 bis 3=2..3 | Zehen | Knoblauch"],
    ["3 cucchiai di olio d'oliva", "3=3..3 | cucchiai | olio d'oliva"],
    ["2 cuillères d'huile", "2=2..2 | cuillères | huile"],
    ["200 г борошна", "200=200..200 | г | борошна"],
    ["1 can (400 ml) coconut milk", "1=1..1 | can | coconut milk | note 400 ml"],
    ["100 g / ½ cups butter", "100=100..100 | g | butter | note ½ cups"],
    ["2 tbsp lard (or butter)", "2=2..2 | tbsp | lard | or butter"],
    ["teff flour (oder Buchweizen)", "- | - | teff flour | or Buchweizen"],
    ["1 15 oz can tomatoes", "1=1..1 | - | 15 oz can tomatoes"],
  ])("%s", (line, expected) => {
    expect(shown(line)).toBe(expected);
  });

  it.each([
    "salt to taste",
    "A pinch of salt",
    "Eight table-spoonfuls of flour.",
    // Which of the two is the amount?
    "½ cup + 2 tablespoons milk",
    "30g+ butter",
    "2x 2 quart dishes",
    // Of the spice, or of garlic?
    "8 cloves",
    // A thousand, or one?
    "1,000 g flour",
    "3-inch piece of cinnamon",
    '8" tin',
    "3/0 cups flour",
    "0 cups flour",
    "butter 2 tbsp",
    "Juice of 2 limes",
    "(or butter)",
    "2",
  ])("%s is kept as its name, without an amount", (line) => {
    expect(readIngredient(line)).toEqual({
      quantity: null,
      unit: null,
      name: line,
      substitute: null,
      note: null,
    });
  });

  it("of any words is read in a moment", () => {
    const long = [
      "1".repeat(20_000),
      "1 ".repeat(10_000),
      "(".repeat(20_000),
      "~ ".repeat(10_000),
      " or 1".repeat(4000),
    ];
    // What takes exponential time does not end before the time of a test does.
    for (const line of long) expect(readIngredient(line)).toBeDefined();
  });
});

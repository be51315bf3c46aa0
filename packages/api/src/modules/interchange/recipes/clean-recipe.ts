import type { RecordFields } from "../records/record-fields.ts";
import type { RecipeFacts } from "./recipe-facts.ts";

/** The words of a recipe as texts are stored: without markup, and without what cannot be seen. */
export function cleanRecipe(recipe: RecipeFacts, fields: RecordFields): RecipeFacts {
  const line = (property: string, given: string | null) =>
    given === null ? null : fields.line(property, given);
  return {
    yield: line("yield", recipe.yield),
    times: recipe.times.map((time) => ({ ...time, written: line("time", time.written) ?? "" })),
    ingredients: recipe.ingredients.flatMap((ingredient) => {
      const name = line("ingredient", ingredient.name);
      return name === null ? [] : [{ ...ingredient, name, ...linesOf(ingredient, line) }];
    }),
    steps: recipe.steps.flatMap(({ text, group }) => {
      const clean = fields.text("step", text);
      return clean === "" ? [] : [{ text: clean, group: line("step", group) }];
    }),
  };
}

type Ingredient = RecipeFacts["ingredients"][number];

const linesOf = (
  { unit, note, substitute, group }: Ingredient,
  line: (property: string, given: string | null) => string | null,
) => ({
  unit: line("ingredient", unit),
  note: line("ingredient", note),
  substitute: line("ingredient", substitute),
  group: line("ingredient", group),
});

import { detailLimits } from "../../archives/details/details.bulk.ts";
import type { RecordFields } from "../records/record-fields.ts";
import type { RecordNotes } from "../records/record-notes.ts";
import type { IngredientFacts, RecipeFacts, StepFacts } from "./recipe-facts.ts";

const { recipeParts: maxParts, text: longest } = detailLimits;

/**
 * A recipe as it is stored: its words without markup and without what cannot be seen. What an ingredient is for, and an
 * amount that is said to be about so much, stand in its note; what steps are for, before the first of them.
 */
export function sourceOfRecipe(recipe: RecipeFacts, fields: RecordFields, notes: RecordNotes) {
  const line = (property: string, given: string | null) =>
    given === null ? null : fields.line(property, given);
  if (recipe.ingredients.length > maxParts || recipe.steps.length > maxParts)
    notes.add("recipe_cut", `The recipe has more than ${maxParts} ingredients or steps; the first are kept.`);
  return {
    ...recipe,
    yield: line("yield", recipe.yield),
    ingredients: recipe.ingredients.slice(0, maxParts).flatMap((ingredient) => {
      const name = line("ingredient", ingredient.name);
      if (name === null) return [];
      const { quantity, unit, substitute } = ingredient;
      const note = line("ingredient", noteOf(ingredient));
      return [
        { quantity, unit: line("ingredient", unit), name, note, substitute: line("ingredient", substitute) },
      ];
    }),
    steps: recipe.steps.slice(0, maxParts).flatMap((step, place, all) => {
      const text = fields.text("step", stepOf(step, all[place - 1]));
      if (text.length > longest)
        notes.add("text_cut", `A step is longer than ${longest} characters; the rest is cut off.`);
      return text === "" ? [] : [text.slice(0, longest)];
    }),
  };
}

function noteOf({ quantity, unit, note, group }: IngredientFacts): string | null {
  const isAbout = quantity !== null && /^[^\d\p{No}]/u.test(quantity.written);
  const about = isAbout ? [quantity.written, unit].filter(Boolean).join(" ") : null;
  return [group, about, note].filter((part) => part !== null).join("; ") || null;
}

const stepOf = ({ text, group }: StepFacts, before: StepFacts | undefined): string =>
  group === null || group === before?.group ? text : `${group}: ${text}`;

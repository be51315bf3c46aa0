import { detailNames, detailsOfSource, recipeOfSource } from "../../archives/details/details.bulk.ts";
import type { StoredDetails } from "../../archives/items/items.bulk.ts";
import type { RecipeRule } from "../archive-mapping/archive-mapping.ts";
import { readRecipeMarkdown } from "../recipes/recipe-markdown.ts";
import { sourceOfRecipe } from "../recipes/source-of-recipe.ts";
import type { RecordFields } from "../records/record-fields.ts";
import type { RecordNotes } from "../records/record-notes.ts";

/** Reads what only the kind of an item has. */
export class ItemDetails {
  readonly #fields: RecordFields;
  readonly #notes: RecordNotes;
  readonly #language: string;

  constructor(fields: RecordFields, notes: RecordNotes, language: string) {
    this.#fields = fields;
    this.#notes = notes;
    this.#language = language;
  }

  /** Null where each of its fields is said to be empty. */
  read(kind: string, given: Record<string, string | null>): StoredDetails | null {
    const cleaned = Object.entries(given).map(([name, value]) => [
      name,
      value === null ? null : this.#fields.text(name, value),
    ]);
    const { details, unknown, unreadable } = detailsOfSource(
      kind,
      Object.fromEntries(cleaned),
      this.#language,
    );
    if (unknown.length > 0)
      this.#notes.add(
        "detail_unknown",
        `A ${kind} has no ${unknown.join(", ")} here, so that is left out: it can have ${detailNames(kind).join(", ") || "no details"}. Map it to the description, or to another field.`,
      );
    for (const name of unreadable)
      this.#notes.add(
        "detail_unreadable",
        `The ${name} "${given[name]}" is none, so it is left out: sizes are whole millimetres, days 2026-11-29, other values true or false.`,
      );
    return details;
  }

  /** A recipe as structure, and what else its text says. */
  readRecipe(markdown: string, rule: RecipeRule): { details: StoredDetails; text: string } {
    const { text, pictures, ...recipe } = readRecipeMarkdown(markdown, rule);
    if (pictures > 0)
      this.#notes.add(
        "pictures_left_out",
        `The recipe shows pictures (${pictures}), which are left out: upload them as media of the item.`,
      );
    if (recipe.ingredients.length === 0)
      this.#notes.add(
        "ingredients_missing",
        `No list of ingredients was found: it stands below a heading such as "Ingredients", or one that the mapping names.`,
      );
    if (recipe.steps.length === 0)
      this.#notes.add(
        "steps_missing",
        `No steps were found: they stand below a heading such as "Directions", or one that the mapping names.`,
      );
    const source = sourceOfRecipe(recipe, this.#fields, this.#notes);
    return { details: recipeOfSource(source, this.#language), text };
  }
}

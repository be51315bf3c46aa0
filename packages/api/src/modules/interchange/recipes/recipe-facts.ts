/** An amount in the words of the recipe, and the numbers that it means. */
export interface QuantityFacts {
  /** "1 1/2", "2–3", "~150". */
  written: string;
  least: number;
  most: number;
}

export interface IngredientFacts {
  /** Null where the line names none that can be told for certain: its words are all in the name then. */
  quantity: QuantityFacts | null;
  /** As written: cups, Esslöffel, g. */
  unit: string | null;
  name: string;
  /** What can take its place, where the recipe says so. */
  substitute: string | null;
  /** The same amount in another measure, and what else is said of it. */
  note: string | null;
  /** What it is for, where the ingredients are in groups: the dough, the filling. */
  group: string | null;
}

export interface StepFacts {
  text: string;
  /** What it is a step of: the dough, the filling. */
  group: string | null;
}

/** How long it takes, in ISO 8601. */
export interface RecipeTimes {
  preparationTime: string | null;
  cookingTime: string | null;
  totalTime: string | null;
}

export interface RecipeFacts extends RecipeTimes {
  /** How much it makes, as written. */
  yield: string | null;
  ingredients: IngredientFacts[];
  steps: StepFacts[];
}

/** What a field of a structure holds. */
export type FieldKind =
  | "text"
  | "value"
  | "quantity"
  | "millimetres"
  | { fields: Record<string, FieldKind> }
  | { list: Record<string, FieldKind> | "text"; limit: number };

/** How much a structure holds: characters of a text, numbers, and of a recipe ingredients or steps. */
export const detailLimits = { text: 2000, number: 1_000_000, recipeParts: 50 } as const;

const dimensions = { fields: { height: "millimetres", width: "millimetres", depth: "millimetres" } } as const;
const texts = { list: "text", limit: 20 } as const;

/** The structure of each kind that has one, by the field of the input. */
export const structures: Record<string, Record<string, FieldKind>> = {
  recipe: {
    yield: "text",
    preparationTime: "value",
    cookingTime: "value",
    totalTime: "value",
    ingredients: {
      limit: detailLimits.recipeParts,
      list: {
        quantity: "quantity",
        quantityMax: "quantity",
        unit: "text",
        name: "text",
        note: "text",
        substitute: "text",
      },
    },
    steps: { list: "text", limit: detailLimits.recipeParts },
    occasion: "text",
  },
  oralHistory: { place: "text", recordedOn: "value" },
  photograph: { technique: "text", isInColour: "value", inscription: "text", dimensions },
  textile: { materials: texts, techniques: texts, motifs: texts, use: "text", dimensions },
  object: {
    materials: texts,
    techniques: texts,
    use: "text",
    inscription: "text",
    provenance: "text",
    dimensions,
  },
};

/** The kind that has the structure of a field. */
export const kindOfInput: Record<string, string> = {
  recipe: "RECIPE",
  oralHistory: "ORAL_HISTORY",
  photograph: "PHOTOGRAPH",
  textile: "TEXTILE",
  object: "OBJECT",
};

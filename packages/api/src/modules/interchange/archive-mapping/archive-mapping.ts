import type { FileHabits } from "../archive-files/archive-file.ts";

/** What an empty cell says: nothing about the field, or that the field is to be cleared. */
export type EmptyMeans = "absent" | "clear";

/** Where a value comes from, and what is made of it. */
export interface ValueRule {
  /** Paths into the record, such as `creator.full_name`. The first that holds something counts. */
  fields: string[];
  /** What holds for every record. */
  constant?: string[];
  /** Words of the source and what they mean here, whatever their case; null for nothing. */
  map?: Map<string, string | null>;
  /** What words mean that the map does not have; without it they stay what they are. */
  otherwise?: string | null;
  /** What stands between several values in one cell. */
  split?: string;
  /** What to put between several values that become one text. */
  join?: string;
  empty?: EmptyMeans;
  /** The language of the text, where it is not that of the file. */
  language?: string;
}

/** Several things in one record: each of a list in it, or what its own fields tell of one. */
export interface PartRule {
  /** The path of the list; without it the record itself tells of one. */
  each?: string;
  values: Record<string, ValueRule>;
}

/** Where a recipe is written out, and under which headings. */
export interface RecipeRule {
  value: ValueRule;
  ingredients: string[];
  steps: string[];
}

/** How the days in figures such as 03/04/1952 are ordered. */
export type DateOrder = "DMY" | "MDY";

/** What the fields of a source are here. */
export interface ArchiveMapping extends FileHabits {
  /** The name under which its records are found again. */
  source: string;
  /** The language of texts that do not name theirs. */
  language: string;
  empty: EmptyMeans;
  dateOrder?: DateOrder;
  /** By the name of the field here. */
  values: Partial<Record<SingleField, ValueRule>>;
  /** A text in several languages, a rule for each. */
  texts: Partial<Record<TextField, ValueRule[]>>;
  lists: Partial<Record<ListField, ValueRule>>;
  parts: Partial<Record<PartField, PartRule[]>>;
  /** What only a kind has. */
  details: Record<string, ValueRule>;
  recipe?: RecipeRule;
  /** Fields of the source that are left out on purpose, and not told of. */
  ignore: string[];
}

export const singleFields = [
  "reference",
  "kind",
  "date",
  "dateEdtf",
  "accessionNumber",
  "storagePlace",
  "rights",
] as const;
export type SingleField = (typeof singleFields)[number];

export const textFields = ["title", "summary", "description", "rightsNote", "kindTerm"] as const;
export type TextField = (typeof textFields)[number];

export const listFields = ["languages", "themes", "topics", "communities", "ichDomains"] as const;
export type ListField = (typeof listFields)[number];

/** What may be told of each part, the first of which it needs. */
export const partFields = {
  contributors: ["name", "role", "credit", "creditedAs"],
  places: ["name", "country", "latitude", "longitude", "precision"],
} as const;
export type PartField = keyof typeof partFields;

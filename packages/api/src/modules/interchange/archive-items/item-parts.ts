import { cutAtWord } from "../../../platform/feeds/plain-text.ts";
import { itemVocabularies } from "../../archives/items/items.bulk.ts";
import type { ArchiveMapping, PartField, PartRule } from "../archive-mapping/archive-mapping.ts";
import { givenBy, isObject, valuesAt } from "../archive-mapping/source-values.ts";
import type { RecordFields } from "../records/record-fields.ts";
import type { RecordNotes } from "../records/record-notes.ts";
import type { ArchiveItemFacts, ArchivePlaceFacts, ContributorFacts } from "./archive-item-facts.ts";
import { property } from "./item-values.ts";

type Values = Record<string, unknown>;
/** What a source tells of one part, by name. */
type PartFields = (name: string) => string | null;

/** How many of each an item has at most. */
const maxParts = { contributors: 50, places: 20 } as const;

/** Reads the people and places of an item. */
export class ItemParts {
  readonly #fields: RecordFields;
  readonly #notes: RecordNotes;
  readonly #mapping: ArchiveMapping;
  readonly #values: Values;

  constructor(fields: RecordFields, notes: RecordNotes, mapping: ArchiveMapping, values: Values) {
    this.#fields = fields;
    this.#notes = notes;
    this.#mapping = mapping;
    this.#values = values;
  }

  read(): Partial<ArchiveItemFacts> {
    return {
      ...property(
        "contributors",
        this.#each("contributors", (part) => this.#contributor(part)),
      ),
      ...property(
        "places",
        this.#each("places", (part) => this.#place(part)),
      ),
    };
  }

  /** Undefined where the source says nothing of them at all. */
  #each<P>(name: PartField, read: (told: PartFields) => P | undefined): P[] | undefined {
    const rules = this.#mapping.parts[name];
    if (!rules) return undefined;
    const found = rules.map((rule) => this.#partsOf(rule));
    if (found.every((parts) => parts === undefined)) return undefined;
    const parts = found.flatMap((each) => each ?? []).flatMap((part) => read(part) ?? []);
    const limit = maxParts[name];
    if (parts.length > limit)
      this.#notes.add(
        "parts_too_many",
        `There are ${parts.length} ${name}, and an item has ${limit} at most: the first are kept, and ${parts.length - limit} left out.`,
      );
    return parts.slice(0, limit);
  }

  /** None where the source says that there are none. */
  #partsOf({ each, values: rules }: PartRule): PartFields[] | undefined {
    const empty = this.#mapping.empty;
    const toldOf =
      (values: Values): PartFields =>
      (name) => {
        const [value] = (rules[name] && givenBy(rules[name], values, empty)) ?? [];
        return value === undefined || isObject(value) ? null : String(value);
      };
    if (each !== undefined) return valuesAt(this.#values, each)?.filter(isObject).map(toldOf);
    // The name comes first in the list of what is told; a record without it tells of no part.
    const [needed = ""] = Object.keys(rules);
    const names = rules.name ?? rules[needed];
    if (!names || names.constant) return [toldOf(this.#values)];
    const given = givenBy(names, this.#values, empty);
    if (!given) return given === null ? [] : undefined;
    // Several names in one cell are several parts, which share what else is told.
    return given.map(
      (value): PartFields =>
        (name) =>
          name === "name" ? String(value) : toldOf(this.#values)(name),
    );
  }

  /** Whether somebody wants to be named is not guessed: without a word of it, they are not. */
  #contributor(part: PartFields): ContributorFacts | undefined {
    const name = this.#fields.title("name of the contributor", part("name"));
    if (!name) return undefined;
    const { roles, credits } = itemVocabularies;
    const creditedAs = this.#fields.title("creditedAs of the contributor", part("creditedAs"));
    const credit = this.#known("credit", part("credit"), credits, "ANONYMOUS");
    const isNamedOtherwise = credit === "FIRST_NAME" || credit === "PSEUDONYM";
    if (isNamedOtherwise && !creditedAs)
      this.#notes.add(
        "credit_incomplete",
        `A contributor is credited by ${credit} without "creditedAs", so not at all.`,
      );
    return {
      name,
      role: this.#known("role", part("role"), roles, "OTHER"),
      credit: isNamedOtherwise && !creditedAs ? "ANONYMOUS" : credit,
      creditedAs,
    };
  }

  /** How exactly a place may be shown is not guessed either: without a word of it, by its name only. */
  #place(part: PartFields): ArchivePlaceFacts | undefined {
    const name = this.#fields.title("name of the place", part("name"));
    if (!name) return undefined;
    return {
      name,
      country: this.#fields.country(part("country") ?? undefined),
      ...this.#coordinates(part("latitude"), part("longitude")),
      precision: this.#known("precision", part("precision"), itemVocabularies.precisions, "HIDDEN"),
    };
  }

  #known(property: string, given: string | null, known: string[], otherwise: string): string {
    if (given === null) return otherwise;
    const word = given
      .trim()
      .toUpperCase()
      .replace(/[\s-]+/g, "_");
    if (known.includes(word)) return word;
    this.#notes.add(
      "word_unknown",
      `The ${property} "${cutAtWord(given, 60)}" is none here, so it counts as ${otherwise}; map it to one of ${known.join(", ")}.`,
    );
    return otherwise;
  }

  #coordinates(latitude: string | null, longitude: string | null) {
    if (latitude === null && longitude === null) return { latitude: null, longitude: null };
    const [north, east] = [latitude, longitude].map((text) =>
      Number(text?.trim().replace(",", ".") || Number.NaN),
    );
    const isPossible = Math.abs(north ?? Number.NaN) <= 90 && Math.abs(east ?? Number.NaN) <= 180;
    if (isPossible && north !== undefined && east !== undefined && (north !== 0 || east !== 0))
      return { latitude: north, longitude: east };
    this.#notes.add(
      "coordinates_impossible",
      `The coordinates "${latitude ?? ""}, ${longitude ?? ""}" are no place on Earth in degrees, so they are left out.`,
    );
    return { latitude: null, longitude: null };
  }
}

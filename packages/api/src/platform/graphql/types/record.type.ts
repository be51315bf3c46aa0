import { Field, Float, InputType, ObjectType } from "type-graphql";
import { type Direction, directionOf, languageNames } from "../../texts/languages.ts";
import { type LocalizedText, localize, TextDirection } from "../../texts/localized-text.ts";
import { CountryCode, LanguageTag, WebAddress } from "./scalars.ts";
import { vocabulary } from "./vocabulary.ts";

export const RecordOrigin = vocabulary("RecordOrigin", "The origin of a record.", {
  CREATED: "Created here, by its partners or on their behalf, or imported and edited here since.",
  IMPORTED:
    "Imported from its publisher's own public feed, which is named as its source, and unchanged here.",
});
export type RecordOrigin = keyof typeof RecordOrigin;

@ObjectType({ description: "The source of an imported record.", simpleResolvers: true })
export class Source {
  @Field(() => String, { description: "The name of the feed or system." })
  name!: string;
  @Field(() => WebAddress, {
    nullable: true,
    description: "The record's page on the publisher's website, if it has one.",
  })
  url!: string | null;
}

export interface SourcedRow {
  origin: RecordOrigin;
  source_name: string | null;
  source_url: string | null;
}
/** The listing a record was taken from, while the record is of this origin. */
export function sourceOf(row: SourcedRow, origin: RecordOrigin): Source | null {
  if (row.origin !== origin || row.source_name === null) return null;
  return { name: row.source_name, url: row.source_url };
}

@ObjectType({ description: "The id of a record in an external system.", simpleResolvers: true })
export class ExternalReference {
  @Field(() => String, { description: "The external system: a stable name, such as the name of a feed." })
  source!: string;
  @Field(() => String, { description: "The id in that system." })
  value!: string;
}

@InputType({ description: "The id of a record in an external system." })
export class ExternalReferenceInput {
  @Field(() => String, { description: "The external system: a stable name, such as the name of a feed." })
  source!: string;
  @Field(() => String, { description: "The id in that system." })
  value!: string;
}

/** A language, with names that can be shown. */
@ObjectType("Language", { description: "A language, with its names.", simpleResolvers: true })
export class Language {
  readonly #reader: string | undefined;
  #names: ReturnType<typeof languageNames> | undefined;
  @Field(() => LanguageTag, { description: "Its BCP 47 tag." })
  readonly tag: string;

  constructor(tag: string, reader: string | undefined) {
    this.tag = tag;
    this.#reader = reader;
  }
  @Field(() => String, {
    description:
      "Its name in the reader's language. If that is not known, its own name for itself, or the tag.",
  })
  get name(): string {
    this.#names ??= languageNames(this.tag, this.#reader);
    return this.#names.name;
  }
  @Field(() => String, {
    description: "The language's own name for itself, or the tag if that is not known.",
  })
  get autonym(): string {
    this.#names ??= languageNames(this.tag, this.#reader);
    return this.#names.autonym;
  }
  @Field(() => TextDirection, { description: "The direction in which it is written." })
  get direction(): Direction {
    return directionOf(this.tag);
  }
}

/** A language's name as a text that says which language it is in. */
export function labelOfLanguage(tag: string, languages: readonly string[]): LocalizedText {
  const reader = languages[0] ?? tag;
  const { name, autonym } = new Language(tag, reader);
  const shownIn = name === autonym ? tag : reader;
  return localize({ source: shownIn, texts: { [shownIn]: name } }, languages);
}

export interface PlaceColumns {
  country: string | null;
  region: string | null;
  locality: string | null;
  street_address: string | null;
  postal_code: string | null;
  latitude: number | null;
  longitude: number | null;
}
/** By the field that each is needed for. */
export const placeColumns = {
  country: ["country"],
  region: ["region"],
  locality: ["locality"],
  streetAddress: ["street_address"],
  postalCode: ["postal_code"],
  latitude: ["latitude"],
  longitude: ["longitude"],
};

@ObjectType({ description: "A location. Unknown parts are null.", simpleResolvers: true })
export class Place {
  @Field(() => CountryCode, { nullable: true, description: "The country, as an ISO 3166-1 alpha-2 code." })
  country!: string | null;
  @Field(() => String, { nullable: true, description: "The region, province or state." })
  region!: string | null;
  @Field(() => String, { nullable: true, description: "The city, town or village." })
  locality!: string | null;
  @Field(() => String, { nullable: true, description: "The street and number." })
  streetAddress!: string | null;
  @Field(() => String, { nullable: true, description: "The postal code." })
  postalCode!: string | null;
  @Field(() => Float, {
    nullable: true,
    description: "The latitude in degrees north of the equator, WGS 84.",
  })
  latitude!: number | null;
  @Field(() => Float, { nullable: true, description: "The longitude in degrees east of Greenwich, WGS 84." })
  longitude!: number | null;
}

export function placeOf(row: PlaceColumns): Place {
  const { country, region, locality, latitude, longitude } = row;
  return {
    country,
    region,
    locality,
    latitude,
    longitude,
    streetAddress: row.street_address,
    postalCode: row.postal_code,
  };
}

@InputType({
  description: "A location. Replaces the previous value: parts that are left out become unknown.",
})
export class PlaceInput {
  @Field(() => CountryCode, { nullable: true, description: "The country, as an ISO 3166-1 alpha-2 code." })
  country?: string | null;
  @Field(() => String, { nullable: true, description: "The region, province or state." })
  region?: string | null;
  @Field(() => String, { nullable: true, description: "The city, town or village." })
  locality?: string | null;
  @Field(() => String, { nullable: true, description: "The street and number." })
  streetAddress?: string | null;
  @Field(() => String, { nullable: true, description: "The postal code." })
  postalCode?: string | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "The latitude in degrees north of the equator, WGS 84. Must be given together with `longitude`.",
  })
  latitude?: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "The longitude in degrees east of Greenwich, WGS 84. Must be given together with `latitude`.",
  })
  longitude?: number | null;
}

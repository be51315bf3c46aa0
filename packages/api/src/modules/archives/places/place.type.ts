import { Field, Float, ID, ObjectType } from "type-graphql";
import { CountryCode } from "../../../platform/graphql/types/scalars.ts";
import { LocalizedText, localize } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { PlacePrecision } from "./place.vocabulary.ts";

export interface PlaceRow {
  key: string;
  names: StoredText;
  country: string | null;
  precision: PlacePrecision;
  latitude: number | null;
  longitude: number | null;
}

@ObjectType({ description: "A place that an item is from, or tells of.", simpleResolvers: true })
export class ItemPlace {
  @Field(() => ID, { description: "Tells it apart among the places of its item." })
  key!: string;
  @Field(() => LocalizedText, {
    nullable: true,
    description:
      "Its name, in each of its languages. Null if no more is told than the country and a square of a hundred kilometres, as somebody in the item wanted.",
  })
  name!: LocalizedText | null;
  @Field(() => CountryCode, { nullable: true, description: "The country, as an ISO 3166-1 alpha-2 code." })
  country!: string | null;
  @Field(() => PlacePrecision, { description: "How exactly this place may be shown." })
  precision!: PlacePrecision;
  @Field(() => Float, {
    nullable: true,
    description:
      "The latitude in degrees north of the equator, WGS 84, as exactly as it may be shown. Null if it is unknown or hidden.",
  })
  latitude!: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "The longitude in degrees east of Greenwich, WGS 84, as exactly as it may be shown: once a community governs the item, within ten kilometres at most, unless the people in it agreed to MAP_PUBLICATION.",
  })
  longitude!: number | null;
}

export const placeOf = ({ names, ...place }: PlaceRow, languages: readonly string[]): ItemPlace => ({
  ...place,
  name: Object.keys(names.texts).length > 0 ? localize(names, languages) : null,
});

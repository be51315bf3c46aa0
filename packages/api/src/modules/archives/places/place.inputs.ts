import { Field, Float, ID, InputType } from "type-graphql";
import { CountryCode } from "../../../platform/graphql/types/scalars.ts";
import { Optional, OptionalTexts } from "../../../platform/records/changes/inputs.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { PlacePrecision } from "./place.vocabulary.ts";

const degrees = "WGS 84. Both coordinates are given together.";

@InputType({ description: "A place that an item is from, or tells of." })
export class ItemPlaceInput {
  @Field(() => [LocalizedTextInput], {
    description: "Its name, in each of its languages; at most 300 characters each.",
  })
  name!: LocalizedTextInput[];
  @Optional(() => CountryCode, "The country, as an ISO 3166-1 alpha-2 code.")
  country?: string | null;
  @Optional(() => Float, `The latitude in degrees north of the equator, ${degrees}`)
  latitude?: number | null;
  @Optional(() => Float, `The longitude in degrees east of Greenwich, ${degrees}`)
  longitude?: number | null;
  @Field(() => PlacePrecision, {
    description:
      "How exactly it may be shown. Where it is exactly, nobody reads: to show it more exactly later, this is enough.",
  })
  precision!: PlacePrecision;
}

@InputType({ description: "Changes to a place of an item: what is left out stays." })
export class ItemPlaceUpdateInput {
  @Field(() => ID, { description: "Which of the item's places." })
  key!: string;
  @OptionalTexts("Its name.")
  name?: LocalizedTextInput[] | null;
  @Optional(() => CountryCode, "The country, as an ISO 3166-1 alpha-2 code.")
  country?: string | null;
  @Optional(() => Float, `The latitude in degrees north of the equator, ${degrees}`)
  latitude?: number | null;
  @Optional(() => Float, `The longitude in degrees east of Greenwich, ${degrees}`)
  longitude?: number | null;
  @Optional(() => PlacePrecision, "How exactly it may be shown.")
  precision?: PlacePrecision | null;
}

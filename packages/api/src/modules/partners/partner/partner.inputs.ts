import { Field, InputType } from "type-graphql";
import {
  CountryComparator,
  type EnumComparator,
  enumComparator,
} from "../../../platform/graphql/lists/comparators.ts";
import { columnFilter, wordFilter } from "../../../platform/graphql/lists/filter-sql.ts";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { PlaceInput } from "../../../platform/graphql/types/record.type.ts";
import { LanguageTag, WebAddress } from "../../../platform/graphql/types/scalars.ts";
import {
  Optional,
  OptionalList,
  OptionalTexts,
  SluggedRecordBy,
  updateOf,
} from "../../../platform/records/changes/inputs.ts";
import { Filters, RecordFilter } from "../../../platform/records/lists/filters.ts";
import { searchedListArgs } from "../../../platform/records/lists/list-args.ts";
import { descending, historyOrders, orders, textKey } from "../../../platform/records/lists/orders.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { Partner } from "./partner.type.ts";
import { IdentifierScheme, PartnerKind, PartnerSide } from "./partner.vocabulary.ts";

const PartnerKindComparator = enumComparator("PartnerKind", PartnerKind, "the kind of a partner");
const PartnerSideComparator = enumComparator("PartnerSide", PartnerSide, "the side of a partner");

@InputType({ description: "A partner's identifier in a public register." })
export class PartnerIdentifierInput {
  @Field(() => IdentifierScheme, { description: "The register that issued the identifier." })
  scheme!: IdentifierScheme;
  @Field(() => String, { description: "The identifier, with or without the web address." })
  value!: string;
}

@InputType({ description: "Identifies a partner by exactly one of these fields." })
export class PartnerBy extends SluggedRecordBy {
  @Optional(() => PartnerIdentifierInput, "By its identifier in a public register.")
  identifier?: PartnerIdentifierInput;
}

@RecordFilter("PartnerFilter", "partners", Partner)
export class PartnerFilter {
  @Filters(() => PartnerKindComparator, { description: "By kind.", sql: wordFilter("kind") })
  kind?: EnumComparator;
  @Filters(() => PartnerSideComparator, { description: "By side.", sql: wordFilter("side") })
  side?: EnumComparator;
  @Filters(() => CountryComparator, { description: "By country.", sql: columnFilter("country", "text") })
  country?: CountryComparator;
}

export const PartnerOrder = orders("PartnerOrder", "partners", {
  NAME: {
    description:
      "By name, A to Z, in the language in which the name was written. Letters are compared before accents and case, as in a dictionary.",
    key: textKey("sort_name"),
  },
  NAME_DESC: { description: "By name, Z to A.", key: descending(textKey("sort_name")) },
  ...historyOrders,
});

export const PartnersArgs = searchedListArgs(
  { Filter: PartnerFilter, orders: PartnerOrder, order: "NAME", many: "partners" },
  "the name or the description",
);

@InputType({ description: "A partner's public contact details. Replaces the previous value." })
export class PublicContactInput {
  @Optional(() => String, "The name of a person or an office.")
  name?: string | null;
  @Optional(() => String, "An email address.")
  email?: string | null;
  @Optional(() => String, "A telephone number.")
  telephone?: string | null;
}

@InputType({ description: "Facts that creating and changing a partner share." })
class PartnerFacts extends WriteInput {
  @Optional(
    () => String,
    "The partner's short name for web addresses, such as `harbour-museum`: lowercase Latin letters, digits and hyphens. If left out, it is derived from the name.",
  )
  slug?: string;
  @OptionalTexts("The partner's description of itself; at most 20,000 characters per language.")
  description?: LocalizedTextInput[] | null;
  @Optional(() => PlaceInput, "The partner's location.")
  place?: PlaceInput | null;
  @Optional(() => WebAddress, "The partner's website.")
  website?: string | null;
  @Optional(() => PublicContactInput, "The partner's public contact details. Everyone can see them.")
  contact?: PublicContactInput | null;
  @OptionalList(() => LanguageTag, "The partner's working languages, most used first; at most 50.")
  languages?: string[] | null;
  @OptionalList(() => PartnerIdentifierInput, "The partner's identifiers in public registers; at most 50.")
  identifiers?: PartnerIdentifierInput[] | null;
}

@InputType({ description: "A new partner. It is not public until it is published." })
export class PartnerCreateInput extends PartnerFacts {
  @Field(() => [LocalizedTextInput], {
    description: "The name; at most 300 characters per language. The first language is the original.",
  })
  name!: LocalizedTextInput[];
  @Field(() => PartnerKind, { description: "The kind of institution or organisation." })
  kind!: PartnerKind;
  @Field(() => PartnerSide, { description: "The partner's side of the exchange." })
  side!: PartnerSide;
}

@InputType({ description: "Changes to a partner. Omitted fields stay unchanged; null clears." })
export class PartnerUpdateInput extends updateOf(PartnerFacts, "partner") {
  @OptionalTexts("The partner's name. Omitted languages stay unchanged; a null text removes a language.")
  name?: LocalizedTextInput[] | null;
  @Optional(() => PartnerKind, "The kind of institution or organisation.")
  kind?: PartnerKind | null;
  @Optional(
    () => PartnerSide,
    "The partner's side of the exchange. Only platform administrators can change it, because it decides whose approval counts.",
  )
  side?: PartnerSide | null;
}

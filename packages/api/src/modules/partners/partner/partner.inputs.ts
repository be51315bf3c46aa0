import { Field, InputType } from "type-graphql";
import {
  CountryComparator,
  type EnumComparator,
  enumComparator,
} from "../../../platform/graphql/lists/comparators.ts";
import { columnFilter } from "../../../platform/graphql/lists/filter-sql.ts";
import { WriteInput } from "../../../platform/graphql/outcome.ts";
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

@InputType({ description: "An identifier of a partner in an outside register." })
export class PartnerIdentifierInput {
  @Field(() => IdentifierScheme, { description: "The register." })
  scheme!: IdentifierScheme;
  @Field(() => String, { description: "The identifier, bare or as its web address." })
  value!: string;
}

@InputType({ description: "Names one partner, in exactly one way." })
export class PartnerBy extends SluggedRecordBy {
  @Optional(() => PartnerIdentifierInput, "By an identifier in an outside register.")
  identifier?: PartnerIdentifierInput;
}

@RecordFilter("PartnerFilter", "partners", () => Partner)
export class PartnerFilter {
  @Filters(() => PartnerKindComparator, { description: "By kind.", sql: columnFilter("kind", "text") })
  kind?: EnumComparator;
  @Filters(() => PartnerSideComparator, { description: "By side.", sql: columnFilter("side", "text") })
  side?: EnumComparator;
  @Filters(() => CountryComparator, { description: "By country.", sql: columnFilter("country", "text") })
  country?: CountryComparator;
}

const byName = textKey("sort_name");
export const PartnerOrder = orders("PartnerOrder", "partners", {
  NAME: {
    description:
      "By name, A to Z, in the language the name was written in. Accents and case come after letters, as in a dictionary.",
    key: byName,
  },
  NAME_DESC: { description: "By name, the other way round.", key: descending(byName) },
  ...historyOrders,
});
export type PartnerOrder = keyof typeof PartnerOrder;

export const PartnersArgs = searchedListArgs(
  { Filter: PartnerFilter, orders: PartnerOrder, order: "NAME", many: "partners" },
  "the name or the description",
);

@InputType({ description: "How the public may reach a partner. Replaces all that was said of it." })
export class PublicContactInput {
  @Optional(() => String, "A person or an office.")
  name?: string | null;
  @Optional(() => String, "An e-mail address.")
  email?: string | null;
  @Optional(() => String, "A telephone number.")
  telephone?: string | null;
}

@InputType({ description: "Facts that creating and changing a partner share." })
class PartnerFacts extends WriteInput {
  @Optional(
    () => String,
    "Its name in web addresses, such as `harbour-museum`: small Latin letters, digits and hyphens. Made from the name where it is left out.",
  )
  slug?: string;
  @OptionalTexts("Who the partner is, 20,000 characters a language.")
  description?: LocalizedTextInput[] | null;
  @Optional(() => PlaceInput, "Where it is.")
  place?: PlaceInput | null;
  @Optional(() => WebAddress, "Its web site.")
  website?: string | null;
  @Optional(() => PublicContactInput, "How the public may reach it. Shown to everybody.")
  contact?: PublicContactInput | null;
  @OptionalList(() => LanguageTag, "The languages it works in, most used first; at most 50.")
  languages?: string[] | null;
  @OptionalList(() => PartnerIdentifierInput, "Identifiers in outside registers; at most 50.")
  identifiers?: PartnerIdentifierInput[] | null;
}

@InputType({ description: "A new partner. It is not public until it is published." })
export class PartnerCreateInput extends PartnerFacts {
  @Field(() => [LocalizedTextInput], {
    description: "Its name, 300 characters a language. The first language is the original.",
  })
  name!: LocalizedTextInput[];
  @Field(() => PartnerKind, { description: "What kind of institution or body it is." })
  kind!: PartnerKind;
  @Field(() => PartnerSide, { description: "Which side of the exchange it stands on." })
  side!: PartnerSide;
}

@InputType({ description: "Changes to a partner: what is left out stays, null clears." })
export class PartnerUpdateInput extends updateOf(PartnerFacts, "partner") {
  @OptionalTexts("Its name, per language: a language left out stays, a text of null removes it.")
  name?: LocalizedTextInput[] | null;
  @Optional(() => PartnerKind, "What kind of institution or body it is.")
  kind?: PartnerKind | null;
  @Optional(
    () => PartnerSide,
    "Which side of the exchange it stands on. Only administrators change it: it decides whose approval counts.",
  )
  side?: PartnerSide | null;
}

import { Field, ID, InputType, Int } from "type-graphql";
import {
  CountryComparator,
  type EnumComparator,
  enumComparator,
} from "../../platform/graphql/comparators.ts";
import { columnFilter } from "../../platform/graphql/filter-sql.ts";
import { LocalizedTextInput } from "../../platform/graphql/localized-text.ts";
import { expectedRevisionMeans, WriteInput } from "../../platform/graphql/outcome.ts";
import { ExternalReferenceInput, PlaceInput, RecordOrigin } from "../../platform/graphql/record.type.ts";
import { LanguageTag, WebAddress } from "../../platform/graphql/scalars.ts";
import { Filters, RecordFilter } from "../../platform/records/filters.ts";
import { searchedListArgs } from "../../platform/records/list-args.ts";
import { changeInput } from "../../platform/records/mutations.ts";
import { descending, historyOrders, orders, textKey } from "../../platform/records/orders.ts";
import { Partner } from "./partner.type.ts";
import { IdentifierScheme, PartnerKind, PartnerSide } from "./partner.vocabulary.ts";

const PartnerKindComparator = enumComparator("PartnerKind", PartnerKind, "the kind of a partner");
const PartnerSideComparator = enumComparator("PartnerSide", PartnerSide, "the side of a partner");
export const RecordOriginComparator = enumComparator("RecordOrigin", RecordOrigin, "how a record came here");

@InputType({ description: "An identifier of a partner in an outside register." })
export class PartnerIdentifierInput {
  @Field(() => IdentifierScheme, { description: "The register." })
  scheme!: IdentifierScheme;
  @Field(() => String, { description: "The identifier, bare or as its web address." })
  value!: string;
}

@InputType({ description: "Names one partner, in exactly one way." })
export class PartnerBy {
  @Field(() => ID, { nullable: true, description: "By its id." })
  id?: string;
  @Field(() => String, { nullable: true, description: "By its slug." })
  slug?: string;
  @Field(() => PartnerIdentifierInput, {
    nullable: true,
    description: "By an identifier in an outside register.",
  })
  identifier?: PartnerIdentifierInput;
  @Field(() => ExternalReferenceInput, { nullable: true, description: "By its id in another system." })
  externalReference?: ExternalReferenceInput;
}

@RecordFilter("PartnerFilter", "partners", () => Partner)
export class PartnerFilter {
  @Filters(() => PartnerKindComparator, { description: "By kind.", sql: columnFilter("kind", "text") })
  kind?: EnumComparator;
  @Filters(() => PartnerSideComparator, { description: "By side.", sql: columnFilter("side", "text") })
  side?: EnumComparator;
  @Filters(() => CountryComparator, { description: "By country.", sql: columnFilter("country", "text") })
  country?: CountryComparator;
  @Filters(() => RecordOriginComparator, {
    description: "By how the record came here.",
    sql: columnFilter("origin", "text"),
  })
  origin?: EnumComparator;
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
  @Field(() => String, { nullable: true, description: "A person or an office." })
  name?: string | null;
  @Field(() => String, { nullable: true, description: "An e-mail address." })
  email?: string | null;
  @Field(() => String, { nullable: true, description: "A telephone number." })
  telephone?: string | null;
}

@InputType({ description: "Facts that creating and changing a partner share." })
class PartnerFacts extends WriteInput {
  @Field(() => String, {
    nullable: true,
    description:
      "Its name in web addresses, such as `harbour-museum`: small Latin letters, digits and hyphens. Made from the name where it is left out.",
  })
  slug?: string;
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "Who the partner is, 20,000 characters a language.",
  })
  description?: LocalizedTextInput[] | null;
  @Field(() => PlaceInput, { nullable: true, description: "Where it is." })
  place?: PlaceInput | null;
  @Field(() => WebAddress, { nullable: true, description: "Its web site." })
  website?: string | null;
  @Field(() => PublicContactInput, {
    nullable: true,
    description: "How the public may reach it. Shown to everybody.",
  })
  contact?: PublicContactInput | null;
  @Field(() => [LanguageTag], {
    nullable: true,
    description: "The languages it works in, most used first; at most 50. Replaces the whole list.",
  })
  languages?: string[] | null;
  @Field(() => [PartnerIdentifierInput], {
    nullable: true,
    description: "Identifiers in outside registers; at most 50. Replaces the whole list.",
  })
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
export class PartnerUpdateInput extends PartnerFacts {
  @Field(() => Int, { nullable: true, description: expectedRevisionMeans })
  expectedRevision?: number | null;
  @Field(() => ID, { description: "The partner." })
  id!: string;
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "Its name, per language: a language left out stays, a text of null removes it.",
  })
  name?: LocalizedTextInput[] | null;
  @Field(() => PartnerKind, { nullable: true, description: "What kind of institution or body it is." })
  kind?: PartnerKind | null;
  @Field(() => PartnerSide, {
    nullable: true,
    description:
      "Which side of the exchange it stands on. Only administrators change it: it decides whose approval counts.",
  })
  side?: PartnerSide | null;
}

export const PartnerPublishInput = changeInput("PartnerPublishInput", "partner", "The partner to publish.");
export const PartnerUnpublishInput = changeInput(
  "PartnerUnpublishInput",
  "partner",
  "The partner to take out of public view.",
);
export const PartnerDeleteInput = changeInput("PartnerDeleteInput", "partner", "The partner to delete.");
export const PartnerRestoreInput = changeInput("PartnerRestoreInput", "partner", "The partner to restore.");
export const PartnerPurgeInput = changeInput(
  "PartnerPurgeInput",
  "partner",
  "The partner to remove for good.",
);

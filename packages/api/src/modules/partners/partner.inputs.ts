import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import {
  BooleanComparator,
  CountryComparator,
  DateTimeComparator,
  type EnumComparator,
  enumComparator,
  IDComparator,
} from "../../platform/graphql/comparators.ts";
import { PageArgs } from "../../platform/graphql/connections.ts";
import { LocalizedTextInput } from "../../platform/graphql/localized-text.ts";
import { ChangeInput, expectedRevisionMeans, WriteInput } from "../../platform/graphql/outcome.ts";
import { ExternalReferenceInput, PlaceInput, RecordOrigin } from "../../platform/graphql/record.type.ts";
import { LanguageTag, WebAddress } from "../../platform/graphql/scalars.ts";
import { vocabulary } from "../../platform/graphql/vocabulary.ts";
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

@InputType({ description: "Which partners to list. Conditions in one object hold together." })
export class PartnerFilter {
  @Field(() => [PartnerFilter], { nullable: true, description: "All of these hold." })
  and?: PartnerFilter[];
  @Field(() => [PartnerFilter], { nullable: true, description: "At least one of these holds." })
  or?: PartnerFilter[];
  @Field(() => PartnerFilter, { nullable: true, description: "This does not hold." })
  not?: PartnerFilter;
  @Field(() => IDComparator, { nullable: true, description: "By id." })
  id?: IDComparator;
  @Field(() => PartnerKindComparator, { nullable: true, description: "By kind." })
  kind?: EnumComparator;
  @Field(() => PartnerSideComparator, { nullable: true, description: "By side." })
  side?: EnumComparator;
  @Field(() => CountryComparator, { nullable: true, description: "By country." })
  country?: CountryComparator;
  @Field(() => RecordOriginComparator, { nullable: true, description: "By how the record came here." })
  origin?: EnumComparator;
  @Field(() => DateTimeComparator, { nullable: true, description: "By when the record was made." })
  createdAt?: DateTimeComparator;
  @Field(() => DateTimeComparator, { nullable: true, description: "By when the record last changed." })
  updatedAt?: DateTimeComparator;
  @Field(() => BooleanComparator, {
    nullable: true,
    description: "By whether it is deleted. Without this, nothing that is deleted is listed.",
  })
  isDeleted?: BooleanComparator;
}

export const PartnerOrder = vocabulary("PartnerOrder", "The orders partners can be listed in.", {
  NAME: "By name, A to Z, in the language the name was written in. Accents and case come after letters, as in a dictionary.",
  NAME_DESC: "By name, the other way round.",
  CREATED_AT: "Oldest record first.",
  CREATED_AT_DESC: "Newest record first.",
  UPDATED_AT: "Longest unchanged first.",
  UPDATED_AT_DESC: "Last changed first.",
});
export type PartnerOrder = keyof typeof PartnerOrder;

@ArgsType()
export class PartnersArgs extends PageArgs {
  @Field(() => PartnerFilter, {
    nullable: true,
    description: "Which partners; all that you may see without it.",
  })
  where?: PartnerFilter | null;
  @Field(() => PartnerOrder, { defaultValue: "NAME", description: "In which order." })
  orderBy!: PartnerOrder;
  @Field(() => String, {
    nullable: true,
    description:
      "Words to find in the name or the description, in any language: case, accents and spellings that readers do not tell apart do not matter, each word may be the beginning of a longer one, all must be found.",
  })
  search?: string | null;
}

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

@InputType({ description: "The partner to publish." })
export class PartnerPublishInput extends ChangeInput {
  @Field(() => ID, { description: "The partner." })
  id!: string;
}

@InputType({ description: "The partner to take out of public view." })
export class PartnerUnpublishInput extends ChangeInput {
  @Field(() => ID, { description: "The partner." })
  id!: string;
}

@InputType({ description: "The partner to delete." })
export class PartnerDeleteInput extends ChangeInput {
  @Field(() => ID, { description: "The partner." })
  id!: string;
}

@InputType({ description: "The partner to restore." })
export class PartnerRestoreInput extends ChangeInput {
  @Field(() => ID, { description: "The partner." })
  id!: string;
}

@InputType({ description: "The partner to remove for good." })
export class PartnerPurgeInput extends ChangeInput {
  @Field(() => ID, { description: "The partner." })
  id!: string;
}

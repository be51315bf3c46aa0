import { Field, ID, InputType, Int } from "type-graphql";
import { LocalizedTextInput } from "../../platform/graphql/localized-text.ts";
import { ChangeInput, expectedRevisionMeans, WriteInput } from "../../platform/graphql/outcome.ts";
import { ExternalReferenceInput } from "../../platform/graphql/record.type.ts";
import { CurrencyCode, LanguageTag, LocalDate, WebAddress } from "../../platform/graphql/scalars.ts";
import { changeInput, explainedChangeInput } from "../../platform/records/mutations.ts";
import {
  ApprovalSide,
  Audience,
  CostKind,
  ProgramKind,
  ProgramPartnerRole,
  Theme,
} from "./program.vocabulary.ts";

@InputType({ description: "What it costs to take part. Replaces all that was said of it." })
export class CostToAttendInput {
  @Field(() => CostKind, { description: "Whether it is free, has a price, or each pays what they can." })
  kind!: CostKind;
  @Field(() => Int, {
    nullable: true,
    description: "The least one pays, in the smallest unit of the currency.",
  })
  min?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "The most one pays, in the smallest unit of the currency.",
  })
  max?: number | null;
  @Field(() => CurrencyCode, { nullable: true, description: "The currency of both." })
  currency?: string | null;
}

@InputType({ description: "Ages in years. A missing end is open." })
export class AgeRangeInput {
  @Field(() => Int, { nullable: true, description: "The lowest age." })
  min?: number | null;
  @Field(() => Int, { nullable: true, description: "The highest age." })
  max?: number | null;
}

@InputType({ description: "A partner's part in a program." })
export class ProgramPartnerInput {
  @Field(() => ID, { description: "The partner." })
  partnerId!: string;
  @Field(() => ProgramPartnerRole, { description: "What it does." })
  role!: ProgramPartnerRole;
}

@InputType({ description: "An open term in one or more languages. Its key comes from the first." })
export class TermInput {
  @Field(() => [LocalizedTextInput], { description: "The term, 100 characters a language." })
  label!: LocalizedTextInput[];
}

@InputType({ description: "Facts that creating and changing a program share." })
class ProgramFacts extends WriteInput {
  @Field(() => String, {
    nullable: true,
    description:
      "Its name in web addresses, such as `songs-of-the-red-sea`: small Latin letters, digits and hyphens. Made from the title where it is left out.",
  })
  slug?: string;
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "The program in one or two sentences, 1,000 characters a language.",
  })
  summary?: LocalizedTextInput[] | null;
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "The program at length, 20,000 characters a language.",
  })
  description?: LocalizedTextInput[] | null;
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description:
      "The word for what is done, 100 characters a language. Needed for the kind OTHER, and only there.",
  })
  kindTerm?: LocalizedTextInput[] | null;
  @Field(() => LocalDate, { nullable: true, description: "The first day." })
  startsOn?: string | null;
  @Field(() => LocalDate, { nullable: true, description: "The last day." })
  endsOn?: string | null;
  @Field(() => CostToAttendInput, {
    nullable: true,
    description: "What it costs to take part; not known where it is left out.",
  })
  cost?: CostToAttendInput | null;
  @Field(() => [Audience], { nullable: true, description: "Whom it is for. Replaces the whole list." })
  audiences?: Audience[] | null;
  @Field(() => AgeRangeInput, { nullable: true, description: "The ages it is for." })
  ages?: AgeRangeInput | null;
  @Field(() => WebAddress, { nullable: true, description: "Where to book or register." })
  bookingUrl?: string | null;
  @Field(() => WebAddress, { nullable: true, description: "Where to read more." })
  infoUrl?: string | null;
  @Field(() => [TermInput], {
    nullable: true,
    description: "What it is about, in open terms; at most 50. Replaces the whole list.",
  })
  subjects?: TermInput[] | null;
  @Field(() => [Theme], {
    nullable: true,
    description: "What it is about, from the closed list. Replaces the whole list.",
  })
  themes?: Theme[] | null;
  @Field(() => [TermInput], {
    nullable: true,
    description: "The communities whose heritage is shared; at most 50. Replaces the whole list.",
  })
  communities?: TermInput[] | null;
  @Field(() => [LanguageTag], {
    nullable: true,
    description: "The languages it is held in; at most 50. Replaces the whole list.",
  })
  languages?: string[] | null;
  @Field(() => [ProgramPartnerInput], {
    nullable: true,
    description:
      "Who takes part and as what; at most 50. The home partner is not added by itself: give it its role. In a change it replaces those that you see of the list; who is hidden from you stays.",
  })
  partners?: ProgramPartnerInput[] | null;
  @Field(() => [ExternalReferenceInput], {
    nullable: true,
    description: "Its ids in other systems; at most 50. Replaces the whole list.",
  })
  externalReferences?: ExternalReferenceInput[] | null;
}

@InputType({ description: "A new program. It begins as a draft that the public does not see." })
export class ProgramCreateInput extends ProgramFacts {
  @Field(() => ID, {
    description: "The home partner, which answers for the program. It cannot be changed later.",
  })
  partnerId!: string;
  @Field(() => [LocalizedTextInput], {
    description: "The title, 300 characters a language. The first language is the original.",
  })
  title!: LocalizedTextInput[];
  @Field(() => ProgramKind, { description: "What is done together." })
  kind!: ProgramKind;
}

@InputType({
  description:
    "Changes to a program: what is left out stays, null clears. Changing texts, terms, partners, dates or cost takes both approvals back, and hides the program until both sides approve again.",
})
export class ProgramUpdateInput extends ProgramFacts {
  @Field(() => Int, { nullable: true, description: expectedRevisionMeans })
  expectedRevision?: number | null;
  @Field(() => ID, { description: "The program." })
  id!: string;
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "The title, per language: a language left out stays, a text of null removes it.",
  })
  title?: LocalizedTextInput[] | null;
  @Field(() => ProgramKind, { nullable: true, description: "What is done together." })
  kind?: ProgramKind | null;
  @Field(() => [ProgramPartnerInput], {
    nullable: true,
    description:
      "Who takes part from now on, after those who do; who does already stays as they are. Instead of `partners`.",
  })
  addPartners?: ProgramPartnerInput[] | null;
  @Field(() => [ProgramPartnerInput], {
    nullable: true,
    description: "Who takes part no longer in this role. Instead of `partners`.",
  })
  removePartners?: ProgramPartnerInput[] | null;
}

@InputType({
  description:
    "One side's approval of what will be published. Give `expectedRevision` as this side has read the program: when it has changed since, the approval is refused.",
})
export class ProgramApproveInput extends ChangeInput {
  @Field(() => ID, { description: "The program." })
  id!: string;
  @Field(() => ApprovalSide, { description: "The side that approved." })
  side!: ApprovalSide;
  @Field(() => String, {
    description: "How it approved: a signed form, minutes of a meeting, a letter. 1,000 characters.",
  })
  evidence!: string;
}

const named = (name: string, description: string) => changeInput(name, "program", description);

export const ProgramAgreeInput = named("ProgramAgreeInput", "The draft that both sides agreed.");
export const ProgramStartInput = named("ProgramStartInput", "The agreed program that begins.");
export const ProgramCloseInput = named("ProgramCloseInput", "The active program that is over.");
export const ProgramCancelInput = explainedChangeInput(
  "ProgramCancelInput",
  "program",
  "The program that will not take place, or not go on. Its sessions that were still to come are cancelled with it.",
);
export const ProgramReinstateInput = named(
  "ProgramReinstateInput",
  "The cancelled program that takes place after all.",
);
export const ProgramDeleteInput = named("ProgramDeleteInput", "The program to delete.");
export const ProgramRestoreInput = named("ProgramRestoreInput", "The program to restore.");
export const ProgramPurgeInput = named("ProgramPurgeInput", "The program to remove for good.");

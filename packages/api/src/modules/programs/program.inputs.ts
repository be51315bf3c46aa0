import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import {
  BooleanComparator,
  DateTimeComparator,
  type EnumComparator,
  enumComparator,
  FilterCost,
  IDComparator,
  LanguageComparator,
  LocalDateComparator,
  TermComparator,
} from "../../platform/graphql/comparators.ts";
import { PageArgs } from "../../platform/graphql/connections.ts";
import { LocalizedTextInput } from "../../platform/graphql/localized-text.ts";
import { ChangeInput, expectedRevisionMeans, WriteInput } from "../../platform/graphql/outcome.ts";
import { ExternalReferenceInput } from "../../platform/graphql/record.type.ts";
import { CurrencyCode, LanguageTag, LocalDate, WebAddress } from "../../platform/graphql/scalars.ts";
import { vocabulary } from "../../platform/graphql/vocabulary.ts";
import { RecordOriginComparator } from "../partners/partner.inputs.ts";
import {
  ApprovalSide,
  Audience,
  CostKind,
  ProgramKind,
  ProgramLifecycle,
  ProgramPartnerRole,
  Theme,
} from "./program.vocabulary.ts";

export const ProgramKindComparator = enumComparator("ProgramKind", ProgramKind, "the kind of a program");
const ProgramLifecycleComparator = enumComparator(
  "ProgramLifecycle",
  ProgramLifecycle,
  "where a program stands",
);
const ThemeComparator = enumComparator("Theme", Theme, "a theme");

@InputType({ description: "Names one program, in exactly one way." })
export class ProgramBy {
  @Field(() => ID, { nullable: true, description: "By its id." })
  id?: string;
  @Field(() => String, { nullable: true, description: "By its slug." })
  slug?: string;
  @Field(() => ExternalReferenceInput, { nullable: true, description: "By its id in another system." })
  externalReference?: ExternalReferenceInput;
}

@InputType({ description: "Which programs to list. Conditions in one object hold together." })
export class ProgramFilter {
  @Field(() => [ProgramFilter], { nullable: true, description: "All of these hold." })
  and?: ProgramFilter[];
  @Field(() => [ProgramFilter], { nullable: true, description: "At least one of these holds." })
  or?: ProgramFilter[];
  @Field(() => ProgramFilter, { nullable: true, description: "This does not hold." })
  not?: ProgramFilter;
  @Field(() => IDComparator, { nullable: true, description: "By id." })
  id?: IDComparator;
  @Field(() => ProgramKindComparator, { nullable: true, description: "By what is done." })
  kind?: EnumComparator;
  @Field(() => ProgramLifecycleComparator, { nullable: true, description: "By where it stands." })
  lifecycle?: EnumComparator;
  @Field(() => RecordOriginComparator, { nullable: true, description: "By how the record came here." })
  origin?: EnumComparator;
  @Field(() => LocalDateComparator, {
    nullable: true,
    description:
      "By the first day. Programs of a window of time begin on or before its last day and end on or after its first.",
  })
  startsOn?: LocalDateComparator;
  @Field(() => LocalDateComparator, {
    nullable: true,
    description: "By the last day. A program whose end is not known or open matches only `isNull: true`.",
  })
  endsOn?: LocalDateComparator;
  @Field(() => BooleanComparator, {
    nullable: true,
    description:
      "True: it is not over where it takes place, or nobody knows when it will be. False: it is over: its last session on its last day is, or that day, or it is closed.",
  })
  isUpcoming?: BooleanComparator;
  @Field(() => BooleanComparator, { nullable: true, description: "True: it is known to cost nothing." })
  isFree?: BooleanComparator;
  @FilterCost(10)
  @Field(() => LanguageComparator, { nullable: true, description: "By a language it is held in." })
  language?: LanguageComparator;
  @FilterCost(10)
  @Field(() => TermComparator, { nullable: true, description: "By a subject." })
  subject?: TermComparator;
  @FilterCost(10)
  @Field(() => TermComparator, { nullable: true, description: "By a community." })
  community?: TermComparator;
  @FilterCost(10)
  @Field(() => ThemeComparator, { nullable: true, description: "By a theme." })
  theme?: EnumComparator;
  @FilterCost(10)
  @Field(() => IDComparator, {
    nullable: true,
    description: "By a partner that takes part, the home partner included.",
  })
  partner?: IDComparator;
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

export const ProgramOrder = vocabulary("ProgramOrder", "The orders programs can be listed in.", {
  STARTS_ON: "By first day, earliest first; without one last.",
  STARTS_ON_DESC: "By first day, latest first; without one first.",
  TITLE:
    "By title, A to Z, in the language the title was written in. Accents and case come after letters, as in a dictionary.",
  TITLE_DESC: "By title, the other way round.",
  CREATED_AT: "Oldest record first.",
  CREATED_AT_DESC: "Newest record first.",
  UPDATED_AT: "Longest unchanged first.",
  UPDATED_AT_DESC: "Last changed first.",
});
export type ProgramOrder = keyof typeof ProgramOrder;

@ArgsType()
export class PartnerProgramsArgs extends PageArgs {
  @Field(() => ProgramFilter, {
    nullable: true,
    description: "Which programs; all that you may see without it.",
  })
  where?: ProgramFilter | null;
  @Field(() => ProgramOrder, { defaultValue: "STARTS_ON", description: "In which order." })
  orderBy!: ProgramOrder;
}

@ArgsType()
export class ProgramsArgs extends PartnerProgramsArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "Words to find in title, summary, description, subjects or communities, in any language: case, accents and spellings that readers do not tell apart do not matter, each word may be the beginning of a longer one, all must be found.",
  })
  search?: string | null;
}

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

@InputType({ description: "The draft that both sides agreed." })
export class ProgramAgreeInput extends ChangeInput {
  @Field(() => ID, { description: "The program." })
  id!: string;
}

@InputType({ description: "The agreed program that begins." })
export class ProgramStartInput extends ChangeInput {
  @Field(() => ID, { description: "The program." })
  id!: string;
}

@InputType({ description: "The active program that is over." })
export class ProgramCloseInput extends ChangeInput {
  @Field(() => ID, { description: "The program." })
  id!: string;
}

@InputType({
  description:
    "The program that will not take place, or not go on. Its sessions that were still to come are cancelled with it.",
})
export class ProgramCancelInput extends ChangeInput {
  @Field(() => ID, { description: "The program." })
  id!: string;
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "Why, in words for the public; 1,000 characters a language.",
  })
  note?: LocalizedTextInput[] | null;
}

@InputType({ description: "The cancelled program that takes place after all." })
export class ProgramReinstateInput extends ChangeInput {
  @Field(() => ID, { description: "The program." })
  id!: string;
}

@InputType({ description: "The program to delete." })
export class ProgramDeleteInput extends ChangeInput {
  @Field(() => ID, { description: "The program." })
  id!: string;
}

@InputType({ description: "The program to restore." })
export class ProgramRestoreInput extends ChangeInput {
  @Field(() => ID, { description: "The program." })
  id!: string;
}

@InputType({ description: "The program to remove for good." })
export class ProgramPurgeInput extends ChangeInput {
  @Field(() => ID, { description: "The program." })
  id!: string;
}

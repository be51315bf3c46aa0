import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/outcome.ts";
import { ExternalReferenceInput } from "../../../platform/graphql/types/record.type.ts";
import { CurrencyCode, LanguageTag, LocalDate, WebAddress } from "../../../platform/graphql/types/scalars.ts";
import { Optional, OptionalList, OptionalTexts, updateOf } from "../../../platform/records/changes/inputs.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
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
  @Optional(() => Int, "The least one pays, in the smallest unit of the currency.")
  min?: number | null;
  @Optional(() => Int, "The most one pays, in the smallest unit of the currency.")
  max?: number | null;
  @Optional(() => CurrencyCode, "The currency of both.")
  currency?: string | null;
}

@InputType({ description: "Ages in years. A missing end is open." })
export class AgeRangeInput {
  @Optional(() => Int, "The lowest age.")
  min?: number | null;
  @Optional(() => Int, "The highest age.")
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
  @Optional(
    () => String,
    "Its name in web addresses, such as `songs-of-the-red-sea`: small Latin letters, digits and hyphens. Made from the title where it is left out.",
  )
  slug?: string;
  @OptionalTexts("The program in one or two sentences, 1,000 characters a language.")
  summary?: LocalizedTextInput[] | null;
  @OptionalTexts("The program at length, 20,000 characters a language.")
  description?: LocalizedTextInput[] | null;
  @OptionalTexts(
    "The word for what is done, 100 characters a language. Needed for the kind OTHER, and only there.",
  )
  kindTerm?: LocalizedTextInput[] | null;
  @Optional(() => LocalDate, "The first day.")
  startsOn?: string | null;
  @Optional(() => LocalDate, "The last day.")
  endsOn?: string | null;
  @Optional(() => CostToAttendInput, "What it costs to take part; not known where it is left out.")
  cost?: CostToAttendInput | null;
  @OptionalList(() => Audience, "Whom it is for.")
  audiences?: Audience[] | null;
  @Optional(() => AgeRangeInput, "The ages it is for.")
  ages?: AgeRangeInput | null;
  @Optional(() => WebAddress, "Where to book or register.")
  bookingUrl?: string | null;
  @Optional(() => WebAddress, "Where to read more.")
  infoUrl?: string | null;
  @OptionalList(() => TermInput, "What it is about, in open terms; at most 50.")
  subjects?: TermInput[] | null;
  @OptionalList(() => Theme, "What it is about, from the closed list.")
  themes?: Theme[] | null;
  @OptionalList(() => TermInput, "The communities whose heritage is shared; at most 50.")
  communities?: TermInput[] | null;
  @OptionalList(() => LanguageTag, "The languages it is held in; at most 50.")
  languages?: string[] | null;
  @Optional(
    () => [ProgramPartnerInput],
    "Who takes part and as what; at most 50. The home partner is not added by itself: give it its role. In a change it replaces those that you see of the list; who is hidden from you stays.",
  )
  partners?: ProgramPartnerInput[] | null;
  @OptionalList(() => ExternalReferenceInput, "Its ids in other systems; at most 50.")
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
export class ProgramUpdateInput extends updateOf(ProgramFacts, "program") {
  @OptionalTexts("The title, per language: a language left out stays, a text of null removes it.")
  title?: LocalizedTextInput[] | null;
  @Optional(() => ProgramKind, "What is done together.")
  kind?: ProgramKind | null;
  @Optional(
    () => [ProgramPartnerInput],
    "Who takes part from now on, after those who do; who does already stays as they are. Instead of `partners`.",
  )
  addPartners?: ProgramPartnerInput[] | null;
  @Optional(() => [ProgramPartnerInput], "Who takes part no longer in this role. Instead of `partners`.")
  removePartners?: ProgramPartnerInput[] | null;
}

@InputType({
  description:
    "One side's approval of what will be published. Give `expectedRevision` as this side has read the program: when it has changed since, the approval is refused.",
})
export class ProgramApproveInput extends updateOf(WriteInput, "program") {
  @Field(() => ApprovalSide, { description: "The side that approved." })
  side!: ApprovalSide;
  @Field(() => String, {
    description: "How it approved: a signed form, minutes of a meeting, a letter. 1,000 characters.",
  })
  evidence!: string;
}

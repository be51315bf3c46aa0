import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { ExternalReferenceInput } from "../../../platform/graphql/types/record.type.ts";
import { CurrencyCode, LanguageTag, LocalDate, WebAddress } from "../../../platform/graphql/types/scalars.ts";
import { Optional, OptionalList, OptionalTexts, updateOf } from "../../../platform/records/changes/inputs.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { Theme } from "../parts/theme.type.ts";
import { ApprovalSide, Audience, CostKind, ProgramKind, ProgramPartnerRole } from "./program.vocabulary.ts";

@InputType({ description: "What it costs to take part. Replaces the previous value." })
export class CostToAttendInput {
  @Field(() => CostKind, { description: "Whether it is free, has a fixed price or has a sliding scale." })
  kind!: CostKind;
  @Optional(() => Int, "The lowest price, in the smallest unit of the currency.")
  min?: number | null;
  @Optional(() => Int, "The highest price, in the smallest unit of the currency.")
  max?: number | null;
  @Optional(() => CurrencyCode, "The currency of both amounts.")
  currency?: string | null;
}

@InputType({ description: "An age range in years. A missing bound is open." })
export class AgeRangeInput {
  @Optional(() => Int, "The minimum age.")
  min?: number | null;
  @Optional(() => Int, "The maximum age.")
  max?: number | null;
}

@InputType({ description: "A partner that participates in a program, with its role." })
export class ProgramPartnerInput {
  @Field(() => ID, { description: "The partner." })
  partnerId!: string;
  @Field(() => ProgramPartnerRole, { description: "The partner's role in the program." })
  role!: ProgramPartnerRole;
}

@InputType({ description: "A free term in one or more languages. Its key is derived from the first." })
export class TermInput {
  @Field(() => [LocalizedTextInput], { description: "The term; at most 100 characters per language." })
  label!: LocalizedTextInput[];
}

@InputType({ description: "Facts that creating and changing a program share." })
class ProgramFacts extends WriteInput {
  @Optional(
    () => String,
    "The program's short name for web addresses, such as `songs-of-the-red-sea`: lowercase Latin letters, digits and hyphens. If left out, it is derived from the title.",
  )
  slug?: string;
  @OptionalTexts("A summary of the program in one or two sentences; at most 1,000 characters per language.")
  summary?: LocalizedTextInput[] | null;
  @OptionalTexts("The full description of the program; at most 20,000 characters per language.")
  description?: LocalizedTextInput[] | null;
  @OptionalTexts(
    "The program's own term for its kind; at most 100 characters per language. Required if the kind is OTHER, and not allowed otherwise.",
  )
  kindTerm?: LocalizedTextInput[] | null;
  @Optional(() => LocalDate, "The program's first day.")
  startsOn?: string | null;
  @Optional(() => LocalDate, "The program's last day.")
  endsOn?: string | null;
  @Optional(() => CostToAttendInput, "What it costs to take part. Unknown if left out.")
  cost?: CostToAttendInput | null;
  @OptionalList(() => Audience, "The program's audiences.")
  audiences?: Audience[] | null;
  @Optional(() => AgeRangeInput, "The age range of the program.")
  ages?: AgeRangeInput | null;
  @Optional(() => WebAddress, "The web page for booking or registration.")
  bookingUrl?: string | null;
  @Optional(() => WebAddress, "The web page with further information.")
  infoUrl?: string | null;
  @OptionalList(() => TermInput, "The program's subjects, as free terms; at most 50.")
  subjects?: TermInput[] | null;
  @OptionalList(() => Theme, "The program's themes, from the fixed list.")
  themes?: Theme[] | null;
  @OptionalList(() => TermInput, "The communities whose heritage is shared; at most 50.")
  communities?: TermInput[] | null;
  @OptionalList(() => LanguageTag, "The languages in which the program is held; at most 50.")
  languages?: string[] | null;
  @Optional(
    () => [ProgramPartnerInput],
    "The participating partners and their roles; at most 50. The home partner is not added automatically: include it with its role. An update replaces the partners that you can see; partners that are hidden from you stay.",
  )
  partners?: ProgramPartnerInput[] | null;
  @OptionalList(() => ExternalReferenceInput, "The record's ids in external systems; at most 50.")
  externalReferences?: ExternalReferenceInput[] | null;
}

@InputType({ description: "A new program. It starts as a draft that the public cannot see." })
export class ProgramCreateInput extends ProgramFacts {
  @Field(() => ID, {
    description: "The home partner, which is responsible for the program. It cannot be changed later.",
  })
  partnerId!: string;
  @Field(() => [LocalizedTextInput], {
    description: "The title; at most 300 characters per language. The first language is the original.",
  })
  title!: LocalizedTextInput[];
  @Field(() => ProgramKind, { description: "The kind of program." })
  kind!: ProgramKind;
}

@InputType({
  description:
    "Changes to a program. Omitted fields stay unchanged; null clears. If texts, terms, partners, dates or the cost change, both approvals lapse, and the program is hidden until both sides approve it again.",
})
export class ProgramUpdateInput extends updateOf(ProgramFacts, "program") {
  @OptionalTexts("The title. Omitted languages stay unchanged; a null text removes a language.")
  title?: LocalizedTextInput[] | null;
  @Optional(() => ProgramKind, "The kind of program.")
  kind?: ProgramKind | null;
  @Optional(
    () => [ProgramPartnerInput],
    "Participating partners to add at the end of the list. Partners that already have the role stay unchanged. Use this instead of `partners`.",
  )
  addPartners?: ProgramPartnerInput[] | null;
  @Optional(
    () => [ProgramPartnerInput],
    "Participating partners to remove from the given role. Use this instead of `partners`.",
  )
  removePartners?: ProgramPartnerInput[] | null;
}

/** What an approval is recorded with, whatever it is of. */
@InputType()
export abstract class ApprovalFacts extends WriteInput {
  @Field(() => String, {
    description: "Evidence: a signed form, the minutes of a meeting, a letter; at most 1,000 characters.",
  })
  evidence!: string;
}

@InputType({
  description:
    "One side's approval of the program as it will be published. As `expectedRevision`, give the revision that this side has read: if the program has changed since, the approval is refused.",
})
export class ProgramApproveInput extends updateOf(ApprovalFacts, "program") {
  @Field(() => ApprovalSide, { description: "The approving side." })
  side!: ApprovalSide;
}

import { Field, Float, Int, ObjectType } from "type-graphql";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { isPublicColumn, RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Reads, Stored, StoredLocalizedText, StoredParts } from "../../../platform/records/stored.ts";
import { LocalizedText, localizeNullable } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { EvaluationSide } from "../design/evaluation.vocabulary.ts";
import { Suppressed } from "../recorded/suppressed.type.ts";
import { Ripple, ripplesOf, type StoredRipple } from "./stories/stories.type.ts";
import { QualitativeKind } from "./voices.vocabulary.ts";

@ObjectType({ description: "Something that a turn can be about.", simpleResolvers: true })
export class QualitativeCode {
  @Field(() => String, { description: "Its key." })
  key!: string;
  @Field(() => LocalizedText, { description: "What it means." })
  name!: LocalizedText;
}

@ObjectType({
  description: "How far two coders agree on what turns are about, beyond chance.",
  simpleResolvers: true,
})
export class CoderAgreement {
  @Field(() => Int, { description: "How many turns both coded." })
  turns!: number;
  @Field(() => Float, {
    nullable: true,
    description: "Cohen's kappa: 1 is full agreement, 0 that of chance. Null if both gave one code alone.",
  })
  kappa!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "Krippendorff's alpha for nominal data. Null if only one code was ever given.",
  })
  alpha!: number | null;
}

export interface QualitativeRecordRow extends RecordRow {
  evaluation_id: string;
  session_id: string | null;
  languages: string[];
  community_participants: number | null;
  codes: { key: string; name: StoredText }[];
  coded_turns: number;
  ripples: StoredRipple[];
  kappa: number | null;
  alpha: number | null;
}

/** A column of what was found: told with the results, and before that to those who read them first. */
const onceReleased = (column: string, otherwise = "null") =>
  `case when voices_are_told(evaluation_id) then ${column} else ${otherwise} end as ${column}`;

@RecordType({
  table: "qualitative_records",
  prefix: "qual",
  description:
    "A story circle, a focus group or another way of listening, of equal rank with what is counted. It is seen with its evaluation; what was said in it is read by the evaluator alone, and quoted only with its speaker's consent.",
})
export class QualitativeRecord extends RecordNode<QualitativeRecordRow> {
  @Stored(() => QualitativeKind, "kind", { description: "How people were listened to." })
  readonly kind!: QualitativeKind;
  @StoredLocalizedText("title", { description: "The title." })
  readonly title!: LocalizedText;
  @Stored(() => LocalDate, "held_on::text as held_on", { description: "The day on which it was held." })
  readonly heldOn!: string;
  @StoredParts(
    () => [Language],
    ["languages"],
    ({ languages }: QualitativeRecordRow, preferred) =>
      languages.map((tag) => new Language(tag, preferred[0])),
    { description: "The languages that were spoken. At most 50." },
  )
  readonly languages!: Language[];
  @Stored(() => Int, "community_participants", {
    nullable: true,
    description: "How many of the community side took part. Null unless both sides agreed to tell it.",
  })
  readonly communityParticipants!: number | null;
  @Stored(() => Int, "host_participants", {
    nullable: true,
    description: "How many of the host side took part. Null unless both sides agreed to tell it.",
  })
  readonly hostParticipants!: number | null;
  @StoredParts(
    () => Suppressed,
    ["community_participants"],
    ({ community_participants }: QualitativeRecordRow) =>
      community_participants === null ? { reason: "PROTECTED" } : null,
    { nullable: true, description: "That it is not told how many took part. Null if it is." },
  )
  readonly suppressed!: Suppressed | null;
  @StoredParts(
    () => [QualitativeCode],
    [onceReleased("codes", "'[]'")],
    ({ codes }: QualitativeRecordRow, preferred) =>
      codes.map(({ key, name }) => ({ key, name: localizeNullable(name, preferred) })),
    { description: "What its turns can be about, once results are told. At most 50." },
  )
  readonly codes!: QualitativeCode[];
  @StoredParts(
    () => [Ripple],
    [onceReleased("ripples", "'[]'")],
    ({ ripples }: QualitativeRecordRow, preferred) => ripplesOf(ripples, preferred),
    {
      description:
        "What followed from what was done, as a ripple map shows it, once results are told. At most 50.",
    },
  )
  readonly ripples!: Ripple[];
  @StoredParts(
    () => CoderAgreement,
    [onceReleased("coded_turns", "0"), onceReleased("kappa"), onceReleased("alpha")],
    ({ coded_turns: turns, kappa, alpha }: QualitativeRecordRow) =>
      turns === 0 ? null : { turns, kappa, alpha },
    {
      nullable: true,
      description: "How far two coders agree, once results are told. Null if no turn has been coded by both.",
    },
  )
  readonly agreement!: CoderAgreement | null;
}

export interface QualitativeTurnRow extends RecordRow {
  language: string;
}

@RecordType({
  table: "qualitative_turns",
  prefix: "turn",
  description:
    "What somebody said, in their turn. Only the evaluation's evaluator reads it, until the day on which all answers are deleted.",
})
export class QualitativeTurn extends RecordNode<QualitativeTurnRow> {
  @Stored(() => Int, "position", { description: "Its place in the order in which people spoke." })
  readonly position!: number;
  @Stored(() => Int, "speaker", { description: "The number of the speaker. It stands for nobody elsewhere." })
  readonly speaker!: number;
  @Stored(() => EvaluationSide, "side", { description: "The side on which the speaker stands." })
  readonly side!: EvaluationSide;
  @Stored(() => String, "text", { description: "What was said." })
  readonly text!: string;
  @Stored(() => String, "first_code", {
    nullable: true,
    description: "The key of the code that the first coder gave it. Null if they gave none.",
  })
  readonly firstCode!: string | null;
  @Stored(() => String, "second_code", {
    nullable: true,
    description: "The same of the second coder.",
  })
  readonly secondCode!: string | null;
  @Reads("language")
  @Field(() => Language, { description: "The language in which it was said." })
  get language(): Language {
    return new Language(this.row.language, this.preferredLanguages[0]);
  }
}

export interface ExcerptRow extends RecordRow {
  evaluation_id: string;
  record_id: string;
}

@RecordType({
  table: "excerpts",
  prefix: "exce",
  description:
    "A quotation: what somebody said, in their words. It is public once results are released, while its speaker consents to be quoted; it goes with their withdrawal, before that is acknowledged.",
})
export class Excerpt extends RecordNode<ExcerptRow> {
  @StoredLocalizedText("text", { description: "What was said, and translations of it." })
  readonly text!: LocalizedText;
  @Stored(() => EvaluationSide, "side", { description: "The side on which the speaker stands." })
  readonly side!: EvaluationSide;
  @Stored(() => String, "case when public_from <= now() and now() < public_until then name end as name", {
    nullable: true,
    description: "The name by which the speaker wants to be quoted. Null if they are quoted without one.",
  })
  readonly name!: string | null;
  @Stored(() => Boolean, isPublicColumn, {
    description: "True if everyone can see it. The evaluator sees it otherwise as well, without a name.",
  })
  readonly isPublic!: boolean;
}

export const turnsOfRecord = connectionOf(QualitativeTurn, { one: "turn", many: "turns" });

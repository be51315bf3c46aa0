import { Field, Int, ObjectType } from "type-graphql";
import { CurrencyCode, LocalDate, WebAddress } from "../../../platform/graphql/types/scalars.ts";
import { ImportableRecord, type ImportableRow, RecordType } from "../../../platform/records/record.ts";
import { Stored, StoredLocalizedText, StoredParts } from "../../../platform/records/stored.ts";
import type { LocalizedText, StoredText } from "../../../platform/texts/localized-text.ts";
import { Audience, CostKind, ProgramKind, ProgramLifecycle } from "./program.vocabulary.ts";

export interface ProgramRow extends ImportableRow {
  home_partner_id: string;
  title: StoredText;
  summary: StoredText | null;
  description: StoredText | null;
  kind: ProgramKind;
  kind_term: StoredText | null;
  starts_on: string | null;
  ends_on: string | null;
  lifecycle: ProgramLifecycle;
  cancellation_note: StoredText | null;
  cost_kind: CostKind;
  cost_min: number | null;
  cost_max: number | null;
  cost_currency: string | null;
  audiences: Audience[];
  age_min: number | null;
  age_max: number | null;
  booking_url: string | null;
  info_url: string | null;
}

@ObjectType({ description: "An amount of money.", simpleResolvers: true })
export class Money {
  @Field(() => Int, {
    description:
      "The amount in the smallest unit of the currency: 1250 with EUR is 12.50 euro, 1250 with JPY is 1250 yen.",
  })
  minorUnits!: number;
  @Field(() => CurrencyCode, { description: "The currency." })
  currency!: string;
}

@ObjectType({ description: "What it costs to take part.", simpleResolvers: true })
export class CostToAttend {
  @Field(() => CostKind, { description: "Whether it is free, has a price, or each pays what they can." })
  kind!: CostKind;
  @Field(() => Money, { nullable: true, description: "The least one pays; null when free or not known." })
  min!: Money | null;
  @Field(() => Money, {
    nullable: true,
    description: "The most one pays; null when there is only one price, when free or not known.",
  })
  max!: Money | null;
}

function costOf(row: ProgramRow): CostToAttend {
  const { cost_kind: kind, cost_min, cost_max, cost_currency: currency } = row;
  const money = (minorUnits: number | null) =>
    minorUnits === null || currency === null ? null : { minorUnits, currency };
  return { kind, min: money(cost_min), max: money(cost_max) };
}

@ObjectType({ description: "Ages a program is for, in years. A missing end is open.", simpleResolvers: true })
export class AgeRange {
  @Field(() => Int, { nullable: true, description: "The lowest age." })
  min!: number | null;
  @Field(() => Int, { nullable: true, description: "The highest age." })
  max!: number | null;
}

const agesOf = ({ age_min: min, age_max: max }: ProgramRow): AgeRange | null =>
  min === null && max === null ? null : { min, max };

/** What is not in its row is declared in programs.resolver.ts. */
@RecordType({ table: "programs", prefix: "prog", description: "What partners of both sides do together." })
export class Program extends ImportableRecord<ProgramRow> {
  @StoredLocalizedText("title", { description: "The title." })
  readonly title!: LocalizedText;
  @StoredLocalizedText("summary", { nullable: true, description: "The program in one or two sentences." })
  readonly summary!: LocalizedText | null;
  @StoredLocalizedText("description", {
    nullable: true,
    description: "The program at length. Plain text; blank lines part paragraphs.",
  })
  readonly description!: LocalizedText | null;
  @Stored(() => ProgramKind, "kind", { description: "What is done together." })
  readonly kind!: ProgramKind;
  @StoredLocalizedText("kind_term", {
    nullable: true,
    description: "The word for what is done, where `kind` is OTHER and a word was given.",
  })
  readonly kindTerm!: LocalizedText | null;
  @Stored(() => LocalDate, "starts_on", {
    nullable: true,
    description: "The first day; null when it is not known.",
  })
  readonly startsOn!: string | null;
  @Stored(() => LocalDate, "ends_on", {
    nullable: true,
    description: "The last day; null when it is not known or open.",
  })
  readonly endsOn!: string | null;
  @Stored(() => ProgramLifecycle, "lifecycle", { description: "Where it stands." })
  readonly lifecycle!: ProgramLifecycle;
  @StoredLocalizedText("cancellation_note", {
    nullable: true,
    description: "Why it was cancelled, in words for the public.",
  })
  readonly cancellationNote!: LocalizedText | null;
  @StoredParts(() => CostToAttend, ["cost_kind", "cost_min", "cost_max", "cost_currency"], costOf, {
    description: "What it costs to take part.",
  })
  readonly cost!: CostToAttend;
  @Stored(() => [Audience], "audiences", { description: "Whom it is for; empty when not said. At most 8." })
  readonly audiences!: Audience[];
  @StoredParts(() => AgeRange, ["age_min", "age_max"], agesOf, {
    nullable: true,
    description: "The ages it is for; null when not said.",
  })
  readonly ages!: AgeRange | null;
  @Stored(() => WebAddress, "booking_url", { nullable: true, description: "Where to book or register." })
  readonly bookingUrl!: string | null;
  @Stored(() => WebAddress, "info_url", { nullable: true, description: "Where to read more." })
  readonly infoUrl!: string | null;
}

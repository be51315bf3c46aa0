import { Field, Int, ObjectType } from "type-graphql";
import { CurrencyCode, LocalDate, WebAddress } from "../../../platform/graphql/types/scalars.ts";
import { ImportableRecord, type ImportableRow, RecordType } from "../../../platform/records/record.ts";
import { Stored, StoredLocalizedText, StoredParts } from "../../../platform/records/stored.ts";
import type { LocalizedText } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
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
      "The amount in the smallest unit of the currency: 1250 is 12.50 euros in EUR, and 1,250 yen in JPY.",
  })
  minorUnits!: number;
  @Field(() => CurrencyCode, { description: "The currency." })
  currency!: string;
}

@ObjectType({ description: "What it costs to take part.", simpleResolvers: true })
export class CostToAttend {
  @Field(() => CostKind, { description: "Whether it is free, has a fixed price or has a sliding scale." })
  kind!: CostKind;
  @Field(() => Money, { nullable: true, description: "The lowest price. Null if it is free or unknown." })
  min!: Money | null;
  @Field(() => Money, {
    nullable: true,
    description: "The highest price. Null if there is only one price, or if it is free or unknown.",
  })
  max!: Money | null;
}

function costOf(row: ProgramRow): CostToAttend {
  const { cost_kind: kind, cost_min, cost_max, cost_currency: currency } = row;
  const money = (minorUnits: number | null) =>
    minorUnits === null || currency === null ? null : { minorUnits, currency };
  return { kind, min: money(cost_min), max: money(cost_max) };
}

@ObjectType({ description: "An age range in years. A missing bound is open.", simpleResolvers: true })
export class AgeRange {
  @Field(() => Int, { nullable: true, description: "The minimum age." })
  min!: number | null;
  @Field(() => Int, { nullable: true, description: "The maximum age." })
  max!: number | null;
}

const agesOf = ({ age_min: min, age_max: max }: ProgramRow): AgeRange | null =>
  min === null && max === null ? null : { min, max };

/** What is not in its row is declared in programs.resolver.ts. */
@RecordType({
  table: "programs",
  prefix: "prog",
  description: "A heritage program that partners from both sides run together.",
})
export class Program extends ImportableRecord<ProgramRow> {
  @StoredLocalizedText("title", { description: "The title." })
  readonly title!: LocalizedText;
  @StoredLocalizedText("summary", {
    nullable: true,
    description: "A summary of the program in one or two sentences.",
  })
  readonly summary!: LocalizedText | null;
  @StoredLocalizedText("description", {
    nullable: true,
    description: "The full description of the program: plain text, with blank lines between paragraphs.",
  })
  readonly description!: LocalizedText | null;
  @Stored(() => ProgramKind, "kind", { description: "The kind of program." })
  readonly kind!: ProgramKind;
  @StoredLocalizedText("kind_term", {
    nullable: true,
    description: "The program's own term for its kind, if `kind` is OTHER and a term was given.",
  })
  readonly kindTerm!: LocalizedText | null;
  @Stored(() => LocalDate, "starts_on", {
    nullable: true,
    description: "The program's first day. Null if it is unknown.",
  })
  readonly startsOn!: string | null;
  @Stored(() => LocalDate, "ends_on", {
    nullable: true,
    description: "The program's last day. Null if it is unknown or open-ended.",
  })
  readonly endsOn!: string | null;
  @Stored(() => ProgramLifecycle, "lifecycle", { description: "The current lifecycle state." })
  readonly lifecycle!: ProgramLifecycle;
  @StoredLocalizedText("cancellation_note", {
    nullable: true,
    description: "The reason for the cancellation, for the public.",
  })
  readonly cancellationNote!: LocalizedText | null;
  @StoredParts(() => CostToAttend, ["cost_kind", "cost_min", "cost_max", "cost_currency"], costOf, {
    description: "What it costs to take part.",
  })
  readonly cost!: CostToAttend;
  @Stored(() => [Audience], "audiences", {
    description: "Its audiences; empty if none are given. At most 8.",
  })
  readonly audiences!: Audience[];
  @StoredParts(() => AgeRange, ["age_min", "age_max"], agesOf, {
    nullable: true,
    description: "The age range of the program. Null if none is given.",
  })
  readonly ages!: AgeRange | null;
  @Stored(() => WebAddress, "booking_url", {
    nullable: true,
    description: "The web page for booking or registration.",
  })
  readonly bookingUrl!: string | null;
  @Stored(() => WebAddress, "info_url", {
    nullable: true,
    description: "The web page with further information.",
  })
  readonly infoUrl!: string | null;
}

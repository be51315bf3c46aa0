import { Field, Int, ObjectType } from "type-graphql";
import type { Columns } from "../../platform/graphql/columns.ts";
import { encodeId } from "../../platform/graphql/ids.ts";
import {
  LocalizedText,
  localize,
  localizeNullable,
  type StoredText,
} from "../../platform/graphql/localized-text.ts";
import { Node } from "../../platform/graphql/node.ts";
import {
  ExternalReference,
  Language,
  RecordOrigin,
  Source,
  sourceColumns,
  sourceOf,
} from "../../platform/graphql/record.type.ts";
import { CurrencyCode, DateTime, LocalDate, WebAddress } from "../../platform/graphql/scalars.ts";
import { Partner } from "../partners/partner.type.ts";
import {
  ApprovalSide,
  Audience,
  CostKind,
  ProgramCondition,
  ProgramKind,
  ProgramLifecycle,
  Theme,
} from "./program.vocabulary.ts";

export interface ProgramRow {
  id: string;
  home_partner_id: string;
  slug: string;
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
  origin: RecordOrigin;
  source_name: string | null;
  source_url: string | null;
  is_public: boolean;
  created_at: string;
  updated_at: string;
  revision: number;
  deleted_at: string | null;
}

/** The columns that each field of the type needs; fields that are not here need the id only. */
export const programColumns: Columns = {
  slug: ["slug"],
  title: ["title"],
  summary: ["summary"],
  description: ["description"],
  kind: ["kind"],
  kindTerm: ["kind_term"],
  startsOn: ["starts_on"],
  endsOn: ["ends_on"],
  lifecycle: ["lifecycle"],
  cancellationNote: ["cancellation_note"],
  cost: ["cost_kind", "cost_min", "cost_max", "cost_currency"],
  audiences: ["audiences"],
  ages: ["age_min", "age_max"],
  bookingUrl: ["booking_url"],
  infoUrl: ["info_url"],
  ...sourceColumns,
  isPublic: ["public_from <= now() and now() < public_until as is_public"],
  hiddenBecause: ["public_from <= now() and now() < public_until as is_public"],
  partner: ["home_partner_id"],
  createdAt: ["created_at"],
  updatedAt: ["updated_at"],
  revision: ["revision"],
  deletedAt: ["deleted_at"],
};

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

@ObjectType({
  description: "An open term: a subject or a community, in the words of those who wrote it.",
  simpleResolvers: true,
})
export class Term {
  @Field(() => String, {
    description: "Its key for filters: the same for every spelling of the word by case and accents.",
  })
  key!: string;
  @Field(() => LocalizedText, { description: "The term." })
  label!: LocalizedText;
}

@ObjectType({
  description: "One side's approval of what is published, with its evidence.",
  simpleResolvers: true,
})
export class ProgramApproval {
  @Field(() => ApprovalSide, { description: "The side that approved." })
  side!: ApprovalSide;
  @Field(() => String, { description: "How it approved: a signed form, minutes of a meeting, a letter." })
  evidence!: string;
  @Field(() => DateTime, { description: "When the approval was recorded." })
  approvedAt!: string;
  @Field(() => Boolean, {
    description: "False once a text, a partner, a date or the cost has changed since.",
  })
  isCurrent!: boolean;
}

@ObjectType({
  description: "A condition that is missing before a program is public.",
  simpleResolvers: true,
})
export class MissingCondition {
  @Field(() => ProgramCondition, { description: "The condition." })
  condition!: ProgramCondition;
  @Field(() => String, {
    description: "What is missing and what to do, for people, in the caller's language where it is known.",
  })
  message!: string;
}

@ObjectType({
  implements: Node,
  description: "What partners of both sides do together.",
  simpleResolvers: true,
})
export class Program extends Node {
  readonly row: ProgramRow;
  readonly languagesWanted: readonly string[];
  // Compiled operations read a property again for each field below it: what is made is kept.
  #title?: LocalizedText;
  #summary?: LocalizedText | null;
  #description?: LocalizedText | null;
  #kindTerm?: LocalizedText | null;
  #cancellationNote?: LocalizedText | null;
  #cost?: CostToAttend;

  constructor(row: ProgramRow, languagesWanted: readonly string[]) {
    super();
    this.row = row;
    this.id = encodeId("prog", row.id);
    this.languagesWanted = languagesWanted;
  }

  @Field(() => String, {
    description: "Its name in web addresses, such as `songs-of-the-red-sea`; unique among public programs.",
  })
  get slug(): string {
    return this.row.slug;
  }
  @Field(() => LocalizedText, { description: "The title." })
  get title(): LocalizedText {
    this.#title ??= localize(this.row.title, this.languagesWanted);
    return this.#title;
  }
  @Field(() => LocalizedText, { nullable: true, description: "The program in one or two sentences." })
  get summary(): LocalizedText | null {
    this.#summary ??= localizeNullable(this.row.summary, this.languagesWanted);
    return this.#summary;
  }
  @Field(() => LocalizedText, {
    nullable: true,
    description: "The program at length. Plain text; blank lines part paragraphs.",
  })
  get description(): LocalizedText | null {
    this.#description ??= localizeNullable(this.row.description, this.languagesWanted);
    return this.#description;
  }
  @Field(() => ProgramKind, { description: "What is done together." })
  get kind(): ProgramKind {
    return this.row.kind;
  }
  @Field(() => LocalizedText, {
    nullable: true,
    description: "The word for what is done, where `kind` is OTHER and a word was given.",
  })
  get kindTerm(): LocalizedText | null {
    this.#kindTerm ??= localizeNullable(this.row.kind_term, this.languagesWanted);
    return this.#kindTerm;
  }
  @Field(() => LocalDate, { nullable: true, description: "The first day; null when it is not known." })
  get startsOn(): string | null {
    return this.row.starts_on;
  }
  @Field(() => LocalDate, { nullable: true, description: "The last day; null when it is not known or open." })
  get endsOn(): string | null {
    return this.row.ends_on;
  }
  @Field(() => ProgramLifecycle, { description: "Where it stands." })
  get lifecycle(): ProgramLifecycle {
    return this.row.lifecycle;
  }
  @Field(() => LocalizedText, {
    nullable: true,
    description: "Why it was cancelled, in words for the public.",
  })
  get cancellationNote(): LocalizedText | null {
    this.#cancellationNote ??= localizeNullable(this.row.cancellation_note, this.languagesWanted);
    return this.#cancellationNote;
  }
  @Field(() => CostToAttend, { description: "What it costs to take part." })
  get cost(): CostToAttend {
    this.#cost ??= costOf(this.row);
    return this.#cost;
  }
  @Field(() => [Audience], { description: "Whom it is for; empty when not said. At most 8." })
  get audiences(): Audience[] {
    return this.row.audiences;
  }
  @Field(() => AgeRange, { nullable: true, description: "The ages it is for; null when not said." })
  get ages(): AgeRange | null {
    const { age_min: min, age_max: max } = this.row;
    return min === null && max === null ? null : { min, max };
  }
  @Field(() => WebAddress, { nullable: true, description: "Where to book or register." })
  get bookingUrl(): string | null {
    return this.row.booking_url;
  }
  @Field(() => WebAddress, { nullable: true, description: "Where to read more." })
  get infoUrl(): string | null {
    return this.row.info_url;
  }
  @Field(() => RecordOrigin, { description: "Whether it was written here or imported." })
  get origin(): RecordOrigin {
    return this.row.origin;
  }
  @Field(() => Source, {
    nullable: true,
    description: "Where an imported program comes from; null for one written here, or edited here since.",
  })
  get source(): Source | null {
    return sourceOf(this.row, "IMPORTED");
  }
  @Field(() => Source, {
    nullable: true,
    description:
      "The listing it was imported from before it was edited here. Its words are not that publisher's any more; null for one written here, and while it is imported.",
  })
  get basedOn(): Source | null {
    return sourceOf(this.row, "CREATED");
  }
  @Field(() => Boolean, {
    description:
      "True when anyone may see it. What is not public is seen by its partners and by administrators.",
  })
  get isPublic(): boolean {
    return this.row.is_public;
  }
  @Field(() => DateTime, { description: "When the record was made." })
  get createdAt(): string {
    return this.row.created_at;
  }
  @Field(() => DateTime, { description: "When the record last changed." })
  get updatedAt(): string {
    return this.row.updated_at;
  }
  @Field(() => Int, {
    description: "Grows by one with each change. Give it as `expectedRevision` to change what you have read.",
  })
  get revision(): number {
    return this.row.revision;
  }
  @Field(() => DateTime, {
    nullable: true,
    description: "When it was deleted. Only those who may restore it see what is deleted.",
  })
  get deletedAt(): string | null {
    return this.row.deleted_at;
  }
  // Resolved in batches by programs.resolver.ts.
  @Field(() => [MissingCondition], {
    description:
      "What keeps everybody from seeing it, all at once, such as an approval that lapsed with the last change; empty when it is public. At most 5.",
  })
  hiddenBecause!: MissingCondition[];
  @Field(() => [Term], { description: "What it is about, in open terms. At most 50." })
  subjects!: Term[];
  @Field(() => [Theme], { description: "What it is about, from a closed list. At most 14." })
  themes!: Theme[];
  @Field(() => [Term], { description: "The communities whose heritage is shared. At most 50." })
  communities!: Term[];
  @Field(() => [Language], {
    description: "The languages it is held in, apart from those of its texts. At most 50.",
  })
  languages!: Language[];
  @Field(() => [ExternalReference], { description: "Ids of this program in other systems. At most 50." })
  externalReferences!: ExternalReference[];
  @Field(() => Partner, { nullable: true, description: "The home partner, which answers for the program." })
  partner!: Partner | null;
  @Field(() => [ProgramApproval], {
    nullable: true,
    description: "Both sides' approvals, newest first, at most 50; empty for those who do not take part.",
  })
  approvals!: ProgramApproval[] | null;
}

import { Field, ID, InputType } from "type-graphql";
import {
  type EnumComparator,
  enumComparator,
  IDComparator,
} from "../../../platform/graphql/lists/comparators.ts";
import { columnFilter, idFilter } from "../../../platform/graphql/lists/filter-sql.ts";
import { ChangeInput, WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { LanguageTag, LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { Optional, updateOf } from "../../../platform/records/changes/inputs.ts";
import { Filters, RecordFilter } from "../../../platform/records/lists/filters.ts";
import { listArgs } from "../../../platform/records/lists/list-args.ts";
import { historyOrders, orders } from "../../../platform/records/lists/orders.ts";
import { ConsentSubject } from "./subject.type.ts";
import { ConsentSubjectKind } from "./subject.vocabulary.ts";

const ConsentSubjectKindComparator = enumComparator(
  "ConsentSubjectKind",
  ConsentSubjectKind,
  "the kind of a consent subject",
);

@InputType({ description: "Names one consent subject, in exactly one way." })
export class ConsentSubjectBy {
  @Optional(() => ID, "By its id.")
  id?: string;
}

@RecordFilter("ConsentSubjectFilter", "consent subjects", ConsentSubject)
export class ConsentSubjectFilter {
  @Filters(() => ConsentSubjectKindComparator, {
    description: "By kind.",
    sql: columnFilter("consent_subjects.kind", "text"),
  })
  kind?: EnumComparator;
  @Filters(() => IDComparator, {
    description: "By the partner that recorded them.",
    sql: idFilter("consent_subjects.home_partner_id", "part"),
  })
  partnerId?: IDComparator;
}

export const ConsentSubjectOrder = orders("ConsentSubjectOrder", "consent subjects", historyOrders);

export const ConsentSubjectsArgs = listArgs({
  Filter: ConsentSubjectFilter,
  orders: ConsentSubjectOrder,
  order: "CREATED_AT_DESC",
  many: "consent subjects",
});

@InputType({ description: "Facts that creating and changing a consent subject share." })
class ConsentSubjectFacts extends WriteInput {
  @Optional(
    () => String,
    "Their name, 300 characters at most. Leave it out if it is not known, or not to be kept.",
  )
  name?: string | null;
  @Optional(() => String, "How they can be reached, 1,000 characters at most.")
  contact?: string | null;
  @Optional(() => LanguageTag, "The language in which they read their receipt.")
  language?: string | null;
  @Optional(
    () => String,
    "Who speaks for a child, a family or somebody who has died, 300 characters at most.",
  )
  representative?: string | null;
  @Optional(
    () => LocalDate,
    "The day on which a child comes of age, or the earliest on which they may; for a child it is required. What a guardian gave ends then. To move it ends the approvals of the items that need the child's consent.",
  )
  majorityOn?: string | null;
}

@InputType({ description: "Somebody new whose consent items need." })
export class ConsentSubjectCreateInput extends ConsentSubjectFacts {
  @Field(() => ID, { description: "The partner that records them." })
  partnerId!: string;
  @Field(() => ConsentSubjectKind, { description: "Whose consent is needed." })
  kind!: ConsentSubjectKind;
  @Optional(
    () => [ID],
    "Archive items that need it, as a whole: they are listed there from the beginning. At most 50.",
  )
  itemIds?: string[] | null;
}

@InputType({ description: "Changes to a consent subject. Omitted fields stay unchanged; null clears." })
export class ConsentSubjectUpdateInput extends updateOf(ConsentSubjectFacts, "consent subject") {}

@InputType({ description: "The consent subject to erase." })
export class ConsentSubjectEraseInput extends ChangeInput {
  @Field(() => ID, { description: "The consent subject." })
  id!: string;
  @Field(() => Boolean, { description: "Must be true: an erasure cannot be taken back." })
  confirm!: boolean;
}

@InputType({ description: "Two records of one person." })
export class ConsentSubjectMergeInput extends ChangeInput {
  @Field(() => ID, { description: "The consent subject that is the same person as the other." })
  id!: string;
  @Field(() => ID, { description: "The other record of the same person." })
  intoId!: string;
}

@InputType({ description: "A record that turned out to be of two people." })
export class ConsentSubjectSplitInput extends ChangeInput {
  @Field(() => ID, { description: "The consent subject." })
  id!: string;
  @Optional(() => String, "The name of the second person, 300 characters at most.")
  name?: string | null;
}

@InputType({ description: "The receipt whose subject the signed-in person is." })
export class ConsentSubjectLinkInput extends WriteInput {
  @Field(() => String, {
    description: "The code on the receipt, in small or capital letters, with or without hyphens and spaces.",
  })
  code!: string;
}

@InputType({ description: "An account that is a consent subject's, and where that is confirmed." })
export class ConsentSubjectLinkConfirmInput extends ChangeInput {
  @Field(() => ID, { description: "The consent subject." })
  id!: string;
  @Field(() => [ID], {
    description:
      "The archive items, 1 to 50, which the account then sees, with the media in which the subject is listed now. Each is governed by a community of which you are a steward.",
  })
  itemIds!: string[];
}

@InputType({ description: "A consent subject who is in a part of an item." })
export class ItemSubjectInput {
  @Field(() => ID, { description: "The consent subject." })
  subjectId!: string;
  @Optional(
    () => [ID],
    "The media in which they are, at most 50. Leave it out if the whole item needs their consent.",
  )
  mediumIds?: string[] | null;
}

@InputType({ description: "Whose consent an item needs, beside those who are listed already." })
export class ArchiveItemSubjectsAddInput extends WriteInput {
  @Field(() => ID, { description: "The archive item." })
  id!: string;
  @Field(() => [ItemSubjectInput], { description: "The consent subjects to add, 1 to 50." })
  subjects!: ItemSubjectInput[];
}

@InputType({ description: "An item, all of whose subjects are listed." })
export class ArchiveItemSubjectsCompleteInput extends WriteInput {
  @Field(() => ID, { description: "The archive item." })
  id!: string;
}

@InputType({ description: "An item, of whose subjects perhaps not all are listed." })
export class ArchiveItemSubjectsReopenInput extends WriteInput {
  @Field(() => ID, { description: "The archive item." })
  id!: string;
}

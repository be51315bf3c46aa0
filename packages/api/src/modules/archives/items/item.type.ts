import { Field, Int, ObjectType } from "type-graphql";
import {
  ChangingRecord,
  type ChangingRow,
  isPublicColumn,
  RecordType,
} from "../../../platform/records/record.ts";
import { Stored, StoredLocalizedText, StoredParts } from "../../../platform/records/stored.ts";
import type { LocalizedText } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { ArchiveItemKind, ItemRights } from "./item.vocabulary.ts";
import { dayText, reasonOf } from "./item-dates.rules.ts";

export interface ItemRow extends ChangingRow {
  home_partner_id: string;
  slug: string;
  kind: ArchiveItemKind;
  kind_term: StoredText | null;
  title: StoredText;
  summary: StoredText | null;
  description: StoredText | null;
  date_as_written: string | null;
  date_edtf: string | null;
  earliest: number | null;
  latest: number | null;
  rights: ItemRights;
  rights_note: StoredText | null;
  translations_wanted: boolean;
  accession_number: string | null;
  content_revision: number;
}

@ObjectType({
  description: "When an item was made or happened, as somebody wrote it, and what that means.",
  simpleResolvers: true,
})
export class ItemDate {
  @Field(() => String, { description: "The words as they were written, such as `c. 1930–1940`." })
  asWritten!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "The same in the Extended Date/Time Format (ISO 8601-2:2019), such as `1930~/1940~`. Null if the words do not tell a date.",
  })
  edtf!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Why there is no `edtf`, as a sentence in English. Null if there is one.",
  })
  reason!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "The first day that it may mean, in ISO 8601: `1930-01-01`, or `-000499-01-01` for 500 BC. Null if it is open or unknown.",
  })
  earliest!: string | null;
  @Field(() => String, { nullable: true, description: "The last day that it may mean, in the same form." })
  latest!: string | null;
}

function dateOf({ date_as_written: asWritten, date_edtf: edtf, earliest, latest }: ItemRow): ItemDate | null {
  if (asWritten === null) return null;
  return {
    asWritten,
    edtf,
    earliest: dayText(earliest),
    latest: dayText(latest),
    // Words are read again only for those who ask.
    get reason() {
      return edtf === null ? reasonOf(asWritten) : null;
    },
  };
}

/** What is not in its row is declared in items.resolver.ts. */
@RecordType({
  table: "items",
  prefix: "item",
  description:
    "A record of heritage that a partner keeps. Who sees it is for its communities and for the people in it to say.",
})
export class ArchiveItem extends ChangingRecord<ItemRow> {
  @Stored(() => String, "slug", {
    description: "The item's short name for web addresses, such as `sunday-injera`.",
  })
  readonly slug!: string;
  @Stored(() => Boolean, isPublicColumn, {
    description: "True if everyone can see the item.",
  })
  readonly isPublic!: boolean;
  @StoredLocalizedText("title", { description: "The title." })
  readonly title!: LocalizedText;
  @StoredLocalizedText("summary", {
    nullable: true,
    description: "A summary of the item in one or two sentences.",
  })
  readonly summary!: LocalizedText | null;
  @StoredLocalizedText("description", {
    nullable: true,
    description: "The full description of the item: plain text, with blank lines between paragraphs.",
  })
  readonly description!: LocalizedText | null;
  @Stored(() => ArchiveItemKind, "kind", { description: "The kind of item." })
  readonly kind!: ArchiveItemKind;
  @StoredLocalizedText("kind_term", {
    nullable: true,
    description: "The term for its kind, if `kind` is OTHER.",
  })
  readonly kindTerm!: LocalizedText | null;
  @StoredParts(() => ItemDate, ["date_as_written", "date_edtf", "earliest", "latest"], dateOf, {
    nullable: true,
    description: "When it was made or happened. Null if nothing is said of that.",
  })
  readonly date!: ItemDate | null;
  @Stored(() => ItemRights, "rights", { description: "What the law says of using it." })
  readonly rights!: ItemRights;
  @StoredLocalizedText("rights_note", {
    nullable: true,
    description: "More about the rights, such as who holds them.",
  })
  readonly rightsNote!: LocalizedText | null;
  @Stored(() => Boolean, "translations_wanted", {
    description: "False if those whose heritage it is want no translations of it.",
  })
  readonly translationsWanted!: boolean;
  @Stored(() => String, "accession_number", {
    nullable: true,
    description: "The number under which its holder keeps it.",
  })
  readonly accessionNumber!: string | null;
  @Stored(() => Int, "content_revision", {
    description:
      "A number that grows by one with each change of what communities approve. An approval is for one such number.",
  })
  readonly contentRevision!: number;
}

import { Field, Int, ObjectType } from "type-graphql";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { ChangingRecord, type ChangingRow, RecordType } from "../../../platform/records/record.ts";
import { Stored, StoredLocalizedText, StoredParts } from "../../../platform/records/stored.ts";
import { type LocalizedText, localize } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { Term } from "../../programs/parts/term.type.ts";
import { Contributor, contributorsOf, type StoredContributor } from "../contributors/contributor.type.ts";
import { dayText, reasonOf } from "../dates/item-dates.rules.ts";
import { ArchiveItemDetails, detailsOf, type StoredDetails } from "../details/details.type.ts";
import {
  ItemCommunityNotice,
  ItemNotice,
  ItemWarning,
  noticesOf,
  type StoredNotice,
} from "../notices/notice.type.ts";
import { PlacePrecision } from "../places/place.vocabulary.ts";
import type { StoredTerm } from "../terms/item-terms.ts";
import { IchDomain, type ItemVocabulary } from "../terms/term.vocabulary.ts";
import { ArchiveItemKind, ItemRights, Theme } from "./item.vocabulary.ts";

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
  details: StoredDetails | null;
  contributors: StoredContributor[];
  terms: StoredTerm[];
  warnings: StoredNotice[];
  notices: StoredNotice[];
  community_notices: StoredNotice[];
  rights: ItemRights;
  rights_note: StoredText | null;
  translations_wanted: boolean;
  place_precision: PlacePrecision;
  accession_number: string | null;
  content_revision: number;
}

@ObjectType({
  description: "When an item was made or happened, as somebody wrote it, and what that means.",
  simpleResolvers: true,
})
export class ItemDate {
  @Field(() => String, {
    nullable: true,
    description:
      "The words as they were written, such as `c. 1930–1940`. Null if no more is told than the decade, as somebody in the item wanted.",
  })
  asWritten!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "The same in the Extended Date/Time Format (ISO 8601-2:2019), such as `1930~/1940~`. Null if the words do not tell a date, or if no more is told than several decades.",
  })
  edtf!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Why the words tell no `edtf`, as a sentence in English. Null if they do, and if they are not told.",
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

type DateFacts = Pick<ItemRow, "date_as_written" | "date_edtf" | "earliest" | "latest">;

export function dateOf({
  date_as_written: asWritten,
  date_edtf: edtf,
  earliest,
  latest,
}: DateFacts): ItemDate | null {
  if (asWritten === null && earliest === null && latest === null) return null;
  return {
    asWritten,
    edtf,
    earliest: dayText(earliest),
    latest: dayText(latest),
    // Words are read again only for those who ask.
    get reason() {
      return edtf === null && asWritten !== null ? reasonOf(asWritten) : null;
    },
  };
}

const keysOf = (terms: StoredTerm[], vocabulary: ItemVocabulary): string[] =>
  terms.filter((term) => term.vocabulary === vocabulary).map(({ key }) => key);

function openTermsOf(vocabulary: ItemVocabulary) {
  return ({ terms }: ItemRow, languages: readonly string[]): Term[] =>
    terms
      .filter((term) => term.vocabulary === vocabulary)
      .map(({ key, label }) => ({ key, label: localize(label as StoredText, languages) }));
}

const languagesIn = ({ terms }: ItemRow, [reader]: readonly string[]): Language[] =>
  terms.flatMap(({ vocabulary, tag }) =>
    vocabulary === "LANGUAGE" && tag !== undefined ? [new Language(tag, reader)] : [],
  );

function noticesIn(column: "warnings" | "notices" | "community_notices") {
  return (row: ItemRow, languages: readonly string[]) => noticesOf(row[column], languages);
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
  @Stored(() => Boolean, "item_is_public(id) as is_public", {
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
  @StoredParts<ItemRow>(
    () => ArchiveItemDetails,
    ["kind", "details", "contributors"],
    ({ kind, details, contributors }, languages) => detailsOf(kind, details, contributors, languages),
    {
      nullable: true,
      description: "What only items of its kind have. Null for kinds without a structure of their own.",
    },
  )
  readonly details!: object | null;
  @StoredParts<ItemRow>(
    () => [Contributor],
    ["contributors"],
    ({ contributors }, languages) => contributorsOf(contributors, languages),
    { description: "Who took part, credited as they wish. At most 50." },
  )
  readonly contributors!: Contributor[];
  @StoredParts<ItemRow>(() => [Term], ["terms"], openTermsOf("COMMUNITY"), {
    description: "The communities whose heritage it is, in their own words. At most 50.",
  })
  readonly communities!: Term[];
  @StoredParts<ItemRow>(() => [Term], ["terms"], openTermsOf("TOPIC"), {
    description: "What it is about, as free terms. At most 50.",
  })
  readonly topics!: Term[];
  @StoredParts<ItemRow>(
    () => [Theme],
    ["terms"],
    ({ terms }) => keysOf(terms, "THEME"),
    {
      description: "Its themes, from a fixed list. At most 14.",
    },
  )
  readonly themes!: Theme[];
  @StoredParts<ItemRow>(
    () => [IchDomain],
    ["terms"],
    ({ terms }) => keysOf(terms, "ICH_DOMAIN"),
    {
      description: "The domains of intangible cultural heritage that it belongs to. At most 6.",
    },
  )
  readonly ichDomains!: IchDomain[];
  @StoredParts<ItemRow>(() => [Language], ["terms"], languagesIn, {
    description: "The languages in it, apart from those of its description. At most 50.",
  })
  readonly languages!: Language[];
  @StoredParts<ItemRow>(() => [ItemWarning], ["warnings"], noticesIn("warnings"), {
    description: "What to warn of before showing it. At most 11.",
  })
  readonly warnings!: ItemWarning[];
  @StoredParts<ItemRow>(() => [ItemNotice], ["notices"], noticesIn("notices"), {
    description: "What the institution that keeps it says of its own part. At most 4.",
  })
  readonly notices!: ItemNotice[];
  @StoredParts<ItemRow>(() => [ItemCommunityNotice], ["community_notices"], noticesIn("community_notices"), {
    description: "How to behave with it, as its communities ask. At most 50.",
  })
  readonly communityNotices!: ItemCommunityNotice[];
  @Stored(() => PlacePrecision, "place_precision", {
    description: "None of its places is shown more exactly than this.",
  })
  readonly placePrecision!: PlacePrecision;
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
  readonly isTranslationWanted!: boolean;
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

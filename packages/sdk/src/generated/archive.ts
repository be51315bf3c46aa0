// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { PartnerCard } from "./partners.ts";
import type { PartnerName, ProgramCard } from "./programs.ts";
import type { Job } from "./service.ts";
import type { SessionCard } from "./sessions.ts";
import type { EditedText, ExternalReference, Language, LocalizedText, PageInfo, Term, TotalCount, UserError } from "./shared.ts";
import type { AccessCircle, ArchiveImportBy, ArchiveImportCreateInput, ArchiveImportOutcome, ArchiveImportRunInput, ArchiveItemBy, ArchiveItemCreateInput, ArchiveItemDeleteInput, ArchiveItemFacetField, ArchiveItemFilter, ArchiveItemKind, ArchiveItemNoticePlaceInput, ArchiveItemNoticeRemoveInput, ArchiveItemOrder, ArchiveItemPurgeInput, ArchiveItemRestoreInput, ArchiveItemTranslateInput, ArchiveItemTranslationAcceptInput, ArchiveItemTranslationApproveInput, ArchiveItemTranslationRejectInput, ArchiveItemUpdateInput, CommunityNotice, ConsentBasisKind, ContentWarning, ContributorRole, CountryCode, CreditPreference, DateTime, Duration, HoldingRecordBy, HoldingRecordFilter, HoldingRecordOrder, IchDomain, InstitutionNotice, ItemRights, LanguageTag, LocalDate, MediaUploadCompleteInput, MediaUploadCreateInput, MediumDeleteInput, MediumKind, MediumPurgeInput, MediumRestoreInput, MediumTextsApproveInput, MediumUpdateInput, PartnerBy, PlacePrecision, ProgramBy, ReviewReason, SessionBy, Theme, TranslatedField, TranslationOrigin, UrlString } from "./values.ts";

/** What every answer about an item has. */
export interface ArchiveItemSummary {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
  readonly id: string;
  /** The item's short name for web addresses, such as `sunday-injera`. */
  readonly slug: string;
  /** The kind of item. */
  readonly kind: ArchiveItemKind;
  /** The term for its kind, if `kind` is OTHER. */
  readonly kindTerm: LocalizedText | null;
  /** The title. */
  readonly title: LocalizedText;
  /** A summary of the item in one or two sentences. */
  readonly summary: LocalizedText | null;
  /** When it was made or happened. Null if nothing is said of that. */
  readonly date: ItemDate | null;
  /** What the law says of using it. */
  readonly rights: ItemRights;
  /** The partner that keeps it. */
  readonly holder: PartnerName & {
    /** The partner's website. */
    readonly website: UrlString | null;
  } | null;
  /** What to warn of before showing it. At most 11. */
  readonly warnings: readonly {
    /** What it warns of. */
    readonly kind: ContentWarning;
    /** More, in words. Null if nothing more is said. */
    readonly note: LocalizedText | null;
  }[];
  /** How to behave with it, as its communities ask. At most 50. */
  readonly communityNotices: readonly {
    /** What the community asks. */
    readonly kind: CommunityNotice;
    /** More, in words. Null if nothing more is said. */
    readonly note: LocalizedText | null;
    /** The community that placed it. */
    readonly community: PartnerName | null;
  }[];
}

/** An item as a list shows it, with its first medium. */
export interface ArchiveItemCard extends ArchiveItemSummary {
  /** Its pictures, sound, videos and texts, in their order, as far as you may see them. */
  readonly media: {
    /** The media on this page. */
    readonly nodes: readonly Medium[];
  };
}

/** An item as a page of its own shows it. */
export interface ArchiveItemDetail extends ArchiveItemSummary {
  /** The full description of the item: plain text, with blank lines between paragraphs. */
  readonly description: LocalizedText | null;
  /** When it was made or happened. Null if nothing is said of that. */
  readonly date: ItemDate & {
    /** Why the words tell no `edtf`, as a sentence in English. Null if they do, and if they are not told. */
    readonly reason: string | null;
  } | null;
  /** What only items of its kind have. Null for kinds without a structure of their own. */
  readonly details: ItemDetails | null;
  /** Who took part, credited as they wish. At most 50. */
  readonly contributors: readonly Contributor[];
  /** Where it is from, or tells of, as exactly as that may be shown. At most 20. */
  readonly places: readonly ItemPlace[];
  /** The communities whose heritage it is, in their own words. At most 50. */
  readonly communities: readonly Term[];
  /** What it is about, as free terms. At most 50. */
  readonly topics: readonly Term[];
  /** Its themes, from a fixed list. At most 14. */
  readonly themes: readonly Theme[];
  /** The domains of intangible cultural heritage that it belongs to. At most 6. */
  readonly ichDomains: readonly IchDomain[];
  /** The languages in it, apart from those of its description. At most 50. */
  readonly languages: readonly Language[];
  /** What the institution that keeps it says of its own part. At most 4. */
  readonly notices: readonly {
    /** What it says. */
    readonly kind: InstitutionNotice;
    /** More, in words. Null if nothing more is said. */
    readonly note: LocalizedText | null;
    /** Its page in the Local Contexts Hub. Null if there is none. */
    readonly url: UrlString | null;
  }[];
  /** More about the rights, such as who holds them. */
  readonly rightsNote: LocalizedText | null;
  /** On what consent it rests that it is shown, for each circle in which you stand. It names no people. At most 6. */
  readonly consentBasis: readonly {
    /** The circle. */
    readonly circle: AccessCircle;
    /** What it rests on. */
    readonly kind: ConsentBasisKind;
    /** Why nobody could be asked, if that was reviewed. Empty otherwise. At most 4. */
    readonly reasons: readonly ReviewReason[];
    /** The same as a sentence to show beside the item, in the reader's language if the service speaks it. */
    readonly notice: string;
  }[];
  /** Why its holder, an institution, governs it as its own record, in its own words: to be said beside it. Null if communities govern it. */
  readonly ownRecordStatement: LocalizedText | null;
  /** Its pictures, sound, videos and texts, in their order, as far as you may see them. */
  readonly media: {
    /** The media on this page. */
    readonly nodes: readonly Medium[];
    /** The page's position in the list. */
    readonly pageInfo: PageInfo;
  };
  /** False if those whose heritage it is want no translations of it. */
  readonly isTranslationWanted: boolean;
  /** The number under which its holder keeps it. */
  readonly accessionNumber: string | null;
  /** True if everyone can see the item. */
  readonly isPublic: boolean;
  /** The archive item's ids in external systems. At most 50. */
  readonly externalReferences: readonly ExternalReference[];
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
  /** A number that grows by one with each change of what communities approve. An approval is for one such number. */
  readonly contentRevision: number;
}

/** An item as those who edit it see it: each text in all its languages. */
export interface EditedArchiveItem extends ArchiveItemDetail {
  /** The term for its kind, if `kind` is OTHER. */
  readonly kindTerm: EditedText | null;
  /** The title. */
  readonly title: EditedText;
  /** A summary of the item in one or two sentences. */
  readonly summary: EditedText | null;
  /** The full description of the item: plain text, with blank lines between paragraphs. */
  readonly description: EditedText | null;
  /** More about the rights, such as who holds them. */
  readonly rightsNote: EditedText | null;
  /** The full names of those who took part, for those who may change the item. At most 50. Requires the scope `archives:read`. */
  readonly contributorNames: readonly {
    /** Which of the item's contributors. */
    readonly key: string;
    /** The full name. */
    readonly name: EditedText;
  }[] | null;
  /** None of its places is shown more exactly than this. */
  readonly placePrecision: PlacePrecision;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
}

/** When an item was made or happened, as somebody wrote it, and what that means. */
export interface ItemDate {
  /** The words as they were written, such as `c. 1930–1940`. Null if no more is told than the decade, as somebody in the item wanted. */
  readonly asWritten: string | null;
  /** The same in the Extended Date/Time Format (ISO 8601-2:2019), such as `1930~/1940~`. Null if the words do not tell a date, or if no more is told than several decades. */
  readonly edtf: string | null;
  /** The first day that it may mean, in ISO 8601: `1930-01-01`, or `-000499-01-01` for 500 BC. Null if it is open or unknown. */
  readonly earliest: string | null;
  /** The last day that it may mean, in the same form. */
  readonly latest: string | null;
}

/** Somebody who took part, credited as they wish. */
export interface Contributor {
  /** Tells it apart among the contributors of its item. */
  readonly key: string;
  /** What they did. */
  readonly role: ContributorRole;
  /** How they want to be credited. */
  readonly credit: CreditPreference;
  /** The name to show. Null if they want none to be shown. */
  readonly name: LocalizedText | null;
}

/** A place that an item is from, or tells of. */
export interface ItemPlace {
  /** Tells it apart among the places of its item. */
  readonly key: string;
  /** Its name, in each of its languages. Null if no more is told than the country and a square of a hundred kilometres, as somebody in the item wanted. */
  readonly name: LocalizedText | null;
  /** The country, as an ISO 3166-1 alpha-2 code. */
  readonly country: CountryCode | null;
  /** How exactly this place may be shown. */
  readonly precision: PlacePrecision;
  /** The latitude in degrees north of the equator, WGS 84, as exactly as it may be shown. Null if it is unknown or hidden. */
  readonly latitude: number | null;
  /** The longitude in degrees east of Greenwich, WGS 84, as exactly as it may be shown: once a community governs the item, within ten kilometres at most, unless the people in it agreed to MAP_PUBLICATION. */
  readonly longitude: number | null;
}

/** What only items of one kind have, by their `kind`. */
export interface ItemDetailsFields {
}

/** What only items of one kind have, by their `kind`. */
export type ItemDetails = ItemDetailsFields &
  (
  | {
      readonly __typename: "ObjectDetails";
      /** Who made it. At most 50. */
      readonly makers: readonly Contributor[];
      /** What it is made of. At most 20. */
      readonly materials: readonly LocalizedText[];
      /** How it was made. At most 20. */
      readonly techniques: readonly LocalizedText[];
      /** What it is used for. */
      readonly use: LocalizedText | null;
      /** What is written on it. */
      readonly inscription: LocalizedText | null;
      /** How people came by it. */
      readonly provenance: LocalizedText | null;
      /** Its size. */
      readonly dimensions: Dimensions | null;
    }
  | {
      readonly __typename: "OralHistoryDetails";
      /** Who told it. At most 50. */
      readonly narrators: readonly Contributor[];
      /** Who asked. At most 50. */
      readonly interviewers: readonly Contributor[];
      /** Who interpreted. At most 50. */
      readonly interpreters: readonly Contributor[];
      /** Where it was recorded. */
      readonly place: LocalizedText | null;
      /** The day it was recorded. */
      readonly recordedOn: LocalDate | null;
    }
  | {
      readonly __typename: "PhotographDetails";
      /** Who took it. At most 50. */
      readonly photographers: readonly Contributor[];
      /** Who is shown in it. At most 50. */
      readonly depicted: readonly Contributor[];
      /** How it was made, such as a gelatin silver print. */
      readonly technique: LocalizedText | null;
      /** True if it is in colour. Null if that is not known. */
      readonly isInColour: boolean | null;
      /** What is written on it. */
      readonly inscription: LocalizedText | null;
      /** The size of the print. */
      readonly dimensions: Dimensions | null;
    }
  | {
      readonly __typename: "RecipeDetails";
      /** How much it makes, such as four servings. */
      readonly yield: LocalizedText | null;
      /** The time to prepare it. */
      readonly preparationTime: Duration | null;
      /** The time to cook it. */
      readonly cookingTime: Duration | null;
      /** The whole time, waiting included. */
      readonly totalTime: Duration | null;
      /** The ingredients, in order. At most 50. */
      readonly ingredients: readonly {
        /** How much; the least, if it is a range. */
        readonly quantity: number | null;
        /** The most, if it is a range. */
        readonly quantityMax: number | null;
        /** The unit of the quantity, such as grams or a handful. */
        readonly unit: LocalizedText | null;
        /** What it is. */
        readonly name: LocalizedText;
        /** More about it, such as how it is prepared. */
        readonly note: LocalizedText | null;
        /** What takes its place where the recipe is cooked now. */
        readonly substitute: LocalizedText | null;
      }[];
      /** The steps, in order. At most 50. */
      readonly steps: readonly LocalizedText[];
      /** When it is cooked, such as a feast. */
      readonly occasion: LocalizedText | null;
      /** Who taught it. At most 50. */
      readonly taughtBy: readonly Contributor[];
    }
  | {
      readonly __typename: "TextileDetails";
      /** Who made it. At most 50. */
      readonly makers: readonly Contributor[];
      /** What it is made of. At most 20. */
      readonly materials: readonly LocalizedText[];
      /** How it was made, such as weaving or embroidery. At most 20. */
      readonly techniques: readonly LocalizedText[];
      /** Its patterns and motifs. At most 20. */
      readonly motifs: readonly LocalizedText[];
      /** What it is used for, and who wears it when. */
      readonly use: LocalizedText | null;
      /** Its size. */
      readonly dimensions: Dimensions | null;
    }
  | {
      readonly __typename: "%other";
    }
  );

/** The size of a thing in millimetres. Unknown sides are null. */
export interface Dimensions {
  /** The height. */
  readonly height: number | null;
  /** The width. */
  readonly width: number | null;
  /** The depth. */
  readonly depth: number | null;
}

/** A picture, sound, video or text of an item, with what has to be said with it. */
export interface Medium {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `medi_01k3…`. */
  readonly id: string;
  /** What people do with it. */
  readonly kind: MediumKind;
  /** What is seen or heard, for people who cannot see or hear it. Null if nobody has written it yet, or if `isDecorative`. */
  readonly alternativeText: LocalizedText | null;
  /** True if it shows nothing that has to be told: a page then gives an empty alternative text. */
  readonly isDecorative: boolean;
  /** The width in pixels. Null for sound and texts. */
  readonly width: number | null;
  /** The height in pixels. Null for sound and texts. */
  readonly height: number | null;
  /** The duration in milliseconds. Null for pictures and texts. */
  readonly durationMs: number | null;
  /** A small blurred picture to show until the picture is there, as a `data:` address. Null for what is no picture. */
  readonly placeholder: string | null;
  /** Who is to be named with it, wherever it is shown. */
  readonly credit: LocalizedText | null;
  /** What people should know before they see or hear it. To be shown before the medium. */
  readonly contentWarning: LocalizedText | null;
  /** Listen without download: true if those who gave it ask that it is heard or watched, and not kept. A wish to whoever shows it: it decides nothing. */
  readonly isStreamingOnly: boolean;
  /** The medium of which this one shows less, such as a photograph in which a face was blurred. Null if there is none, or if you may not see it. */
  readonly redacts: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `medi_01k3…`. */
    readonly id: string;
  } | null;
  /** Its files, the smallest first; at most 4. */
  readonly renditions: readonly {
    /** Which it is: `small`, `medium`, `large` and `full` of a picture, with a longer side of at most 320, 960, 1,920 and 4,096 pixels; else `original`. Pictures have those that are not larger than what was uploaded. */
    readonly name: string;
    /** The media type, such as `image/webp`. */
    readonly contentType: string;
    /** The size in bytes. */
    readonly size: number;
    /** The width in pixels. Null for sound and texts. */
    readonly width: number | null;
    /** The height in pixels. Null for sound and texts. */
    readonly height: number | null;
    /** Where it is read, by you and for some hours: the service asks each time whether you still may. Do not store it, nor give it to others: it is yours. Without `PUBLIC_URL` a path at this service. */
    readonly address: string;
  }[];
}

/** The values of one property, each with how many items have it. */
export interface ArchiveItemFacet {
  /** The property. */
  readonly field: ArchiveItemFacetField;
  /** The values, most frequent first; decades in their order. At most 50. */
  readonly buckets: readonly {
    /** The value, as used in filters: a word of the vocabulary, a key, a language, an id or a year. */
    readonly value: string;
    /** How many items of the list have this value, among those that you may see. Exact for lists of up to 10,000 items. */
    readonly count: TotalCount;
    /** The value's display name: the label of a term, or the name of a language or of a partner. Null for words of a vocabulary and for decades. */
    readonly label: LocalizedText | null;
  }[];
}

/** What the holder of an item keeps knowing of it, whoever may see it. */
export interface HoldingRecord {
  /** The id of the item. */
  readonly id: string;
  /** The number under which the item is kept. */
  readonly accessionNumber: string | null;
  /** Where the item is stored. */
  readonly storagePlace: string | null;
  /** The partner that keeps the item. */
  readonly holder: PartnerName | null;
  /** The communities that govern the item: whom to ask. At most 50. */
  readonly communities: readonly PartnerName[];
  /** The item. Null if you may not see it. */
  readonly item: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
    readonly id: string;
    /** The item's short name for web addresses, such as `sunday-injera`. */
    readonly slug: string;
    /** The title. */
    readonly title: LocalizedText;
  } | null;
}

/** A medium as those who edit it see it: each text in all its languages. */
export interface EditedMedium extends Medium {
  /** The archive item that it belongs to. */
  readonly item: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
    readonly id: string;
    /** The item's short name for web addresses, such as `sunday-injera`. */
    readonly slug: string;
    /** The title. */
    readonly title: LocalizedText;
  } | null;
  /** What is seen or heard, for people who cannot see or hear it. Null if nobody has written it yet, or if `isDecorative`. */
  readonly alternativeText: EditedText | null;
  /** Who is to be named with it, wherever it is shown. */
  readonly credit: EditedText | null;
  /** What people should know before they see or hear it. To be shown before the medium. */
  readonly contentWarning: EditedText | null;
  /** The texts that wait for approval by its communities. Null if there are none, or if you may not change the medium. */
  readonly waitingTexts: {
    /** Names this wording: another one gets another key. */
    readonly key: string;
    /** The whole alternative text, as it would be. Null if nothing is added to it. */
    readonly alternativeText: EditedText | null;
    /** The whole credit, as it would be. Null if nothing is added to it. */
    readonly credit: EditedText | null;
    /** The whole content warning, as it would be. Null if nothing is added to it. */
    readonly contentWarning: EditedText | null;
  } | null;
  /** Its place among the media of its item: lower ones first, equal ones in the order of upload. */
  readonly position: number;
  /** True if everyone can see the medium. */
  readonly isPublic: boolean;
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
  /** A number that grows by one with each change of what communities approve. An approval is for one such number. */
  readonly contentRevision: number;
}

/** A file of records that was sent to be taken into an archive. Each record becomes a draft of its holder, or is refused and told of. What is not taken in within a week is forgotten. */
export interface ArchiveImport {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `impt_01k3…`. */
  readonly id: string;
  /** The name of the file. */
  readonly fileName: string;
  /** The name under which its records are found again, as the mapping says. */
  readonly source: string;
  /** When it was announced. */
  readonly createdAt: DateTime;
  /** When the file had arrived. Null until then. */
  readonly receivedAt: DateTime | null;
  /** How many records the file holds. Null until it has arrived. */
  readonly recordCount: number | null;
  /** Fields of the source that the mapping does not read, most frequent first. At most 50. */
  readonly notRead: readonly {
    /** Its name in the source. */
    readonly field: string;
    /** In how many records it is. */
    readonly count: number;
  }[];
  /** Fields that the mapping names and no record has. At most 50. */
  readonly neverFound: readonly string[];
  /** The job that tried it. Null if it was not tried. */
  readonly dryRun: Job | null;
  /** The job that takes it in. Null if it was not run. */
  readonly run: Job | null;
}

/** A page of entries. */
export interface ArchiveImportEntries {
  /** The entries on this page. */
  readonly nodes: readonly {
    /** Where it stands in the file, such as `line 12`. */
    readonly place: string;
    /** What it calls itself. Null if that is not told. */
    readonly name: string | null;
    /** What became of it. */
    readonly outcome: ArchiveImportOutcome;
    /** Why, as a code, such as `title_missing`. Null for a change. */
    readonly code: string | null;
    /** Why, as an English sentence with words of the file. Null for a change. */
    readonly message: string | null;
    /** What it changes in its item. At most 50. */
    readonly changes: readonly {
      /** The field, with its language where it is a text: `title.it`. */
      readonly field: string;
      /** What it was, at most 200 characters. */
      readonly before: string | null;
      /** What it is then, at most 200 characters. */
      readonly after: string | null;
    }[];
    /** Who sees the item before and after. Null if the same. */
    readonly visibility: {
      /** The circles before. At most 3. */
      readonly before: readonly string[];
      /** The circles afterwards. At most 3. */
      readonly after: readonly string[];
    } | null;
  }[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of entries in the list. */
  readonly totalCount: TotalCount;
}

/** Variables of `listArchiveItems`. */
export interface ListArchiveItemsVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all archive items that you may see are listed. */
  readonly where?: ArchiveItemFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: ArchiveItemOrder | undefined;
  /** Search terms to find in all texts of an item, in any language. Case, accents and equivalent spellings are ignored. Every term must be found, and may be the beginning of a longer word. */
  readonly search?: string | null | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listArchiveItems` answers. */
export interface ListArchiveItemsPage {
  /** The archive items on this page. */
  readonly nodes: readonly ArchiveItemCard[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of archive items in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listArchiveItems`, as the API knows it. */
export const ListArchiveItemsDocument: TypedDocument<{ readonly archiveItems: ListArchiveItemsPage }, ListArchiveItemsVariables> = {
  name: "ListArchiveItems",
  kind: "query",
  hash: "33010fc4d4a005e3c21782114717e2d8236bd8c1a04091cf14705329f4a689bd",
  text: `query ListArchiveItems($first:Int$after:String$last:Int$before:String$where:ArchiveItemFilter$orderBy:ArchiveItemOrder!=TITLE$search:String$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItems(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy search:$search){nodes{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}media(first:1){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}`,
};

/** Items of the archive, a page at a time. */
export function listArchiveItems(
  client: Client,
  options: ListArchiveItemsVariables & CallOptions = {},
): Paged<ListArchiveItemsPage, ArchiveItemCard> {
  return paged(client, ListArchiveItemsDocument, options, ["archiveItems"]);
}

/** Variables of `getArchiveItem`. */
export interface GetArchiveItemVariables {
  /** How the record is identified. */
  readonly by: ArchiveItemBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getArchiveItem` answers. */
export type GetArchiveItemResult = ArchiveItemDetail | null;

/** The document of `getArchiveItem`, as the API knows it. */
export const GetArchiveItemDocument: TypedDocument<{ readonly archiveItem: GetArchiveItemResult }, GetArchiveItemVariables> = {
  name: "GetArchiveItem",
  kind: "query",
  hash: "83037f7be39122dc789569c2805f7d319796aa08dbac09b0875ed7deab6027ea",
  text: `query GetArchiveItem($by:ArchiveItemBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItem(by:$by){id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}description{text language direction isFallback}date{asWritten edtf earliest latest reason}details{__typename ...on RecipeDetails{yield{text language direction isFallback}preparationTime cookingTime totalTime ingredients{quantity quantityMax unit{text language direction isFallback}name{text language direction isFallback}note{text language direction isFallback}substitute{text language direction isFallback}}steps{text language direction isFallback}occasion{text language direction isFallback}taughtBy{key role credit name{text language direction isFallback}}}...on OralHistoryDetails{narrators{key role credit name{text language direction isFallback}}interviewers{key role credit name{text language direction isFallback}}interpreters{key role credit name{text language direction isFallback}}place{text language direction isFallback}recordedOn}...on PhotographDetails{photographers{key role credit name{text language direction isFallback}}depicted{key role credit name{text language direction isFallback}}technique{text language direction isFallback}isInColour inscription{text language direction isFallback}dimensions{height width depth}}...on TextileDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}motifs{text language direction isFallback}use{text language direction isFallback}dimensions{height width depth}}...on ObjectDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}use{text language direction isFallback}inscription{text language direction isFallback}provenance{text language direction isFallback}dimensions{height width depth}}}contributors{key role credit name{text language direction isFallback}}places{key name{text language direction isFallback}country precision latitude longitude}communities{key label{text language direction isFallback}}topics{key label{text language direction isFallback}}themes ichDomains languages{tag name autonym direction}notices{kind note{text language direction isFallback}url}rightsNote{text language direction isFallback}consentBasis{circle kind reasons notice}ownRecordStatement{text language direction isFallback}media(first:50){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isTranslationWanted accessionNumber isPublic externalReferences{source value}createdAt updatedAt revision contentRevision}}`,
};

/** One item of the archive with all that a page about it shows. Null when there is none that you may see. */
export function getArchiveItem(
  client: Client,
  options: GetArchiveItemVariables & CallOptions,
): Promise<GetArchiveItemResult> {
  return call(client, GetArchiveItemDocument, options, ["archiveItem"]);
}

/** Variables of `getArchiveItemForEditing`. */
export interface GetArchiveItemForEditingVariables {
  /** How the record is identified. */
  readonly by: ArchiveItemBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getArchiveItemForEditing` answers. */
export type GetArchiveItemForEditingResult = EditedArchiveItem | null;

/** The document of `getArchiveItemForEditing`, as the API knows it. */
export const GetArchiveItemForEditingDocument: TypedDocument<{ readonly archiveItem: GetArchiveItemForEditingResult }, GetArchiveItemForEditingVariables> = {
  name: "GetArchiveItemForEditing",
  kind: "query",
  hash: "8f227b7345b49f47c7d72e0cc55a8f90d75fbaa64da0f3cb088ae7c91c9f0bc5",
  text: `query GetArchiveItemForEditing($by:ArchiveItemBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItem(by:$by){id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}description{text language direction isFallback}date{asWritten edtf earliest latest reason}details{__typename ...on RecipeDetails{yield{text language direction isFallback}preparationTime cookingTime totalTime ingredients{quantity quantityMax unit{text language direction isFallback}name{text language direction isFallback}note{text language direction isFallback}substitute{text language direction isFallback}}steps{text language direction isFallback}occasion{text language direction isFallback}taughtBy{key role credit name{text language direction isFallback}}}...on OralHistoryDetails{narrators{key role credit name{text language direction isFallback}}interviewers{key role credit name{text language direction isFallback}}interpreters{key role credit name{text language direction isFallback}}place{text language direction isFallback}recordedOn}...on PhotographDetails{photographers{key role credit name{text language direction isFallback}}depicted{key role credit name{text language direction isFallback}}technique{text language direction isFallback}isInColour inscription{text language direction isFallback}dimensions{height width depth}}...on TextileDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}motifs{text language direction isFallback}use{text language direction isFallback}dimensions{height width depth}}...on ObjectDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}use{text language direction isFallback}inscription{text language direction isFallback}provenance{text language direction isFallback}dimensions{height width depth}}}contributors{key role credit name{text language direction isFallback}}places{key name{text language direction isFallback}country precision latitude longitude}communities{key label{text language direction isFallback}}topics{key label{text language direction isFallback}}themes ichDomains languages{tag name autonym direction}notices{kind note{text language direction isFallback}url}rightsNote{text language direction isFallback}consentBasis{circle kind reasons notice}ownRecordStatement{text language direction isFallback}media(first:50){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isTranslationWanted accessionNumber isPublic externalReferences{source value}createdAt updatedAt revision contentRevision kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}rightsNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contributorNames{key name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}placePrecision deletedAt}}`,
};

/** One item as a form for editing needs it: each text in all its languages. Null when there is none that you may see. */
export function getArchiveItemForEditing(
  client: Client,
  options: GetArchiveItemForEditingVariables & CallOptions,
): Promise<GetArchiveItemForEditingResult> {
  return call(client, GetArchiveItemForEditingDocument, options, ["archiveItem"]);
}

/** Variables of `listPartnerArchiveItems`. */
export interface ListPartnerArchiveItemsVariables {
  /** How the record is identified. */
  readonly by: PartnerBy;
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all archive items that you may see are listed. */
  readonly where?: ArchiveItemFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: ArchiveItemOrder | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listPartnerArchiveItems` answers. */
export interface ListPartnerArchiveItemsPage {
  /** The archive items on this page. */
  readonly nodes: readonly ArchiveItemCard[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of archive items in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listPartnerArchiveItems`, as the API knows it. */
export const ListPartnerArchiveItemsDocument: TypedDocument<{ readonly partner: { readonly archiveItems: ListPartnerArchiveItemsPage } | null }, ListPartnerArchiveItemsVariables> = {
  name: "ListPartnerArchiveItems",
  kind: "query",
  hash: "425c05503d69b2e9824f41c3f786b0b9dadc18792fe596a93d54b7c30cb8ca29",
  text: `query ListPartnerArchiveItems($by:PartnerBy!$first:Int$after:String$last:Int$before:String$where:ArchiveItemFilter$orderBy:ArchiveItemOrder!=TITLE$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partner(by:$by){archiveItems(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){nodes{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}media(first:1){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}}`,
};

/** The items that one partner keeps, a page at a time. */
export function listPartnerArchiveItems(
  client: Client,
  options: ListPartnerArchiveItemsVariables & CallOptions,
): Paged<ListPartnerArchiveItemsPage, ArchiveItemCard> {
  return paged(client, ListPartnerArchiveItemsDocument, options, ["partner", "archiveItems"]);
}

/** Variables of `listProgramArchiveItems`. */
export interface ListProgramArchiveItemsVariables {
  /** How the record is identified. */
  readonly by: ProgramBy;
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all archive items that you may see are listed. */
  readonly where?: ArchiveItemFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: ArchiveItemOrder | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listProgramArchiveItems` answers. */
export interface ListProgramArchiveItemsPage {
  /** The archive items on this page. */
  readonly nodes: readonly ArchiveItemCard[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of archive items in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listProgramArchiveItems`, as the API knows it. */
export const ListProgramArchiveItemsDocument: TypedDocument<{ readonly program: { readonly archiveItems: ListProgramArchiveItemsPage } | null }, ListProgramArchiveItemsVariables> = {
  name: "ListProgramArchiveItems",
  kind: "query",
  hash: "89e6d07e13f2d03ad26438b95a7252746c0a0b6b8c3fa47096f7fbae1010751f",
  text: `query ListProgramArchiveItems($by:ProgramBy!$first:Int$after:String$last:Int$before:String$where:ArchiveItemFilter$orderBy:ArchiveItemOrder!=TITLE$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){program(by:$by){archiveItems(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){nodes{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}media(first:1){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}}`,
};

/** The items that a program brought forth or uses, a page at a time. */
export function listProgramArchiveItems(
  client: Client,
  options: ListProgramArchiveItemsVariables & CallOptions,
): Paged<ListProgramArchiveItemsPage, ArchiveItemCard> {
  return paged(client, ListProgramArchiveItemsDocument, options, ["program", "archiveItems"]);
}

/** Variables of `listSessionArchiveItems`. */
export interface ListSessionArchiveItemsVariables {
  /** How the record is identified. */
  readonly by: SessionBy;
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all archive items that you may see are listed. */
  readonly where?: ArchiveItemFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: ArchiveItemOrder | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listSessionArchiveItems` answers. */
export interface ListSessionArchiveItemsPage {
  /** The archive items on this page. */
  readonly nodes: readonly ArchiveItemCard[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of archive items in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listSessionArchiveItems`, as the API knows it. */
export const ListSessionArchiveItemsDocument: TypedDocument<{ readonly session: { readonly archiveItems: ListSessionArchiveItemsPage } | null }, ListSessionArchiveItemsVariables> = {
  name: "ListSessionArchiveItems",
  kind: "query",
  hash: "8b2ab4733c517fcf9e54cf4e25ce2f0d1cc51364077e6e1051a9f945e0dd51a8",
  text: `query ListSessionArchiveItems($by:SessionBy!$first:Int$after:String$last:Int$before:String$where:ArchiveItemFilter$orderBy:ArchiveItemOrder!=TITLE$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){session(by:$by){archiveItems(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){nodes{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}media(first:1){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}}`,
};

/** The items that were recorded at a session or are shown there, a page at a time. */
export function listSessionArchiveItems(
  client: Client,
  options: ListSessionArchiveItemsVariables & CallOptions,
): Paged<ListSessionArchiveItemsPage, ArchiveItemCard> {
  return paged(client, ListSessionArchiveItemsDocument, options, ["session", "archiveItems"]);
}

/** Variables of `listArchiveItemPrograms`. */
export interface ListArchiveItemProgramsVariables {
  /** How the record is identified. */
  readonly by: ArchiveItemBy;
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** How many of each program's next sessions to give, at most. */
  readonly sessionsFirst?: number | null | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listArchiveItemPrograms` answers. */
export interface ListArchiveItemProgramsPage {
  /** The programs on this page. */
  readonly nodes: readonly ProgramCard[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of programs in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listArchiveItemPrograms`, as the API knows it. */
export const ListArchiveItemProgramsDocument: TypedDocument<{ readonly archiveItem: { readonly programs: ListArchiveItemProgramsPage } | null }, ListArchiveItemProgramsVariables> = {
  name: "ListArchiveItemPrograms",
  kind: "query",
  hash: "549e18e9b2fb7acba96193f9ac2597a76afdaa0eb2ff25e59075d67defaa5bc9",
  text: `query ListArchiveItemPrograms($by:ArchiveItemBy!$first:Int$after:String$last:Int$before:String$sessionsFirst:Int=3$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItem(by:$by){programs(first:$first after:$after last:$last before:$before){nodes{id slug title{text language direction isFallback}summary{text language direction isFallback}kindTerm{text language direction isFallback}kind startsOn endsOn lifecycle cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}bookingUrl infoUrl origin source{name url}sessions(first:$sessionsFirst where:{isUpcoming:{eq:true}}){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status venue{name{text language direction isFallback}locality}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}}`,
};

/** The programs that one item came from or is used in, each with its next sessions, a page at a time. */
export function listArchiveItemPrograms(
  client: Client,
  options: ListArchiveItemProgramsVariables & CallOptions,
): Paged<ListArchiveItemProgramsPage, ProgramCard> {
  return paged(client, ListArchiveItemProgramsDocument, options, ["archiveItem", "programs"]);
}

/** Variables of `listArchiveItemSessions`. */
export interface ListArchiveItemSessionsVariables {
  /** How the record is identified. */
  readonly by: ArchiveItemBy;
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listArchiveItemSessions` answers. */
export interface ListArchiveItemSessionsPage {
  /** The sessions on this page. */
  readonly nodes: readonly SessionCard[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of sessions in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listArchiveItemSessions`, as the API knows it. */
export const ListArchiveItemSessionsDocument: TypedDocument<{ readonly archiveItem: { readonly sessions: ListArchiveItemSessionsPage } | null }, ListArchiveItemSessionsVariables> = {
  name: "ListArchiveItemSessions",
  kind: "query",
  hash: "9a98004a044f2e5025a182b5080da17e0d6e55f2d381dbb0bc0d0ada35a8b33f",
  text: `query ListArchiveItemSessions($by:ArchiveItemBy!$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItem(by:$by){sessions(first:$first after:$after last:$last before:$before){nodes{id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode status statusNote{text language direction isFallback}url venue{name{text language direction isFallback}streetAddress locality region postalCode country latitude longitude}accessFeatures{kind name{text language direction isFallback}status note{text language direction isFallback}verifiedBy verifiedUntil}program{id slug title{text language direction isFallback}kind cost{kind min{minorUnits currency}max{minorUnits currency}}languages{tag name autonym direction}partner{id slug name{text language direction isFallback}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}}`,
};

/** The sessions at which one item was recorded or is shown, a page at a time. */
export function listArchiveItemSessions(
  client: Client,
  options: ListArchiveItemSessionsVariables & CallOptions,
): Paged<ListArchiveItemSessionsPage, SessionCard> {
  return paged(client, ListArchiveItemSessionsDocument, options, ["archiveItem", "sessions"]);
}

/** Variables of `listArchiveItemPartners`. */
export interface ListArchiveItemPartnersVariables {
  /** How the record is identified. */
  readonly by: ArchiveItemBy;
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listArchiveItemPartners` answers. */
export interface ListArchiveItemPartnersPage {
  /** The partners on this page. */
  readonly nodes: readonly PartnerCard[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of partners in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listArchiveItemPartners`, as the API knows it. */
export const ListArchiveItemPartnersDocument: TypedDocument<{ readonly archiveItem: { readonly partners: ListArchiveItemPartnersPage } | null }, ListArchiveItemPartnersVariables> = {
  name: "ListArchiveItemPartners",
  kind: "query",
  hash: "8aa31f0871ea39e772b061d84c28906ff7dd69290a3044b2f1caeea0e42c643e",
  text: `query ListArchiveItemPartners($by:ArchiveItemBy!$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItem(by:$by){partners(first:$first after:$after last:$last before:$before){nodes{id slug name{text language direction isFallback}kind side place{country region locality}website}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}}`,
};

/** The partners that have to do with one item, beside its holder, a page at a time. */
export function listArchiveItemPartners(
  client: Client,
  options: ListArchiveItemPartnersVariables & CallOptions,
): Paged<ListArchiveItemPartnersPage, PartnerCard> {
  return paged(client, ListArchiveItemPartnersDocument, options, ["archiveItem", "partners"]);
}

/** Variables of `listLinkedArchiveItems`. */
export interface ListLinkedArchiveItemsVariables {
  /** How the record is identified. */
  readonly by: PartnerBy;
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all archive items that you may see are listed. */
  readonly where?: ArchiveItemFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: ArchiveItemOrder | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listLinkedArchiveItems` answers. */
export interface ListLinkedArchiveItemsPage {
  /** The archive items on this page. */
  readonly nodes: readonly ArchiveItemCard[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of archive items in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listLinkedArchiveItems`, as the API knows it. */
export const ListLinkedArchiveItemsDocument: TypedDocument<{ readonly partner: { readonly linkedArchiveItems: ListLinkedArchiveItemsPage } | null }, ListLinkedArchiveItemsVariables> = {
  name: "ListLinkedArchiveItems",
  kind: "query",
  hash: "deb0124824b4ede2d66793aba462bd3807fb536d9f12efb0dd6c46adbe87e4fe",
  text: `query ListLinkedArchiveItems($by:PartnerBy!$first:Int$after:String$last:Int$before:String$where:ArchiveItemFilter$orderBy:ArchiveItemOrder!=TITLE$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){partner(by:$by){linkedArchiveItems(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){nodes{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}media(first:1){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}}`,
};

/** The items that have to do with a partner which does not keep them, a page at a time. */
export function listLinkedArchiveItems(
  client: Client,
  options: ListLinkedArchiveItemsVariables & CallOptions,
): Paged<ListLinkedArchiveItemsPage, ArchiveItemCard> {
  return paged(client, ListLinkedArchiveItemsDocument, options, ["partner", "linkedArchiveItems"]);
}

/** Variables of `archiveItemFacets`. */
export interface ArchiveItemFacetsVariables {
  /** A filter. Without it, all archive items that you may see are listed. */
  readonly where?: ArchiveItemFilter | null | undefined;
  /** Search terms to find in all texts of an item, in any language. Case, accents and equivalent spellings are ignored. Every term must be found, and may be the beginning of a longer word. */
  readonly search?: string | null | undefined;
  /** The properties to count by, at most 3. */
  readonly fields?: readonly ArchiveItemFacetField[] | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `archiveItemFacets` answers. */
export type ArchiveItemFacetsResult = readonly ArchiveItemFacet[];

/** The document of `archiveItemFacets`, as the API knows it. */
export const ArchiveItemFacetsDocument: TypedDocument<{ readonly archiveItems: { readonly facets: ArchiveItemFacetsResult } }, ArchiveItemFacetsVariables> = {
  name: "ArchiveItemFacets",
  kind: "query",
  hash: "bd36458624f85f89b2e41ddd7e940ac5112dfcdf5d5cee6eff881ec4481e295c",
  text: `query ArchiveItemFacets($where:ArchiveItemFilter$search:String$fields:[ArchiveItemFacetField!]!=[KIND THEME COMMUNITY]$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItems(first:1 where:$where search:$search){facets(fields:$fields){field buckets{value count{value precision}label{text language direction isFallback}}}}}`,
};

/** How many items there are of each kind, theme and community, or of other properties, under the same filter and search as the list. */
export function archiveItemFacets(
  client: Client,
  options: ArchiveItemFacetsVariables & CallOptions = {},
): Promise<ArchiveItemFacetsResult> {
  return call(client, ArchiveItemFacetsDocument, options, ["archiveItems", "facets"]);
}

/** Variables of `listHoldingRecords`. */
export interface ListHoldingRecordsVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all holding records that you may see are listed. */
  readonly where?: HoldingRecordFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: HoldingRecordOrder | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listHoldingRecords` answers. */
export interface ListHoldingRecordsPage {
  /** The holding records on this page. */
  readonly nodes: readonly HoldingRecord[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of holding records in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listHoldingRecords`, as the API knows it. */
export const ListHoldingRecordsDocument: TypedDocument<{ readonly holdingRecords: ListHoldingRecordsPage }, ListHoldingRecordsVariables> = {
  name: "ListHoldingRecords",
  kind: "query",
  hash: "d5b68d276ae0493f27b1fc4a0ba498694a291fce5b871a3b61603d455703e996",
  text: `query ListHoldingRecords($first:Int$after:String$last:Int$before:String$where:HoldingRecordFilter$orderBy:HoldingRecordOrder!=CREATED_AT$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){holdingRecords(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){nodes{id accessionNumber storagePlace holder{id slug name{text language direction isFallback}}communities{id slug name{text language direction isFallback}}item{id slug title{text language direction isFallback}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}`,
};

/** What your partners keep, whoever may see it: number, storage place, and whom to ask. */
export function listHoldingRecords(
  client: Client,
  options: ListHoldingRecordsVariables & CallOptions = {},
): Paged<ListHoldingRecordsPage, HoldingRecord> {
  return paged(client, ListHoldingRecordsDocument, options, ["holdingRecords"]);
}

/** Variables of `getHoldingRecord`. */
export interface GetHoldingRecordVariables {
  /** How the item is identified. */
  readonly by: HoldingRecordBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getHoldingRecord` answers. */
export type GetHoldingRecordResult = HoldingRecord | null;

/** The document of `getHoldingRecord`, as the API knows it. */
export const GetHoldingRecordDocument: TypedDocument<{ readonly holdingRecord: GetHoldingRecordResult }, GetHoldingRecordVariables> = {
  name: "GetHoldingRecord",
  kind: "query",
  hash: "8757b2d12e833dea887b979d266b603915a9b0e46411d4da783c63ce6a6770e6",
  text: `query GetHoldingRecord($by:HoldingRecordBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){holdingRecord(by:$by){id accessionNumber storagePlace holder{id slug name{text language direction isFallback}}communities{id slug name{text language direction isFallback}}item{id slug title{text language direction isFallback}}}}`,
};

/** The holding record of one item that your partner keeps. */
export function getHoldingRecord(
  client: Client,
  options: GetHoldingRecordVariables & CallOptions,
): Promise<GetHoldingRecordResult> {
  return call(client, GetHoldingRecordDocument, options, ["holdingRecord"]);
}

/** Variables of `createArchiveItem`. */
export interface CreateArchiveItemVariables {
  /** The new archive item. */
  readonly input: ArchiveItemCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createArchiveItem` answers. */
export interface CreateArchiveItemResult {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: EditedArchiveItem | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createArchiveItem`, as the API knows it. */
export const CreateArchiveItemDocument: TypedDocument<{ readonly archiveItemCreate: CreateArchiveItemResult }, CreateArchiveItemVariables> = {
  name: "CreateArchiveItem",
  kind: "mutation",
  hash: "d2d3a7d2aefed75e9c74e98572c5027d443df0763e72044840c8c6c0ebd5aae6",
  text: `mutation CreateArchiveItem($input:ArchiveItemCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemCreate(input:$input){archiveItem{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}description{text language direction isFallback}date{asWritten edtf earliest latest reason}details{__typename ...on RecipeDetails{yield{text language direction isFallback}preparationTime cookingTime totalTime ingredients{quantity quantityMax unit{text language direction isFallback}name{text language direction isFallback}note{text language direction isFallback}substitute{text language direction isFallback}}steps{text language direction isFallback}occasion{text language direction isFallback}taughtBy{key role credit name{text language direction isFallback}}}...on OralHistoryDetails{narrators{key role credit name{text language direction isFallback}}interviewers{key role credit name{text language direction isFallback}}interpreters{key role credit name{text language direction isFallback}}place{text language direction isFallback}recordedOn}...on PhotographDetails{photographers{key role credit name{text language direction isFallback}}depicted{key role credit name{text language direction isFallback}}technique{text language direction isFallback}isInColour inscription{text language direction isFallback}dimensions{height width depth}}...on TextileDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}motifs{text language direction isFallback}use{text language direction isFallback}dimensions{height width depth}}...on ObjectDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}use{text language direction isFallback}inscription{text language direction isFallback}provenance{text language direction isFallback}dimensions{height width depth}}}contributors{key role credit name{text language direction isFallback}}places{key name{text language direction isFallback}country precision latitude longitude}communities{key label{text language direction isFallback}}topics{key label{text language direction isFallback}}themes ichDomains languages{tag name autonym direction}notices{kind note{text language direction isFallback}url}rightsNote{text language direction isFallback}consentBasis{circle kind reasons notice}ownRecordStatement{text language direction isFallback}media(first:50){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isTranslationWanted accessionNumber isPublic externalReferences{source value}createdAt updatedAt revision contentRevision kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}rightsNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contributorNames{key name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}placePrecision deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Creates an archive item as a draft. Requires the scope `archives:write`. */
export function createArchiveItem(
  client: Client,
  options: CreateArchiveItemVariables & CallOptions,
): Promise<CreateArchiveItemResult> {
  return call(client, CreateArchiveItemDocument, options, ["archiveItemCreate"]);
}

/** Variables of `updateArchiveItem`. */
export interface UpdateArchiveItemVariables {
  /** The changes. */
  readonly input: ArchiveItemUpdateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateArchiveItem` answers. */
export interface UpdateArchiveItemResult {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: EditedArchiveItem | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `updateArchiveItem`, as the API knows it. */
export const UpdateArchiveItemDocument: TypedDocument<{ readonly archiveItemUpdate: UpdateArchiveItemResult }, UpdateArchiveItemVariables> = {
  name: "UpdateArchiveItem",
  kind: "mutation",
  hash: "b5a1b0916c5ab132317d6f3cc0aca6d55138d719adec3fb72eff650f9167a3fb",
  text: `mutation UpdateArchiveItem($input:ArchiveItemUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemUpdate(input:$input){archiveItem{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}description{text language direction isFallback}date{asWritten edtf earliest latest reason}details{__typename ...on RecipeDetails{yield{text language direction isFallback}preparationTime cookingTime totalTime ingredients{quantity quantityMax unit{text language direction isFallback}name{text language direction isFallback}note{text language direction isFallback}substitute{text language direction isFallback}}steps{text language direction isFallback}occasion{text language direction isFallback}taughtBy{key role credit name{text language direction isFallback}}}...on OralHistoryDetails{narrators{key role credit name{text language direction isFallback}}interviewers{key role credit name{text language direction isFallback}}interpreters{key role credit name{text language direction isFallback}}place{text language direction isFallback}recordedOn}...on PhotographDetails{photographers{key role credit name{text language direction isFallback}}depicted{key role credit name{text language direction isFallback}}technique{text language direction isFallback}isInColour inscription{text language direction isFallback}dimensions{height width depth}}...on TextileDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}motifs{text language direction isFallback}use{text language direction isFallback}dimensions{height width depth}}...on ObjectDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}use{text language direction isFallback}inscription{text language direction isFallback}provenance{text language direction isFallback}dimensions{height width depth}}}contributors{key role credit name{text language direction isFallback}}places{key name{text language direction isFallback}country precision latitude longitude}communities{key label{text language direction isFallback}}topics{key label{text language direction isFallback}}themes ichDomains languages{tag name autonym direction}notices{kind note{text language direction isFallback}url}rightsNote{text language direction isFallback}consentBasis{circle kind reasons notice}ownRecordStatement{text language direction isFallback}media(first:50){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isTranslationWanted accessionNumber isPublic externalReferences{source value}createdAt updatedAt revision contentRevision kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}rightsNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contributorNames{key name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}placePrecision deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Updates an archive item. If what communities approved changes, their approvals lapse, and the item is hidden until they approve it again. Requires the scope `archives:read`. */
export function updateArchiveItem(
  client: Client,
  options: UpdateArchiveItemVariables & CallOptions,
): Promise<UpdateArchiveItemResult> {
  return call(client, UpdateArchiveItemDocument, options, ["archiveItemUpdate"]);
}

/** Variables of `deleteArchiveItem`. */
export interface DeleteArchiveItemVariables {
  /** The archive item. */
  readonly input: ArchiveItemDeleteInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `deleteArchiveItem` answers. */
export interface DeleteArchiveItemResult {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: EditedArchiveItem | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `deleteArchiveItem`, as the API knows it. */
export const DeleteArchiveItemDocument: TypedDocument<{ readonly archiveItemDelete: DeleteArchiveItemResult }, DeleteArchiveItemVariables> = {
  name: "DeleteArchiveItem",
  kind: "mutation",
  hash: "8d24fc018d83bbd3f7c5a5fa72fb740f639ee901e8a072fb1a2b1570880c14cf",
  text: `mutation DeleteArchiveItem($input:ArchiveItemDeleteInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemDelete(input:$input){archiveItem{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}description{text language direction isFallback}date{asWritten edtf earliest latest reason}details{__typename ...on RecipeDetails{yield{text language direction isFallback}preparationTime cookingTime totalTime ingredients{quantity quantityMax unit{text language direction isFallback}name{text language direction isFallback}note{text language direction isFallback}substitute{text language direction isFallback}}steps{text language direction isFallback}occasion{text language direction isFallback}taughtBy{key role credit name{text language direction isFallback}}}...on OralHistoryDetails{narrators{key role credit name{text language direction isFallback}}interviewers{key role credit name{text language direction isFallback}}interpreters{key role credit name{text language direction isFallback}}place{text language direction isFallback}recordedOn}...on PhotographDetails{photographers{key role credit name{text language direction isFallback}}depicted{key role credit name{text language direction isFallback}}technique{text language direction isFallback}isInColour inscription{text language direction isFallback}dimensions{height width depth}}...on TextileDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}motifs{text language direction isFallback}use{text language direction isFallback}dimensions{height width depth}}...on ObjectDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}use{text language direction isFallback}inscription{text language direction isFallback}provenance{text language direction isFallback}dimensions{height width depth}}}contributors{key role credit name{text language direction isFallback}}places{key name{text language direction isFallback}country precision latitude longitude}communities{key label{text language direction isFallback}}topics{key label{text language direction isFallback}}themes ichDomains languages{tag name autonym direction}notices{kind note{text language direction isFallback}url}rightsNote{text language direction isFallback}consentBasis{circle kind reasons notice}ownRecordStatement{text language direction isFallback}media(first:50){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isTranslationWanted accessionNumber isPublic externalReferences{source value}createdAt updatedAt revision contentRevision kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}rightsNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contributorNames{key name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}placePrecision deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Hides an archive item at once, until it is restored or purged. Requires the scope `archives:write`. */
export function deleteArchiveItem(
  client: Client,
  options: DeleteArchiveItemVariables & CallOptions,
): Promise<DeleteArchiveItemResult> {
  return call(client, DeleteArchiveItemDocument, options, ["archiveItemDelete"]);
}

/** Variables of `restoreArchiveItem`. */
export interface RestoreArchiveItemVariables {
  /** The archive item. */
  readonly input: ArchiveItemRestoreInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `restoreArchiveItem` answers. */
export interface RestoreArchiveItemResult {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: EditedArchiveItem | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `restoreArchiveItem`, as the API knows it. */
export const RestoreArchiveItemDocument: TypedDocument<{ readonly archiveItemRestore: RestoreArchiveItemResult }, RestoreArchiveItemVariables> = {
  name: "RestoreArchiveItem",
  kind: "mutation",
  hash: "74fdff9ef8b459f3bfbc62cec3d945cfa2873631d3dfdbf0337e61fc19d21405",
  text: `mutation RestoreArchiveItem($input:ArchiveItemRestoreInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemRestore(input:$input){archiveItem{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}description{text language direction isFallback}date{asWritten edtf earliest latest reason}details{__typename ...on RecipeDetails{yield{text language direction isFallback}preparationTime cookingTime totalTime ingredients{quantity quantityMax unit{text language direction isFallback}name{text language direction isFallback}note{text language direction isFallback}substitute{text language direction isFallback}}steps{text language direction isFallback}occasion{text language direction isFallback}taughtBy{key role credit name{text language direction isFallback}}}...on OralHistoryDetails{narrators{key role credit name{text language direction isFallback}}interviewers{key role credit name{text language direction isFallback}}interpreters{key role credit name{text language direction isFallback}}place{text language direction isFallback}recordedOn}...on PhotographDetails{photographers{key role credit name{text language direction isFallback}}depicted{key role credit name{text language direction isFallback}}technique{text language direction isFallback}isInColour inscription{text language direction isFallback}dimensions{height width depth}}...on TextileDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}motifs{text language direction isFallback}use{text language direction isFallback}dimensions{height width depth}}...on ObjectDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}use{text language direction isFallback}inscription{text language direction isFallback}provenance{text language direction isFallback}dimensions{height width depth}}}contributors{key role credit name{text language direction isFallback}}places{key name{text language direction isFallback}country precision latitude longitude}communities{key label{text language direction isFallback}}topics{key label{text language direction isFallback}}themes ichDomains languages{tag name autonym direction}notices{kind note{text language direction isFallback}url}rightsNote{text language direction isFallback}consentBasis{circle kind reasons notice}ownRecordStatement{text language direction isFallback}media(first:50){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isTranslationWanted accessionNumber isPublic externalReferences{source value}createdAt updatedAt revision contentRevision kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}rightsNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contributorNames{key name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}placePrecision deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Restores a deleted archive item. It is seen by no more people than its communities and the people in it allow today. Requires the scope `archives:write`. */
export function restoreArchiveItem(
  client: Client,
  options: RestoreArchiveItemVariables & CallOptions,
): Promise<RestoreArchiveItemResult> {
  return call(client, RestoreArchiveItemDocument, options, ["archiveItemRestore"]);
}

/** Variables of `purgeArchiveItem`. */
export interface PurgeArchiveItemVariables {
  /** The archive item. */
  readonly input: ArchiveItemPurgeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `purgeArchiveItem` answers. */
export interface PurgeArchiveItemResult {
  /** The id of the removed record. Null if there are errors, and only then. */
  readonly purgedId: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `purgeArchiveItem`, as the API knows it. */
export const PurgeArchiveItemDocument: TypedDocument<{ readonly archiveItemPurge: PurgeArchiveItemResult }, PurgeArchiveItemVariables> = {
  name: "PurgeArchiveItem",
  kind: "mutation",
  hash: "005594f7bb9e02fd497d2f9360e16d16983de5d132627d3eee6e0e817be981a2",
  text: `mutation PurgeArchiveItem($input:ArchiveItemPurgeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemPurge(input:$input){purgedId userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Permanently removes a deleted archive item. What a community ever accepted, only its stewards purge. This cannot be undone. Requires the scope `archives:read`. */
export function purgeArchiveItem(
  client: Client,
  options: PurgeArchiveItemVariables & CallOptions,
): Promise<PurgeArchiveItemResult> {
  return call(client, PurgeArchiveItemDocument, options, ["archiveItemPurge"]);
}

/** Variables of `listArchiveItemMedia`. */
export interface ListArchiveItemMediaVariables {
  /** How the record is identified. */
  readonly by: ArchiveItemBy;
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listArchiveItemMedia` answers. */
export interface ListArchiveItemMediaPage {
  /** The media on this page. */
  readonly nodes: readonly Medium[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of media in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listArchiveItemMedia`, as the API knows it. */
export const ListArchiveItemMediaDocument: TypedDocument<{ readonly archiveItem: { readonly media: ListArchiveItemMediaPage } | null }, ListArchiveItemMediaVariables> = {
  name: "ListArchiveItemMedia",
  kind: "query",
  hash: "a00e9e17f1969eca0f28e1b9cbc675c63d33acd929eb23771993d0177bdd3be7",
  text: `query ListArchiveItemMedia($by:ArchiveItemBy!$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItem(by:$by){media(first:$first after:$after last:$last before:$before){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}}`,
};

/** The media of one item, in their order, a page at a time. */
export function listArchiveItemMedia(
  client: Client,
  options: ListArchiveItemMediaVariables & CallOptions,
): Paged<ListArchiveItemMediaPage, Medium> {
  return paged(client, ListArchiveItemMediaDocument, options, ["archiveItem", "media"]);
}

/** Variables of `createMediaUpload`. */
export interface CreateMediaUploadVariables {
  /** The file. */
  readonly input: MediaUploadCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createMediaUpload` answers. */
export interface CreateMediaUploadResult {
  /** The upload. Null if there are errors. */
  readonly uploadId: string | null;
  /** The address to which the file is sent by PUT; without `PUBLIC_URL` a path at this service. Whoever knows it can use it. Null if there are errors. */
  readonly address: string | null;
  /** When the address expires. Null if there are errors. */
  readonly expiresAt: DateTime | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createMediaUpload`, as the API knows it. */
export const CreateMediaUploadDocument: TypedDocument<{ readonly mediaUploadCreate: CreateMediaUploadResult }, CreateMediaUploadVariables> = {
  name: "CreateMediaUpload",
  kind: "mutation",
  hash: "680b02df99fe5e6d1cf99f75bb228e4d7ef1c13413dd98af5bbe2b864b67912b",
  text: `mutation CreateMediaUpload($input:MediaUploadCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){mediaUploadCreate(input:$input){uploadId address expiresAt userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Announces a file for an item. It is sent to the address by PUT, as it is; then call `completeMediaUpload`. */
export function createMediaUpload(
  client: Client,
  options: CreateMediaUploadVariables & CallOptions,
): Promise<CreateMediaUploadResult> {
  return call(client, CreateMediaUploadDocument, options, ["mediaUploadCreate"]);
}

/** Variables of `completeMediaUpload`. */
export interface CompleteMediaUploadVariables {
  /** The upload. */
  readonly input: MediaUploadCompleteInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `completeMediaUpload` answers. */
export interface CompleteMediaUploadResult {
  /** The medium. Null if there are errors. */
  readonly mediumId: string | null;
  /** The medium, if you see it: what is added to an item that a community has accepted is seen by its stewards first. Null if there are errors. */
  readonly medium: EditedMedium | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `completeMediaUpload`, as the API knows it. */
export const CompleteMediaUploadDocument: TypedDocument<{ readonly mediaUploadComplete: CompleteMediaUploadResult }, CompleteMediaUploadVariables> = {
  name: "CompleteMediaUpload",
  kind: "mutation",
  hash: "b3909c221c67a56e86e582377313dfeab0b1a5047f9d87820407b89222f6abe2",
  text: `mutation CompleteMediaUpload($input:MediaUploadCompleteInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){mediaUploadComplete(input:$input){mediumId medium{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}item{id slug title{text language direction isFallback}}alternativeText{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}credit{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contentWarning{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}waitingTexts{key alternativeText{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}credit{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contentWarning{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}position isPublic createdAt updatedAt deletedAt revision contentRevision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Makes a medium of a file that has been uploaded. It shows nobody more than its item does, and waits for approval of its own. Called again, it gives the same medium. Requires the scope `archives:write`. */
export function completeMediaUpload(
  client: Client,
  options: CompleteMediaUploadVariables & CallOptions,
): Promise<CompleteMediaUploadResult> {
  return call(client, CompleteMediaUploadDocument, options, ["mediaUploadComplete"]);
}

/** Variables of `updateMedium`. */
export interface UpdateMediumVariables {
  /** The changes. */
  readonly input: MediumUpdateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateMedium` answers. */
export interface UpdateMediumResult {
  /** The medium after the mutation. Null if there are errors, and only then. */
  readonly medium: EditedMedium | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `updateMedium`, as the API knows it. */
export const UpdateMediumDocument: TypedDocument<{ readonly mediumUpdate: UpdateMediumResult }, UpdateMediumVariables> = {
  name: "UpdateMedium",
  kind: "mutation",
  hash: "7e50e749903112f8758b72f4a013e86cd6a0add78e7bd597e129570600a6e5be",
  text: `mutation UpdateMedium($input:MediumUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){mediumUpdate(input:$input){medium{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}item{id slug title{text language direction isFallback}}alternativeText{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}credit{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contentWarning{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}waitingTexts{key alternativeText{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}credit{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contentWarning{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}position isPublic createdAt updatedAt deletedAt revision contentRevision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Updates a medium. If what communities approved changes, their approvals of it lapse. Requires the scope `archives:read`. */
export function updateMedium(
  client: Client,
  options: UpdateMediumVariables & CallOptions,
): Promise<UpdateMediumResult> {
  return call(client, UpdateMediumDocument, options, ["mediumUpdate"]);
}

/** Variables of `approveMediumTexts`. */
export interface ApproveMediumTextsVariables {
  /** The medium, and the wording that was read. */
  readonly input: MediumTextsApproveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `approveMediumTexts` answers. */
export interface ApproveMediumTextsResult {
  /** The medium after the mutation. Null if there are errors, and only then. */
  readonly medium: EditedMedium | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `approveMediumTexts`, as the API knows it. */
export const ApproveMediumTextsDocument: TypedDocument<{ readonly mediumTextsApprove: ApproveMediumTextsResult }, ApproveMediumTextsVariables> = {
  name: "ApproveMediumTexts",
  kind: "mutation",
  hash: "a56803b348e718de1dd2b548c4a7e82867b9b7079f70d9168c8546c6ed0c7758",
  text: `mutation ApproveMediumTexts($input:MediumTextsApproveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){mediumTextsApprove(input:$input){medium{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}item{id slug title{text language direction isFallback}}alternativeText{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}credit{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contentWarning{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}waitingTexts{key alternativeText{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}credit{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contentWarning{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}position isPublic createdAt updatedAt deletedAt revision contentRevision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** A steward lets in texts of a medium that were added once communities had accepted the item. */
export function approveMediumTexts(
  client: Client,
  options: ApproveMediumTextsVariables & CallOptions,
): Promise<ApproveMediumTextsResult> {
  return call(client, ApproveMediumTextsDocument, options, ["mediumTextsApprove"]);
}

/** Variables of `deleteMedium`. */
export interface DeleteMediumVariables {
  /** The medium. */
  readonly input: MediumDeleteInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `deleteMedium` answers. */
export interface DeleteMediumResult {
  /** The medium after the mutation. Null if there are errors, and only then. */
  readonly medium: EditedMedium | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `deleteMedium`, as the API knows it. */
export const DeleteMediumDocument: TypedDocument<{ readonly mediumDelete: DeleteMediumResult }, DeleteMediumVariables> = {
  name: "DeleteMedium",
  kind: "mutation",
  hash: "bbfbdefb6b6d3063cd9837b7d76163e2722dda11375355181c74e68fd787bdd9",
  text: `mutation DeleteMedium($input:MediumDeleteInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){mediumDelete(input:$input){medium{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}item{id slug title{text language direction isFallback}}alternativeText{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}credit{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contentWarning{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}waitingTexts{key alternativeText{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}credit{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contentWarning{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}position isPublic createdAt updatedAt deletedAt revision contentRevision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Hides a medium and its files at once, until it is restored or purged. Requires the scope `archives:write`. */
export function deleteMedium(
  client: Client,
  options: DeleteMediumVariables & CallOptions,
): Promise<DeleteMediumResult> {
  return call(client, DeleteMediumDocument, options, ["mediumDelete"]);
}

/** Variables of `restoreMedium`. */
export interface RestoreMediumVariables {
  /** The medium. */
  readonly input: MediumRestoreInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `restoreMedium` answers. */
export interface RestoreMediumResult {
  /** The medium after the mutation. Null if there are errors, and only then. */
  readonly medium: EditedMedium | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `restoreMedium`, as the API knows it. */
export const RestoreMediumDocument: TypedDocument<{ readonly mediumRestore: RestoreMediumResult }, RestoreMediumVariables> = {
  name: "RestoreMedium",
  kind: "mutation",
  hash: "d965218fc8e7f39155a03768b26ac54392b40061fcfab84e8c29974028ce99bd",
  text: `mutation RestoreMedium($input:MediumRestoreInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){mediumRestore(input:$input){medium{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}item{id slug title{text language direction isFallback}}alternativeText{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}credit{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contentWarning{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}waitingTexts{key alternativeText{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}credit{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contentWarning{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}position isPublic createdAt updatedAt deletedAt revision contentRevision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Restores a deleted medium. It is seen by no more people than its communities and the people in it allow today. Requires the scope `archives:write`. */
export function restoreMedium(
  client: Client,
  options: RestoreMediumVariables & CallOptions,
): Promise<RestoreMediumResult> {
  return call(client, RestoreMediumDocument, options, ["mediumRestore"]);
}

/** Variables of `purgeMedium`. */
export interface PurgeMediumVariables {
  /** The medium. */
  readonly input: MediumPurgeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `purgeMedium` answers. */
export interface PurgeMediumResult {
  /** The id of the removed record. Null if there are errors, and only then. */
  readonly purgedId: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `purgeMedium`, as the API knows it. */
export const PurgeMediumDocument: TypedDocument<{ readonly mediumPurge: PurgeMediumResult }, PurgeMediumVariables> = {
  name: "PurgeMedium",
  kind: "mutation",
  hash: "713457940349f4239b9b3793a90d32f278ad3966ccc2ea572f558b6193bcc4af",
  text: `mutation PurgeMedium($input:MediumPurgeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){mediumPurge(input:$input){purgedId userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Permanently removes a deleted medium and its files. What a community ever accepted, only its stewards purge. This cannot be undone. Requires the scope `archives:read`. */
export function purgeMedium(
  client: Client,
  options: PurgeMediumVariables & CallOptions,
): Promise<PurgeMediumResult> {
  return call(client, PurgeMediumDocument, options, ["mediumPurge"]);
}

/** Variables of `getWaitingTranslations`. */
export interface GetWaitingTranslationsVariables {
  /** How the record is identified. */
  readonly by: ArchiveItemBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getWaitingTranslations` answers. */
export type GetWaitingTranslationsResult = {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `item_01k3…`. */
  readonly id: string;
  /** Translations that wait for a person or for the communities, as far as you may change the item. At most 50. Requires the scope `archives:read`. */
  readonly waitingTranslations: readonly {
    /** Tells it apart among those of its item. */
    readonly key: string;
    /** What is translated. */
    readonly field: TranslatedField;
    /** Which text, where the field has several. Null where it has one. */
    readonly part: string | null;
    /** The language. */
    readonly language: LanguageTag;
    /** The translation. */
    readonly text: string;
    /** Who made it. */
    readonly origin: TranslationOrigin;
    /** Who translated it, as they want to be credited. */
    readonly translator: string | null;
    /** True if software wrote it and nobody has accepted it yet. */
    readonly isToBeAccepted: boolean;
  }[] | null;
} | null;

/** The document of `getWaitingTranslations`, as the API knows it. */
export const GetWaitingTranslationsDocument: TypedDocument<{ readonly archiveItem: GetWaitingTranslationsResult }, GetWaitingTranslationsVariables> = {
  name: "GetWaitingTranslations",
  kind: "query",
  hash: "40a097b02ca7ae426cc2dfa42f33fc20b0dfe3642294ac533fd4f05dfa2067e5",
  text: `query GetWaitingTranslations($by:ArchiveItemBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItem(by:$by){id waitingTranslations{key field part language text origin translator isToBeAccepted}}}`,
};

/** Translations of one item that wait for a person or for its communities, for those who may change the item. */
export function getWaitingTranslations(
  client: Client,
  options: GetWaitingTranslationsVariables & CallOptions,
): Promise<GetWaitingTranslationsResult> {
  return call(client, GetWaitingTranslationsDocument, options, ["archiveItem"]);
}

/** Variables of `translateArchiveItem`. */
export interface TranslateArchiveItemVariables {
  /** The translation. */
  readonly input: ArchiveItemTranslateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `translateArchiveItem` answers. */
export interface TranslateArchiveItemResult {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: EditedArchiveItem | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `translateArchiveItem`, as the API knows it. */
export const TranslateArchiveItemDocument: TypedDocument<{ readonly archiveItemTranslate: TranslateArchiveItemResult }, TranslateArchiveItemVariables> = {
  name: "TranslateArchiveItem",
  kind: "mutation",
  hash: "b6367f9d01dd209dfb59fc972330a52708cb07599bb37a03ac418aed7e738342",
  text: `mutation TranslateArchiveItem($input:ArchiveItemTranslateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemTranslate(input:$input){archiveItem{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}description{text language direction isFallback}date{asWritten edtf earliest latest reason}details{__typename ...on RecipeDetails{yield{text language direction isFallback}preparationTime cookingTime totalTime ingredients{quantity quantityMax unit{text language direction isFallback}name{text language direction isFallback}note{text language direction isFallback}substitute{text language direction isFallback}}steps{text language direction isFallback}occasion{text language direction isFallback}taughtBy{key role credit name{text language direction isFallback}}}...on OralHistoryDetails{narrators{key role credit name{text language direction isFallback}}interviewers{key role credit name{text language direction isFallback}}interpreters{key role credit name{text language direction isFallback}}place{text language direction isFallback}recordedOn}...on PhotographDetails{photographers{key role credit name{text language direction isFallback}}depicted{key role credit name{text language direction isFallback}}technique{text language direction isFallback}isInColour inscription{text language direction isFallback}dimensions{height width depth}}...on TextileDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}motifs{text language direction isFallback}use{text language direction isFallback}dimensions{height width depth}}...on ObjectDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}use{text language direction isFallback}inscription{text language direction isFallback}provenance{text language direction isFallback}dimensions{height width depth}}}contributors{key role credit name{text language direction isFallback}}places{key name{text language direction isFallback}country precision latitude longitude}communities{key label{text language direction isFallback}}topics{key label{text language direction isFallback}}themes ichDomains languages{tag name autonym direction}notices{kind note{text language direction isFallback}url}rightsNote{text language direction isFallback}consentBasis{circle kind reasons notice}ownRecordStatement{text language direction isFallback}media(first:50){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isTranslationWanted accessionNumber isPublic externalReferences{source value}createdAt updatedAt revision contentRevision kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}rightsNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contributorNames{key name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}placePrecision deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Translates a text of an archive item. What software wrote waits for a person, and what is added after communities approved the item, for their stewards: nothing that is public is hidden by it. Requires the scope `archives:read`. */
export function translateArchiveItem(
  client: Client,
  options: TranslateArchiveItemVariables & CallOptions,
): Promise<TranslateArchiveItemResult> {
  return call(client, TranslateArchiveItemDocument, options, ["archiveItemTranslate"]);
}

/** Variables of `acceptArchiveItemTranslation`. */
export interface AcceptArchiveItemTranslationVariables {
  /** Which translation, and who compared it. */
  readonly input: ArchiveItemTranslationAcceptInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `acceptArchiveItemTranslation` answers. */
export interface AcceptArchiveItemTranslationResult {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: EditedArchiveItem | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `acceptArchiveItemTranslation`, as the API knows it. */
export const AcceptArchiveItemTranslationDocument: TypedDocument<{ readonly archiveItemTranslationAccept: AcceptArchiveItemTranslationResult }, AcceptArchiveItemTranslationVariables> = {
  name: "AcceptArchiveItemTranslation",
  kind: "mutation",
  hash: "ac1900540a5331a2dc33cb80e261642b5955c20cd13124ce2accace467952eae",
  text: `mutation AcceptArchiveItemTranslation($input:ArchiveItemTranslationAcceptInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemTranslationAccept(input:$input){archiveItem{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}description{text language direction isFallback}date{asWritten edtf earliest latest reason}details{__typename ...on RecipeDetails{yield{text language direction isFallback}preparationTime cookingTime totalTime ingredients{quantity quantityMax unit{text language direction isFallback}name{text language direction isFallback}note{text language direction isFallback}substitute{text language direction isFallback}}steps{text language direction isFallback}occasion{text language direction isFallback}taughtBy{key role credit name{text language direction isFallback}}}...on OralHistoryDetails{narrators{key role credit name{text language direction isFallback}}interviewers{key role credit name{text language direction isFallback}}interpreters{key role credit name{text language direction isFallback}}place{text language direction isFallback}recordedOn}...on PhotographDetails{photographers{key role credit name{text language direction isFallback}}depicted{key role credit name{text language direction isFallback}}technique{text language direction isFallback}isInColour inscription{text language direction isFallback}dimensions{height width depth}}...on TextileDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}motifs{text language direction isFallback}use{text language direction isFallback}dimensions{height width depth}}...on ObjectDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}use{text language direction isFallback}inscription{text language direction isFallback}provenance{text language direction isFallback}dimensions{height width depth}}}contributors{key role credit name{text language direction isFallback}}places{key name{text language direction isFallback}country precision latitude longitude}communities{key label{text language direction isFallback}}topics{key label{text language direction isFallback}}themes ichDomains languages{tag name autonym direction}notices{kind note{text language direction isFallback}url}rightsNote{text language direction isFallback}consentBasis{circle kind reasons notice}ownRecordStatement{text language direction isFallback}media(first:50){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isTranslationWanted accessionNumber isPublic externalReferences{source value}createdAt updatedAt revision contentRevision kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}rightsNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contributorNames{key name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}placePrecision deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Only a person accepts what software wrote. */
export function acceptArchiveItemTranslation(
  client: Client,
  options: AcceptArchiveItemTranslationVariables & CallOptions,
): Promise<AcceptArchiveItemTranslationResult> {
  return call(client, AcceptArchiveItemTranslationDocument, options, ["archiveItemTranslationAccept"]);
}

/** Variables of `approveArchiveItemTranslation`. */
export interface ApproveArchiveItemTranslationVariables {
  /** Which translation. */
  readonly input: ArchiveItemTranslationApproveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `approveArchiveItemTranslation` answers. */
export interface ApproveArchiveItemTranslationResult {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: EditedArchiveItem | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `approveArchiveItemTranslation`, as the API knows it. */
export const ApproveArchiveItemTranslationDocument: TypedDocument<{ readonly archiveItemTranslationApprove: ApproveArchiveItemTranslationResult }, ApproveArchiveItemTranslationVariables> = {
  name: "ApproveArchiveItemTranslation",
  kind: "mutation",
  hash: "61517b7f2ab336b33cf5ae40da54fbbd848abb9c668fb17fd0b5a595861f7f06",
  text: `mutation ApproveArchiveItemTranslation($input:ArchiveItemTranslationApproveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemTranslationApprove(input:$input){archiveItem{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}description{text language direction isFallback}date{asWritten edtf earliest latest reason}details{__typename ...on RecipeDetails{yield{text language direction isFallback}preparationTime cookingTime totalTime ingredients{quantity quantityMax unit{text language direction isFallback}name{text language direction isFallback}note{text language direction isFallback}substitute{text language direction isFallback}}steps{text language direction isFallback}occasion{text language direction isFallback}taughtBy{key role credit name{text language direction isFallback}}}...on OralHistoryDetails{narrators{key role credit name{text language direction isFallback}}interviewers{key role credit name{text language direction isFallback}}interpreters{key role credit name{text language direction isFallback}}place{text language direction isFallback}recordedOn}...on PhotographDetails{photographers{key role credit name{text language direction isFallback}}depicted{key role credit name{text language direction isFallback}}technique{text language direction isFallback}isInColour inscription{text language direction isFallback}dimensions{height width depth}}...on TextileDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}motifs{text language direction isFallback}use{text language direction isFallback}dimensions{height width depth}}...on ObjectDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}use{text language direction isFallback}inscription{text language direction isFallback}provenance{text language direction isFallback}dimensions{height width depth}}}contributors{key role credit name{text language direction isFallback}}places{key name{text language direction isFallback}country precision latitude longitude}communities{key label{text language direction isFallback}}topics{key label{text language direction isFallback}}themes ichDomains languages{tag name autonym direction}notices{kind note{text language direction isFallback}url}rightsNote{text language direction isFallback}consentBasis{circle kind reasons notice}ownRecordStatement{text language direction isFallback}media(first:50){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isTranslationWanted accessionNumber isPublic externalReferences{source value}createdAt updatedAt revision contentRevision kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}rightsNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contributorNames{key name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}placePrecision deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Approves a translation for the communities that you speak for. Once all that govern the item have, it is a part of the item. Requires the scope `heritage:steward`. */
export function approveArchiveItemTranslation(
  client: Client,
  options: ApproveArchiveItemTranslationVariables & CallOptions,
): Promise<ApproveArchiveItemTranslationResult> {
  return call(client, ApproveArchiveItemTranslationDocument, options, ["archiveItemTranslationApprove"]);
}

/** Variables of `rejectArchiveItemTranslation`. */
export interface RejectArchiveItemTranslationVariables {
  /** Which translation. */
  readonly input: ArchiveItemTranslationRejectInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `rejectArchiveItemTranslation` answers. */
export interface RejectArchiveItemTranslationResult {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: EditedArchiveItem | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `rejectArchiveItemTranslation`, as the API knows it. */
export const RejectArchiveItemTranslationDocument: TypedDocument<{ readonly archiveItemTranslationReject: RejectArchiveItemTranslationResult }, RejectArchiveItemTranslationVariables> = {
  name: "RejectArchiveItemTranslation",
  kind: "mutation",
  hash: "dc35e3b6fa13bc9375b52696b263141d50207ce1872b830b45f73a8e8d0d6fb2",
  text: `mutation RejectArchiveItemTranslation($input:ArchiveItemTranslationRejectInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemTranslationReject(input:$input){archiveItem{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}description{text language direction isFallback}date{asWritten edtf earliest latest reason}details{__typename ...on RecipeDetails{yield{text language direction isFallback}preparationTime cookingTime totalTime ingredients{quantity quantityMax unit{text language direction isFallback}name{text language direction isFallback}note{text language direction isFallback}substitute{text language direction isFallback}}steps{text language direction isFallback}occasion{text language direction isFallback}taughtBy{key role credit name{text language direction isFallback}}}...on OralHistoryDetails{narrators{key role credit name{text language direction isFallback}}interviewers{key role credit name{text language direction isFallback}}interpreters{key role credit name{text language direction isFallback}}place{text language direction isFallback}recordedOn}...on PhotographDetails{photographers{key role credit name{text language direction isFallback}}depicted{key role credit name{text language direction isFallback}}technique{text language direction isFallback}isInColour inscription{text language direction isFallback}dimensions{height width depth}}...on TextileDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}motifs{text language direction isFallback}use{text language direction isFallback}dimensions{height width depth}}...on ObjectDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}use{text language direction isFallback}inscription{text language direction isFallback}provenance{text language direction isFallback}dimensions{height width depth}}}contributors{key role credit name{text language direction isFallback}}places{key name{text language direction isFallback}country precision latitude longitude}communities{key label{text language direction isFallback}}topics{key label{text language direction isFallback}}themes ichDomains languages{tag name autonym direction}notices{kind note{text language direction isFallback}url}rightsNote{text language direction isFallback}consentBasis{circle kind reasons notice}ownRecordStatement{text language direction isFallback}media(first:50){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isTranslationWanted accessionNumber isPublic externalReferences{source value}createdAt updatedAt revision contentRevision kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}rightsNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contributorNames{key name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}placePrecision deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Takes away a translation that waits. Requires the scope `archives:read`. */
export function rejectArchiveItemTranslation(
  client: Client,
  options: RejectArchiveItemTranslationVariables & CallOptions,
): Promise<RejectArchiveItemTranslationResult> {
  return call(client, RejectArchiveItemTranslationDocument, options, ["archiveItemTranslationReject"]);
}

/** Variables of `placeArchiveItemNotice`. */
export interface PlaceArchiveItemNoticeVariables {
  /** The notice. */
  readonly input: ArchiveItemNoticePlaceInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `placeArchiveItemNotice` answers. */
export interface PlaceArchiveItemNoticeResult {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: EditedArchiveItem | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `placeArchiveItemNotice`, as the API knows it. */
export const PlaceArchiveItemNoticeDocument: TypedDocument<{ readonly archiveItemNoticePlace: PlaceArchiveItemNoticeResult }, PlaceArchiveItemNoticeVariables> = {
  name: "PlaceArchiveItemNotice",
  kind: "mutation",
  hash: "29fa981591b2477a95ebc2e75b2bb73143fb7b2183e90638410dcc769f42bb86",
  text: `mutation PlaceArchiveItemNotice($input:ArchiveItemNoticePlaceInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemNoticePlace(input:$input){archiveItem{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}description{text language direction isFallback}date{asWritten edtf earliest latest reason}details{__typename ...on RecipeDetails{yield{text language direction isFallback}preparationTime cookingTime totalTime ingredients{quantity quantityMax unit{text language direction isFallback}name{text language direction isFallback}note{text language direction isFallback}substitute{text language direction isFallback}}steps{text language direction isFallback}occasion{text language direction isFallback}taughtBy{key role credit name{text language direction isFallback}}}...on OralHistoryDetails{narrators{key role credit name{text language direction isFallback}}interviewers{key role credit name{text language direction isFallback}}interpreters{key role credit name{text language direction isFallback}}place{text language direction isFallback}recordedOn}...on PhotographDetails{photographers{key role credit name{text language direction isFallback}}depicted{key role credit name{text language direction isFallback}}technique{text language direction isFallback}isInColour inscription{text language direction isFallback}dimensions{height width depth}}...on TextileDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}motifs{text language direction isFallback}use{text language direction isFallback}dimensions{height width depth}}...on ObjectDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}use{text language direction isFallback}inscription{text language direction isFallback}provenance{text language direction isFallback}dimensions{height width depth}}}contributors{key role credit name{text language direction isFallback}}places{key name{text language direction isFallback}country precision latitude longitude}communities{key label{text language direction isFallback}}topics{key label{text language direction isFallback}}themes ichDomains languages{tag name autonym direction}notices{kind note{text language direction isFallback}url}rightsNote{text language direction isFallback}consentBasis{circle kind reasons notice}ownRecordStatement{text language direction isFallback}media(first:50){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isTranslationWanted accessionNumber isPublic externalReferences{source value}createdAt updatedAt revision contentRevision kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}rightsNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contributorNames{key name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}placePrecision deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** For the stewards of a community that governs the item. */
export function placeArchiveItemNotice(
  client: Client,
  options: PlaceArchiveItemNoticeVariables & CallOptions,
): Promise<PlaceArchiveItemNoticeResult> {
  return call(client, PlaceArchiveItemNoticeDocument, options, ["archiveItemNoticePlace"]);
}

/** Variables of `removeArchiveItemNotice`. */
export interface RemoveArchiveItemNoticeVariables {
  /** Which notice. */
  readonly input: ArchiveItemNoticeRemoveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `removeArchiveItemNotice` answers. */
export interface RemoveArchiveItemNoticeResult {
  /** The archive item after the mutation. Null if there are errors, and only then. */
  readonly archiveItem: EditedArchiveItem | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `removeArchiveItemNotice`, as the API knows it. */
export const RemoveArchiveItemNoticeDocument: TypedDocument<{ readonly archiveItemNoticeRemove: RemoveArchiveItemNoticeResult }, RemoveArchiveItemNoticeVariables> = {
  name: "RemoveArchiveItemNotice",
  kind: "mutation",
  hash: "368f5481b57c92f3b4a47c9476ca5a4a2edfe9da60807d4d8e1f5c33b10b266d",
  text: `mutation RemoveArchiveItemNotice($input:ArchiveItemNoticeRemoveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveItemNoticeRemove(input:$input){archiveItem{id slug kind kindTerm{text language direction isFallback}title{text language direction isFallback}summary{text language direction isFallback}date{asWritten edtf earliest latest}rights holder{id slug name{text language direction isFallback}website}warnings{kind note{text language direction isFallback}}communityNotices{kind note{text language direction isFallback}community{id slug name{text language direction isFallback}}}description{text language direction isFallback}date{asWritten edtf earliest latest reason}details{__typename ...on RecipeDetails{yield{text language direction isFallback}preparationTime cookingTime totalTime ingredients{quantity quantityMax unit{text language direction isFallback}name{text language direction isFallback}note{text language direction isFallback}substitute{text language direction isFallback}}steps{text language direction isFallback}occasion{text language direction isFallback}taughtBy{key role credit name{text language direction isFallback}}}...on OralHistoryDetails{narrators{key role credit name{text language direction isFallback}}interviewers{key role credit name{text language direction isFallback}}interpreters{key role credit name{text language direction isFallback}}place{text language direction isFallback}recordedOn}...on PhotographDetails{photographers{key role credit name{text language direction isFallback}}depicted{key role credit name{text language direction isFallback}}technique{text language direction isFallback}isInColour inscription{text language direction isFallback}dimensions{height width depth}}...on TextileDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}motifs{text language direction isFallback}use{text language direction isFallback}dimensions{height width depth}}...on ObjectDetails{makers{key role credit name{text language direction isFallback}}materials{text language direction isFallback}techniques{text language direction isFallback}use{text language direction isFallback}inscription{text language direction isFallback}provenance{text language direction isFallback}dimensions{height width depth}}}contributors{key role credit name{text language direction isFallback}}places{key name{text language direction isFallback}country precision latitude longitude}communities{key label{text language direction isFallback}}topics{key label{text language direction isFallback}}themes ichDomains languages{tag name autonym direction}notices{kind note{text language direction isFallback}url}rightsNote{text language direction isFallback}consentBasis{circle kind reasons notice}ownRecordStatement{text language direction isFallback}media(first:50){nodes{id kind alternativeText{text language direction isFallback}isDecorative width height durationMs placeholder credit{text language direction isFallback}contentWarning{text language direction isFallback}isStreamingOnly redacts{id}renditions{name contentType size width height address}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}isTranslationWanted accessionNumber isPublic externalReferences{source value}createdAt updatedAt revision contentRevision kindTerm{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}title{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}summary{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}description{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}rightsNote{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}contributorNames{key name{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}}placePrecision deletedAt}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Takes a notice of a community away from an archive item. Requires the scope `heritage:steward`. */
export function removeArchiveItemNotice(
  client: Client,
  options: RemoveArchiveItemNoticeVariables & CallOptions,
): Promise<RemoveArchiveItemNoticeResult> {
  return call(client, RemoveArchiveItemNoticeDocument, options, ["archiveItemNoticeRemove"]);
}

/** Variables of `getArchiveImport`. */
export interface GetArchiveImportVariables {
  /** How the import is identified. */
  readonly by: ArchiveImportBy;
  /** Page size, 1 to 100. */
  readonly first?: number | null | undefined;
  /** Cursor: start after this entry. */
  readonly after?: string | null | undefined;
  /** Cursor: start after this entry of the dry run. */
  readonly afterOfDryRun?: string | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getArchiveImport` answers. */
export type GetArchiveImportResult = ArchiveImport & {
  /** What the last dry run has to say of single records: each refusal, warning and change, in the order of the file. */
  readonly dryRunEntries: ArchiveImportEntries;
  /** What became of single records: each refusal, warning and change, in the order of the file. */
  readonly entries: ArchiveImportEntries;
} | null;

/** The document of `getArchiveImport`, as the API knows it. */
export const GetArchiveImportDocument: TypedDocument<{ readonly archiveImport: GetArchiveImportResult }, GetArchiveImportVariables> = {
  name: "GetArchiveImport",
  kind: "query",
  hash: "1d2955ac33f09dfc2a5bb2acf25552e6e471506273ef31e6a2332b5d35af9977",
  text: `query GetArchiveImport($by:ArchiveImportBy!$first:Int=100$after:String$afterOfDryRun:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveImport(by:$by){id fileName source createdAt receivedAt recordCount notRead{field count}neverFound dryRun{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}run{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}dryRunEntries(first:$first after:$afterOfDryRun){nodes{place name outcome code message changes{field before after}visibility{before after}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount{value precision}}entries(first:$first after:$after){nodes{place name outcome code message changes{field before after}visibility{before after}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount{value precision}}}}`,
};

/** One import that you ordered, with its jobs and what became of single records. Null when there is none. */
export function getArchiveImport(
  client: Client,
  options: GetArchiveImportVariables & CallOptions,
): Promise<GetArchiveImportResult> {
  return call(client, GetArchiveImportDocument, options, ["archiveImport"]);
}

/** Variables of `createArchiveImport`. */
export interface CreateArchiveImportVariables {
  /** The file, and how it is read. */
  readonly input: ArchiveImportCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createArchiveImport` answers. */
export interface CreateArchiveImportResult {
  /** The archiveImport after the mutation. Null if there are errors, and only then. */
  readonly archiveImport: ArchiveImport | null;
  /** The address to which the file is sent by PUT; without `PUBLIC_URL` a path at this service. Whoever knows it can use it. What is wrong with the file as a whole is told there. Null if there are errors. */
  readonly uploadAddress: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createArchiveImport`, as the API knows it. */
export const CreateArchiveImportDocument: TypedDocument<{ readonly archiveImportCreate: CreateArchiveImportResult }, CreateArchiveImportVariables> = {
  name: "CreateArchiveImport",
  kind: "mutation",
  hash: "ce594ccc72a9efbfbdbf7efc395f22d6b6911e59e84076aa97d6710609119a05",
  text: `mutation CreateArchiveImport($input:ArchiveImportCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveImportCreate(input:$input){archiveImport{id fileName source createdAt receivedAt recordCount notRead{field count}neverFound dryRun{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}run{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}}uploadAddress userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Announces a file of records. Send it to uploadAddress by PUT: a job then tries it or takes it in. */
export function createArchiveImport(
  client: Client,
  options: CreateArchiveImportVariables & CallOptions,
): Promise<CreateArchiveImportResult> {
  return call(client, CreateArchiveImportDocument, options, ["archiveImportCreate"]);
}

/** Variables of `runArchiveImport`. */
export interface RunArchiveImportVariables {
  /** The archiveImport. */
  readonly input: ArchiveImportRunInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `runArchiveImport` answers. */
export interface RunArchiveImportResult {
  /** The archiveImport after the mutation. Null if there are errors, and only then. */
  readonly archiveImport: ArchiveImport | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `runArchiveImport`, as the API knows it. */
export const RunArchiveImportDocument: TypedDocument<{ readonly archiveImportRun: RunArchiveImportResult }, RunArchiveImportVariables> = {
  name: "RunArchiveImport",
  kind: "mutation",
  hash: "9ce9e5d81c86838954d4395e1b4c17518d1d67d394275b5b081c7550096502cb",
  text: `mutation RunArchiveImport($input:ArchiveImportRunInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){archiveImportRun(input:$input){archiveImport{id fileName source createdAt receivedAt recordCount notRead{field count}neverFound dryRun{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}run{id kind state progress{done total}counts{name count}failure orderedAt startedAt endedAt}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Takes in a file that has arrived, once it was tried. */
export function runArchiveImport(
  client: Client,
  options: RunArchiveImportVariables & CallOptions,
): Promise<RunArchiveImportResult> {
  return call(client, RunArchiveImportDocument, options, ["archiveImportRun"]);
}

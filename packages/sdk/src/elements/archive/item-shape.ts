import type { LocalizedText } from "../../generated/shared.ts";

type Text = LocalizedText | null;

/** What the page of an item needs to know; the answer of `GetArchiveItem` has it. */
export interface ItemShown {
  readonly id: string;
  readonly slug: string;
  readonly kind: string;
  readonly kindTerm: Text;
  readonly title: LocalizedText;
  readonly summary: Text;
  readonly description: Text;
  readonly date: DateShown | null;
  readonly places: readonly { readonly name: Text }[];
  readonly contributors: readonly ContributorShown[];
  readonly languages: readonly { readonly name: string }[];
  readonly communities: readonly TermShown[];
  readonly topics: readonly TermShown[];
  readonly rights: string;
  readonly rightsNote: Text;
  readonly warnings: readonly NoticeShown[];
  readonly notices: readonly NoticeShown[];
  readonly communityNotices: readonly NoticeShown[];
  readonly holder: { readonly name: LocalizedText; readonly website: string | null } | null;
  readonly accessionNumber: string | null;
  readonly details: DetailsShown | null;
  readonly consentBasis: readonly { readonly kind: string }[];
  /** Why an institution governs it as its own record; null where communities do. */
  readonly ownRecordStatement: Text;
  readonly media: { readonly nodes: readonly MediumShown[] };
}

export interface DateShown {
  readonly asWritten: string | null;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface TermShown {
  readonly label: LocalizedText;
}

export interface ContributorShown {
  readonly role: string;
  readonly credit: string;
  /** As the person wants to be named; null for who does not. */
  readonly name: Text;
}

export interface NoticeShown {
  readonly kind: string;
  readonly note: Text;
  readonly url?: string | null;
}

export interface MediumShown {
  readonly id: string;
  readonly kind: string;
  readonly alternativeText: Text;
  readonly isDecorative: boolean;
  readonly credit: Text;
  readonly contentWarning: Text;
  readonly isStreamingOnly: boolean;
  readonly redacts: { readonly id: string } | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly renditions: readonly RenditionShown[];
}

export interface RenditionShown {
  readonly address: string;
  readonly contentType: string;
  readonly width: number | null;
}

export interface IngredientShown {
  readonly quantity: number | null;
  readonly quantityMax: number | null;
  readonly unit: Text;
  readonly name: LocalizedText;
  readonly note: Text;
  readonly substitute: Text;
}

export interface DimensionsShown {
  readonly height: number | null;
  readonly width: number | null;
  readonly depth: number | null;
}

/** What only its kind has: of each kind some of this. */
export interface DetailsShown {
  readonly __typename?: string;
  readonly yield?: Text;
  readonly preparationTime?: string | null;
  readonly cookingTime?: string | null;
  readonly totalTime?: string | null;
  readonly ingredients?: readonly IngredientShown[];
  readonly steps?: readonly LocalizedText[];
  readonly occasion?: Text;
  readonly place?: Text;
  readonly recordedOn?: string | null;
  readonly technique?: Text;
  readonly isInColour?: boolean | null;
  readonly inscription?: Text;
  readonly materials?: readonly LocalizedText[];
  readonly techniques?: readonly LocalizedText[];
  readonly motifs?: readonly LocalizedText[];
  readonly use?: Text;
  readonly provenance?: Text;
  readonly dimensions?: DimensionsShown | null;
}

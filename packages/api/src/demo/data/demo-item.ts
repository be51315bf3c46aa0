import type {
  ContributorRole,
  CreditPreference,
} from "../../modules/archives/contributors/contributor.vocabulary.ts";
import type { DimensionsInput } from "../../modules/archives/details/details.inputs.ts";
import type { ArchiveItemKind, ItemRights, Theme } from "../../modules/archives/items/item.vocabulary.ts";
import type { CommunityNotice, ContentWarning } from "../../modules/archives/notices/notice.vocabulary.ts";
import type { ConsentEvidenceKind } from "../../modules/consent/evidence/evidence.type.ts";
import type { ReviewReason } from "../../modules/consent/reviews/review.vocabulary.ts";
import type { Texts } from "./texts.ts";

interface Person {
  role: ContributorRole;
  credit: CreditPreference;
  /** The full name, which is shown only where the person wants that. */
  name: Texts;
  creditedAs?: Texts;
}

interface Ingredient {
  quantity?: number;
  unit?: Texts;
  name: Texts;
  substitute?: Texts;
}

/** A picture or a sound, by the name of what makes it. */
export interface DemoMedium {
  file: string;
  alternativeText: Texts;
  credit: Texts;
}

/** On what it rests that everybody may see an item. */
type DemoConsent =
  | {
      kind: "GIVEN";
      /** Who said yes: themselves, or a representative for them. */
      subject: { kind: "PERSON" | "FAMILY" | "REPRESENTED_DEAD"; name: string; representative?: string };
      /** The language in which they were asked, and read their receipt. */
      language: string;
      happenedOn: string;
      evidence: ConsentEvidenceKind;
    }
  | { kind: "REVIEWED"; reason: ReviewReason; tried: string };

/** An item of the archive as the demonstration has it. */
export interface DemoItem {
  slug: string;
  kind: ArchiveItemKind;
  /** What it is, where no kind says it. */
  kindTerm?: Texts;
  /** The partner that keeps it, and the community that governs it, by their slugs. */
  holder: string;
  community: string;
  /** The protocol that it is placed under, by its key; left out, that by which its community shows things to everybody. */
  protocol?: string;
  title: Texts;
  summary: Texts;
  description: Texts;
  /** As somebody wrote it. */
  date?: string;
  rights: ItemRights;
  rightsNote?: Texts;
  accessionNumber?: string;
  places: Texts[];
  contributors: Person[];
  languages: string[];
  themes: Theme[];
  warnings?: { kind: ContentWarning; note: Texts }[];
  communityNotices: CommunityNotice[];
  consent: DemoConsent;
  media: DemoMedium[];
  recipe?: {
    yield: Texts;
    preparationTime: string;
    cookingTime: string;
    totalTime: string;
    occasion: Texts;
    ingredients: Ingredient[];
    steps: Texts[];
  };
  oralHistory?: { recordedOn: string; place: Texts };
  photograph?: { isInColour: boolean; inscription: Texts; technique: Texts; dimensions: DimensionsInput };
  textile?: { materials: Texts[]; techniques: Texts[]; dimensions: DimensionsInput };
  object?: { materials: Texts[]; dimensions: DimensionsInput };
}

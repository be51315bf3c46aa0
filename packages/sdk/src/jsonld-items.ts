import { type JsonLdNode, known } from "./jsonld-node.ts";
import { isPlainDate } from "./plain-date.ts";
import { addressOfRights } from "./rights.ts";

/** A text as it was served. */
interface Text {
  readonly text: string;
  readonly language?: string;
}

/** What is needed of an item; every item of this package has it. */
export interface DescribedItem {
  readonly id?: string;
  readonly kind: string;
  readonly title: Text;
  readonly summary?: Text | null;
  readonly description?: Text | null;
  readonly date?: { readonly asWritten: string | null; readonly edtf: string | null } | null;
  readonly rights: string;
  readonly rightsNote?: Text | null;
  readonly accessionNumber?: string | null;
  readonly holder?: { readonly name: Text; readonly website?: string | null } | null;
}

const TYPES: Record<string, string> = {
  RECIPE: "Recipe",
  PHOTOGRAPH: "Photograph",
  MUSIC: "MusicComposition",
  VIDEO: "VideoObject",
  GAME: "Game",
  WORD_LIST: "DefinedTermSet",
  LEARNING_RESOURCE: "LearningResource",
};

/**
 * An item of the archive as a schema.org `CreativeWork`, or one of its kinds. It names no picture and no recording: their
 * addresses end, and may be taken back at any moment.
 */
export function itemWork(
  item: DescribedItem,
  { url }: { readonly url?: string | undefined } = {},
): JsonLdNode {
  const { kind, title, summary, description, date, rights, rightsNote, accessionNumber, holder } = item;
  const edtf = date?.edtf;
  return known({
    "@type": TYPES[kind] ?? "CreativeWork",
    name: title.text,
    inLanguage: title.language,
    description: (summary ?? description)?.text,
    // Search engines read no more of the Extended Date/Time Format than plain dates.
    dateCreated: edtf && isPlainDate(edtf) ? edtf : undefined,
    temporalCoverage: edtf && !isPlainDate(edtf) ? edtf : undefined,
    license: addressOfRights(rights),
    copyrightNotice: rightsNote?.text,
    identifier: accessionNumber ?? item.id,
    maintainer: holder && known({ "@type": "Organization", name: holder.name.text, url: holder.website }),
    url,
  });
}

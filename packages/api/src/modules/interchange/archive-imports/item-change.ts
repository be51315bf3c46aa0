import { languageOf } from "../../../platform/texts/language-match.ts";
import { originalOf, rewritten, type StoredText } from "../../../platform/texts/stored-text.ts";
import { contributorOfSource } from "../../archives/contributors/contributors.bulk.ts";
import { storedDate } from "../../archives/dates/archive-dates.bulk.ts";
import {
  addedTexts,
  type ItemContent,
  type ItemOfSource,
  type KnownItem,
  type NameOfSource,
  type PlaceOfSource,
  type StoredContributor,
  type StoredTerm,
  type TranslationOfSource,
  withoutTexts,
} from "../../archives/items/items.bulk.ts";
import type { ArchiveItemFacts } from "../archive-items/archive-item-facts.ts";
import { type FieldChange, ItemMerge, type SaidBefore } from "./item-merge.ts";

/** What an item is after its source's word, beside what it was. */
export interface ItemChange {
  item: ItemOfSource;
  known: KnownItem | undefined;
  changes: FieldChange[];
  /** Fields that were edited here, and so stayed. */
  kept: string[];
  /** Translations that communities have yet to approve, or that are not wanted. */
  waiting: string[];
  unwanted: string[];
  /** The source says something else than before, whether or not that was taken in. */
  isNews: boolean;
}

const nothing: ItemContent = {
  ...{ kind: "", kind_term: null, title: { source: "und", texts: {} }, summary: null, description: null },
  ...{ details: null, contributors: [], terms: [], rights: "NOT_EVALUATED", rights_note: null },
  accession_number: null,
  ...storedDate(null),
};

/** What a record makes of an item that the importer sees, or of a new one. */
export function changeOfItem(facts: ArchiveItemFacts, known: KnownItem | undefined): ItemChange {
  const merge = new ItemMerge(saidBefore(known), known === undefined);
  const here = known?.content ?? nothing;
  const added = new AddedTranslations(known);
  const people = contributorsOf(facts, here.contributors, merge);
  const terms = termsOf(facts, here.terms, merge);
  const places = merge.list("places", facts.places && placesOf(facts, merge), known?.places ?? []);
  const storage = merge.value("storagePlace", facts.storagePlace, known?.storage_place ?? null);
  const content: ItemContent = {
    kind: merge.value("kind", facts.kind, here.kind),
    kind_term: textOf("kindTerm", facts.kindTerm, here.kind_term, merge, added),
    title: textOf("title", facts.title, here.title, merge, added) ?? here.title,
    summary: textOf("summary", facts.summary, here.summary, merge, added),
    description: textOf("description", facts.description, here.description, merge, added),
    details: detailsOf(facts, here, merge, added),
    ...datesOf(facts, here, merge),
    contributors: people.contributors,
    terms,
    rights: merge.value("rights", facts.rights === null ? "NOT_EVALUATED" : facts.rights, here.rights),
    rights_note: textOf("rightsNote", facts.rightsNote, here.rights_note, merge, added),
    accession_number: merge.value("accessionNumber", facts.accessionNumber, here.accession_number),
  };
  if (content.kind !== "OTHER") content.kind_term = null;
  // What another kind had, this one has no field for.
  if (known && content.kind !== here.kind && facts.details === undefined) content.details = null;
  const content_hash = JSON.stringify(merge.said);
  return {
    item: {
      reference: facts.reference,
      content_hash,
      content,
      parts: {
        names: people.names,
        places: places.added,
        translations: added.waiting,
        gone: [...people.gone, ...places.gone],
        ...(facts.storagePlace !== undefined && { storage_place: storage }),
      },
    },
    known,
    changes: merge.changes,
    kept: merge.kept,
    waiting: added.waiting.map(({ field, part, language }) =>
      [field.toLowerCase(), ...(part === "" ? [] : [part]), language].join("."),
    ),
    unwanted: added.unwanted,
    isNews: content_hash !== known?.content_hash,
  };
}

/** What an import remembered; nothing where a person gave the reference. */
function saidBefore(known: KnownItem | undefined): SaidBefore | null {
  try {
    return known?.content_hash ? (JSON.parse(known.content_hash) as SaidBefore) : null;
  } catch {
    return null;
  }
}

const translated = {
  title: "TITLE",
  summary: "SUMMARY",
  description: "DESCRIPTION",
  kindTerm: "KIND_TERM",
  rightsNote: "RIGHTS_NOTE",
  details: "DETAILS",
} as const satisfies Record<string, TranslationOfSource["field"]>;

/** Translations that a source adds to what communities have accepted: they wait, and change nothing until then. */
class AddedTranslations {
  readonly waiting: TranslationOfSource[] = [];
  readonly unwanted: string[] = [];
  readonly #known: KnownItem | undefined;

  constructor(known: KnownItem | undefined) {
    this.#known = known;
  }

  /** True where the text is one. */
  takes(field: keyof typeof translated, language: string, text: string, here: StoredText | null): boolean {
    if (!this.#known?.is_accepted || here === null) return false;
    this.#put(field, { part: "", original: originalOf(here), language, text });
    return true;
  }

  /** A structure without those that were added to it, which wait. */
  takenFrom<S>(field: keyof typeof translated, here: unknown, given: S): S {
    if (!this.#known?.is_accepted) return given;
    const added = addedTexts(here, given);
    for (const one of added) this.#put(field, one);
    return withoutTexts(given, added);
  }

  #put(field: keyof typeof translated, { part, ...one }: Omit<TranslationOfSource, "field">): void {
    if (this.#known?.translations_wanted) this.waiting.push({ field: translated[field], part, ...one });
    else this.unwanted.push([field, ...(part === "" ? [] : [part]), one.language].join("."));
  }
}

/** Language by language: what is told in one says nothing of another, unless it was told before and is no more. */
function textOf(
  field: keyof typeof translated,
  given: StoredText | null | undefined,
  here: StoredText | null,
  merge: ItemMerge,
  added: AddedTranslations,
): StoredText | null {
  if (given === undefined) return here;
  const before = Object.keys(merge.said)
    .filter((name) => name.startsWith(`${field}.`))
    .map((name) => name.slice(field.length + 1));
  const texts: Record<string, string> = { ...here?.texts };
  let isChanged = false;
  for (const language of new Set([...Object.keys(given?.texts ?? {}), ...before])) {
    const present = here?.texts[language] ?? null;
    const text = merge.value(`${field}.${language}`, given?.texts[language] ?? null, present);
    if (text === present) continue;
    if (text !== null && present === null && added.takes(field, language, text, here)) continue;
    isChanged = true;
    if (text === null) delete texts[language];
    else texts[language] = text;
  }
  if (!isChanged) return here;
  const [first] = [given?.source, ...Object.keys(texts)].filter((language) => language && language in texts);
  const source = here && here.source in texts ? here.source : first;
  return source === undefined ? null : rewritten(here, source, texts);
}

/** A structure is told whole; but a translation more waits, wherever in it that is. */
function detailsOf(facts: ArchiveItemFacts, here: ItemContent, merge: ItemMerge, added: AddedTranslations) {
  const details = merge.value("details", facts.details, here.details);
  return details === here.details ? details : added.takenFrom("details", here.details, details);
}

function datesOf(facts: ArchiveItemFacts, here: ItemContent, merge: ItemMerge) {
  const { date_as_written, date_edtf, earliest, latest, decades } = here;
  const stored = { date_as_written, date_edtf, earliest, latest, decades };
  if (facts.date === undefined) return stored;
  const given = storedDate(facts.date);
  // What the words mean may be read better one day; only other words are another date.
  return merge.value("date", given.date_as_written, date_as_written) === date_as_written && here !== nothing
    ? stored
    : given;
}

interface People {
  contributors: StoredContributor[];
  names: NameOfSource[];
  gone: string[];
}

function contributorsOf(facts: ArchiveItemFacts, here: StoredContributor[], merge: ItemMerge): People {
  const given = facts.contributors?.map((one) => ({
    ...one,
    key: merge.keyOf(originalOf(one.name), one.role),
  }));
  const once = given && [...new Map(given.map((one) => [one.key, one])).values()];
  const { added, gone } = merge.list("contributors", once, here);
  const stay = here.filter(({ key }) => !gone.includes(key));
  return {
    contributors: [...stay, ...added.map(contributorOfSource)],
    names: added.map(({ key, name, creditedAs }) => ({ key, name, credited_as: creditedAs })),
    gone,
  };
}

function placesOf({ places = [] }: ArchiveItemFacts, merge: ItemMerge): PlaceOfSource[] {
  const each = places.map(({ name, country, latitude, longitude, precision }) => ({
    key: merge.keyOf(originalOf(name), country, latitude, longitude),
    names: name,
    ...{ country, precision, exact_latitude: latitude, exact_longitude: longitude },
  }));
  return [...new Map(each.map((place) => [place.key, place])).values()];
}

/** The terms of each vocabulary that the source tells of; the others stay. */
function termsOf(facts: ArchiveItemFacts, here: StoredTerm[], merge: ItemMerge): StoredTerm[] {
  const open = (vocabulary: "COMMUNITY" | "TOPIC", given: ArchiveItemFacts["topics"]) =>
    given?.map(({ key, label }): StoredTerm => ({ vocabulary, key, label }));
  const closed = (vocabulary: "THEME" | "ICH_DOMAIN", given: string[] | undefined) =>
    given?.map((key): StoredTerm => ({ vocabulary, key }));
  const languages = facts.languages?.map(
    (tag): StoredTerm => ({ vocabulary: "LANGUAGE", key: languageOf(tag), tag }),
  );
  const vocabularies: [string, StoredTerm["vocabulary"], StoredTerm[] | undefined][] = [
    ["communities", "COMMUNITY", open("COMMUNITY", facts.communities)],
    ["topics", "TOPIC", open("TOPIC", facts.topics)],
    ["themes", "THEME", closed("THEME", facts.themes)],
    ["ichDomains", "ICH_DOMAIN", closed("ICH_DOMAIN", facts.ichDomains)],
    ["languages", "LANGUAGE", languages],
  ];
  return vocabularies.flatMap(([field, vocabulary, given]) => {
    const present = here.filter((term) => term.vocabulary === vocabulary);
    const { added, gone } = merge.list(field, given, present);
    return [...present.filter(({ key }) => !gone.includes(key)), ...added];
  });
}

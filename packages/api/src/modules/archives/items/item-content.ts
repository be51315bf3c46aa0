import type { EntityManager } from "typeorm";
import type { Action } from "../../../platform/actions/action.ts";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { givenTexts, kept } from "../../../platform/records/changes/given.ts";
import { applySlug, slugTaken } from "../../../platform/records/changes/slug.ts";
import { applyLine, applyTexts, textLimits } from "../../../platform/records/changes/text-input.ts";
import { type StoredText, textsOf } from "../../../platform/texts/stored-text.ts";
import { translationMessages } from "../archive.messages.ts";
import { type ContributorsChange, readContributors } from "../contributors/contributors.ts";
import { applyDetails } from "../details/apply-details.ts";
import { type LinkChange, readLinks } from "../links/links.ts";
import { type PictureChange, readPictures } from "../links/pictures.ts";
import { wordsOfItem } from "../listing/item-words.ts";
import { applyNotices } from "../notices/apply-notices.ts";
import { type PlacesChange, readPlaces } from "../places/places.ts";
import { applyTerms } from "../terms/item-terms.ts";
import { addedTexts } from "../translations/added-texts.rules.ts";
import type { ItemEntity } from "./item.entity.ts";
import type { ArchiveItemCreateInput, ArchiveItemUpdateInput } from "./item.inputs.ts";
import { applyDate, applyKind, applyRights } from "./item-facts.ts";

export type ItemInput = Omit<ArchiveItemUpdateInput, "id"> &
  Pick<Partial<ArchiveItemCreateInput>, "contributors" | "places">;

/** What an input says of an item that is in other tables. */
export interface ItemParts {
  contributors: ContributorsChange;
  places: PlacesChange;
  links: LinkChange[];
  pictures: PictureChange[];
}

/** What lists are sorted by and searches find an item by, as it is stored. */
export async function wordsOfStored(manager: Pick<EntityManager, "query">, item: ItemEntity) {
  const places = (await manager.query("select names from item_places where item_id = $1", [item.id])) as {
    names: StoredText;
  }[];
  return wordsOfItem(
    item,
    places.map(({ names }) => names),
  );
}

/** The columns of an item after an input, and what belongs to it. */
export async function readContent(
  { manager, errors }: Pick<Action, "errors"> & { manager: EntityManager },
  input: ItemInput,
  stored: ItemEntity | null,
  holder: string | null,
) {
  const parts: ItemParts = {
    contributors: await readContributors(manager, input, stored, errors),
    places: await readPlaces(manager, input, stored?.id, errors),
    links: await readLinks(manager, input, errors),
    pictures: await readPictures(manager, input, holder, errors),
  };
  const { contributors } = parts.contributors;
  const texts = givenTexts(input, stored, ["title", "summary", "description"], errors);
  requireNoAdditions(input, stored, errors);
  const kind = applyKind(input, stored, errors);
  const details = applyDetails(input.details, kind.kind, stored, errors);
  const terms = applyTerms(input, stored?.terms ?? [], errors);
  const note = { limit: textLimits.note };
  const rights_note = applyTexts(input.rightsNote, stored?.rights_note ?? null, ["rightsNote"], note, errors);
  const row = {
    ...texts,
    slug: await applySlug(
      input.slug,
      stored?.slug,
      textsOf(texts.title),
      "item",
      // A name that nobody chose is no other item's either, whether that one is seen or not: what is withdrawn today must
      // not leave its address to another.
      input.slug == null ? async () => true : slugTaken(manager, "items"),
      errors,
    ),
    ...kind,
    details,
    ...applyDate(input.date, stored, errors),
    contributors,
    terms,
    rights: await applyRights(manager, input.rights, stored, errors),
    rights_note,
    warnings: applyNotices(input.warnings, stored?.warnings ?? [], "warnings", errors),
    notices: applyNotices(input.notices, stored?.notices ?? [], "notices", errors),
    translations_wanted: kept(input.isTranslationWanted, stored?.translations_wanted, true),
    place_precision: kept(input.placePrecision, stored?.place_precision, "EXACT" as const),
    accession_number: applyLine(
      input.accessionNumber,
      stored?.accession_number ?? null,
      ["accessionNumber"],
      100,
      errors,
    ),
    ...wordsOfItem(
      { ...texts, ...kind, details, terms, contributors, rights_note },
      stored?.is_blurred ? [] : parts.places.names,
    ),
  };
  requireNoAddedTexts(input, stored, { ...row, places: parts.places.changed }, parts.places.before, errors);
  return { row, parts };
}

/**
 * A language is not added by the way: not where no translations are wanted, and what communities once approved is translated
 * by an addition that waits for them.
 */
function requireNoAdditions(input: ItemInput, stored: ItemEntity | null, errors: UserErrors): void {
  const sentence = whyNoAdditions(input, stored);
  if (!stored || !sentence) return;
  for (const field of ["title", "summary", "description"] as const) {
    const present = stored[field]?.texts;
    for (const [index, { language, text }] of (input[field] ?? []).entries())
      if (present && text != null && !(language in present))
        errors.add("CONDITION_MISSING", [field, index, "language"], sentence);
  }
}

/** Why a language more has to wait; undefined where it may be written. */
function whyNoAdditions(input: ItemInput, stored: ItemEntity | null) {
  const isWanted = kept(input.isTranslationWanted, stored?.translations_wanted, true);
  if (!stored || (isWanted && !stored.first_accepted_at)) return undefined;
  return isWanted ? translationMessages.waitsForApproval : translationMessages.notWanted;
}

/** The same of texts in structures and lists: by the field of the input that adds one. */
function requireNoAddedTexts(
  input: ItemInput,
  stored: ItemEntity | null,
  row: Pick<ItemEntity, (typeof othersWithTexts)[number]> & { places: unknown },
  placesBefore: unknown,
  errors: UserErrors,
): void {
  const sentence = whyNoAdditions(input, stored);
  if (!stored || !sentence) return;
  for (const column of othersWithTexts)
    for (const { part } of addedTexts(stored[column], row[column]))
      errors.add("CONDITION_MISSING", [fieldOf(column, part)], sentence);
  if (addedTexts(placesBefore, row.places).length > 0)
    errors.add("CONDITION_MISSING", ["updatePlaces"], sentence);
}

const othersWithTexts = ["kind_term", "rights_note", "details", "terms", "warnings", "contributors"] as const;

function fieldOf(column: (typeof othersWithTexts)[number], part: string): string {
  if (column === "terms") return part.startsWith("TOPIC") ? "topics" : "communities";
  const names = { kind_term: "kindTerm", rights_note: "rightsNote", contributors: "updateContributors" };
  return names[column as keyof typeof names] ?? column;
}

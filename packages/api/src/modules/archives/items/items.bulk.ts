import { createHash } from "node:crypto";
import type { LoggedKind } from "../../../platform/records/changes/bulk-audit.ts";
import type { BulkStatements, Referenced } from "../../../platform/records/changes/bulk-statements.ts";
import { slugOf } from "../../../platform/records/changes/slug.ts";
import { type StoredText, textsOf } from "../../../platform/texts/stored-text.ts";
import { Theme } from "../../programs/parts/theme.type.ts";
import type { StoredContributor } from "../contributors/contributor.type.ts";
import { ContributorRole, CreditPreference } from "../contributors/contributor.vocabulary.ts";
import type { DateColumns } from "../dates/item-dates.rules.ts";
import type { StoredDetails } from "../details/details.type.ts";
import { wordsOfItem } from "../listing/item-words.ts";
import { PlacePrecision } from "../places/place.vocabulary.ts";
import type { StoredTerm } from "../terms/item-terms.ts";
import { IchDomain } from "../terms/term.vocabulary.ts";
import { addedTexts, withoutTexts } from "../translations/added-texts.rules.ts";
import type { TranslatedField } from "../translations/translation.type.ts";
import { ItemEntity, ItemNameEntity, ItemReferenceEntity } from "./item.entity.ts";
import { ArchiveItemKind, ItemRights, isOpenLicence } from "./item.vocabulary.ts";

export type { StoredContributor, StoredDetails, StoredTerm };
export { addedTexts, isOpenLicence, withoutTexts };

/** The values that fields of an item can have, for whoever reads them from a file. */
export const itemVocabularies = {
  kinds: Object.keys(ArchiveItemKind),
  rights: Object.keys(ItemRights),
  themes: Object.keys(Theme),
  ichDomains: Object.keys(IchDomain),
  roles: Object.keys(ContributorRole),
  credits: Object.keys(CreditPreference),
  precisions: Object.keys(PlacePrecision),
};

/** What an item tells, in its own columns. */
export interface ItemContent extends DateColumns {
  kind: string;
  kind_term: StoredText | null;
  title: StoredText;
  summary: StoredText | null;
  description: StoredText | null;
  details: StoredDetails | null;
  contributors: StoredContributor[];
  terms: StoredTerm[];
  rights: string;
  rights_note: StoredText | null;
  accession_number: string | null;
}

export interface NameOfSource {
  key: string;
  name: StoredText;
  credited_as: StoredText | null;
}

export interface PlaceOfSource {
  key: string;
  names: StoredText;
  country: string | null;
  precision: string;
  exact_latitude: number | null;
  exact_longitude: number | null;
}

/** Names and places that a source adds to an item, and the keys of those that it takes away. */
export interface PartsOfSource {
  names: NameOfSource[];
  places: PlaceOfSource[];
  gone: string[];
  /** Translations that wait for the communities which accepted the item. */
  translations: TranslationOfSource[];
  /** Where the holder stores it; undefined where the source says nothing of that. */
  storage_place?: string | null;
}

export interface ItemOfSource extends Referenced {
  content: ItemContent;
  parts: PartsOfSource;
}

/** An item that is there by its reference. `content` is missing where the importer may not see it. */
export interface KnownItem {
  id: string;
  reference: string;
  content_hash: string | null;
  is_deleted: boolean;
  content: ItemContent | null;
  places: { key: string; names: StoredText }[];
  storage_place: string | null;
  /** A community has accepted it: what is added then waits for its approval. */
  is_accepted: boolean;
  translations_wanted: boolean;
  /** Nobody learns where and when exactly it is from: it is not found by that either. */
  is_blurred: boolean;
}

/** A translation that a source brings to an item that communities have accepted. */
export interface TranslationOfSource {
  field: TranslatedField;
  part: string;
  original: string;
  language: string;
  text: string;
}

/** The circles that see an item now. */
export interface ItemCircles {
  id: string;
  circles: string[];
}

type ItemThere = ItemOfSource & { id: string };

/** What is no longer said of items, by the keys $1. */
const goneParts = [
  `delete from item_names using jsonb_to_recordset($1::jsonb) as given (item_id uuid, key uuid)
   where item_names.item_id = given.item_id and item_names.key = given.key`,
  `delete from item_places using jsonb_to_recordset($1::jsonb) as given (item_id uuid, key uuid)
   where item_places.item_id = given.item_id and item_places.key = given.key`,
];

/** Writes the items of a source, as drafts of their holder. */
export class ItemsBulk {
  static readonly logged: LoggedKind = { noun: "item", table: "items", partner: "home_partner_id" };
  readonly #statements: BulkStatements;
  readonly #holder: string;

  constructor(statements: BulkStatements, holder: string) {
    this.#statements = statements;
    this.#holder = holder;
  }

  /** The items that are there, by reference, held against being changed by others meanwhile. */
  async known(references: string[]): Promise<Map<string, KnownItem>> {
    const rows = await this.#statements.query<
      Omit<KnownItem, "content" | "places" | "is_accepted" | "translations_wanted" | "is_blurred">
    >(
      `select value as reference, item_id as id, content_hash, is_deleted, storage_place
       from items_by_reference($1, $2, $3) found left join item_holdings using (item_id)`,
      this.#holder,
      this.#statements.source,
      references,
    );
    const ids = rows.map(({ id }) => id);
    const contents = await this.#byId<
      ItemContent & Pick<KnownItem, "id" | "is_accepted" | "translations_wanted" | "is_blurred">
    >(
      `select id, first_accepted_at is not null as is_accepted, translations_wanted, is_blurred, kind, kind_term, title, summary, description, details, date_as_written, date_edtf, earliest, latest,
              decades, contributors, terms, rights, rights_note, accession_number
       from items where id = any($1::uuid[]) and deleted_at is null for no key update`,
      ids,
    );
    const places = await this.#byId<{ id: string; list: KnownItem["places"] }>(
      `select item_id as id, jsonb_agg(jsonb_build_object('key', key, 'names', names) order by position) as list
       from item_places where item_id = any($1::uuid[]) group by item_id`,
      ids,
    );
    return new Map(
      rows.map((row) => [
        row.reference,
        {
          ...row,
          content: contents.get(row.id) ?? null,
          places: places.get(row.id)?.list ?? [],
          is_accepted: contents.get(row.id)?.is_accepted ?? true,
          translations_wanted: contents.get(row.id)?.translations_wanted ?? false,
          is_blurred: contents.get(row.id)?.is_blurred ?? false,
        },
      ]),
    );
  }

  /** The circles in which each item is seen; one that the importer sees no more is seen in none that is told. */
  async circles(ids: string[]): Promise<Map<string, string[]>> {
    const rows = await this.#byId<ItemCircles>(
      `select items.id, array_remove(array[
         case when items.community_from <= now() and now() < items.community_until then 'COMMUNITY' end,
         case when items.partners_from <= now() and now() < items.partners_until then 'PARTNERS' end,
         case when items.public_from <= now() and now() < items.public_until
           and sets.public_from <= now() and now() < sets.public_until then 'PUBLIC' end], null) as circles
       from items left join access_sets sets on sets.id = items.access_set_id where items.id = any($1::uuid[])`,
      ids,
    );
    return new Map([...rows].map(([id, { circles }]) => [id, circles]));
  }

  async create(items: ItemOfSource[]): Promise<void> {
    if (items.length === 0) return;
    const ids = await this.#statements.newIds(items.length);
    const made = items.map((item, index) => ({ ...item, id: ids[index] ?? "", slug: slugOfSource(item) }));
    await this.#statements.insert(
      ItemEntity,
      made.map(({ id, slug, content, parts }) => ({
        ...{ id, slug, home_partner_id: this.#holder },
        ...columnsOf(content, parts.places),
      })),
    );
    await this.#statements.insert(
      ItemReferenceEntity,
      made.map((item) => ({ ...this.#ownerOf(item), ...this.#statements.referenceOf(item) })),
    );
    await this.#addParts(made);
  }

  /** Writes what a source tells otherwise than before. */
  async update(items: (ItemThere & { known: KnownItem })[]): Promise<void> {
    if (items.length === 0) return;
    await this.#statements.update(
      ItemEntity,
      items.map(({ id, content, parts, known }) => {
        const stay = known.places.filter(({ key }) => !parts.gone.includes(key));
        return { id, ...columnsOf(content, known.is_blurred ? [] : [...stay, ...parts.places]) };
      }),
    );
    const gone = items.flatMap(({ id, parts }) => parts.gone.map((key) => ({ item_id: id, key })));
    for (const text of goneParts) await this.#statements.write(gone, text);
    await this.#addParts(items);
  }

  /** Remembers what a source last said of items. */
  async remember(items: Referenced[]): Promise<void> {
    await this.#statements.update(
      ItemReferenceEntity,
      items.map((item) => ({ home_partner_id: this.#holder, ...this.#statements.referenceOf(item) })),
    );
  }

  async #addParts(items: ItemThere[]): Promise<void> {
    const each = <R extends object>(rowsOf: (item: ItemThere) => R[]) =>
      items.flatMap((item) => rowsOf(item).map((row) => ({ ...this.#ownerOf(item), ...row })));
    await this.#statements.insert(
      ItemNameEntity,
      each(({ parts }) => parts.names),
    );
    await this.#statements.write(
      each(({ parts }) => parts.places.map((place, position) => ({ ...place, position }))),
      `insert into item_places (item_id, home_partner_id, key, position, names, country, precision, exact_latitude, exact_longitude)
       select item_id, home_partner_id, key, position + (select count(*) from item_places present where present.item_id = given.item_id),
              names, country, precision, exact_latitude, exact_longitude
       from jsonb_to_recordset($1::jsonb) as given (item_id uuid, home_partner_id uuid, key uuid, position int, names jsonb,
         country text, precision text, exact_latitude float8, exact_longitude float8)`,
    );
    await this.#statements.write(
      each(({ parts }) => parts.translations),
      `insert into item_additions (item_id, home_partner_id, field, part, original, language, text, origin)
       select item_id, home_partner_id, field, part, original, language, text, 'HUMAN'
       from jsonb_to_recordset($1::jsonb) as given (item_id uuid, home_partner_id uuid, field text, part text, original text,
         language text, text text)
       on conflict (item_id, field, part, language) do update
         set text = excluded.text, origin = excluded.origin, original = excluded.original`,
    );
    const stored = each(({ parts: { storage_place } }) => (storage_place ? [{ storage_place }] : []));
    await this.#statements.write(
      stored,
      `insert into item_holdings (item_id, home_partner_id, storage_place)
       select item_id, home_partner_id, storage_place
       from jsonb_to_recordset($1::jsonb) as given (item_id uuid, home_partner_id uuid, storage_place text)
       on conflict (item_id) do update set storage_place = excluded.storage_place`,
    );
    await this.#statements.write(
      each(({ parts: { storage_place } }) => (storage_place === null ? [{}] : [])),
      "delete from item_holdings using jsonb_to_recordset($1::jsonb) as given (item_id uuid) where item_holdings.item_id = given.item_id",
    );
  }

  async #byId<R extends { id: string }>(text: string, ids: string[]): Promise<Map<string, R>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#statements.query<R>(text, ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  #ownerOf({ id }: { id: string }) {
    return { item_id: id, home_partner_id: this.#holder };
  }
}

/** An address of its own, whatever others are called: of the title and letters of the reference, as a digest of those it may have. */
function slugOfSource({ content: { title }, reference }: ItemOfSource): string {
  const letters = createHash("sha256").update(reference).digest("hex").slice(-8);
  return `${slugOf(textsOf(title)) ?? "item"}-${letters}`;
}

/** The columns of an item, with what it is sorted and found by. */
function columnsOf(content: ItemContent, places: { names: StoredText }[]) {
  const { title, summary, description, kind_term, rights_note, details, terms, contributors } = content;
  const { kind, rights, accession_number, date_as_written, date_edtf, earliest, latest, decades } = content;
  return {
    ...{ kind, kind_term, title, summary, description, details, rights, rights_note, accession_number },
    ...{ date_as_written, date_edtf, earliest, latest, decades, terms, contributors },
    ...wordsOfItem(
      content,
      places.map(({ names }) => names),
    ),
  } as Partial<ItemEntity>;
}

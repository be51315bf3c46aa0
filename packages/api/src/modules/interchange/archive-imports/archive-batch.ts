import type { BulkStatements } from "../../../platform/records/changes/bulk-statements.ts";
import { ItemsBulk, type KnownItem } from "../../archives/items/items.bulk.ts";
import type { ArchiveItemFacts } from "../archive-items/archive-item-facts.ts";
import type { RecordNote } from "../records/record-notes.ts";
import { changeOfItem, type ItemChange } from "./item-change.ts";
import type { FieldChange } from "./item-merge.ts";

/**
 * `withheld`: it was withdrawn, and no file brings it back. `kept`: it is there, and was left alone. `refused`: it is new,
 * and lacks what an item needs.
 */
export type ItemOutcome = "created" | "updated" | "unchanged" | "kept" | "withheld" | "refused";

/** Who sees an item before and after a change. */
export interface VisibilityChange {
  before: string[];
  after: string[];
}

/** What became of one record. */
export interface ItemResult {
  outcome: ItemOutcome;
  note?: RecordNote;
  changes?: FieldChange[];
  /** Fields that were edited here, and so stayed. */
  kept?: string[];
  /** Translations that wait for the communities of the item, or that are not wanted and left out. */
  waiting?: string[];
  unwanted?: string[];
  visibility?: VisibilityChange;
  /** The item, where its importer sees it no more. */
  hiddenId?: string;
}

/** Writes items of a source for their holder, in a transaction of its caller's. */
export class ArchiveBatch {
  readonly #statements: BulkStatements;
  readonly #holder: string;
  readonly #items: ItemsBulk;

  constructor(statements: BulkStatements, holder: string) {
    this.#statements = statements;
    this.#holder = holder;
    this.#items = new ItemsBulk(statements, holder);
  }

  /** The results, one for each record in turn. */
  async write(records: ArchiveItemFacts[]): Promise<ItemResult[]> {
    const references = records.map(({ reference }) => reference);
    const suppressed = await this.#suppressed(references);
    const known = await this.#items.known(references);
    const changes = new Map<ArchiveItemFacts, ItemChange>();
    const results = records.map((facts): ItemResult => {
      const present = known.get(facts.reference);
      const because = suppressed.get(facts.reference);
      const reason = because ? withheld[because] : reasonToLeave(present);
      if (reason) return reason;
      const change = changeOfItem(facts, present);
      const refusal = refusalOf(change);
      if (refusal) return { outcome: "refused", note: refusal };
      changes.set(facts, change);
      return resultOf(change);
    });
    await this.#write([...changes.values()], (id, visibility, isHidden) => {
      const place = records.findIndex(({ reference }) => known.get(reference)?.id === id);
      const result = results[place];
      if (result) results[place] = { ...result, visibility, ...(isHidden && { hiddenId: id }) };
    });
    return results;
  }

  async #suppressed(references: string[]): Promise<Map<string, keyof typeof withheld>> {
    const rows = await this.#statements.query<{ value: string; because: keyof typeof withheld }>(
      `select value, because from suppressed_references
       where home_partner_id = $1 and source = $2 and value = any($3::text[])`,
      this.#holder,
      this.#statements.source,
      references,
    );
    return new Map(rows.map(({ value, because }) => [value, because]));
  }

  async #write(
    changes: ItemChange[],
    onVisibility: (id: string, visibility: VisibilityChange, isHidden: boolean) => void,
  ): Promise<void> {
    await this.#items.create(changes.filter(({ known }) => !known).map(({ item }) => item));
    const altered = changes.flatMap(({ item, known, changes: fields }) =>
      known && fields.length > 0 ? [{ ...item, id: known.id, known }] : [],
    );
    const ids = altered.map(({ id }) => id);
    const before = await this.#items.circles(ids);
    await this.#items.update(altered);
    await this.#items.remember(
      changes.filter(({ known, isNews }) => known && isNews).map(({ item }) => item),
    );
    const after = await this.#items.circles(ids);
    for (const [id, circles] of before) {
      const then = after.get(id);
      if (then === undefined || String(then) !== String(circles))
        onVisibility(id, { before: circles, after: then ?? [] }, then === undefined);
    }
  }
}

const withhold = (code: string, message: string): ItemResult => ({
  outcome: "withheld",
  note: { code, message },
});
const withheld = {
  WITHDRAWN: withhold(
    "withdrawn",
    "It was withdrawn, and stays away: take it out of the file, or ask the community that it came from.",
  ),
  TRANSFERRED: withhold("transferred", "Another partner holds it now: take it out of the file."),
};

function reasonToLeave(known: KnownItem | undefined): ItemResult | undefined {
  if (known?.is_deleted)
    return leave(
      "deleted_here",
      "The item was deleted here and stays deleted: restore it, and import it again.",
    );
  if (known && known.content === null)
    return leave(
      "not_visible",
      "The item is under the protocols of its community, which you are not under: what the source says was left out.",
    );
  return undefined;
}

const leave = (code: string, message: string): ItemResult => ({ outcome: "kept", note: { code, message } });

function refusalOf({ item: { content } }: ItemChange): RecordNote | undefined {
  if (content.kind === "")
    return {
      code: "kind_missing",
      message: "The item is new and has no kind: say in the mapping which it is.",
    };
  if (Object.keys(content.title.texts).length === 0)
    return { code: "title_missing", message: "The item is new and has no title: give it one." };
  if (content.kind === "OTHER" && !content.kind_term)
    return {
      code: "kind_term_missing",
      message: `The kind OTHER needs a term for it: map the field "kindTerm".`,
    };
  return undefined;
}

function resultOf({ known, changes, kept, waiting, unwanted }: ItemChange): ItemResult {
  if (!known) return { outcome: "created" };
  return { outcome: changes.length > 0 ? "updated" : "unchanged", changes, kept, waiting, unwanted };
}

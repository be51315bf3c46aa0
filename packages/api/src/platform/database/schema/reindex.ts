import type pg from "pg";
import { searchVector } from "../../search/search.ts";
import { searchFolding } from "../../search/search-folding.ts";
import { StartError } from "../../start-error.ts";
import { originalOf, type StoredText, textsOf } from "../../texts/stored-text.ts";

const maxAtOnce = 200;
const beforeAll = "00000000-0000-0000-0000-000000000000";

/** A kind of record, as the view searched_texts names it. */
interface SearchedTable {
  relation: string;
  sort_column: string | null;
}

interface SearchedRecord {
  id: string;
  texts: (StoredText | null)[];
  sorted_by: StoredText | null;
}

/** Where a run that was interrupted goes on. */
interface Position {
  folding: string;
  relation: string;
  after: string;
}

export interface ReindexedTable {
  table: string;
  /** How many records were looked at, and how many of them had other words or another sort key. */
  records: number;
  changed: number;
}

export interface Reindexed {
  tables: ReindexedTable[];
  /** It went on where an earlier run was interrupted. */
  isResumed: boolean;
}

interface ReindexOptions {
  signal?: AbortSignal;
  recordsAtOnce?: number;
  onProgress?(table: ReindexedTable): void;
}

/** Makes the words again where they were folded in another way than this version folds a search. */
export function renewSearch(owner: pg.Client): Promise<void> {
  return asTheirOwner(owner, async () => {
    const { rows } = await owner.query("select from search_folding where folding = $1", [searchFolding]);
    if (rows.length === 0) await run(owner, {});
  });
}

/**
 * Makes the words and the sort key of every record again, from its texts. A few records at a time, each time a
 * transaction of its own, so that others read and write meanwhile; a run that is interrupted goes on where it was.
 */
export function reindex(owner: pg.Client, options: ReindexOptions = {}): Promise<Reindexed> {
  return asTheirOwner(owner, () => run(owner, options));
}

/** The tables belong to hx_owner, as whom the connection may act. */
async function asTheirOwner<T>(owner: pg.Client, work: () => Promise<T>): Promise<T> {
  await owner.query("set role hx_owner; set search_path = heritage, open");
  try {
    return await work();
  } finally {
    await owner.query("reset role; reset search_path").catch(() => undefined);
  }
}

async function run(owner: pg.Client, options: ReindexOptions): Promise<Reindexed> {
  await lockReindex(owner);
  try {
    const position = await storedPosition(owner);
    const tables: ReindexedTable[] = [];
    for (const searched of await searchedTables(owner)) {
      if (position && searched.relation < position.relation) continue;
      const after = searched.relation === position?.relation ? position.after : beforeAll;
      tables.push(await new TableReindex(owner, searched, options).run(after));
    }
    await owner.query("update search_folding set folding = $1, reindexing = null", [searchFolding]);
    return { tables, isResumed: position !== undefined };
  } finally {
    await owner.query(release).catch(() => undefined);
  }
}

const key = "hashtext('heritage-exchange reindex')";
const release = `select pg_advisory_unlock(${key})`;

async function lockReindex(owner: pg.Client): Promise<void> {
  try {
    await owner.query(`select pg_advisory_lock(${key})`);
  } catch (error) {
    if ((error as { code?: string }).code !== "55P03") throw error;
    throw new StartError(
      "Another process is making the words for search again: wait until it is done, and start again.",
      error,
    );
  }
}

async function storedPosition(owner: pg.Client): Promise<Position | undefined> {
  const { rows } = await owner.query<{ reindexing: Position | null }>(
    "select reindexing from search_folding",
  );
  const position = rows[0]?.reindexing;
  return position?.folding === searchFolding ? position : undefined;
}

async function searchedTables(owner: pg.Client): Promise<SearchedTable[]> {
  const { rows } = await owner.query<SearchedTable>(
    `select relation, min(sort_column) as sort_column from searched_texts group by relation order by relation collate "C"`,
  );
  return rows;
}

class TableReindex {
  readonly #owner: pg.Client;
  readonly #table: SearchedTable;
  readonly #options: ReindexOptions;
  readonly #progress: ReindexedTable;

  constructor(owner: pg.Client, table: SearchedTable, options: ReindexOptions) {
    this.#owner = owner;
    this.#table = table;
    this.#options = options;
    this.#progress = { table: table.relation, records: 0, changed: 0 };
  }

  async run(after: string): Promise<ReindexedTable> {
    let last: string | undefined = after;
    while (last) {
      if (this.#options.signal?.aborted)
        throw new StartError("Stopped before the end: the next run goes on from here.");
      last = await this.#batch(last);
      this.#options.onProgress?.(this.#progress);
    }
    return this.#progress;
  }

  /** The next few records; gives the last of them. */
  async #batch(after: string): Promise<string | undefined> {
    const { rows } = await this.#owner.query<{ id: string }>(
      `select id from ${this.#table.relation} where id > $1 order by id limit $2`,
      [after, this.#options.recordsAtOnce ?? maxAtOnce],
    );
    const ids = rows.map(({ id }) => id);
    const last = ids.at(-1);
    if (!last) return undefined;
    // A record that somebody is writing is left for later, when nothing else is locked: so nobody waits in a circle.
    const done = new Set(await this.#renew(ids, "skip locked"));
    for (const id of ids) if (!done.has(id)) await this.#renew([id], "");
    await this.#remember(last);
    this.#progress.records += ids.length;
    return last;
  }

  /** Gives those that it could lock. Whoever writes one of them next finds it free again a moment later. */
  async #renew(ids: string[], unlessLocked: "skip locked" | ""): Promise<string[]> {
    const { relation } = this.#table;
    await this.#owner.query("begin");
    try {
      const locked = await this.#owner.query<{ id: string }>(
        `select id from ${relation} where id = any($1::uuid[]) order by id for no key update ${unlessLocked}`,
        [ids],
      );
      const found = locked.rows.map(({ id }) => id);
      // Read by a statement of its own: one that was written meanwhile is seen as it is now.
      const { rows } = await this.#owner.query<SearchedRecord>(
        "select id, texts, sorted_by from searched_texts where relation = $1 and id = any($2::uuid[])",
        [relation, found],
      );
      this.#progress.changed += await this.#write(rows);
      await this.#owner.query("commit");
      return found;
    } catch (error) {
      await this.#owner.query("rollback").catch(() => undefined);
      throw error;
    }
  }

  async #remember(after: string): Promise<void> {
    const position: Position = { folding: searchFolding, relation: this.#table.relation, after };
    await this.#owner.query("update search_folding set reindexing = $1", [JSON.stringify(position)]);
  }

  async #write(records: SearchedRecord[]): Promise<number> {
    const { relation, sort_column } = this.#table;
    const columns = sort_column ? ["search_vector", sort_column] : ["search_vector"];
    const given = records.map(({ id, texts, sorted_by }) => ({
      id,
      search_vector: searchVector(texts.flatMap(textsOf)),
      ...(sort_column && { [sort_column]: originalOf(sorted_by) }),
    }));
    const of = (source: string) => columns.map((column) => `${source}.${column}`).join(", ");
    const { rowCount } = await this.#owner.query(
      `update ${relation} set ${columns.map((column) => `${column} = given.${column}`).join(", ")}
       from jsonb_populate_recordset(null::${relation}, $1::jsonb) as given
       where ${relation}.id = given.id and (${of(relation)}) is distinct from (${of("given")})`,
      [JSON.stringify(given)],
    );
    return rowCount ?? 0;
  }
}

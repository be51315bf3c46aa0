import type { EntityManager, ObjectLiteral } from "typeorm";
import { insertOf } from "../../database/insert.ts";
import { updateOf } from "../../database/update.ts";
import { type StoredText, textsOf } from "../../texts/stored-text.ts";
import { slugOf } from "./slug.ts";

/** A record by the name under which its source is found to tell of it again, with a digest of what it tells. */
export interface Referenced {
  reference: string;
  content_hash: string;
}

/** Rows of a table as JSON holds them: what a value means, the database reads. */
type Rows<E> = { [column in keyof E]?: unknown }[];
type Table<E> = new () => E;

/**
 * The statements that write many records of one source in the transaction of their caller. Each takes its rows whole, as
 * JSON: their number does not grow with the records. Without rows nothing is sent.
 */
export class BulkStatements {
  /** The name of the source, under which references are kept. */
  readonly source: string;
  readonly manager: EntityManager;

  constructor(manager: EntityManager, source: string) {
    this.source = source;
    this.manager = manager;
  }

  query<R>(text: string, ...values: unknown[]): Promise<R[]> {
    return this.manager.query(text, values) as Promise<R[]>;
  }

  /** Rows are `$1`, a jsonb list. */
  async write(rows: object[], text: string): Promise<void> {
    if (rows.length > 0) await this.manager.query(text, [JSON.stringify(rows)]);
  }

  /** Inserts rows, which all have the columns of the first. */
  async insert<E extends ObjectLiteral>(Entity: Table<E>, rows: Rows<E>): Promise<void> {
    for (const { text, values } of insertOf(this.manager, Entity, rows as Partial<E>[]))
      await this.manager.query(text, values);
  }

  /** Sets the columns that the first row has, in the rows with the primary keys given. */
  async update<E extends ObjectLiteral>(Entity: Table<E>, rows: Rows<E>): Promise<void> {
    for (const { text, values } of updateOf(this.manager, Entity, rows))
      await this.manager.query(text, values);
  }

  /** The columns by which a record of the source is found again, and seen to be told otherwise. */
  readonly referenceOf = ({ reference, content_hash }: Referenced) => ({
    source: this.source,
    value: reference,
    content_hash,
  });

  /** New ids, of which later ones sort after earlier ones. */
  async newIds(count: number): Promise<string[]> {
    const rows = await this.query<{ id: string }>(
      "select uuidv7() as id from generate_series(1, $1::int)",
      count,
    );
    return rows.map(({ id }) => id);
  }

  /** A readable slug for each; with a few letters of its own reference where the plain one is taken. */
  async newSlugs(
    table: string,
    noun: string,
    named: { text: StoredText; reference: string }[],
  ): Promise<string[]> {
    const plain = named.map(({ text }) => slugOf(textsOf(text)) ?? "");
    const rows = await this.query<{ slug: string }>(
      `select slug from ${table} where slug = any($1::text[])`,
      plain,
    );
    const taken = new Set(rows.map(({ slug }) => slug));
    return named.map(({ reference }, index) => {
      const slug = plain[index] || noun;
      const isFree = plain[index] !== "" && !taken.has(slug);
      taken.add(slug);
      return isFree ? slug : `${slug}-${reference.slice(-8)}`;
    });
  }
}

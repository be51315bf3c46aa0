import { translateDatabaseError } from "./database-errors.ts";
import { PreparedStatement } from "./prepared-statement.ts";

/** A connection as pg hands it to a query of one's own kind, of which pg-cursor is another. */
interface Connection {
  stream: { cork(): void; uncork(): void; destroy(error: Error): void };
  parse(message: { name: string; text: string; types: number[] }): void;
  bind(message: { portal: string; statement: string; values: WireValue[] }): void;
  describe(message: { type: "P"; name: string }): void;
  execute(message: { portal: string; rows: number }): void;
  close(message: { type: "S"; name: string }): void;
  sync(): void;
}

type WireValue = string | Buffer | null;

interface Statement {
  prepared: PreparedStatement;
  values: WireValue[];
  rows: object[];
  resolve(rows: object[]): void;
  reject(error: unknown): void;
}

/** The statements that a connection has prepared; after an error, what it may have. */
interface Names {
  names: Set<string>;
  isUnsure: boolean;
}
const namesOf = new WeakMap<Connection, Names>();

/**
 * Statements that go to PostgreSQL together and come back together, in one write and one reading: to wake a process for
 * each costs as much as a small statement. One that fails takes those behind it along. For pg it is one query.
 */
export class StatementBatch {
  /** Set by pg. */
  callback?: (error?: unknown) => void;
  readonly #statements: Statement[] = [];
  readonly #timeoutMs: number | undefined;
  #current = 0;
  #timer: NodeJS.Timeout | undefined;

  /** With the time for each statement after which the connection is given up. */
  constructor(timeoutMs?: number) {
    this.#timeoutMs = timeoutMs;
  }

  get texts(): string[] {
    return this.#statements.map(({ prepared }) => prepared.text);
  }

  add<R extends object>(text: string, values: unknown[]): Promise<R[]> {
    return new Promise<object[]>((resolve, reject) => {
      this.#statements.push({
        prepared: PreparedStatement.of(text),
        values: values.map(toWire),
        rows: [],
        resolve,
        reject,
      });
    }) as Promise<R[]>;
  }

  submit(connection: Connection): null {
    const { stream } = connection;
    if (this.#timeoutMs !== undefined) {
      const giveUp = () => stream.destroy(new Error("Query read timeout"));
      this.#timer = setTimeout(giveUp, this.#timeoutMs * this.#statements.length);
    }
    stream.cork();
    try {
      for (const statement of this.#statements) send(statement, connection);
      connection.sync();
    } finally {
      stream.uncork();
    }
    return null;
  }

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    this.#statements[this.#current]?.prepared.describe(fields);
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const statement = this.#statements[this.#current];
    try {
      const row = statement?.prepared.makeRow?.(fields);
      if (row) statement?.rows.push(row);
    } catch (error) {
      // pg calls from the socket's event, where what is thrown would end the process.
      statement?.reject(error);
    }
  }

  handleCommandComplete(): void {
    const statement = this.#statements[this.#current];
    this.#current += 1;
    statement?.resolve(statement.rows);
  }

  handleReadyForQuery(): void {
    this.#end();
  }

  handleError(error: unknown, connection?: Connection): void {
    const names = connection && namesOf.get(connection);
    if (names) names.isUnsure = true;
    this.fail(error);
    this.#end(error);
  }

  /** Rejects what has no answer yet. */
  fail(error: unknown): void {
    const translated = translateDatabaseError(error);
    for (const { reject } of this.#statements.slice(this.#current)) reject(translated);
    this.#current = this.#statements.length;
  }

  #end(error?: unknown): void {
    clearTimeout(this.#timer);
    const { callback } = this;
    delete this.callback;
    callback?.(error);
  }
}

function send({ prepared, values }: Statement, connection: Connection): void {
  const { name, text, makeRow } = prepared;
  prepare(name, text, connection);
  connection.bind({ portal: "", statement: name, values });
  if (!makeRow) connection.describe({ type: "P", name: "" });
  connection.execute({ portal: "", rows: 0 });
}

function prepare(name: string, text: string, connection: Connection): void {
  let names = namesOf.get(connection);
  if (!names || names.isUnsure) {
    for (const each of names?.names ?? []) connection.close({ type: "S", name: each });
    names = { names: new Set(), isUnsure: false };
    namesOf.set(connection, names);
  }
  if (names.names.has(name)) return;
  connection.parse({ name, text, types: [] });
  if (name !== "") names.names.add(name);
}

function toWire(value: unknown): WireValue {
  if (value === null || value === undefined) return null;
  if (Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return `{${value.map(element).join(",")}}`;
  return withoutNul(typeof value === "object" ? JSON.stringify(value) : String(value));
}

function element(value: unknown): string {
  const text = toWire(value);
  return text === null ? "NULL" : `"${String(text).replace(/["\\]/g, "\\$&")}"`;
}

// No text of PostgreSQL holds U+0000, so a value with it equals nothing stored; but the driver would fail on it.
const withoutNul = (text: string): string => (text.includes("\0") ? text.replaceAll("\0", "\uFFFD") : text);

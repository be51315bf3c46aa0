import { failedRead } from "./database-errors.ts";
import { type PreparedStatement, readStatements, statementsOfAction } from "./prepared-statement.ts";

/** A statement and its values. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** The result of a statement, as pg returns it. */
export interface Answer {
  rows: object[];
  rowCount: number;
  command: string;
}

/** A connection as pg hands it to a query of one's own kind, of which pg-cursor is another. */
interface Connection {
  stream: { cork(): void; uncork(): void };
  parse(message: { name: string; text: string; types: number[] }): void;
  bind(message: { portal: string; statement: string; values: WireValue[] }): void;
  describe(message: { type: "P"; name: string }): void;
  execute(message: { portal: string; rows: number }): void;
  close(message: { type: "S"; name: string }): void;
  sync(): void;
}

type WireValue = string | Buffer | null;

interface Answered {
  rows: object[];
  /** `INSERT 0 1`: what was done, and to how many rows. */
  tag: string;
}

interface Written {
  prepared: PreparedStatement;
  values: WireValue[];
  /** How its rows are made, as its connection has described them. */
  makeRow: PreparedStatement["makeRow"];
  rows: object[];
}

interface Asked extends Written {
  resolve(answered: Answered): void;
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
  /** Read by pg. */
  query_timeout?: number;
  readonly #asked: Asked[] = [];
  readonly #isForMutation: boolean;
  #current = 0;

  /** One for an action takes instants as dates, and fails with what pg says. */
  constructor({ isForMutation = false } = {}) {
    this.#isForMutation = isForMutation;
  }

  /** What it sends, each with its values. */
  get statements(): Statement[] {
    return this.#asked.map(({ prepared: { text }, values }) => ({ text, values }));
  }

  add<R extends object>(text: string, values: unknown[]): Promise<R[]> {
    return this.#ask({ text, values }, ({ rows }) => rows as R[]);
  }

  run(text: string, values: unknown[]): Promise<Answer> {
    return this.#ask({ text, values }, answerOf);
  }

  /** Gives each statement so many milliseconds; when all of that is over, the connection is given up. */
  allow(timeoutMs: number): void {
    this.query_timeout = timeoutMs * this.#asked.length;
  }

  /** What goes before. Where it fails, so does the rest. */
  prepend(statements: Statement[]): void {
    const nobody = () => undefined;
    const before = statements.map((statement) => ({
      ...this.#written(statement),
      resolve: nobody,
      reject: nobody,
    }));
    this.#asked.unshift(...before);
  }

  /** Throws where a value cannot be written, before anything is sent. */
  #ask<T>(statement: Statement, give: (answered: Answered) => T): Promise<T> {
    const written = this.#written(statement);
    return new Promise((resolve, reject) => {
      this.#asked.push({ ...written, resolve: (answered) => resolve(give(answered)), reject });
    });
  }

  #written({ text, values }: Statement): Written {
    const prepared = (this.#isForMutation ? statementsOfAction : readStatements).of(text);
    const written = values.map(toWire);
    // No text of PostgreSQL holds U+0000, so a value with it equals nothing stored; an action is refused with it.
    const wire = this.#isForMutation ? written : written.map(withoutNul);
    return { prepared, values: wire, makeRow: undefined, rows: [] };
  }

  submit(connection: Connection): null {
    const { stream } = connection;
    stream.cork();
    try {
      for (const statement of this.#asked) send(statement, connection);
      connection.sync();
    } finally {
      stream.uncork();
    }
    return null;
  }

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    const statement = this.#asked[this.#current];
    if (!statement) return;
    statement.prepared.describe(fields);
    statement.makeRow = statement.prepared.makeRow;
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const statement = this.#asked[this.#current];
    try {
      const row = statement?.makeRow?.(fields);
      if (row) statement?.rows.push(row);
    } catch (error) {
      // pg calls from the socket's event, where what is thrown would end the process.
      statement?.reject(error);
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    const statement = this.#asked[this.#current];
    this.#current += 1;
    statement?.resolve({ rows: statement.rows, tag: text });
  }

  handleReadyForQuery(): void {
    this.#end();
  }

  handleError(error: unknown, connection?: Connection): void {
    const names = connection && namesOf.get(connection);
    if (names) names.isUnsure = true;
    this.fail(this.#isForMutation ? error : failedRead(error));
    this.#end(error);
  }

  /** Rejects what has no answer yet. */
  fail(error: unknown): void {
    for (const { reject } of this.#asked.slice(this.#current)) reject(error);
    this.#current = this.#asked.length;
  }

  #end(error?: unknown): void {
    const { callback } = this;
    delete this.callback;
    callback?.(error);
  }
}

function send(statement: Asked, connection: Connection): void {
  const { name, text, makeRow } = statement.prepared;
  // A table may have other columns by now.
  if (!prepare(name, text, connection)) statement.makeRow = makeRow;
  connection.bind({ portal: "", statement: name, values: statement.values });
  if (!statement.makeRow) connection.describe({ type: "P", name: "" });
  connection.execute({ portal: "", rows: 0 });
}

/** True for what the connection had not prepared yet. */
function prepare(name: string, text: string, connection: Connection): boolean {
  let names = namesOf.get(connection);
  if (!names || names.isUnsure) {
    for (const each of names?.names ?? []) connection.close({ type: "S", name: each });
    names = { names: new Set(), isUnsure: false };
    namesOf.set(connection, names);
  }
  if (names.names.has(name)) return false;
  connection.parse({ name, text, types: [] });
  if (name !== "") names.names.add(name);
  return true;
}

function answerOf({ rows, tag }: Answered): Answer {
  const [command = "", ...numbers] = tag.split(" ");
  return { rows, command, rowCount: Number(numbers.at(-1) ?? 0) };
}

function toWire(value: unknown): WireValue {
  if (value === null || value === undefined) return null;
  if (Buffer.isBuffer(value)) return value;
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map(element).join(",")}}`;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function element(value: unknown): string {
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    throw new TypeError("Lists of lists and lists of bytes are not sent to the database.");
  const text = toWire(value);
  return text === null ? "NULL" : `"${String(text).replace(/["\\]/g, "\\$&")}"`;
}

function withoutNul(value: WireValue): WireValue {
  return typeof value === "string" && value.includes("\0") ? value.replaceAll("\0", "\uFFFD") : value;
}

import { createHash } from "node:crypto";
import { actionReaderOf, type Parse, readerOf } from "../column-types.ts";

/** A column of a result, as PostgreSQL describes it. */
interface Column {
  name: string;
  dataTypeID: number;
}
type MakeRow = (values: (string | null)[]) => object;
type ReaderOf = (oid: number) => Parse | undefined;

/** A statement that connections prepare once under its name, and whose columns are then known. */
export class PreparedStatement {
  /** Empty for one that is prepared each time. */
  readonly name: string;
  readonly text: string;
  makeRow: MakeRow | undefined;
  readonly #readerOf: ReaderOf;

  constructor(text: string, name: string, readerOf: ReaderOf) {
    this.text = text;
    this.name = name;
    this.#readerOf = readerOf;
  }

  /**
   * Writes a function that makes a row as one literal, so that all rows have one shape. pg would look every name and
   * type up again for each of them, which is most of what reading costs.
   */
  describe(columns: Column[]): void {
    const readers = columns.map(({ dataTypeID }) => this.#readerOf(dataTypeID));
    const properties = columns.map(({ name }, index) => {
      const value = readers[index]
        ? `values[${index}] && readers[${index}](values[${index}])`
        : `values[${index}]`;
      return `${JSON.stringify(name)}: ${value}`;
    });
    const make = new Function("readers", "values", `return { ${properties.join(", ")} };`);
    this.makeRow = make.bind(undefined, readers) as MakeRow;
  }
}

// The texts are few but for filters, whose shapes callers choose.
const maxKnown = 500;

/** In a text of which the best plan follows from its values, such as the words that are searched: it is planned each time. */
export const plannedAnew = "/* planned afresh */";

/** Statements by their texts, and how their columns are taken. */
export class KnownStatements {
  readonly #prefix: string;
  readonly #readerOf: ReaderOf;
  readonly #known = new Map<string, PreparedStatement>();

  constructor(prefix: string, readerOf: ReaderOf) {
    this.#prefix = prefix;
    this.#readerOf = readerOf;
  }

  of(text: string): PreparedStatement {
    let statement = this.#known.get(text);
    if (!statement && (this.#known.size >= maxKnown || text.includes(plannedAnew)))
      return new PreparedStatement(text, "", this.#readerOf);
    if (!statement) {
      const digest = createHash("sha256").update(text).digest("base64url").slice(0, 22);
      statement = new PreparedStatement(text, `${this.#prefix} ${digest}`, this.#readerOf);
      this.#known.set(text, statement);
    }
    return statement;
  }
}

/** What is read and passed on, and what actions work with. */
export const readStatements = new KnownStatements("read", readerOf);
export const statementsOfAction = new KnownStatements("action", actionReaderOf);

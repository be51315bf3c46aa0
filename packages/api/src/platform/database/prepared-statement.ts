import { createHash } from "node:crypto";
import { readerOf } from "./column-types.ts";

/** A column of a result, as PostgreSQL describes it. */
interface Column {
  name: string;
  dataTypeID: number;
}
type MakeRow = (values: (string | null)[]) => object;

/** A statement that connections prepare once under its name, and whose columns are then known. */
export class PreparedStatement {
  /** Empty for one that is prepared anew each time. */
  readonly name: string;
  readonly text: string;
  makeRow: MakeRow | undefined;

  private constructor(text: string, name: string) {
    this.text = text;
    this.name = name;
  }

  static of(text: string): PreparedStatement {
    let statement = known.get(text);
    if (!statement && known.size >= mostKnown) return new PreparedStatement(text, "");
    if (!statement) {
      statement = new PreparedStatement(
        text,
        createHash("sha256").update(text).digest("base64url").slice(0, 22),
      );
      known.set(text, statement);
    }
    return statement;
  }

  /**
   * Writes a function that makes a row as one literal, so that all rows have one shape. pg would look every name and
   * type up again for each of them, which is most of what reading costs.
   */
  describe(columns: Column[]): void {
    const readers = columns.map(({ dataTypeID }) => readerOf(dataTypeID));
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
const mostKnown = 500;
const known = new Map<string, PreparedStatement>();

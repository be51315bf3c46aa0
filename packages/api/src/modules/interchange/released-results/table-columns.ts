import { Float, getMetadataStorage, Int } from "type-graphql";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";

type Cell = string | number | boolean | readonly string[] | null | undefined;

/** The types of a table's cells, by their names in Table Schema. */
type CellType = "string" | "integer" | "number" | "boolean" | "date" | "list";

/** A column: what it is called, what it holds, and what its words mean. */
export interface Column<Row> {
  name: string;
  type: CellType;
  meaning: string;
  /** Of a column of a closed list of words: what each means. */
  words: readonly { word: string; meaning: string }[];
  read(row: Row): Cell;
}

/** A table that is a file. */
export interface Table<Row> {
  name: string;
  columns: readonly Column<Row>[];
}

/**
 * A column that holds a field of the contract. Its type, its meaning, and those of its words are read from where the field is
 * declared, so that a codebook says of a number what the API says of it.
 */
export function columnOf<Row>(
  name: string,
  [Type, field]: readonly [object, string],
  read: (row: Row) => Cell,
): Column<Row> {
  const { fields, enums } = getMetadataStorage();
  const declared = fields.find((one) => one.target === Type && one.name === field);
  if (!declared?.description)
    throw new Error(`The contract declares no field ${field} for the column ${name}.`);
  const type = declared.getType();
  const vocabulary = enums.find(({ enumObj }) => enumObj === type);
  const words = Object.entries(vocabulary?.valuesConfig ?? {}).map(([word, config]) => ({
    word,
    meaning: config?.description ?? "",
  }));
  return {
    ...{ name, words, read, meaning: declared.description },
    type: declared.typeOptions.array ? "list" : (cellTypes.get(type) ?? "string"),
  };
}

const cellTypes = new Map<unknown, CellType>([
  [Int, "integer"],
  [Float, "number"],
  [Boolean, "boolean"],
  [LocalDate, "date"],
]);

/** The rows of a table as they stand in its file: a list in one cell, with commas. */
export function cellsOf<Row>({ columns }: Table<Row>, rows: readonly Row[]) {
  return rows.map((row) =>
    columns.map(({ read }) => {
      const cell = read(row);
      if (typeof cell === "object" && cell !== null) return cell.join(",");
      return typeof cell === "boolean" ? String(cell) : (cell ?? null);
    }),
  );
}

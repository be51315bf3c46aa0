import { Field } from "type-graphql";
import type { Columns } from "../graphql/lists/columns.ts";
import { LocalizedText, localizeNullable } from "../texts/localized-text.ts";
import type { StoredText } from "../texts/stored-text.ts";

/** What a class shows of a row. */
interface Shown {
  readonly row: object;
  readonly preferredLanguages: readonly string[];
}
type TypeOf = NonNullable<Parameters<typeof Field>[0]> & ((...args: never[]) => unknown);
interface FieldOptions {
  description: string;
  nullable?: boolean;
}

const columnsByPrototype = new WeakMap<object, Columns>();
/** Those of the superclasses included, as they are asked for with each request. */
let allColumns = new WeakMap<object, Columns>();

/** Names the columns that a field needs. */
export function nameColumns(prototype: object, field: string, columns: Columns[string]): void {
  const own = columnsByPrototype.get(prototype) ?? {};
  own[field] = columns;
  columnsByPrototype.set(prototype, own);
  allColumns = new WeakMap();
}

/** The columns that each field of a record type needs, those of its superclasses included. A field without any needs the id only. */
export function columnsOf({ prototype }: { prototype: object }): Columns {
  const known = allColumns.get(prototype);
  if (known) return known;
  const chain: Columns[] = [];
  for (let place: object | null = prototype; place; place = Object.getPrototypeOf(place))
    chain.unshift(columnsByPrototype.get(place) ?? {});
  const columns: Columns = Object.assign({}, ...chain);
  allColumns.set(prototype, columns);
  return columns;
}

/** Names the columns that a getter reads: a column, or an expression with its name; for a part of the record, by its fields. */
export function Reads(...columns: [Columns[string]] | string[]) {
  return (prototype: object, field: string) => {
    const [first] = columns;
    nameColumns(prototype, field, typeof first === "object" ? first : (columns as string[]));
  };
}

/** A field that shows a column as it is stored. */
export function Stored(type: () => unknown, column: string, options: FieldOptions) {
  return (prototype: object, field: string) => {
    Field(type as TypeOf, options)(prototype, field);
    nameColumns(prototype, field, [column]);
    const key = column.split(" ").at(-1) as keyof Shown["row"];
    Object.defineProperty(prototype, field, {
      get(this: Shown) {
        return this.row[key];
      },
    });
  };
}

/** A field that shows a stored text in the preferred languages. */
export function StoredLocalizedText(column: string, options: FieldOptions) {
  return StoredParts(
    () => LocalizedText,
    [column],
    (row, languages) =>
      localizeNullable((row as Record<string, StoredText | null>)[column] ?? null, languages),
    options,
  );
}

/** A field that is made of what these columns hold. */
export function StoredParts<R extends object>(
  type: () => unknown,
  columns: Columns[string],
  make: (row: R, preferredLanguages: readonly string[]) => unknown,
  options: FieldOptions,
) {
  return (prototype: object, field: string) => {
    Field(type as TypeOf, options)(prototype, field);
    nameColumns(prototype, field, columns);
    // Compiled operations read a property again for each field below it: what is made is kept.
    const kept = Symbol(field);
    Object.defineProperty(prototype, field, {
      get(this: Shown & { [kept]?: unknown }) {
        this[kept] ??= make(this.row as R, this.preferredLanguages);
        return this[kept];
      },
    });
  };
}

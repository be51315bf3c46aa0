import { Field, InputType } from "type-graphql";
import {
  BooleanComparator,
  DateTimeComparator,
  enumComparator,
  FilterCost,
  IDComparator,
} from "../../graphql/lists/comparators.ts";
import {
  booleanFilter,
  columnFilter,
  type FilterField,
  idFilter,
  wordFilter,
} from "../../graphql/lists/filter-sql.ts";
import { RecordOrigin } from "../../graphql/types/record.type.ts";
import { ImportableRecord, type RecordClass, type RecordNode, type RecordRow } from "../record.ts";

const RecordOriginComparator = enumComparator("RecordOrigin", RecordOrigin, "the origin of a record");

const fieldsByPrototype = new WeakMap<object, Record<string, FilterField>>();

function register(prototype: object, name: string, sql: FilterField): void {
  const own = fieldsByPrototype.get(prototype) ?? {};
  own[name] = sql;
  fieldsByPrototype.set(prototype, own);
}

/** How each field of a filter is asked of the database. */
export function filterFieldsOf(Filter: { prototype: object }): Record<string, FilterField> {
  return fieldsByPrototype.get(Filter.prototype) ?? {};
}

interface Condition {
  description: string;
  sql: FilterField;
  /** True where rows of another table answer it. */
  isRelated?: boolean;
}

/** A field of a filter: how it compares, and how it is asked of the database. */
export function Filters(Comparator: () => unknown, { description, sql, isRelated = false }: Condition) {
  return (prototype: object, name: string) => {
    Field(Comparator as () => typeof IDComparator, { nullable: true, description })(prototype, name);
    if (isRelated) FilterCost(10)(prototype, name);
    register(prototype, name, sql);
  };
}

interface FilterOptions {
  /** False where no index serves the instants at which records were made and changed. */
  hasInstants?: boolean;
}

/** The filter of a list of records: by id, instants and deletion, by what the class adds, and by `and`, `or` and `not` of them. */
export function RecordFilter<R extends RecordRow, N extends RecordNode<R>>(
  name: string,
  many: string,
  { table, prefix, prototype }: Pick<RecordClass<R, N>, "table" | "prefix" | "prototype">,
  { hasInstants = true }: FilterOptions = {},
) {
  return (Filter: { new (): object; prototype: object }) => {
    InputType(name, { description: `Selects ${many}. All conditions in one object must hold.` })(Filter);
    const own = filterFieldsOf(Filter);
    const also = (field: string, Comparator: () => unknown, condition: Condition) => {
      if (!own[field]) Filters(Comparator, condition)(Filter.prototype, field);
    };
    also("id", () => IDComparator, { description: "By id.", sql: idFilter(`${table}.id`, prefix) });
    if (hasInstants) {
      also("createdAt", () => DateTimeComparator, {
        description: "By the time of creation.",
        sql: columnFilter(`${table}.created_at`, "timestamptz"),
      });
      also("updatedAt", () => DateTimeComparator, {
        description: "By the time of the last change.",
        sql: columnFilter(`${table}.updated_at`, "timestamptz"),
      });
    }
    if (prototype instanceof ImportableRecord)
      also("origin", () => RecordOriginComparator, {
        description: "By origin.",
        sql: wordFilter(`${table}.origin`),
      });
    also("isDeleted", () => BooleanComparator, {
      description:
        "By whether the record is deleted. Without this condition, deleted records are not listed.",
      sql: booleanFilter(`${table}.deleted_at is not null`),
    });
    const several = (field: string, description: string) =>
      Field(() => [Filter], { nullable: true, description })(Filter.prototype, field);
    several("and", "All of these conditions hold.");
    several("or", "At least one of these conditions holds.");
    Field(() => Filter, { nullable: true, description: "This condition does not hold." })(
      Filter.prototype,
      "not",
    );
  };
}

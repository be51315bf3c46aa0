import { getMetadataStorage } from "type-graphql";
import { groupBy } from "./lists/list-reads.ts";

type FieldExtensions = ReturnType<typeof getMetadataStorage>["fieldExtensions"];
/** What of TypeGraphQL's storage is asked here, one method of which it keeps for itself. */
interface Storage {
  classExtensions: unknown[];
  fieldExtensions: FieldExtensions;
  findExtensions(
    this: Pick<Storage, "classExtensions" | "fieldExtensions">,
    ...of: [object, string?]
  ): object;
}

/**
 * TypeGraphQL looks for what a field extends among the extensions of all fields, and that for each field. Here it does so among
 * those of the fields of the same name.
 */
export function findExtensionsByName(): void {
  const storage = getMetadataStorage() as unknown as Storage;
  const { findExtensions } = Object.getPrototypeOf(storage) as Storage;
  // Made when first asked for: TypeGraphQL turns their order round before that.
  let byName: Map<string, FieldExtensions> | undefined;
  storage.findExtensions = (target, fieldName) => {
    byName ??= groupBy(storage.fieldExtensions, (extension) => extension.fieldName);
    const { classExtensions } = storage;
    const fieldExtensions = byName.get(fieldName ?? "") ?? [];
    return findExtensions.call({ classExtensions, fieldExtensions }, target, fieldName);
  };
}

/** A list that knows its members: for each field TypeGraphQL asks whether each resolver is among those that it was given. */
export function knowingItsMembers<T extends readonly unknown[]>(list: T): T {
  const members = new Set<unknown>(list);
  return Object.assign(list, { includes: (member: unknown) => members.has(member) });
}

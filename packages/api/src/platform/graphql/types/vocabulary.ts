import { registerEnumType } from "type-graphql";

/** A closed list of words with their meanings, as an enum of the schema. */
export function vocabulary<T extends string>(
  name: string,
  description: string,
  meanings: Record<T, string>,
): { [K in T]: K } {
  const values = Object.fromEntries(Object.keys(meanings).map((value) => [value, value])) as { [K in T]: K };
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(meanings).map(([value, meaning]) => [value, { description: meaning }]),
  ) as Record<T, { description: string }>;
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

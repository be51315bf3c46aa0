import { embeddedTypes, fieldsInLanguage, interfaces, listedTypes, lists } from "./generated/caches.ts";

type Table = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A value for each field of a table, by type. */
function byField<Value>(table: Table, make: (args: readonly string[]) => Value) {
  const entries = Object.entries(table).map(([type, fields]) => {
    const values = Object.entries(fields).map(([name, args]) => [name, make(args)]);
    return [type, Object.fromEntries(values) as Record<string, Value>] as const;
  });
  return Object.fromEntries(entries);
}

const unkeyed = [...embeddedTypes, ...listedTypes.flatMap((name) => [`${name}Connection`, `${name}Edge`])];

/** For urql's Graphcache: which types have no key of their own. Everything else is kept under its `id`. */
export const keys: Record<string, () => null> = Object.fromEntries(unkeyed.map((name) => [name, () => null]));

/**
 * For urql's Graphcache: every list of the contract as one that grows with each page. Give it `relayPagination` of
 * `@urql/exchange-graphcache/extras`.
 */
export function pagedResolvers<Resolver>(
  relayPagination: () => Resolver,
): Record<string, Record<string, Resolver>> {
  return byField(lists, () => relayPagination());
}

/** For Apollo Client: which types an interface stands for. */
export const possibleTypes: Record<string, string[]> = Object.fromEntries(
  Object.entries(interfaces).map(([name, types]) => [name, [...types]]),
);

/** What Apollo Client's cache has to know of a type, in the form that it takes. */
export interface ApolloTypePolicy<FieldPolicy = { readonly keyArgs: readonly string[] }> {
  keyFields?: false;
  // biome-ignore lint/suspicious/noExplicitAny: values of any type, as they are kept.
  merge?: true | ((existing: any, incoming: any, options: MergeOptions) => any);
  fields?: Record<string, FieldPolicy>;
}

interface MergeOptions {
  // biome-ignore lint/suspicious/noExplicitAny: as Apollo Client has it.
  mergeObjects(existing: any, incoming: any): any;
}

// A variable in `keyArgs` is part of what a value is kept under: `$languages` keeps each language apart.
const LANGUAGES = "$languages";

const embedded: Record<string, ApolloTypePolicy> = Object.fromEntries(
  unkeyed.map((name) => [name, { keyFields: false, merge: true }]),
);

/** Two answers are put together only where both are in one language: a text never gets the `lang` of another. */
embedded.LocalizedText = {
  keyFields: false,
  merge: (existing, incoming, { mergeObjects }) =>
    existing?.language === incoming.language ? mergeObjects(existing, incoming) : incoming,
};

/** Policies of fields, added to those of the types that have no id. */
function withFields<FieldPolicy>(
  fields: Record<string, Record<string, FieldPolicy>>,
): Record<string, ApolloTypePolicy<FieldPolicy>> {
  const policies = { ...embedded } as Record<string, ApolloTypePolicy<FieldPolicy>>;
  for (const [type, own] of Object.entries(fields)) policies[type] = { ...policies[type], fields: own };
  return policies;
}

const textPolicies = byField(fieldsInLanguage, (args) => ({ keyArgs: [...args, LANGUAGES] }));

/**
 * For Apollo Client: `new InMemoryCache({ typePolicies, possibleTypes })`. What is read differently in other languages is
 * kept apart by the variable `$languages`, where your document has it: `query ($languages: …) @inLanguages(prefer: $languages)`.
 */
export const typePolicies: Record<string, ApolloTypePolicy> = withFields(textPolicies);

/**
 * The same, with every list of the contract as one that grows with each page; documents then ask for `edges`. Give it
 * `relayStylePagination` of `@apollo/client/utilities`.
 */
export function pagedTypePolicies<FieldPolicy>(
  relayStylePagination: (keyArgs: string[]) => FieldPolicy,
): Record<string, ApolloTypePolicy<FieldPolicy | { readonly keyArgs: readonly string[] }>> {
  const paged = byField(lists, (args) => relayStylePagination([...args, LANGUAGES]));
  const fields: Record<string, Record<string, FieldPolicy | { readonly keyArgs: readonly string[] }>> = {};
  for (const type of new Set([...Object.keys(textPolicies), ...Object.keys(paged)]))
    fields[type] = { ...textPolicies[type], ...paged[type] };
  return withFields(fields);
}

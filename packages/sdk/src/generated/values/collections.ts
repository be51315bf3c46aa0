// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * Sort orders for collections.
 *
 * - `CREATED_AT`: Oldest record first.
 * - `CREATED_AT_DESC`: Newest record first.
 * - `TITLE`: By title, A to Z, in the language in which the title was written.
 * - `TITLE_DESC`: By title, Z to A.
 * - `UPDATED_AT`: Least recently changed first.
 * - `UPDATED_AT_DESC`: Most recently changed first.
 */
export type CollectionOrder =
  | "CREATED_AT"
  | "CREATED_AT_DESC"
  | "TITLE"
  | "TITLE_DESC"
  | "UPDATED_AT"
  | "UPDATED_AT_DESC"
  | (string & {});

// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * The kind of viewer.
 *
 * - `PERSON`: A signed-in person.
 * - `PUBLISHABLE_KEY`: A web page with a publishable key. It sees only public data.
 * - `SECRET_KEY`: Software with a secret key.
 * - `VISITOR`: An anonymous visitor.
 */
export type ViewerKind =
  | "PERSON"
  | "PUBLISHABLE_KEY"
  | "SECRET_KEY"
  | "VISITOR"
  | (string & {});

// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * Who is asking.
 *
 * - `PERSON`: A person who has signed in.
 * - `PUBLISHABLE_KEY`: A page with a publishable key. It sees what every visitor sees.
 * - `SECRET_KEY`: A program with a secret key.
 * - `VISITOR`: Nobody in particular.
 */
export type ViewerKind =
  | "PERSON"
  | "PUBLISHABLE_KEY"
  | "SECRET_KEY"
  | "VISITOR"
  | (string & {});

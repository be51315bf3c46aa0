/** A document whose text, answer and variables belong together. Every generated operation is one. */
export interface TypedDocument<Result, Variables> {
  /** The operation's name, as logs and events show it. */
  readonly name: string;
  /** Only queries are repeated after a failure. */
  readonly kind: "query" | "mutation";
  /** SHA-256 of `text` in lower hex, where the API knows the operation by it. */
  readonly hash?: string;
  /** The operation with its fragments. */
  readonly text: string;
  /** Carries the types; it never has a value. */
  readonly __apiType?: (variables: Variables) => Result;
}

/**
 * A document made elsewhere: a typed text or a parsed document of graphql-codegen, or one that gql.tada, graphql-tag or
 * `parse` of graphql made.
 */
export interface ForeignDocument<Result, Variables> {
  /** Carries the types; it never has a value. */
  readonly __apiType?: (variables: Variables) => Result;
  /** What a parsed document consists of. */
  readonly definitions?: readonly unknown[];
}

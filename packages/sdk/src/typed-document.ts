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

/** A document made elsewhere: a typed text of graphql-codegen, or a parsed one of gql.tada or graphql-tag. */
export interface ForeignDocument<Result, Variables> {
  /** Carries the types; it never has a value. */
  readonly __apiType?: (variables: Variables) => Result;
  /** Where some parsed documents keep their text. */
  readonly loc?: { readonly source: { readonly body: string } } | undefined;
  /** What a parsed document consists of. */
  readonly definitions?: readonly unknown[];
}

/** Writes a parsed document as text: `print` of graphql or of `@0no-co/graphql.web`. */
// biome-ignore lint/suspicious/noExplicitAny: each library has a type of its own for the same tree.
export type PrintDocument = (document: any) => string;

const OPERATION = /^\s*(?:query|mutation)\s+(\w+)/m;

/** Any document as one of ours. Its text decides what kind it is. */
export function asTypedDocument<R, V>(
  document: TypedDocument<R, V> | ForeignDocument<R, V> | string,
  print: PrintDocument,
): TypedDocument<R, V> {
  if (typeof document === "object" && "text" in document) return document;
  const { loc, definitions } = document as ForeignDocument<R, V>;
  const text = loc?.source.body ?? (definitions ? print(document) : String(document));
  const name = OPERATION.exec(text)?.[1] ?? "";
  // A field that happens to be called "mutation" only costs the repetition after a failure.
  return { name, kind: /\bmutation\b/.test(text) ? "mutation" : "query", text };
}

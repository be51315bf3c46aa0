import { print } from "./print-document.ts";
import type { ForeignDocument, TypedDocument } from "./typed-document.ts";

const OPERATION = /^\s*(?:query|mutation)\s+(\w+)/m;

interface Definition {
  readonly kind?: string;
  readonly operation?: string;
  readonly name?: { readonly value: string } | undefined;
}

/** A text, or a document that was made elsewhere, as one of ours. It is loaded when somebody sends one. */
export function typedDocumentOf<R, V>(document: ForeignDocument<R, V> | string): TypedDocument<R, V> {
  const definitions = (document as ForeignDocument<R, V>).definitions as readonly Definition[] | undefined;
  if (definitions) {
    const { name, operation } = definitions.find(({ kind }) => kind === "OperationDefinition") ?? {};
    const kind = operation === "mutation" ? "mutation" : "query";
    return { name: name?.value ?? "", kind, text: print(document) };
  }
  const text = String(document);
  const [, name = ""] = OPERATION.exec(text) ?? [];
  // A field that happens to be called "mutation" only costs the repetition after a failure.
  return { name, kind: /\bmutation\b/.test(text) ? "mutation" : "query", text };
}

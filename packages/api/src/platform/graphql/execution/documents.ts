import { createHash } from "node:crypto";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  Source,
  specifiedRules,
  validate,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { ErrorCode } from "../../errors.ts";
import { documentLimits, overLimits } from "./limits.ts";

/** A document as it was read: parsed and checked. */
export interface ReadDocument {
  readonly document: DocumentNode;
  /** Why it cannot run; empty when it can. At most ten. */
  readonly refusals: readonly GraphQLError[];
}

const maxRefusals = 10;
/** Memory for documents that may come again. */
const keptBytes = 16 * 1024 * 1024;
/** What the syntax tree of a document takes, about: a token of two characters becomes a few hundred bytes. */
const sizeOf = (text: string) => 1000 + 60 * text.length;
const unreadable: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

/**
 * Reads documents, each of them once: what was read is kept by its digest, refused or not. What takes time in
 * proportion to a document comes first, and what takes longer only for those within the limits.
 */
export class Documents {
  readonly #schema: GraphQLSchema;
  /** By digest: the text, until it is asked for. */
  readonly #published = new Map<string, string | ReadDocument>();
  readonly #read = new LRUCache<string, ReadDocument>({ maxSize: keptBytes });

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Takes documents that were published with the contract: they are ours, so no limit of size is on them. */
  publish(texts: Iterable<string>): void {
    for (const text of texts) this.#published.set(digestOf(text), text);
  }

  /** What was published, or read before, by the SHA-256 digest of its text. */
  known(digest: string): ReadDocument | undefined {
    const published = this.#published.get(digest);
    if (typeof published !== "string") return published ?? this.#read.get(digest);
    const read = validated(this.#schema, parse(published));
    this.#published.set(digest, read);
    return read;
  }

  read(text: string, digest = digestOf(text)): ReadDocument {
    let found = this.known(digest);
    if (!found) {
      found = readDocument(this.#schema, text);
      this.#read.set(digest, found, { size: sizeOf(text) });
    }
    return found;
  }
}

export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const shared = new WeakMap<GraphQLSchema, Documents>();

/** The documents of a schema: one collection for all who read them. */
export function documentsOf(schema: GraphQLSchema): Documents {
  let documents = shared.get(schema);
  if (!documents) {
    documents = new Documents(schema);
    shared.set(schema, documents);
  }
  return documents;
}

function readDocument(schema: GraphQLSchema, text: string): ReadDocument {
  let document: DocumentNode;
  try {
    document = parse(new Source(text), { maxTokens: documentLimits.tokens });
  } catch (error) {
    return { document: unreadable, refusals: [syntaxError(error as GraphQLError)] };
  }
  const limits = overLimits(document);
  if (limits.length > 0) return { document, refusals: limits.map(limitError) };
  return validated(schema, document);
}

function validated(schema: GraphQLSchema, document: DocumentNode): ReadDocument {
  const mistakes = validate(schema, document, specifiedRules, {
    maxErrors: maxRefusals,
    hideSuggestions: true,
  });
  return {
    document,
    refusals: mistakes.slice(0, maxRefusals).map((mistake) => coded(mistake, "GRAPHQL_VALIDATION_FAILED")),
  };
}

const limitError = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "LIMIT_EXCEEDED" satisfies ErrorCode } });

function syntaxError(error: GraphQLError): GraphQLError {
  // graphql-js has no code of its own for this.
  if (/more th\w+ \d+ tokens/.test(error.message))
    return limitError(`The document has more than ${documentLimits.tokens} tokens. Ask for less at a time.`);
  return coded(error, "GRAPHQL_PARSE_FAILED");
}

function coded(error: GraphQLError, code: ErrorCode): GraphQLError {
  return new GraphQLError(error.message, {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.source && { source: error.source }),
    ...(error.positions && { positions: error.positions }),
    extensions: { code },
  });
}

import type { Issue } from "./errors.ts";

/** A GraphQL answer. */
export interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors: readonly Issue[];
}

/** What a body says. The error page of a proxy says nothing: then the status alone tells what happened. */
export function answerOf(body = ""): GraphQLAnswer {
  try {
    const { data, errors } = JSON.parse(body);
    return { data, errors: Array.isArray(errors) ? errors : [] };
  } catch {
    return { errors: [] };
  }
}

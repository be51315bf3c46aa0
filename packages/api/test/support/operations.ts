import { createRequire } from "node:module";

export interface Operation {
  name: string;
  type: "query" | "mutation";
  sha256: string;
  document: string;
}

/** The operations that the service knows beforehand. */
export const { operations } = createRequire(import.meta.url)("@heritage-exchange/schema/operations.json") as {
  operations: Operation[];
};

/** The address of a known operation; of one that nobody knows when there is none of that name. */
export function trustedUrl(origin: string, name: string, variables: object | string): string {
  const { sha256 } = operations.find((operation) => operation.name === name) ?? { sha256: "0".repeat(64) };
  const text = typeof variables === "string" ? variables : JSON.stringify(variables);
  return `${origin}/graphql/t/${sha256}?variables=${encodeURIComponent(text)}`;
}

import { readFileSync } from "node:fs";

const text = (name: string) =>
  readFileSync(new URL(import.meta.resolve(`@heritage-exchange/schema/${name}`)), "utf8");

/** An operation as the API knows it. */
export interface ManifestEntry {
  name: string;
  type: "query" | "mutation";
  sha256: string;
  document: string;
}

/** The contract. */
export const schemaText = text("schema.graphql");

/** The curated operations. */
export const operations: ManifestEntry[] = JSON.parse(text("operations.json")).operations;

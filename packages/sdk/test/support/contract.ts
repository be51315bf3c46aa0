import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

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

const folder = new URL("../../../schema/operations/", import.meta.url);

/** The curated operations as they are written: one file, one domain. */
export const operationFiles = readdirSync(folder).map((file) => ({
  domain: basename(file, ".graphql"),
  text: readFileSync(new URL(file, folder), "utf8"),
}));

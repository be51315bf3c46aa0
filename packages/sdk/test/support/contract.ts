import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

const contract = new URL(".", import.meta.resolve("@heritage-exchange/schema/package.json"));
const text = (name: string) => readFileSync(new URL(name, contract), "utf8");

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

/** The curated operations as they are written: one file, one domain. */
export const operationFiles = readdirSync(new URL("operations/", contract)).map((file) => ({
  domain: basename(file, ".graphql"),
  text: text(`operations/${file}`),
}));

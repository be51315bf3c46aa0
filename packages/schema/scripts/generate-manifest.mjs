// Writes operations.json: every curated operation with the fragments it needs, and the hash it is called by.
import { readFileSync, writeFileSync } from "node:fs";
import { manifestText } from "./manifest.mjs";

const at = (path) => new URL(`../${path}`, import.meta.url);
const text = manifestText(readFileSync(at("schema.graphql"), "utf8"), at("operations/"));
writeFileSync(at("operations.json"), text);

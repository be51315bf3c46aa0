// Reads the contract and the curated operations of packages/schema, writes src/generated/.
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const contract = new URL(".", import.meta.resolve("@heritage-exchange/schema/package.json"));
const at = (path) => fileURLToPath(new URL(path, contract));

/** A file of operations is a domain, and becomes a file of functions. */
const domains = readdirSync(at("operations"))
  .map((file) => basename(file, ".graphql"))
  .sort();

export default {
  schema: at("schema.graphql"),
  documents: at("operations/*.graphql"),
  silent: true,
  generates: {
    "src/generated/values.ts": { plugins: [{ "./codegen/schema.plugin.mjs": { values: true } }] },
    "src/generated/schema.ts": { plugins: [{ "./codegen/schema.plugin.mjs": { values: false } }] },
    "src/generated/introspection.ts": { plugins: ["./codegen/introspection.plugin.mjs"] },
    "src/generated/caches.ts": { plugins: ["./codegen/caches.plugin.mjs"] },
    "src/generated/facade.ts": { plugins: [{ "./codegen/facade.plugin.mjs": { domains } }] },
    ...Object.fromEntries(
      domains.map((domain) => [
        `src/generated/${domain}.ts`,
        { plugins: [{ "./codegen/operations.plugin.mjs": { domain } }] },
      ]),
    ),
  },
};

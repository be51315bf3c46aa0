// Reads the contract and the curated operations of packages/schema, writes src/generated/.
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const contract = new URL(".", import.meta.resolve("@heritage-exchange/schema/package.json"));
const at = (path) => fileURLToPath(new URL(path, contract));

/** A file of operations is a domain, and becomes a file of functions. What belongs to none of them is shared. */
const domains = readdirSync(at("operations"))
  .map((file) => basename(file, ".graphql"))
  .sort();
const withOperations = domains.filter((domain) => domain !== "shared");

/** The types of each kind and domain, in a file of their own. */
const typeFiles = Object.fromEntries(
  ["values", "inputs", "schema"].flatMap((kind) =>
    domains.map((domain) => [
      `src/generated/${kind}/${domain}.ts`,
      { plugins: [{ "./codegen/schema.plugin.mjs": { kind, domain } }] },
    ]),
  ),
);

/** A file that gives everything of others. */
const indexOf = (files) => ({ plugins: [{ "./codegen/index.plugin.mjs": files }] });
const inEachDomain = (...kinds) => kinds.flatMap((kind) => domains.map((domain) => `${kind}/${domain}`));

export default {
  schema: at("schema.graphql"),
  documents: at("operations/*.graphql"),
  silent: true,
  generates: {
    ...typeFiles,
    "src/generated/values.ts": indexOf({ types: inEachDomain("values", "inputs") }),
    "src/generated/schema.ts": indexOf({ types: inEachDomain("schema") }),
    "src/generated/operations.ts": indexOf({ files: withOperations, types: ["shared", "values"] }),
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

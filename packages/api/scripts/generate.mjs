// Writes packages/schema/schema.graphql from the built resolvers. `--out <folder>` writes it elsewhere, to compare.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { lexicographicSortSchema, printSchema } from "graphql";
import { makeSchema } from "../dist/schema.js";

const { values } = parseArgs({ options: { out: { type: "string" } } });
const contract = join(dirname(fileURLToPath(import.meta.url)), "../../schema");
const text = printSchema(lexicographicSortSchema(makeSchema()));
writeFileSync(join(values.out ?? contract, "schema.graphql"), `${text}\n`);

// What the compiler leaves out of dist/: the migrations and GraphiQL.
import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildGraphiql } from "./build-graphiql.mjs";

const migrations = "platform/database/migrations";
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

// A migration that was renamed must not stay behind under its old name.
rmSync(at(`dist/${migrations}`), { recursive: true, force: true });
cpSync(at(`src/${migrations}`), at(`dist/${migrations}`), { recursive: true });
await buildGraphiql();

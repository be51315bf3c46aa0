// What the compiler leaves out of dist/: the migrations and GraphiQL.
import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildGraphiql } from "./build-graphiql.mjs";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const modules = (root) => (existsSync(at(`${root}/modules`)) ? readdirSync(at(`${root}/modules`)) : []);

for (const folder of new Set([
  "platform/database/migrations",
  ...[...modules("src"), ...modules("dist")].map((module) => `modules/${module}/migrations`),
])) {
  const [from, to] = [at(`src/${folder}`), at(`dist/${folder}`)];
  const kept = existsSync(from) ? readdirSync(from).map((name) => name.replace(/\..*/, "")) : [];
  // A migration that was renamed or moved must not stay behind; what the compiler made of one in TypeScript stays.
  for (const name of existsSync(to) ? readdirSync(to) : [])
    if (!kept.includes(name.replace(/\..*/, ""))) rmSync(`${to}/${name}`);
  if (kept.length > 0) cpSync(from, to, { recursive: true });
}
await buildGraphiql();

// What the compiler leaves out of dist/: migrations, translations, files that are served as they are, and GraphiQL.
import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildGraphiql } from "./build-graphiql.mjs";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const foldersIn = (root) =>
  readdirSync(at(root), { recursive: true }).filter((path) =>
    /(^|[\\/])(migrations|locales|static)$/.test(path),
  );

for (const folder of new Set([...foldersIn("src"), ...foldersIn("dist")])) {
  const [from, to] = [at(`src/${folder}`), at(`dist/${folder}`)];
  const kept = existsSync(from) ? readdirSync(from).map((name) => name.replace(/\..*/, "")) : [];
  // What was renamed or moved must not stay behind; what the compiler made of a migration in TypeScript stays.
  for (const name of existsSync(to) ? readdirSync(to) : [])
    if (!kept.includes(name.replace(/\..*/, ""))) rmSync(`${to}/${name}`);
  if (kept.length > 0) cpSync(from, to, { recursive: true });
}
await buildGraphiql();

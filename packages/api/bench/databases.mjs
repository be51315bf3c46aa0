// What benches share: databases of their own, imports into them, and the rows that these wrote, copied out and in.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { databaseUrls } from "../dist/platform/database/connections/database-urls.js";
import { asOwner } from "../dist/platform/database/connections/owner-connection.js";
import { prepareDatabase } from "../dist/platform/database/schema/prepare.js";

const cli = join(dirname(fileURLToPath(import.meta.url)), "../dist/cli.js");

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

export const dropDatabase = (server, name) =>
  asOwner(server.url, 5000, (owner) => owner.query(`drop database if exists ${name} with (force)`));

/** A migrated database of this name, new each time. */
export async function freshDatabase(server, name) {
  await dropDatabase(server, name);
  await asOwner(server.url, 5000, (owner) => owner.query(`create database ${name}`));
  const url = Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
  await prepareDatabase(databaseUrls(url), 5000);
  return url;
}

/** Runs an import as an operator would; gives its seconds and the most memory it held, in megabytes. */
export async function runImport(url, folder, words) {
  const began = performance.now();
  const child = spawn(process.execPath, [cli, "import", ...words, "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: url, DATA_DIR: folder },
  });
  let [output, peak] = ["", 0];
  child.stdout.on("data", (piece) => (output += piece));
  const watch = setInterval(() => {
    const held = /VmHWM:\s+(\d+)/.exec(readIfThere(`/proc/${child.pid}/status`));
    if (held) peak = Math.max(peak, Number(held[1]) / 1024);
  }, 100);
  const [code] = await once(child, "close");
  clearInterval(watch);
  if (code !== 0) throw new Error("The import failed.");
  return { seconds: (performance.now() - began) / 1000, peak, ...JSON.parse(output) };
}

function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

const columnsOf = (owner, table) =>
  owner
    .query(
      `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
       from information_schema.columns where table_schema = 'heritage' and table_name = $1 and is_generated = 'NEVER'`,
      [table],
    )
    .then(({ rows }) => rows[0].columns);

export function copyOut(url, folder, tables) {
  return asOwner(url, 5000, async (owner) => {
    for (const table of tables)
      await owner.query(
        `copy heritage.${table} (${await columnsOf(owner, table)}) to '${join(folder, table)}'`,
      );
  });
}

/** Seconds that COPY takes for the same rows, written in the name of their source as the import writes them. */
export function copyIn(url, folder, source, tables) {
  return asOwner(url, 5000, async (owner) => {
    await owner.query("set statement_timeout = 0");
    const began = performance.now();
    await owner.query("begin");
    await owner.query(
      "select set_config('hx.viewer', 'SYSTEM', true), set_config('hx.importing', $1, true)",
      [source],
    );
    for (const table of tables)
      await owner.query(
        `copy heritage.${table} (${await columnsOf(owner, table)}) from '${join(folder, table)}'`,
      );
    await owner.query("commit");
    return (performance.now() - began) / 1000;
  });
}

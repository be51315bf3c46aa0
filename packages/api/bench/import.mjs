// An import of events, against COPY of the rows that it wrote: the same tables, indexes and triggers, in one transaction.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { databaseUrls } from "../dist/platform/database/connections/database-urls.js";
import { asOwner } from "../dist/platform/database/connections/owner-connection.js";
import { EmbeddedServer } from "../dist/platform/database/embedded/embedded-server.js";
import { prepareDatabase } from "../dist/platform/database/schema/prepare.js";
import { dataDir } from "./servers.mjs";

const cli = join(dirname(fileURLToPath(import.meta.url)), "../dist/cli.js");
const tables = [
  "partners",
  "partner_references",
  "programs",
  "program_partners",
  "program_terms",
  "program_references",
  "sessions",
  "session_references",
];
const words =
  "coffee stories weaving drums harbour bread lantern memory route garden letters dance loom market".split(
    " ",
  );

function event(number) {
  const text = (length) =>
    Array.from({ length }, (_, index) => words[(number * 7 + index * index) % words.length]).join(" ");
  const start = new Date(Date.UTC(2030, 0, 1 + (number % 365), 18));
  return {
    "@type": "Event",
    name: `${text(4)} ${number}`,
    startDate: start.toISOString(),
    endDate: new Date(start.getTime() + 7_200_000).toISOString(),
    description: `<p>${text(60)}</p><p>${text(40)} &amp; ${number}</p>`,
    url: `https://city.example/events/${number}`,
    organizer: { name: `Partner ${number % Math.max(1, Math.floor(number / 3))}` },
    keywords: [words[number % 14], words[(number + 5) % 14]],
    offers: { price: number % 40, priceCurrency: "CAD", url: `https://tickets.example/${number}` },
    location: {
      name: `Hall ${number % 500}`,
      address: { streetAddress: `${number % 200} Main St`, addressLocality: "Toronto", addressCountry: "CA" },
      geo: { latitude: 43.6 + (number % 100) / 1000, longitude: -79.4 },
    },
  };
}

async function writeFeed(path, events) {
  const file = createWriteStream(path);
  for (let number = 0; number < events; number++)
    if (!file.write(`${number === 0 ? "[" : ",\n"}${JSON.stringify(event(number))}`))
      await once(file, "drain");
  file.end("]\n");
  await once(file, "finish");
}

/** A migrated database of this name, new each time. */
export async function freshDatabase(server, name) {
  await asOwner(server.url, 5000, async (owner) => {
    await owner.query(`drop database if exists ${name} with (force)`);
    await owner.query(`create database ${name}`);
  });
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

const importFeed = (url, path) =>
  runImport(url, dirname(path), ["programs", path, "--zone", "America/Toronto", "--language", "en"]);

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

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

export async function measureImport({ rounds }) {
  const server = await EmbeddedServer.start({ dataDir });
  const folder = mkdtempSync(join(tmpdir(), "heritage-bench-"));
  chmodSync(folder, 0o777);
  try {
    const sizes = [2_000, 20_000];
    for (const events of sizes) await writeFeed(join(folder, `${events}.json`), events);
    const samples = [];
    for (let round = 1; round <= rounds; round++) {
      const small = await importFeed(
        await freshDatabase(server, "bench_import"),
        join(folder, `${sizes[0]}.json`),
      );
      const url = await freshDatabase(server, "bench_import");
      const large = await importFeed(url, join(folder, `${sizes[1]}.json`));
      await copyOut(url, folder, tables);
      const copy = await copyIn(await freshDatabase(server, "bench_copy"), folder, large.source, tables);
      const again = await importFeed(url, join(folder, `${sizes[1]}.json`));
      samples.push({ small, large, again, copy });
      console.log(`round ${round} of ${rounds}`);
    }
    report(samples, sizes);
  } finally {
    for (const name of ["bench_import", "bench_copy"])
      await asOwner(server.url, 5000, (owner) => owner.query(`drop database if exists ${name} with (force)`));
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(samples, [few, many]) {
  const of = (pick) => median(samples.map(pick));
  const line = (label, value, goal = "") => console.log(`${label.padEnd(62)}${value.padStart(10)}${goal}`);
  const share = of(({ copy, large }) => copy / large.seconds);
  console.log(
    `\n${samples.length} rounds, ${availableParallelism()} cores, Node ${process.versions.node}; medians`,
  );
  line(`import of ${many} events, seconds from start to end`, of(({ large }) => large.seconds).toFixed(1));
  line("COPY of the rows it wrote, seconds", of(({ copy }) => copy).toFixed(1));
  line("the same file again, nothing to change, seconds", of(({ again }) => again.seconds).toFixed(1));
  line("import: speed as a share of COPY", share.toFixed(2), "   goal ≥ 0.25");
  line(`memory at most, ${few} events, MB`, of(({ small }) => small.peak).toFixed(0));
  line(`memory at most, ${many} events, MB`, of(({ large }) => large.peak).toFixed(0), "   flat");
}

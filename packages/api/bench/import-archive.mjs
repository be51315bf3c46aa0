// An import of archive records, against COPY of the rows that it wrote: the same tables, indexes and triggers, in one transaction.
import { once } from "node:events";
import { chmodSync, createWriteStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { asOwner } from "../dist/platform/database/connections/owner-connection.js";
import { EmbeddedServer } from "../dist/platform/database/embedded/embedded-server.js";
import { hashOfKey, makeKey, prefixOfKey } from "../dist/platform/identity/access-key.js";
import { copyIn, copyOut, dropDatabase, freshDatabase, median, runImport } from "./databases.mjs";
import { dataDir } from "./servers.mjs";

const tables = ["items", "item_references", "item_names", "item_places", "item_holdings"];
const words = "portrait wedding courtyard street harbour mill children market choir bread loom river".split(
  " ",
);

function record(number) {
  const text = (length) =>
    Array.from({ length }, (_, index) => words[(number * 7 + index * index) % words.length]).join(" ");
  return {
    id: `negatives:${number}`,
    title: `${text(12)} ${number}`,
    description: text(40),
    date: `c. ${1900 + (number % 80)}`,
    number: `1998.${number}`,
    shelf: `Room ${number % 40}`,
    medium: "black and white: safety film",
    keywords: [words[number % 12], words[(number + 5) % 12]].join(";"),
    creator: [{ name: `Photographer ${number % 50}` }],
    town: `Town ${number % 300}`,
  };
}

const mapping = {
  source: "Negatives",
  language: "en",
  fields: {
    ...{ reference: "id", title: "title", description: "description", date: "date" },
    ...{ accessionNumber: "number", storagePlace: "shelf", kind: { constant: "PHOTOGRAPH" } },
    topics: { field: "keywords", split: ";" },
    contributors: { each: "creator", name: "name", role: { constant: "PHOTOGRAPHER" } },
    places: { name: "town" },
    details: { technique: "medium" },
  },
};

async function writeRecords(path, count) {
  const file = createWriteStream(path);
  for (let number = 0; number < count; number++)
    if (!file.write(`${JSON.stringify(record(number))}\n`)) await once(file, "drain");
  file.end();
  await once(file, "finish");
}

const partnerId = "01900000-0000-7000-8000-000000000001";

/** A database with a museum; gives its address, and a key that writes in the museum's archive goes into a file. */
async function museumIn(server, name, keyFile) {
  const url = await freshDatabase(server, name);
  const key = makeKey("SECRET");
  await asOwner(url, 5000, async (owner) => {
    await owner.query(
      `insert into heritage.partners (id, slug, name, kind, side, sort_name, search_vector)
       values ($1, 'museum', '{"source":"en","texts":{"en":"Museum"}}', 'MUSEUM', 'HOST', 'Museum', '')`,
      [partnerId],
    );
    await owner.query(
      `with key as (insert into heritage.access_keys (name, is_administrator, home_partner_id, scopes)
                    values ('bench', false, $1, '{archives:read,archives:write}') returning id)
       insert into heritage.access_key_secrets (key_hash, key_id, prefix) select $2, id, $3 from key`,
      [partnerId, hashOfKey(key), prefixOfKey(key)],
    );
  });
  writeFileSync(keyFile, key, { mode: 0o600 });
  return url;
}

export async function measureArchiveImport({ rounds }) {
  const server = await EmbeddedServer.start({ dataDir });
  const folder = mkdtempSync(join(tmpdir(), "heritage-bench-"));
  chmodSync(folder, 0o777);
  const path = (name) => join(folder, name);
  writeFileSync(path("mapping.json"), JSON.stringify(mapping));
  const take = (url, count) =>
    runImport(url, folder, [
      ...["archive", path(`${count}.jsonl`), "--mapping", path("mapping.json")],
      ...["--key-file", path("key")],
    ]);
  try {
    const [few, many] = [2_000, 20_000];
    for (const count of [few, many]) await writeRecords(path(`${count}.jsonl`), count);
    const samples = [];
    for (let round = 1; round <= rounds; round++) {
      const small = await take(await museumIn(server, "bench_import", path("key")), few);
      const url = await museumIn(server, "bench_import", path("key"));
      const large = await take(url, many);
      await copyOut(url, folder, tables);
      const copy = await copyIn(
        await museumIn(server, "bench_copy", path("other")),
        folder,
        "Negatives",
        tables,
      );
      samples.push({ small, large, copy, again: await take(url, many) });
      console.log(`round ${round} of ${rounds}`);
    }
    report(samples, [few, many]);
  } finally {
    for (const name of ["bench_import", "bench_copy"]) await dropDatabase(server, name);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(samples, [few, many]) {
  const of = (pick) => median(samples.map(pick));
  const line = (label, value, goal = "") => console.log(`${label.padEnd(62)}${value.padStart(10)}${goal}`);
  console.log(
    `\n${samples.length} rounds, ${availableParallelism()} cores, Node ${process.versions.node}; medians`,
  );
  line(`import of ${many} records, seconds from start to end`, of(({ large }) => large.seconds).toFixed(1));
  line("records a second", of(({ large }) => many / large.seconds).toFixed(0));
  line("COPY of the rows it wrote, seconds", of(({ copy }) => copy).toFixed(1));
  line("the same file again, nothing to change, seconds", of(({ again }) => again.seconds).toFixed(1));
  line(
    "import: speed as a share of COPY",
    of(({ copy, large }) => copy / large.seconds).toFixed(2),
    "   goal ≥ 0.25",
  );
  line(`memory at most, ${few} records, MB`, of(({ small }) => small.peak).toFixed(0));
  line(`memory at most, ${many} records, MB`, of(({ large }) => large.peak).toFixed(0), "   flat");
}

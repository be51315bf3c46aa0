// An import of events, against COPY of the rows that it wrote: the same tables, indexes and triggers, in one transaction.
import { once } from "node:events";
import { chmodSync, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { EmbeddedServer } from "../dist/platform/database/embedded/embedded-server.js";
import { copyIn, copyOut, dropDatabase, freshDatabase, median, runImport } from "./databases.mjs";
import { dataDir } from "./servers.mjs";

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

const importFeed = (url, path) =>
  runImport(url, dirname(path), ["programs", path, "--zone", "America/Toronto", "--language", "en"]);

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
    for (const name of ["bench_import", "bench_copy"]) await dropDatabase(server, name);
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

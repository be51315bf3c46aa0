// Measures how fast the API is, as ratios within one run; docs/guides/bench.md tells how to read them.
import { parseArgs } from "node:util";
import { measureArchive } from "./archive.mjs";
import { measureCalendars } from "./calendars.mjs";
import { measureEvaluations } from "./evaluations.mjs";
import { measureFairness } from "./fairness.mjs";
import { measureImport } from "./import.mjs";
import { measureArchiveImport } from "./import-archive.mjs";
import { measureListing } from "./listing.mjs";
import { measureOverload } from "./overload.mjs";
import { measureScale } from "./scale.mjs";

const benches = {
  archive: measureArchive,
  calendars: measureCalendars,
  evaluations: measureEvaluations,
  fairness: measureFairness,
  import: measureImport,
  "import-archive": measureArchiveImport,
  listing: measureListing,
  overload: measureOverload,
  scale: measureScale,
};
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "3" },
    items: { type: "string", default: "100000" },
    programs: { type: "string", default: "1000000" },
    answers: { type: "string", default: "1000000" },
    small: { type: "boolean", default: false },
  },
});
const bench = benches[positionals[0]];
if (bench)
  await bench({
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    items: Number(values.items),
    programs: Number(values.programs),
    answers: Number(values.answers),
    isSmall: values.small,
  });
else {
  console.error(`Say what to measure: pnpm bench ${Object.keys(benches).join(" | ")}`);
  process.exitCode = 1;
}

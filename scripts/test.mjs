// Runs every test and closes with one line that a person or a script can read.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const here = (name) => new URL(name, import.meta.url).href;
const testOptions = `--enable-source-maps --import ${here("typescript.mjs")} --import ${here("test-hooks.mjs")}`;
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");

/** Jest's own results, or null when it died before it could write them. */
function runJest(args) {
  const folder = mkdtempSync(join(tmpdir(), "heritage-tests-"));
  const outputFile = join(folder, "results.json");
  // Each worker holds a PostgreSQL and perhaps a browser: more than two of them fight over a small machine.
  const options = ["--maxWorkers=2", "--json", `--outputFile=${outputFile}`];
  const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} ${testOptions}`;
  const { status } = spawnSync(process.execPath, [jest, ...options, ...args], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    // What is tested is what runs: libraries check less there, and are faster.
    env: { ...process.env, NODE_ENV: "production", NODE_OPTIONS: NODE_OPTIONS.trim() },
  });
  try {
    return { status, results: JSON.parse(readFileSync(outputFile, "utf8")) };
  } catch {
    return { status, results: null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A suite that could not run holds tests nobody counted, so it counts as one failure. */
function tally({ status, results }) {
  const passed = results?.numPassedTests ?? 0;
  const skipped = (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0);
  const suitesThatDidNotRun = (results?.testResults ?? []).filter(
    (suite) => suite.status === "failed" && !suite.assertionResults.some((test) => test.status === "failed"),
  ).length;
  let failed = (results?.numFailedTests ?? 0) + suitesThatDidNotRun;
  const stoppedEarly = results === null || (status !== 0 && passed > 0);
  if (failed === 0 && stoppedEarly) failed = 1;
  return { passed, failed, skipped, ok: status === 0 && failed === 0 && passed > 0 };
}

const { passed, failed, skipped, ok } = tally(runJest(process.argv.slice(2)));
if (passed + failed === 0) console.error("No test was executed: check the path or the name you asked for.");
console.log(`tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = ok ? 0 : 1;

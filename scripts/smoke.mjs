// Starts the service as a newcomer would, asks what a newcomer would and stops it: node scripts/smoke.mjs
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const startWithin = 180_000;
const stopWithin = 30_000;

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Process ids of running PostgreSQL servers, where the system shows them (Linux). */
function postgresProcesses() {
  if (!existsSync("/proc")) return new Set();
  const isPostgres = (id) => {
    try {
      return readFileSync(`/proc/${id}/comm`, "utf8").trim() === "postgres";
    } catch {
      return false;
    }
  };
  return new Set(readdirSync("/proc").filter((id) => /^\d+$/.test(id) && isPostgres(id)));
}

async function until(deadline, what, ask) {
  while (Date.now() < deadline) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined && answer !== false) return answer;
    await sleep(200);
  }
  throw new Error(`${what} did not happen in time.`);
}

async function askQuestions(address, hasExited) {
  await until(Date.now() + startWithin, "A ready service", async () => {
    if (hasExited()) return "exited";
    return (await fetch(`${address}/readyz`)).ok;
  });
  if (hasExited()) throw new Error("The service stopped before it was ready.");
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ programs(first: 3) { nodes { title { text language } } } }" }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined || data.programs.nodes.length !== 3) {
    throw new Error(`The demonstration programs did not come: ${JSON.stringify(errors ?? data)}`);
  }
  for (const path of ["/demo", "/graphiql", "/embed/v1/programs.js"]) {
    const { status } = await fetch(address + path);
    if (status !== 200) throw new Error(`${path} answers ${status}.`);
  }
}

const { DATABASE_URL: _ignored, HX_SEED: _unset, ...inherited } = process.env;
const folder = mkdtempSync(join(tmpdir(), "heritage-smoke-"));
const port = await freePort();
const before = postgresProcesses();
// A process group of its own receives Ctrl-C as a whole, the way a terminal sends it.
const service = spawn("npx", ["-y", "pnpm", "start"], {
  detached: true,
  stdio: ["ignore", "inherit", "inherit"],
  env: { ...inherited, DATA_DIR: join(folder, "data"), PORT: String(port) },
});
let exit;
service.on("exit", (code, signal) => {
  exit = { code, signal };
});

function signalService(signal) {
  try {
    process.kill(-service.pid, signal);
  } catch {
    // The group is gone already.
  }
}

try {
  await askQuestions(`http://127.0.0.1:${port}`, () => exit !== undefined);
  console.log("smoke: ready, lists programs, and shows its pages");
  signalService("SIGINT");
  await until(Date.now() + stopWithin, "The end after Ctrl-C", async () => exit !== undefined);
  await until(Date.now() + stopWithin, "The end of PostgreSQL", async () =>
    [...postgresProcesses()].every((id) => before.has(id)),
  );
  console.log(`smoke: stopped cleanly (code ${exit.code ?? exit.signal}), no PostgreSQL left behind`);
} catch (error) {
  console.error(`smoke: ${error.message}`);
  process.exitCode = 1;
} finally {
  if (exit === undefined) signalService("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
}

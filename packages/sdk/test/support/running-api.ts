// The real API in a process and a data folder of its own, as an operator would start it.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { startIdentityProvider } from "./identity-provider.ts";

const MAIN = fileURLToPath(new URL("../../../api/dist/main.js", import.meta.url));

/** A running API with its demonstration data. */
export interface RunningApi {
  /** The address for `createClient`. */
  url: string;
  /** An administrator's secret key. */
  key: string;
  /** An access token of a person who has signed in, and has no role anywhere. */
  token: string;
  /** The same of anybody, by a name. */
  tokenFor(name: string): string;
  /** Where it keeps its database and that key. */
  dataDir: string;
  close(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function untilReady(origin: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let attempt = 0; attempt < 2000; attempt++) {
    if (child.exitCode !== null) break;
    const isReady = await fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await sleep(100);
  }
  throw new Error(`The API did not start.\n${output()}`);
}

/** A folder with the demonstration data, written once for all files: whoever comes first makes it. */
async function demonstrationData(): Promise<string> {
  const shared = process.env.HX_DEMONSTRATION;
  if (!shared) throw new Error("There is no folder for it: run the tests with `pnpm test`.");
  const [dataDir, ready] = [join(shared, "data"), join(shared, "ready")];
  try {
    mkdirSync(join(shared, "being-made"));
  } catch {
    for (let attempt = 0; attempt < 3000 && !existsSync(ready); attempt++) await sleep(100);
    return dataDir;
  }
  const service = await run(dataDir, {});
  await service.stop();
  writeFileSync(ready, "");
  return dataDir;
}

/** The service in a process of its own, once it answers. */
async function run(dataDir: string, environment: Record<string, string>) {
  if (!existsSync(MAIN)) throw new Error("There is no packages/api/dist: run `pnpm build` first.");
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: String(port),
    // What is tested is no deadline: on a busy machine everything may take longer.
    ...{ CONNECT_TIMEOUT_MS: "15000", STATEMENT_TIMEOUT_MS: "15000", LOCK_TIMEOUT_MS: "10000" },
    ...{ REQUEST_DEADLINE_MS: "20000", QUEUE_WAIT_MS: "15000" },
    ...environment,
  };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  const stopped = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGINT");
    await stopped;
  };
  try {
    await untilReady(origin, child, () => output);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, stop };
}

/** Starts the API with the demonstration data and waits until it answers. */
export async function startApi(): Promise<RunningApi> {
  const demonstration = await demonstrationData();
  const folder = mkdtempSync(join(tmpdir(), "heritage-sdk-"));
  // The database runs as a user of its own where these tests run as root.
  chmodSync(folder, 0o755);
  const dataDir = join(folder, "data");
  execFileSync("cp", ["-a", demonstration, dataDir]);
  const provider = await startIdentityProvider();
  const service = await run(dataDir, { OIDC_ISSUERS: JSON.stringify([provider.trusted]) });
  return {
    url: `${service.origin}/graphql`,
    key: readFileSync(join(dataDir, "admin-key"), "utf8").trim(),
    token: provider.tokenFor("selam"),
    tokenFor: provider.tokenFor,
    dataDir,
    close: async () => {
      await service.stop();
      provider.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

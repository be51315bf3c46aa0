// Starts what is measured, and what it is measured against, as processes of their own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
export const dataDir = join(here, "../../../.bench");
const started = [];

export async function start(script, args, { input, env = {} } = {}) {
  const child = spawn(process.execPath, [join(here, script), ...args], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, NODE_ENV: "production", ...env },
  });
  started.push(child);
  child.stdin.end(input);
  const port = await new Promise((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const found = /(?:^|127\.0\.0\.1:)(\d{4,5})\b/m.exec(output)?.[1];
      if (found) resolve(found);
    });
    child.once("exit", () => reject(new Error(`${script} did not start.\n${output}`)));
  });
  return { pid: child.pid, origin: `http://127.0.0.1:${port}` };
}

/** All requests come from one address, so its budget is more than can be spent, unless `env` says otherwise. */
export const startApi = (env = {}) =>
  start("../dist/main.js", [], {
    env: {
      DATA_DIR: dataDir,
      PORT: "0",
      HX_SEED: "none",
      LOG_LEVEL: "warn",
      ANONYMOUS_POINTS_PER_SECOND: "999999999",
      KEY_POINTS_PER_SECOND: "999999999",
      ...env,
    },
  });

export const stopAll = () => Promise.all(started.splice(0).map(stopped));

async function stopped(child) {
  child.kill("SIGINT");
  if (child.exitCode === null) await once(child, "exit");
}

export function operation(name) {
  const manifest = createRequire(import.meta.url)("@heritage-exchange/schema/operations.json");
  return manifest.operations.find((candidate) => candidate.name === name);
}

export function trusted({ origin, pid }, name, variables) {
  const query = new URLSearchParams({ variables: JSON.stringify(variables) });
  return { pid, url: `${origin}/graphql/t/${operation(name).sha256}?${query}` };
}

import { spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartError } from "../../start-error.ts";
import type { Cluster } from "./cluster.ts";
import { isAlive, readIfThere } from "./process-and-file.ts";

export interface RunningServer {
  port: number;
}

/** The server that runs on the cluster, from its own lock file. A file left by a killed one is not believed. */
export function runningServer({ data }: Cluster): RunningServer | undefined {
  const lines = readIfThere(join(data, "postmaster.pid"))?.split("\n") ?? [];
  const [pid = 0, , , port = 0] = lines.map(Number);
  if (!pid || !port || !isServerOf(pid, data)) return undefined;
  return { port };
}

function isServerOf(pid: number, data: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== "linux") return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return false;
  }
}

/**
 * Starts a server in a process group of its own, so that Ctrl-C reaches the API first, which stops it in the end.
 * None when somebody else is starting or stopping one just now: look again.
 */
export async function launchServer(
  cluster: Cluster,
  settings: string[],
  deadline: number,
): Promise<RunningServer | undefined> {
  const { data, account, binaries } = cluster;
  // Whatever wrote this lock does not run any more, yet its process number may be another's now.
  if (!runningServer(cluster)) rmSync(join(data, "postmaster.pid"), { force: true });
  const port = await freePort();
  const options = [`port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", ...settings];
  const log = openSync(cluster.logFile, "w", 0o600);
  const server = spawn(binaries.postgres, ["-D", data, ...options.flatMap((option) => ["-c", option])], {
    ...account,
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  let hasEnded = false;
  server.once("exit", () => (hasEnded = true)).once("error", () => (hasEnded = true));
  server.unref();
  while (!hasEnded) {
    if (readIfThere(join(data, "postmaster.pid"))?.includes("ready")) return { port };
    if (Date.now() > deadline) throw new StartError(whyItFailed(cluster));
    await sleep(50);
  }
  if (!mayPass(cluster)) throw new StartError(whyItFailed(cluster));
  return undefined;
}

export function stopServer({ binaries, data, account }: Cluster): void {
  spawnSync(binaries.pg_ctl, ["stop", "-D", data, "-m", "fast", "-w", "-t", "60"], {
    ...account,
    cwd: "/",
    stdio: "ignore",
  });
}

/** Another process holds the lock or the port, or children of a killed server are still on their way out. */
function mayPass({ logFile }: Cluster): boolean {
  return /lock file|shared memory block|could not bind|could not create any TCP/.test(
    readIfThere(logFile) ?? "",
  );
}

export function whyItFailed({ data, logFile }: Cluster): string {
  const said = readIfThere(logFile)
    ?.split("\n")
    .filter((line) => /FATAL|PANIC|ERROR/.test(line))
    .at(-1);
  const reason = said?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, "") ?? "it did not answer in time";
  return `The database in ${data} does not start (${reason}): see ${logFile}; restore it from a backup, or move the folder away to start anew.`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
} from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartError } from "../../start-error.ts";
import type { Cluster } from "./cluster.ts";
import { isAlive, readIfThere } from "./process-and-file.ts";

export interface RunningServer {
  port: number;
}

/** After a crash a server first replays what was not yet in its files, which can take minutes. */
const recoverWithinMs = 300_000;
const abandonedAfterMs = 10_000;
const maxLogBytes = 1_000_000;

/** The server that runs on the cluster, from its own lock file. A file left by a killed one is not believed. */
export function runningServer(cluster: Cluster): RunningServer | undefined {
  const { pid, port } = lockOf(cluster);
  return pid && port && isServerOf(pid, cluster.data) ? { port } : undefined;
}

function lockOf({ data }: Cluster): { file: string; pid: number; port: number; isReady: boolean } {
  const file = join(data, "postmaster.pid");
  const lines = readIfThere(file)?.split("\n") ?? [];
  const [pid = 0, , , port = 0] = lines.map(Number);
  return { file, pid, port, isReady: lines[7]?.trim() === "ready" };
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
  port: number,
): Promise<RunningServer | undefined> {
  dropAbandonedLock(cluster);
  const options = [`port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", ...settings];
  const { server, logStart } = spawnServer(cluster, options);
  let hasEnded = false;
  server.once("exit", () => (hasEnded = true)).once("error", () => (hasEnded = true));
  const deadline = Date.now() + recoverWithinMs;
  while (!hasEnded) {
    const { pid, isReady } = lockOf(cluster);
    if (pid === server.pid && isReady) return { port };
    if (Date.now() > deadline) {
      server.kill("SIGQUIT");
      break;
    }
    await sleep(50);
  }
  const said = readFileSync(cluster.logFile).subarray(logStart).toString();
  if (isPassing(said)) return undefined;
  throw new StartError(whyItFailed(cluster, said));
}

function spawnServer({ data, account, binaries, logFile }: Cluster, options: string[]) {
  const isLong = (statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > maxLogBytes;
  const log = openSync(logFile, isLong ? "w" : "a", 0o600);
  const logStart = fstatSync(log).size;
  const server: ChildProcess = spawn(
    binaries.postgres,
    ["-D", data, ...options.flatMap((option) => ["-c", option])],
    { ...account, cwd: "/", detached: true, stdio: ["ignore", log, log] },
  );
  closeSync(log);
  server.unref();
  return { server, logStart };
}

/**
 * PostgreSQL drops the lock of a process that has ended, but not when another process bears its number now, as happens
 * in containers, where numbers are low; nor one that holds no number at all.
 */
function dropAbandonedLock(cluster: Cluster): void {
  const { file, pid } = lockOf(cluster);
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (written === undefined || Date.now() - written < abandonedAfterMs) return;
  // A server in single-user mode writes its number with a minus.
  const holder = Math.abs(pid);
  if (!holder || (isAlive(holder) && !isServerOf(holder, cluster.data))) rmSync(file, { force: true });
}

/** Stops the server and writes everything to its files; one that cannot is stopped all the same, and recovers later. */
export function stopServer({ binaries, data, account }: Cluster): void {
  for (const mode of ["fast", "immediate"]) {
    const { status } = spawnSync(binaries.pg_ctl, ["stop", "-D", data, "-m", mode, "-w", "-t", "60"], {
      ...account,
      cwd: "/",
      stdio: "ignore",
    });
    if (status === 0) return;
  }
}

/** Another process holds the lock or the port, or children of a killed server are still on their way out. */
function isPassing(said: string): boolean {
  return /lock file|shared memory block|could not bind|could not create any TCP/.test(said);
}

export function whyItFailed({ data, logFile }: Cluster, said: string): string {
  const lines = said.trim().split("\n");
  const reason = (lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? "")
    .replace(/^.*?(FATAL|PANIC|ERROR):\s*/, "")
    .trim();
  return `The database in ${data} does not start (${reason || "it did not answer in time"}): see ${logFile}; restore it from a backup, or move the folder away to start afresh.`;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

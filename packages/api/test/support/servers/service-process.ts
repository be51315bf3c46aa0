// The built service in a process of its own, the way an operator runs it.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const builtMain = fileURLToPath(new URL("../../../dist/main.js", import.meta.url));

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface ServiceProcess {
  child: ChildProcess;
  port: number;
  url: string;
  /** What it wrote on standard output, and on standard error. */
  said(): string;
  complained(): string;
  /** Waits for the greeting; fails with what was written when it exits before. */
  ready(): Promise<ServiceProcess>;
  exited: Promise<Exit>;
  /** Sends a signal to its whole process group, as a terminal does. */
  signal(name: NodeJS.Signals): void;
  /** Ctrl-C, and the exit. */
  interrupt(): Promise<Exit>;
}

export interface ServiceOptions {
  dataDir: string;
  /** What to start, where it is not what was built here. */
  main?: string;
  environment?: Record<string, string>;
  port?: number;
  uid?: number;
  umask?: string;
}

const alive = new Set<ServiceProcess>();

/** Starts the service. It is told to stop by `stopServices`, at the latest. */
export async function startService(options: ServiceOptions): Promise<ServiceProcess> {
  const { port = await freePort(), main = builtMain } = options;
  const { PATH = "", HOME = "" } = process.env;
  const env = {
    PATH,
    HOME,
    HX_SEED: "none",
    DATA_DIR: options.dataDir,
    PORT: String(port),
    ...options.environment,
  };
  const [command, ...args] = options.umask
    ? ["/bin/sh", "-c", `umask ${options.umask}; exec "$0" "$1"`, process.execPath, main]
    : [process.execPath, main];
  const child = spawn(command as string, args, {
    env,
    cwd: "/",
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  const out = collect(child.stdout);
  const err = collect(child.stderr);
  const exited = new Promise<Exit>((resolve) =>
    child.once("close", (code, signal) => resolve({ code, signal })),
  );
  const service: ServiceProcess = {
    child,
    port,
    url: `http://127.0.0.1:${port}`,
    said: out,
    complained: err,
    ready: async () => {
      await until("the greeting", () => {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`It exited.\n${out()}${err()}`);
        return out().includes("Press Ctrl-C");
      });
      return service;
    },
    exited,
    signal: (name) => process.kill(-(child.pid ?? 0), name),
    interrupt: () => {
      service.signal("SIGINT");
      return exited;
    },
  };
  alive.add(service);
  void exited.then(() => alive.delete(service));
  return service;
}

/** To be called after each test: what it left running is stopped. */
export async function stopServices(): Promise<void> {
  for (const service of alive) {
    service.signal("SIGINT");
    await service.exited;
  }
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = "";
  stream?.on("data", (chunk) => {
    text += chunk;
  });
  return () => text;
}

export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 150_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await sleep(25);
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const folders: string[] = [];

/** A folder that the database's own user can enter, unlike what mkdtemp makes. */
export function openFolder(): string {
  const folder = closedFolder();
  chmodSync(folder, 0o755);
  return folder;
}

/** A folder of mode 700. */
export function closedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "heritage-start-"));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) {
    for (const name of readdirSync(folder)) {
      const signpost = join(folder, name, "database.location");
      if (existsSync(signpost))
        rmSync(readFileSync(signpost, "utf8").trim(), { recursive: true, force: true });
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A copy of a data folder with its owners and modes. */
export function copyOf(dataDir: string): string {
  const copy = join(openFolder(), "data");
  execFileSync("cp", ["-a", dataDir, copy]);
  return copy;
}

/** The folder of the cluster, wherever the data folder keeps it. */
export function clusterOf(dataDir: string): string {
  const signpost = join(dataDir, "database.location");
  const folder = existsSync(signpost) ? readFileSync(signpost, "utf8").trim() : join(dataDir, "database");
  return join(folder, "cluster");
}

/** Numbers of the PostgreSQL processes that work in a cluster; Linux shows them. */
export function serversOf(dataDir: string): number[] {
  const cluster = clusterOf(dataDir);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`).startsWith(cluster);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** The number of the server's first process, which the others come from. */
export function postmasterOf(dataDir: string): number {
  return Number(readFileSync(join(clusterOf(dataDir), "postmaster.pid"), "utf8").split("\n")[0]);
}

export async function ask(
  url: string,
  query: string,
  key?: string,
): Promise<{ status: number; data?: unknown; errors?: unknown }> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, ...((await response.json()) as object) };
}

export function keyOf(dataDir: string): string {
  return readFileSync(join(dataDir, "admin-key"), "utf8").trim();
}

import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { StartError } from "../../start-error.ts";
import { type Cluster, openCluster } from "./cluster.ts";
import { clusterFolder, sharedFolder } from "./cluster-folder.ts";
import { freePort, launchServer, runningServer, stopServer, whyItFailed } from "./postmaster.ts";
import { serverAccount } from "./server-account.ts";
import { runnableBinaries } from "./server-binaries.ts";

/** A lock inside the server that everybody who uses it shares: the last to let go stops it. */
const inUse = "hashtext('heritage-exchange server in use')";
const startWithinMs = 60_000;
const retryEveryMs = 1000;
const regainWithinMs = 30_000;

export interface EmbeddedServerOptions {
  dataDir: string;
  /** Settings for the server, as `name=value`. Tests give up durability for speed. */
  settings?: string[];
}

/**
 * A PostgreSQL server of our own in a folder: started when nobody runs it yet, shared with whoever does, started again
 * when it dies while we use it, stopped by the last to leave.
 */
export class EmbeddedServer {
  readonly url: string;
  readonly #cluster: Cluster;
  readonly #settings: string[];
  #holder: pg.Client | undefined;
  #retaking: Promise<void> | undefined;
  #isStopping = false;

  private constructor(cluster: Cluster, settings: string[], holder: pg.Client) {
    this.url = urlOf(cluster, holder.port, "heritage");
    this.#cluster = cluster;
    this.#settings = settings;
    this.#watch(holder);
  }

  static async start({ dataDir, settings = [] }: EmbeddedServerOptions): Promise<EmbeddedServer> {
    const account = serverAccount();
    const folder = clusterFolder(dataDir, account);
    const binaries = await runnableBinaries(account, sharedFolder);
    const cluster = openCluster(folder, account, binaries);
    return new EmbeddedServer(cluster, settings, await takeHold(cluster, settings, startWithinMs));
  }

  /** Lets go of the server, and stops it unless somebody else uses it still. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#retaking;
    if (await this.#isLast()) stopServer(this.#cluster);
    await this.#holder?.end().catch(() => undefined);
  }

  async #isLast(): Promise<boolean> {
    if (this.#holder) {
      const answer = await isLast(this.#holder).catch(() => undefined);
      if (answer !== undefined) return answer;
    }
    this.#holder = await regainHold(this.#cluster);
    return this.#holder ? isLast(this.#holder).catch(() => false) : false;
  }

  #watch(holder: pg.Client): void {
    this.#holder = holder;
    holder.once("end", () => {
      this.#holder = undefined;
      if (!this.#isStopping) this.#retaking = this.#retake(holder.port);
    });
  }

  /** On the same port, where the pools look for it. */
  async #retake(port: number): Promise<void> {
    while (!this.#isStopping) {
      try {
        return this.#watch(await takeHold(this.#cluster, this.#settings, retryEveryMs, port));
      } catch {
        await sleep(retryEveryMs);
      }
    }
  }
}

function urlOf({ password }: Cluster, port: number, database: string): string {
  return `postgres://heritage:${password}@127.0.0.1:${port}/${database}`;
}

/** A connection that holds the server, which is started where nobody runs it. What was started in vain is stopped. */
async function takeHold(
  cluster: Cluster,
  settings: string[],
  withinMs: number,
  port?: number,
): Promise<pg.Client> {
  const deadline = Date.now() + withinMs;
  let isOurs = false;
  try {
    // A server that is just stopping refuses us, or another process starts one first: then look again.
    for (;;) {
      let running = runningServer(cluster);
      if (!running) {
        running = await launchServer(cluster, settings, port ?? (await freePort()));
        isOurs = running !== undefined;
      }
      const holder = running && (await hold(cluster, running.port));
      if (holder) return holder;
      if (Date.now() > deadline) throw new StartError(whyItFailed(cluster, ""));
      await sleep(100);
    }
  } catch (error) {
    if (isOurs) stopServer(cluster);
    throw error;
  }
}

/** A server that lost a process lets nobody in for a moment; it is ours to stop all the same. */
async function regainHold(cluster: Cluster): Promise<pg.Client | undefined> {
  const deadline = Date.now() + regainWithinMs;
  for (;;) {
    const running = runningServer(cluster);
    const holder = running && (await hold(cluster, running.port).catch(() => undefined));
    if (holder || !running || Date.now() > deadline) return holder;
    await sleep(100);
  }
}

async function isLast(holder: pg.Client): Promise<boolean> {
  await holder.query(`select pg_advisory_unlock_shared(${inUse})`);
  const { rows } = await holder.query<{ last: boolean }>(`select pg_try_advisory_lock(${inUse}) as last`);
  return rows[0]?.last ?? false;
}

async function hold(cluster: Cluster, port: number): Promise<pg.Client | undefined> {
  const holder = new pg.Client({
    connectionString: urlOf(cluster, port, "postgres"),
    connectionTimeoutMillis: 2000,
    statement_timeout: 5000,
    query_timeout: 6000,
    application_name: "heritage-holder",
    keepAlive: true,
  });
  holder.on("error", () => undefined);
  try {
    await holder.connect();
    await holder.query(`select pg_advisory_lock_shared(${inUse})`);
    await createDatabase(holder);
    return holder;
  } catch (error) {
    await holder.end().catch(() => undefined);
    throwUnlessPassing(error as { code?: string; message: string }, cluster);
    return undefined;
  }
}

function throwUnlessPassing(error: { code?: string; message: string }, cluster: Cluster): void {
  const { code = "", message } = error;
  if (code === "28P01" || code === "28000") {
    throw new StartError(
      `The password in ${cluster.passwordFile} does not open the database: restore the file, or choose another DATA_DIR.`,
      error,
    );
  }
  // Starting, stopping, out of connections, a statement cut short, a database being made, or no word from a server.
  if (/^(57...|53...|55006|E.+)?$/.test(code)) return;
  throw new StartError(whyItFailed(cluster, message), error);
}

async function createDatabase(holder: pg.Client): Promise<void> {
  const { rows } = await holder.query("select from pg_database where datname = 'heritage'");
  if (rows.length > 0) return;
  await holder.query("create database heritage").catch((error: { code?: string }) => {
    // Somebody who started at the same moment was faster.
    if (error.code !== "42P04" && error.code !== "23505") throw error;
  });
}

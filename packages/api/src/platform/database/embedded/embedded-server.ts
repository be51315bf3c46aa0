import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { StartError } from "../../start-error.ts";
import { type Cluster, openCluster } from "./cluster.ts";
import { clusterFolder, sharedFolder } from "./cluster-folder.ts";
import { launchServer, runningServer, stopServer, whyItFailed } from "./postmaster.ts";
import { serverAccount } from "./server-account.ts";
import { runnableBinaries } from "./server-binaries.ts";

/** A lock inside the server that everybody who uses it shares: the last to let go stops it. */
const inUse = "hashtext('heritage-exchange server in use')";
const startWithinMs = 60_000;

export interface EmbeddedServerOptions {
  dataDir: string;
  /** Settings for the server, as `name=value`. Tests give up durability for speed. */
  settings?: string[];
}

/** A PostgreSQL server of our own in a folder, started when nobody runs it yet, shared with whoever does. */
export class EmbeddedServer {
  readonly url: string;
  readonly #cluster: Cluster;
  readonly #holder: pg.Client;

  private constructor(url: string, cluster: Cluster, holder: pg.Client) {
    this.url = url;
    this.#cluster = cluster;
    this.#holder = holder;
  }

  static async start({ dataDir, settings = [] }: EmbeddedServerOptions): Promise<EmbeddedServer> {
    const account = serverAccount();
    const folder = clusterFolder(dataDir, account);
    const binaries = await runnableBinaries(account, sharedFolder);
    const cluster = openCluster(folder, account, binaries);
    const deadline = Date.now() + startWithinMs;
    // A server that is just stopping refuses us, or another process starts one first: then look again.
    for (;;) {
      const running = runningServer(cluster) ?? (await launchServer(cluster, settings, deadline));
      const holder = running && (await hold(cluster, running.port, deadline));
      if (holder) return new EmbeddedServer(urlOf(cluster, running.port, "heritage"), cluster, holder);
      if (Date.now() > deadline) throw new StartError(whyItFailed(cluster));
      await sleep(100);
    }
  }

  /** Lets go of the server, and stops it unless somebody else uses it still. */
  async stop(): Promise<void> {
    const isLast = await this.#letGo();
    if (isLast) stopServer(this.#cluster);
    await this.#holder.end().catch(() => undefined);
  }

  async #letGo(): Promise<boolean> {
    try {
      await this.#holder.query(`select pg_advisory_unlock_shared(${inUse})`);
      const { rows } = await this.#holder.query<{ last: boolean }>(
        `select pg_try_advisory_lock(${inUse}) as last`,
      );
      return rows[0]?.last ?? false;
    } catch {
      // The server is gone already.
      return false;
    }
  }
}

function urlOf({ password }: Cluster, port: number, database: string): string {
  return `postgres://heritage:${password}@127.0.0.1:${port}/${database}`;
}

async function hold(cluster: Cluster, port: number, deadline: number): Promise<pg.Client | undefined> {
  while (Date.now() < deadline) {
    const holder = new pg.Client({
      connectionString: urlOf(cluster, port, "postgres"),
      connectionTimeoutMillis: 2000,
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
      if (["28P01", "28000"].includes(String((error as { code?: string }).code))) {
        throw new StartError(
          `The password in ${cluster.passwordFile} does not open the database: restore the file, or choose another DATA_DIR.`,
          error,
        );
      }
      if (!runningServer(cluster)) return undefined;
      await sleep(100);
    }
  }
  return undefined;
}

async function createDatabase(holder: pg.Client): Promise<void> {
  const { rows } = await holder.query("select from pg_database where datname = 'heritage'");
  if (rows.length > 0) return;
  await holder.query("create database heritage").catch((error: { code?: string }) => {
    // Somebody who started at the same moment was faster.
    if (error.code !== "42P04" && error.code !== "23505") throw error;
  });
}

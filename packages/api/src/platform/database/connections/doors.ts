import { DataSource, type EntityManager, type QueryRunner } from "typeorm";
import { errors } from "../../errors.ts";
import { type Viewer, viewerSetting } from "../../viewer.ts";
import { columnTypes } from "../column-types.ts";
import { failedAct, lostConnection, refusedConnection } from "./database-errors.ts";
import type { DatabaseUrls } from "./database-urls.ts";
import { MemberConnection } from "./member-connection.ts";
import { type Statement, StatementBatch } from "./statement-batch.ts";

/** One way to ask the database: either the public views or the tables under row-level security. */
export interface Door {
  query<R extends object>(text: string, values?: unknown[]): Promise<R[]>;
}

export interface DoorSettings {
  publicPoolSize: number;
  memberPoolSize: number;
  connectTimeoutMs: number;
  statementTimeoutMs: number;
  lockTimeoutMs: number;
}

/** What of pg's pools we use. */
interface Sender {
  query(statements: StatementBatch): Promise<unknown>;
}

/** Any free connection of a pool. What is asked for at once goes to the database together. */
class PoolDoor implements Door {
  readonly #pool: Sender;
  readonly #timeoutMs: number;
  #gathering: StatementBatch | undefined;

  constructor(pool: Sender, timeoutMs: number) {
    this.#pool = pool;
    this.#timeoutMs = timeoutMs;
  }

  query<R extends object>(text: string, values: unknown[] = []): Promise<R[]> {
    this.#gathering ??= this.#gather();
    return this.#gathering.add<R>(text, values);
  }

  #gather(): StatementBatch {
    const batch = new StatementBatch();
    process.nextTick(() => {
      this.#gathering = undefined;
      batch.allow(this.#timeoutMs);
      this.#pool.query(batch).catch((error) => batch.fail(lostConnection(error)));
    });
    return batch;
  }
}

/** How many may be looked up at once, to find out who asks. */
export const lookUpConnections = 2;
/** The last is for budgets. */
const gateConnections = lookUpConnections + 1;

/**
 * A member's connection for one request. Reads open a READ ONLY transaction when first needed; an act closes it,
 * runs in a READ WRITE transaction of its own, and later reads open a fresh one. Never two connections at once.
 */
export class MemberDoor implements Door {
  #runner: QueryRunner | undefined;
  #gathering: StatementBatch | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #isClosed = false;
  readonly #source: DataSource;
  readonly #viewer: Viewer;

  constructor(source: DataSource, viewer: Viewer) {
    this.#source = source;
    this.#viewer = viewer;
  }

  query<R extends object>(text: string, values: unknown[] = []): Promise<R[]> {
    this.#gathering ??= this.#gather();
    return this.#gathering.add<R>(text, values);
  }

  #gather(): StatementBatch {
    const batch = new StatementBatch();
    process.nextTick(() => {
      this.#gathering = undefined;
      void this.#inTurn(() => this.#read(batch));
    });
    return batch;
  }

  async #read(batch: StatementBatch): Promise<void> {
    try {
      this.#runner ??= await this.#begin("READ ONLY");
      await (await connectionOf(this.#runner)).read(batch);
    } catch (error) {
      batch.fail(error);
      // A transaction that met an error answers nothing more: what is asked next gets a fresh one.
      const runner = this.#runner;
      this.#runner = undefined;
      if (runner) await abandon(runner);
    }
  }

  /** Runs an act in one transaction. What it puts into `last` goes out together with the commit. */
  act<T>(work: (manager: EntityManager, last: Statement[]) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#end();
      const runner = await this.#begin("READ WRITE");
      try {
        const last: Statement[] = [];
        const result = await work(runner.manager, last);
        await (await connectionOf(runner)).commit(last);
        await runner.release();
        return result;
      } catch (error) {
        const { lost } = await connectionOf(runner);
        await abandon(runner);
        throw failedAct(error, lost);
      }
    });
  }

  /** Returns the connection. What a request that was given up still asks for is refused. */
  close(): Promise<void> {
    this.#isClosed = true;
    return this.#inTurn(() => this.#end());
  }

  // One connection answers one batch at a time; those that start together queue here.
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work, work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #begin(mode: "READ ONLY" | "READ WRITE"): Promise<QueryRunner> {
    if (this.#isClosed) throw errors.timeout();
    const viewer = viewerSetting(this.#viewer);
    const runner = this.#source.createQueryRunner();
    try {
      (await connectionOf(runner)).beginTransaction(mode, viewer);
      return runner;
    } catch (error) {
      await discard(runner, error);
      throw lostConnection(error);
    }
  }

  /** Ends the reading, if any. It changed nothing, so that nothing is lost where even its end fails. */
  async #end(): Promise<void> {
    const runner = this.#runner;
    this.#runner = undefined;
    if (runner) await leave(runner, "COMMIT").catch(() => abandon(runner));
  }
}

// TypeORM makes the connections of the member pool of this class.
const connectionOf = (runner: QueryRunner) => runner.connect() as Promise<MemberConnection>;

async function leave(runner: QueryRunner, how: "COMMIT" | "ROLLBACK"): Promise<void> {
  await (await connectionOf(runner)).leaveTransaction(how);
  await runner.release();
}

/** Takes a transaction back, or gives up its connection where that cannot be done. */
async function abandon(runner: QueryRunner): Promise<void> {
  const { lost } = await connectionOf(runner);
  await (lost ? discard(runner, lost) : leave(runner, "ROLLBACK").catch((error) => discard(runner, error)));
}

// A connection in an unknown state must not serve the next viewer. TypeORM hides how the pool is told to drop one.
async function discard(runner: QueryRunner, error: unknown): Promise<void> {
  await (
    runner as unknown as { releasePostgresConnection(error: unknown): Promise<void> }
  ).releasePostgresConnection(error);
}

/** A pool of pg, as far as its new connections go. */
interface Pool extends Sender {
  on(event: "connect", listener: (client: NodeJS.EventEmitter) => void): void;
}

// TypeORM keeps its pg pool in the driver, untyped.
const poolOf = ({ driver }: DataSource): Pool => (driver as unknown as { master: Pool }).master;

async function connect(source: DataSource): Promise<void> {
  try {
    await source.initialize();
  } catch (error) {
    throw refusedConnection(error, (source.options as { url: string }).url);
  }
  // A connection that ends in the moment it is ready has nobody who listens, which in Node ends the process. Whoever
  // is given it is told by the first statement.
  poolOf(source).on("connect", (client) => client.on("error", () => undefined));
}

export interface FoundKey {
  keyId: string;
  isAdministrator: boolean;
  scopes: string[];
  /** Networks from which the key may be used; all when empty. */
  addresses: string[];
  /** Origins whose pages may use a publishable key; all when empty. */
  allowedOrigins: string[];
}

/** The two doors, each a login role with a pool of its own. There is no third way to a table. */
export class Doors {
  readonly public: Door;
  /** For definer functions that are asked before anybody may enter. It never waits behind those who are inside. */
  readonly gate: Door;
  readonly #memberSource: DataSource;
  readonly #publicSource: DataSource;
  readonly #sources: DataSource[];
  readonly #readTimeoutMs: number;

  private constructor(
    sources: { public: DataSource; member: DataSource; gate: DataSource },
    readTimeoutMs: number,
  ) {
    this.#sources = Object.values(sources);
    this.#memberSource = sources.member;
    this.#publicSource = sources.public;
    this.#readTimeoutMs = readTimeoutMs;
    this.public = { query: (text, values) => this.visit().query(text, values) };
    this.gate = { query: (text, values) => this.#open(sources.gate).query(text, values) };
  }

  #open(source: DataSource): Door {
    return new PoolDoor(poolOf(source), this.#readTimeoutMs);
  }

  /** The public door for one request, whose statements may travel together. */
  visit(): Door {
    return this.#open(this.#publicSource);
  }

  static async open(
    urls: DatabaseUrls,
    settings: DoorSettings,
    entities: (new () => object)[],
    onIdleError: (error: Error) => void,
  ): Promise<Doors> {
    // The server's own timeouts come first; this is for a server that no longer answers.
    const readTimeoutMs = settings.statementTimeoutMs + 1000;
    const source = (url: string, poolSize: number, applicationName: string, more: object = {}) =>
      new DataSource({
        type: "postgres",
        url,
        entities,
        poolSize,
        applicationName,
        installExtensions: false,
        logging: false,
        connectTimeoutMS: settings.connectTimeoutMs,
        poolErrorHandler: onIdleError,
        extra: {
          types: columnTypes,
          statement_timeout: settings.statementTimeoutMs,
          lock_timeout: settings.lockTimeoutMs,
          idle_in_transaction_session_timeout: settings.statementTimeoutMs * 2,
          keepAlive: true,
          ...more,
        },
      });
    const sources = {
      public: source(urls.public, settings.publicPoolSize, "heritage-public"),
      member: source(urls.member, settings.memberPoolSize, "heritage-member", {
        query_timeout: readTimeoutMs,
        Client: MemberConnection,
      }),
      gate: source(urls.member, gateConnections, "heritage-gate"),
    };
    const all = Object.values(sources);
    try {
      for (const each of all) await connect(each);
    } catch (error) {
      await Promise.all(all.filter((each) => each.isInitialized).map((each) => each.destroy()));
      throw error;
    }
    return new Doors(sources, readTimeoutMs);
  }

  member(viewer: Viewer): MemberDoor {
    return new MemberDoor(this.#memberSource, viewer);
  }

  async viewerOfKey(hash: Buffer): Promise<FoundKey | undefined> {
    const [row] = await this.gate.query<FoundKey>(
      `select key_id as "keyId", is_administrator as "isAdministrator", scopes, addresses,
              allowed_origins as "allowedOrigins" from viewer_of_key($1)`,
      [hash],
    );
    return row;
  }

  async viewerOfPerson(issuer: string, subject: string): Promise<{ personId: string; scopes: string[] }> {
    const [row] = await this.gate.query<{ personId: string; scopes: string[] }>(
      `select person_id as "personId", scopes from viewer_of_person($1, $2)`,
      [issuer, subject],
    );
    if (!row) throw new Error("viewer_of_person gives one row.");
    return row;
  }

  async noteKeyUse(keyId: string): Promise<void> {
    await this.gate.query("select note_key_use($1)", [keyId]);
  }

  async close(): Promise<void> {
    await Promise.all(this.#sources.map((each) => each.destroy()));
  }
}

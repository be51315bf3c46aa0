import pg from "pg";
import { DataSource, type EntityManager, type QueryRunner } from "typeorm";
import { errors } from "../../errors.ts";
import { nobody, type Viewer, viewerSetting } from "../../viewer.ts";
import { columnTypes } from "../column-types.ts";
import { failedTransaction, lostConnection, refusedConnection } from "./database-errors.ts";
import type { DatabaseUrls } from "./database-urls.ts";
import { MemberConnection } from "./member-connection.ts";
import { type Statement, StatementBatch } from "./statement-batch.ts";

/** A session to the database: with the public views, or with the tables under row-level security. */
export interface DatabaseSession {
  query<R extends object>(text: string, values?: unknown[]): Promise<R[]>;
}

export interface DatabaseSessionSettings {
  /** What the names of its connections begin with in `pg_stat_activity`; without it, `heritage`. */
  usedBy?: string;
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
class PooledSession implements DatabaseSession {
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

/** So long a connection may have nothing to do before it is closed: one that comes for a moment of many stays for the next. */
const idleMs = 600_000;

/** How many may be looked up at once, to find out who asks. */
export const lookUpConnections = 2;
/** The last is for budgets. */
const gateConnections = lookUpConnections + 1;

/**
 * A member's connection for one request. Reads open a READ ONLY transaction when first needed; an action closes it,
 * runs in a READ WRITE transaction of its own, and later reads open a fresh one. Never two connections at once.
 */
export class MemberSession implements DatabaseSession {
  #runner: QueryRunner | undefined;
  #gathering: StatementBatch | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #isClosed = false;
  readonly #source: DataSource;
  readonly #viewer: Viewer | typeof nobody;

  constructor(source: DataSource, viewer: Viewer | typeof nobody) {
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

  /** Runs an action in one transaction. What it puts into `beforeCommit` goes out together with the commit. */
  transaction<T>(work: (manager: EntityManager, beforeCommit: Statement[]) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#end();
      const runner = await this.#begin("READ WRITE");
      try {
        const beforeCommit: Statement[] = [];
        const result = await work(runner.manager, beforeCommit);
        await (await connectionOf(runner)).commit(beforeCommit);
        await runner.release();
        return result;
      } catch (error) {
        const { lost } = await connectionOf(runner);
        await abandon(runner);
        throw failedTransaction(error, lost);
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

// TypeORM keeps its pg pool in the driver, untyped.
const poolOf = ({ driver }: DataSource): Sender => (driver as unknown as { master: Sender }).master;

/**
 * A connection that ends while nobody listens would end the process in Node. Here somebody does from its first moment, also
 * while TypeORM tries it; whoever is given it is told by the first statement.
 */
class PooledConnection extends pg.Client {
  constructor(config: pg.ClientConfig) {
    super(config);
    this.on("error", () => undefined);
  }
}

async function connect(source: DataSource): Promise<void> {
  try {
    await source.initialize();
  } catch (error) {
    throw refusedConnection(error, (source.options as { url: string }).url);
  }
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

/** The two kinds of session to the database, each a login role with a pool of its own. There is no third way to a table. */
export class DatabaseSessions {
  readonly public: DatabaseSession;
  /** For definer functions that are asked before anybody may enter. It never waits behind those who are inside. */
  readonly gate: DatabaseSession;
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
    this.public = { query: (text, values) => this.publicSession().query(text, values) };
    this.gate = { query: (text, values) => this.#open(sources.gate).query(text, values) };
  }

  #open(source: DataSource): DatabaseSession {
    return new PooledSession(poolOf(source), this.#readTimeoutMs);
  }

  /** The public session of one request, whose statements may travel together. */
  publicSession(): DatabaseSession {
    return this.#open(this.#publicSource);
  }

  static async open(
    urls: DatabaseUrls,
    settings: DatabaseSessionSettings,
    entities: (new () => object)[],
    onIdleError: (error: Error) => void,
  ): Promise<DatabaseSessions> {
    // The server's own timeouts come first; this is for a server that no longer answers.
    const readTimeoutMs = settings.statementTimeoutMs + 1000;
    const { usedBy = "heritage" } = settings;
    const source = (url: string, poolSize: number, use: string, more: object = {}) =>
      new DataSource({
        type: "postgres",
        url,
        entities,
        poolSize,
        applicationName: `${usedBy}-${use}`,
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
          // To open one, and to let it plan what is asked, takes three times as long as to keep an answer.
          idleTimeoutMillis: idleMs,
          Client: PooledConnection,
          ...more,
        },
      });
    const sources = {
      public: source(urls.public, settings.publicPoolSize, "public"),
      member: source(urls.member, settings.memberPoolSize, "member", {
        query_timeout: readTimeoutMs,
        Client: MemberConnection,
      }),
      gate: source(urls.member, gateConnections, "gate"),
    };
    const all = Object.values(sources);
    try {
      for (const each of all) await connect(each);
    } catch (error) {
      await Promise.all(all.filter((each) => each.isInitialized).map((each) => each.destroy()));
      throw error;
    }
    return new DatabaseSessions(sources, readTimeoutMs);
  }

  memberSession(viewer: Viewer): MemberSession {
    return new MemberSession(this.#memberSource, viewer);
  }

  /** For actions of which a code is the proof: only definer functions that ask for it do anything here. */
  sessionOfNobody(): MemberSession {
    return new MemberSession(this.#memberSource, nobody);
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

import { createHash } from "node:crypto";
import pg from "pg";
import { DataSource, type EntityManager, type QueryRunner } from "typeorm";
import { errors } from "../errors.ts";
import { type Viewer, viewerSetting } from "../viewer.ts";
import { leavesConnectionSound, refusedConnection, translateDatabaseError } from "./database-errors.ts";
import type { DatabaseUrls } from "./database-urls.ts";

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

// Days and wall times stay the text that PostgreSQL sends: a JavaScript Date would move them to a zone.
const plainText = (text: string) => text;
const instant = (text: string) => (text === "infinity" ? null : new Date(text));
const columnParsers = new Map<number, (text: string) => unknown>([
  [1082, plainText], // date
  [1114, (text) => text.replace(" ", "T")], // timestamp without time zone
  [1184, instant], // timestamp with time zone
  [20, Number], // bigint: counts and versions, far below 2^53
]);
// pg's own type leaves no room for parsers that are looked up at run time.
const types = {
  getTypeParser: ((oid: number, format: "text" | "binary") =>
    columnParsers.get(oid) ??
    pg.types.getTypeParser(oid as never, format as never)) as typeof pg.types.getTypeParser,
};

// Statements are prepared once per connection under a name made of their text. The texts are few but for
// filters, whose shapes callers choose: past this many names the rest go unprepared.
const maxPreparedTexts = 300;
const preparedNames = new Map<string, string>();
function preparedName(text: string): string | undefined {
  const known = preparedNames.get(text);
  if (known !== undefined || preparedNames.size >= maxPreparedTexts) return known;
  const name = createHash("sha256").update(text).digest("base64url").slice(0, 22);
  preparedNames.set(text, name);
  return name;
}

/** Anything of pg that sends a statement. */
interface Sender {
  query(config: { name?: string; text: string; values?: unknown[] }): Promise<{ rows: unknown[] }>;
}

// No text of PostgreSQL holds U+0000, so a value with it equals nothing stored; but the driver would fail on it.
function withoutNul(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNul);
  return typeof value === "string" && value.includes("\0") ? value.replaceAll("\0", "\uFFFD") : value;
}

async function send<R>(sender: Sender, text: string, values: unknown[]): Promise<R[]> {
  try {
    const name = preparedName(text);
    const sent = values.map(withoutNul);
    const result = await sender.query(
      name === undefined ? { text, values: sent } : { name, text, values: sent },
    );
    return result.rows as R[];
  } catch (error) {
    throw translateDatabaseError(error);
  }
}

// TypeORM keeps its pg pool in the driver, untyped.
function poolOf(source: DataSource): Sender {
  return (source.driver as unknown as { master: Sender }).master;
}

function doorOf(source: DataSource): Door {
  const pool = poolOf(source);
  return { query: <R extends object>(text: string, values: unknown[] = []) => send<R>(pool, text, values) };
}

const gateConnections = 2;

/**
 * A member's connection for one request. Reads open a READ ONLY transaction when first needed; an act closes it,
 * runs in a READ WRITE transaction of its own, and later reads open a fresh one. Never two connections at once.
 */
export class MemberDoor implements Door {
  #runner: QueryRunner | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #isClosed = false;
  readonly #source: DataSource;
  readonly #viewer: Viewer;

  constructor(source: DataSource, viewer: Viewer) {
    this.#source = source;
    this.#viewer = viewer;
  }

  query<R extends object>(text: string, values: unknown[] = []): Promise<R[]> {
    return this.#inTurn(async () => {
      try {
        return await send<R>(await this.#reading(), text, values);
      } catch (error) {
        // A transaction that met an error answers nothing more: what is asked next gets a fresh one.
        const runner = this.#runner;
        this.#runner = undefined;
        if (runner) await abandon(runner, error);
        throw error;
      }
    });
  }

  act<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#end();
      const runner = await this.#begin("READ WRITE");
      try {
        const result = await work(runner.manager);
        await commit(runner);
        return result;
      } catch (error) {
        await abandon(runner, error);
        throw translateDatabaseError(error);
      }
    });
  }

  /** Returns the connection. What a request that was given up still asks for is refused. */
  close(): Promise<void> {
    this.#isClosed = true;
    return this.#inTurn(() => this.#end());
  }

  // One connection answers one statement at a time; batches that start together queue here.
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work, work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #reading(): Promise<Sender> {
    this.#runner ??= await this.#begin("READ ONLY");
    return (await this.#runner.connect()) as Sender;
  }

  async #begin(mode: "READ ONLY" | "READ WRITE"): Promise<QueryRunner> {
    if (this.#isClosed) throw errors.timeout();
    const runner = this.#source.createQueryRunner();
    try {
      // viewerSetting() is a UUID or SYSTEM, so it can stand in the text and save a round trip.
      await sendBare(
        runner,
        `BEGIN ${mode}; SELECT set_config('hx.viewer', '${viewerSetting(this.#viewer)}', true)`,
      );
      return runner;
    } catch (error) {
      await discard(runner, error);
      throw translateDatabaseError(error);
    }
  }

  /** Ends the reading, if any. It changed nothing, so that nothing is lost where even its end fails. */
  async #end(): Promise<void> {
    const runner = this.#runner;
    this.#runner = undefined;
    if (runner) await commit(runner).catch((error) => abandon(runner, error));
  }
}

async function commit(runner: QueryRunner): Promise<void> {
  await sendBare(runner, "COMMIT");
  await runner.release();
}

async function abandon(runner: QueryRunner, error: unknown): Promise<void> {
  try {
    if (!leavesConnectionSound(error)) throw error;
    await sendBare(runner, "ROLLBACK");
    await runner.release();
  } catch (lost) {
    await discard(runner, lost);
  }
}

async function sendBare(runner: QueryRunner, text: string): Promise<void> {
  await ((await runner.connect()) as Sender).query({ text });
}

// A connection in an unknown state must not serve the next viewer. TypeORM hides how the pool is told to drop one.
async function discard(runner: QueryRunner, error: unknown): Promise<void> {
  await (
    runner as unknown as { releasePostgresConnection(error: unknown): Promise<void> }
  ).releasePostgresConnection(error);
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

/** The two doors, each a login role with a pool of its own. There is no third way to a table. */
export class Doors {
  readonly public: Door;
  /** For definer functions that are asked before anybody may enter. It never waits behind those who are inside. */
  readonly gate: Door;
  readonly #memberSource: DataSource;
  readonly #sources: DataSource[];

  private constructor(sources: { public: DataSource; member: DataSource; gate: DataSource }) {
    this.#sources = Object.values(sources);
    this.#memberSource = sources.member;
    this.public = doorOf(sources.public);
    this.gate = doorOf(sources.gate);
  }

  static async open(
    urls: DatabaseUrls,
    settings: DoorSettings,
    entities: (new () => object)[],
    onIdleError: (error: Error) => void,
  ): Promise<Doors> {
    const source = (url: string, poolSize: number, applicationName: string) =>
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
          types,
          statement_timeout: settings.statementTimeoutMs,
          lock_timeout: settings.lockTimeoutMs,
          idle_in_transaction_session_timeout: settings.statementTimeoutMs * 2,
          query_timeout: settings.statementTimeoutMs + 1000,
          keepAlive: true,
        },
      });
    const sources = {
      public: source(urls.public, settings.publicPoolSize, "heritage-public"),
      member: source(urls.member, settings.memberPoolSize, "heritage-member"),
      gate: source(urls.member, gateConnections, "heritage-gate"),
    };
    const all = Object.values(sources);
    try {
      for (const each of all) await connect(each);
    } catch (error) {
      await Promise.all(all.filter((each) => each.isInitialized).map((each) => each.destroy()));
      throw error;
    }
    return new Doors(sources);
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

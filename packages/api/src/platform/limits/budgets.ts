import type { DatabaseSession } from "../database/connections/database-sessions.ts";
import { type ApiError, errors } from "../errors.ts";
import { type Bucket, capacityOf } from "./bucket.ts";

/** What an instance knows of one bucket. */
interface Account {
  readonly bucket: Bucket;
  /** When it will be full again, by our clock, as the database last said. */
  fullAt: number;
  /** When the database was last asked. */
  askedAt: number;
  usedAt: number;
  /** Spent here, and not reported to the database yet. */
  tab: number;
  /** Set aside for operations that are running. */
  held: number;
  /** How often it was refused since `refusedFrom`, and what the last operation refused would have cost. */
  refusals: number;
  refusedFrom: number;
  refusedPoints: number;
  /** Until when it is taken for a flood. */
  floodUntil: number;
}

/** How long what the database said is good enough to decide by, in milliseconds. */
const goodForMs = 1000;
/** How soon spending is reported to the database. */
const reportAfterMs = 500;
/** Whoever is refused this often within `floodMs` does not wait when told to, and is a flood until it did for so long. */
const minRefusals = 50;
const floodMs = 10_000;
/** How long an account is remembered after its last use. */
const forgetAfterMs = 10_000;

const statement = `
  select bucket, full_in_ms from take_tokens($1::text[], $2::float8[], $3::float8[], $4::float8[])`;

/**
 * Budgets that all instances share, kept in PostgreSQL. An instance spends on a tab: it decides by what the database
 * said within the last second, and tells it what was spent twice a second, for all buckets in one statement. At most
 * one statement is under way, and many requests share it. See docs/decisions/0071-shared-budgets.md for how far
 * instances together can overspend.
 */
export class Budgets {
  readonly #database: DatabaseSession;
  readonly #now: () => number;
  readonly #accounts = new Map<string, Account>();
  /** To be reported or asked with the next statement. */
  readonly #pending = new Set<Account>();
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(database: DatabaseSession, now: () => number = () => performance.now()) {
    this.#database = database;
    this.#now = now;
  }

  /** Sets points aside, or refuses. Whoever gets them must settle later. */
  async take(bucket: Bucket, points: number): Promise<void> {
    const account = this.#accountOf(bucket);
    const isStale = this.#now() - account.askedAt > goodForMs;
    if (isStale || account.tab > bucket.pointsPerSecond) await this.#ask(account);
    const left = this.#leftIn(account);
    if (points > left) {
      this.#countRefusal(account, points);
      throw refusal(bucket, points, left);
    }
    account.held += points;
  }

  /** The refusal of whoever keeps asking for more than is left: it can be given without looking at what is asked. */
  refusalOfFlood({ name }: Bucket): ApiError | undefined {
    const account = this.#accounts.get(name);
    const now = this.#now();
    if (!account || now > account.floodUntil) return undefined;
    const left = this.#leftIn(account);
    if (left >= account.refusedPoints) return undefined;
    account.floodUntil = now + floodMs;
    return refusal(account.bucket, account.refusedPoints, left);
  }

  /** Puts what was set aside on the tab, or as much of it as was spent. */
  settle(bucket: Bucket, held: number, spent: number): void {
    const account = this.#accountOf(bucket);
    account.held -= held;
    account.tab += spent;
    this.#pending.add(account);
  }

  /** How much could be spent at this moment. */
  left(bucket: Bucket): number {
    const account = this.#accounts.get(bucket.name);
    return account ? Math.max(0, this.#leftIn(account)) : capacityOf(bucket);
  }

  /** Reports to the database what is still on the tab. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    if (this.#pending.size > 0) await this.#turn().catch(() => undefined);
  }

  #accountOf(bucket: Bucket): Account {
    let account = this.#accounts.get(bucket.name);
    if (!account) {
      account = {
        bucket,
        fullAt: 0,
        askedAt: Number.NEGATIVE_INFINITY,
        usedAt: 0,
        tab: 0,
        held: 0,
        refusals: 0,
        refusedFrom: Number.NEGATIVE_INFINITY,
        refusedPoints: 0,
        floodUntil: Number.NEGATIVE_INFINITY,
      };
      this.#accounts.set(bucket.name, account);
      this.#reportSoon();
    }
    account.usedAt = this.#now();
    return account;
  }

  #countRefusal(account: Account, points: number): void {
    const now = this.#now();
    if (now - account.refusedFrom > floodMs) Object.assign(account, { refusals: 0, refusedFrom: now });
    account.refusals += 1;
    account.refusedPoints = points;
    if (account.refusals >= minRefusals) account.floodUntil = now + floodMs;
  }

  #leftIn({ bucket, fullAt, tab, held }: Account): number {
    const missingMs = Math.max(0, fullAt - this.#now());
    return capacityOf(bucket) - (missingMs / 1000) * bucket.pointsPerSecond - tab - held;
  }

  #ask(account: Account): Promise<void> {
    this.#pending.add(account);
    return this.#turn();
  }

  #turn(): Promise<void> {
    if (this.#running) {
      this.#next ??= this.#running.then(this.#again, this.#again);
      return this.#next;
    }
    this.#running = this.#exchange().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  // Meanwhile somebody else may have begun: what is reported twice would be charged twice.
  readonly #again = (): Promise<void> | undefined => {
    this.#next = undefined;
    return this.#pending.size > 0 ? this.#turn() : this.#running;
  };

  async #exchange(): Promise<void> {
    const accounts = [...this.#pending];
    this.#pending.clear();
    const tabs = accounts.map(({ tab }) => tab);
    const askedAt = this.#now();
    try {
      const rows = await this.#database.query<{ bucket: string; full_in_ms: number }>(statement, [
        accounts.map(({ bucket }) => bucket.name),
        tabs,
        accounts.map(({ bucket }) => bucket.pointsPerSecond),
        accounts.map(({ bucket }) => capacityOf(bucket)),
      ]);
      const fullIn = new Map(rows.map((row) => [row.bucket, row.full_in_ms]));
      const now = this.#now();
      accounts.forEach((account, index) => {
        account.fullAt = now + (fullIn.get(account.bucket.name) ?? 0);
        account.askedAt = askedAt;
        account.tab -= tabs[index] ?? 0;
      });
    } catch (error) {
      for (const account of accounts) if (account.tab > 0) this.#pending.add(account);
      throw error;
    }
  }

  #reportSoon(): void {
    if (this.#isClosed) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#forget();
      // The database may be away; the tab then waits for it.
      if (this.#pending.size > 0) void this.#turn().catch(() => undefined);
      if (this.#accounts.size > 0) this.#reportSoon();
    }, reportAfterMs).unref();
  }

  #forget(): void {
    const longAgo = this.#now() - forgetAfterMs;
    for (const [name, { usedAt, tab, held }] of this.#accounts)
      if (tab === 0 && held === 0 && usedAt < longAgo) this.#accounts.delete(name);
  }
}

function refusal({ pointsPerSecond }: Bucket, points: number, left: number): ApiError {
  return errors.rateLimited({
    cost: points,
    left: Math.max(0, Math.floor(left)),
    rate: pointsPerSecond,
    waitMs: Math.ceil(((points - left) / pointsPerSecond) * 1000),
  });
}

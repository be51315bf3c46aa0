import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Statement } from "../database/connections/statement-batch.ts";
import { UserErrors } from "../graphql/user-errors.ts";
import { messages } from "../texts/messages.ts";
import type { Sentence } from "../texts/sentences.ts";
import type { Viewer } from "../viewer.ts";

/** What every mutation may be given beside its own input. */
export interface WriteOptions {
  idempotencyKey?: string | null | undefined;
}

/** What an act came to. */
export interface Done {
  /** The database id of what it concerned. */
  id: string;
  /** True when the answer is that of an earlier call with the same key, and nothing was done now. */
  isReplay: boolean;
}

/** Who acts, as services see it: a request, the command line or the demonstration data. */
export interface Actor {
  readonly viewer: Viewer;
  /** The languages in which mistakes are told. */
  readonly languages: readonly string[];
  /**
   * Runs an act in one transaction, with its audit entry. `action` is a word for the log, such as `key.rotate`.
   * With an idempotency key in `input` the act has its effect once, however often it is called.
   */
  act(action: string, input: WriteOptions, work: (act: Act) => Promise<string>): Promise<Done>;
}

/** Where conditions are looked into: an act under way, or the question what would keep somebody from it. */
export interface Check {
  readonly manager: { query(text: string, values?: unknown[]): Promise<unknown> };
  readonly errors: UserErrors;
}

export function requireDeleted({ errors }: Check, { deleted_at }: { deleted_at: unknown }): void {
  if (deleted_at === null) errors.add("CONDITION_MISSING", ["id"], messages.notDeleted);
}

/** A record that the viewer was to change, by its table, its database id and where the input names it. */
interface Named {
  thing: string;
  uuid: string | undefined;
  path: string[];
}

/** Says of a record that the viewer may not change whether it is another partner's or not there, as far as they see. */
export async function refuseOthers(
  { manager, errors }: Check,
  { thing, uuid, path }: Named,
  sentences: { notFound: Sentence; notYours: Sentence },
): Promise<void> {
  const text = `select exists (select from ${thing} where id = $1) as is_seen`;
  const [row] = (await manager.query(text, [uuid ?? null])) as [{ is_seen: boolean }];
  if (row.is_seen) errors.add("NOT_YOURS", path, sentences.notYours);
  else errors.add("NOT_FOUND", path, sentences.notFound);
}

/** The statement that tells whether the viewer `holds` the scope at one of these partners. */
export function holdingOf(scope: string, partnerIds: readonly (string | null)[]): Statement {
  return {
    text: "select viewer_is_administrator() or viewer_partners($2) && $1::uuid[] as holds",
    values: [partnerIds, scope],
  };
}

/** True when the viewer holds the scope at one of these partners. */
export async function holdsAt(
  manager: Check["manager"],
  scope: string,
  partnerIds: readonly (string | null)[],
): Promise<boolean> {
  const { text, values } = holdingOf(scope, partnerIds);
  const [row] = (await manager.query(text, values)) as [{ holds: boolean }];
  return row.holds;
}

/** One act under way: its transaction, and what the log will say of it. */
export class Act {
  readonly manager: EntityManager;
  readonly errors: UserErrors;
  #isIdle = false;
  readonly #entriesOfItsOwn: Statement[] = [];
  #subject: { type: string; id: string; partnerId: string | null } | undefined;

  constructor(manager: EntityManager, languages: readonly string[]) {
    this.manager = manager;
    this.errors = new UserErrors(languages);
  }

  /** Names what the act is about. Every act does so once, or it is undone. */
  concerns(type: string, id: string, partnerId: string | null): string {
    this.#subject = { type, id, partnerId };
    return id;
  }

  /** Adds what the log tells of the single records of an act that concerns many, as a statement. */
  alsoLogs(entries: Statement): void {
    this.#entriesOfItsOwn.push(entries);
  }

  /** Says that nothing was changed after all: the log has nothing to tell. */
  changedNothing(): string {
    this.#isIdle = true;
    return "";
  }

  /** The statements by which the log tells of it. */
  entry(action: string, fields: string[]): Statement[] {
    if (this.#isIdle) return [];
    if (!this.#subject) throw new Error(`The act ${action} does not say what it concerned.`);
    const { type, id, partnerId } = this.#subject;
    return [
      { text: "select record_audit($1, $2, $3, $4, $5)", values: [action, type, id, partnerId, fields] },
      ...this.#entriesOfItsOwn,
    ];
  }
}

/** The command line and the demonstration data, which act for the service itself in transactions of their own. */
export function systemActor(transaction: Transaction): Actor {
  const languages = ["en"];
  return {
    viewer: { kind: "system" },
    languages,
    act: (action, input, work) =>
      transaction((manager, last) => runAct({ manager, last, languages }, action, input, work)),
  };
}

/** Runs work in one transaction; `last` takes the statements that end it. */
type Transaction = (work: (manager: EntityManager, last: Statement[]) => Promise<Done>) => Promise<Done>;

const notLogged = new Set(["id", "idempotencyKey", "expectedRevision"]);

/** Runs an act in the transaction of `manager`: once per idempotency key, and with its audit entry. */
export async function runAct(
  { manager, last, languages }: { manager: EntityManager; last: Statement[]; languages: readonly string[] },
  action: string,
  input: WriteOptions,
  work: (act: Act) => Promise<string>,
): Promise<Done> {
  const act = new Act(manager, languages);
  const earlier = await claim(act, action, input);
  if (earlier !== undefined) return { id: earlier, isReplay: true };
  const id = await work(act);
  const fields = Object.entries(input).flatMap(([name, value]) =>
    value === undefined || notLogged.has(name) ? [] : [name],
  );
  last.push(...act.entry(action, fields));
  if (input.idempotencyKey != null)
    last.push({
      text: `with swept as (delete from idempotency_keys earlier where viewer = current_setting('hx.viewer') and ${isOver})
       update idempotency_keys set result = $2 where viewer = current_setting('hx.viewer') and key = $1`,
      values: [input.idempotencyKey, JSON.stringify(id)],
    });
  return { id, isReplay: false };
}

const isOver = "earlier.created_at < now() - interval '24 hours'";

/** Takes the key for this act, or gives what the earlier act under the key came to. A call under way is waited for. */
async function claim(act: Act, action: string, input: WriteOptions): Promise<string | undefined> {
  const { idempotencyKey: key, ...rest } = input;
  if (key == null) return undefined;
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    act.errors.add("INVALID", ["idempotencyKey"], messages.idempotencyKeyInvalid);
  act.errors.throwIfAny();
  const hash = createHash("sha256").update(JSON.stringify(rest)).digest();
  const taken = (await act.manager.query(
    `insert into idempotency_keys as earlier (viewer, key, field, input_hash)
     values (current_setting('hx.viewer'), $1, $2, $3)
     on conflict (viewer, key) do update
       set field = excluded.field, input_hash = excluded.input_hash, result = null, created_at = excluded.created_at
       where ${isOver}
     returning key`,
    [key, action, hash],
  )) as unknown[];
  if (taken.length > 0) return undefined;
  const [earlier] = (await act.manager.query(
    `select field = $2 and input_hash = $3 as is_same, result
     from idempotency_keys where viewer = current_setting('hx.viewer') and key = $1`,
    [key, action, hash],
  )) as { is_same: boolean; result: string }[];
  if (!earlier?.is_same)
    act.errors.add("IDEMPOTENCY_MISMATCH", ["idempotencyKey"], messages.idempotencyMismatch);
  act.errors.throwIfAny();
  return earlier?.result;
}

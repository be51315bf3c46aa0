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

/** The result of an action. */
export interface MutationResult {
  /** The database id of its subject. */
  id: string;
  /** True when the answer is that of an earlier call with the same key, and nothing was done now. */
  isReplay: boolean;
}

/** Who acts, as services see it: a request, the command line or the demonstration data. */
export interface Actor {
  readonly viewer: Viewer;
  /** The languages in which errors are reported. */
  readonly languages: readonly string[];
  /** The household or office from which a request comes, as far as that is known. */
  readonly network?: string | undefined;
  /**
   * Runs an action in one transaction, with its audit entry. `actionName` is its name in the log, such as `key.rotate`.
   * With an idempotency key in `input` the action has its effect once, however often it is called.
   */
  perform(
    actionName: string,
    input: WriteOptions,
    work: (action: Action) => Promise<string>,
  ): Promise<MutationResult>;
  /** The same where somebody may be known by a code alone. Only requests have such callers. */
  performByCode?(
    actionName: string,
    input: WriteOptions,
    proof: string,
    work: (action: Action) => Promise<string>,
  ): Promise<MutationResult>;
  /**
   * What has to be known before an action and takes long: `read` reads in a transaction of its own, and `work` is done with it
   * outside of any. What was read may have changed when the action begins.
   */
  prepare<Read, Result>(
    read: (manager: Check["manager"]) => Promise<Read>,
    work: (read: Read) => Promise<Result>,
  ): Promise<Result>;
}

/** Runs an action of whoever knows a code, signed in or not: `proof` is that code, or what else only this caller sent. */
export const performByCode = (
  actor: Actor,
  ...[actionName, input, proof, work]: Parameters<Required<Actor>["performByCode"]>
): Promise<MutationResult> =>
  actor.performByCode
    ? actor.performByCode(actionName, input, proof, work)
    : actor.perform(actionName, input, work);

/** Under what the idempotency keys of somebody stand who is known by a code alone. */
export const callerByCode = (proof: string): string =>
  `nobody:${createHash("sha256").update(proof).digest("base64url")}`;

/** Where preconditions are checked: in a running action, or for the question what would prevent it. */
export interface Check {
  readonly manager: { query(text: string, values?: unknown[]): Promise<unknown> };
  readonly errors: UserErrors;
}

export function requireDeleted({ errors }: Check, { deleted_at }: { deleted_at: unknown }): void {
  if (deleted_at === null) errors.add("CONDITION_MISSING", ["id"], messages.notDeleted);
}

/** A record that the viewer was to change, by its table, its database id and where the input names it. */
interface Named {
  table: string;
  uuid: string | undefined;
  path: string[];
}

/** Reports a record that the viewer may not change as another partner's, or as not found where they cannot see it. */
export async function refuseOthers(
  { manager, errors }: Check,
  { table, uuid, path }: Named,
  sentences: { notFound: Sentence; notYours: Sentence },
): Promise<void> {
  const text = `select exists (select from ${table} where id = $1) as is_seen`;
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

/** True when the viewer holds the scope at one of these partners by themselves: whoever runs the service does not for that. */
export async function holdsScope(
  { manager }: Pick<Check, "manager">,
  scope: string,
  partnerIds: readonly string[],
): Promise<boolean> {
  const [row] = (await manager.query("select viewer_partners($1) && $2::uuid[] as holds", [
    scope,
    partnerIds,
  ])) as [{ holds: boolean }];
  return row.holds;
}

/** A running action: its transaction, and what the audit log will say of it. */
export class Action {
  readonly manager: EntityManager;
  readonly errors: UserErrors;
  #isUnchanged = false;
  readonly #furtherEntries: Statement[] = [];
  readonly #last: Statement[] = [];
  #subject: { type: string; id: string; partnerId: string | null } | undefined;

  constructor(manager: EntityManager, languages: readonly string[]) {
    this.manager = manager;
    this.errors = new UserErrors(languages);
  }

  /** Sets the subject of the action. Every action does so once, or it is rolled back. */
  setSubject(type: string, id: string, partnerId: string | null): string {
    this.#subject = { type, id, partnerId };
    return id;
  }

  /** Adds the audit entries of the single records of an action on many, as a statement. */
  addAuditEntries(entries: Statement): void {
    this.#furtherEntries.push(entries);
  }

  /** Says that nothing was changed after all: no audit entry is written. */
  leaveUnchanged(): string {
    this.#isUnchanged = true;
    return "";
  }

  /** Adds a statement that goes out together with the commit. Nothing is read of it; where it fails, so does the action. */
  addLast(statement: Statement): void {
    this.#last.push(statement);
  }

  get lastStatements(): readonly Statement[] {
    return this.#last;
  }

  /** The statements that write its audit entries. */
  auditStatements(action: string, fields: string[]): Statement[] {
    if (this.#isUnchanged) return [];
    if (!this.#subject) throw new Error(`The action ${action} does not say what its subject is.`);
    const { type, id, partnerId } = this.#subject;
    return [
      { text: "select record_audit($1, $2, $3, $4, $5)", values: [action, type, id, partnerId, fields] },
      ...this.#furtherEntries,
    ];
  }
}

/** Somebody who acts outside a request, in transactions of their own. */
export function actorOf(viewer: Viewer, transaction: Transaction): Actor {
  const languages = ["en"];
  return {
    viewer,
    languages,
    perform: (action, input, work) =>
      transaction((manager, beforeCommit) =>
        runAction({ manager, beforeCommit, languages }, action, input, work),
      ),
    prepare: async (read, work) => work(await transaction(read)),
  };
}

/** Runs work in one transaction; `beforeCommit` takes the statements that end it. */
type Transaction = <T>(work: (manager: EntityManager, beforeCommit: Statement[]) => Promise<T>) => Promise<T>;

const notLogged = new Set(["id", "idempotencyKey", "expectedRevision"]);

/** Runs an action in the transaction of `manager`: once per idempotency key, and with its audit entry. */
export async function runAction(
  {
    manager,
    beforeCommit,
    languages,
    calledBy,
  }: {
    manager: EntityManager;
    beforeCommit: Statement[];
    languages: readonly string[];
    /** Under what its idempotency keys stand, where that is not the viewer. */
    calledBy?: string | undefined;
  },
  actionName: string,
  input: WriteOptions,
  work: (action: Action) => Promise<string>,
): Promise<MutationResult> {
  const action = new Action(manager, languages);
  const earlier = await claim(action, actionName, input, calledBy);
  if (earlier !== undefined) return { id: earlier, isReplay: true };
  const id = await work(action);
  const fields = Object.entries(input).flatMap(([name, value]) =>
    value === undefined || notLogged.has(name) ? [] : [name],
  );
  beforeCommit.push(...action.lastStatements, ...action.auditStatements(actionName, fields));
  if (input.idempotencyKey != null)
    beforeCommit.push({
      text: `with swept as (delete from idempotency_keys earlier where ${isCallers} and ${isOver})
       update idempotency_keys set result = $3 where ${isCallers} and key = $1`,
      values: [input.idempotencyKey, calledBy ?? null, JSON.stringify(id)],
    });
  return { id, isReplay: false };
}

const isCallers = "viewer = coalesce($2::text, current_setting('hx.viewer'))";
const isOver = "earlier.created_at < now() - interval '24 hours'";

/** Takes the key for this action, or gives what the earlier action under the key came to. A call under way is waited for. */
async function claim(
  action: Action,
  actionName: string,
  input: WriteOptions,
  calledBy: string | undefined,
): Promise<string | undefined> {
  const { idempotencyKey: key, ...rest } = input;
  if (key == null) return undefined;
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    action.errors.add("INVALID", ["idempotencyKey"], messages.idempotencyKeyInvalid);
  action.errors.throwIfAny();
  const hash = createHash("sha256").update(JSON.stringify(rest)).digest();
  const taken = (await action.manager.query(
    `insert into idempotency_keys as earlier (viewer, key, field, input_hash)
     values (coalesce($2::text, current_setting('hx.viewer')), $1, $3, $4)
     on conflict (viewer, key) do update
       set field = excluded.field, input_hash = excluded.input_hash, result = null, created_at = excluded.created_at
       where ${isOver}
     returning key`,
    [key, calledBy ?? null, actionName, hash],
  )) as unknown[];
  if (taken.length > 0) return undefined;
  const [earlier] = (await action.manager.query(
    `select field = $3 and input_hash = $4 as is_same, result
     from idempotency_keys where ${isCallers} and key = $1`,
    [key, calledBy ?? null, actionName, hash],
  )) as { is_same: boolean; result: string }[];
  if (!earlier?.is_same)
    action.errors.add("IDEMPOTENCY_MISMATCH", ["idempotencyKey"], messages.idempotencyMismatch);
  action.errors.throwIfAny();
  return earlier?.result;
}

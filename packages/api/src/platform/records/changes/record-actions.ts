import type { EntityTarget, ObjectLiteral } from "typeorm";
import {
  type Act,
  type Actor,
  type Check,
  type Done,
  refuseOthers,
  type WriteOptions,
} from "../../actions/act.ts";
import type { KnownAct } from "../../actions/known-act.ts";
import { violatedConstraint } from "../../database/connections/database-errors.ts";
import { decodeId, type IdPrefix } from "../../graphql/types/ids.ts";
import type { UserErrors } from "../../graphql/user-errors.ts";
import type { LocalizedTextInput } from "../../texts/localized-text.ts";
import { messages } from "../../texts/messages.ts";
import type { Sentence } from "../../texts/sentences.ts";
import { applyTexts, textLimits } from "./text-input.ts";

/** A row of a table whose records are changed, deleted and restored. */
export interface StoredRecord extends ObjectLiteral {
  id: string;
  revision: number;
  deleted_at: Date | null;
}

/** The input of an action on a record that is there. */
export interface RecordToChange extends WriteOptions {
  id: string;
  expectedRevision?: number | null;
}

/** The same, with what is said to the public of a change. */
export interface ExplainedChange extends RecordToChange {
  note?: LocalizedTextInput[] | null;
}

/** What a unique key refuses, in terms of the input. */
export interface UniqueKey {
  path: string;
  sentence: Sentence;
  /** What the sentence names; undefined where nothing that the key refuses was given. */
  values?(given: { slug?: string | null | undefined }): Record<string, string> | undefined;
}

export interface ActionKind<E extends StoredRecord> {
  /** Of what the audit log tells, and the first word of each action there. */
  noun: string;
  prefix: IdPrefix;
  table: string;
  Entity: EntityTarget<ObjectLiteral>;
  /** The statement that reads and locks the record $1, where more is read with it than its row. */
  locked?: string;
  /** What a caller is told. */
  messages: { notFound: Sentence; notYours: Sentence };
  /** The partner whose record it is. */
  partnerOf(record: E): string | null;
  /** By the names of the constraints. */
  uniqueKeys?: Record<string, UniqueKey>;
  /** What each action needs beside its input, by the name of the mutation: `whyNot` tells the same. */
  actions: Record<string, KnownAct<E>>;
}

/** What a later module tells of its records, which refer to records of an earlier one. */
export interface Dependents<E> {
  /** Tells what keeps a record from being deleted. */
  requireToDelete?(check: Check, record: E): unknown;
  /** What its unique keys refuse when a record changes. */
  uniqueKeys?: Record<string, UniqueKey>;
  /** Why a record cannot be purged, by the foreign key that keeps it. */
  keptBy?: Record<string, Sentence>;
}

type Lockable = Pick<ActionKind<never>, "table" | "prefix" | "locked" | "messages">;
type Changes = Record<string, unknown>;
type Named = { id: string; slug?: string | null | undefined };

/** The actions that every kind of record has, and what its own are made of. Each is one transaction. */
export class RecordActions<E extends StoredRecord> {
  protected readonly kind: ActionKind<E>;
  /** What each action needs, with what later modules ask, by the name of the mutation. */
  readonly actions: Readonly<Record<string, KnownAct<E>>>;
  readonly #uniqueKeys: Record<string, UniqueKey>;
  readonly #keptBy: Record<string, Sentence> = {};
  readonly #requiredToDelete: Required<Dependents<E>>["requireToDelete"][] = [];

  constructor(kind: ActionKind<E>) {
    this.kind = kind;
    this.#uniqueKeys = { ...kind.uniqueKeys };
    this.actions = this.#withDependents(`${kind.noun}Delete`);
  }

  /** Later modules tell of their records that refer to these. */
  hasDependents({ requireToDelete, uniqueKeys, keptBy }: Dependents<E>): void {
    if (requireToDelete) this.#requiredToDelete.push(requireToDelete);
    Object.assign(this.#uniqueKeys, uniqueKeys);
    Object.assign(this.#keptBy, keptBy);
  }

  #withDependents(deletion: string): Record<string, KnownAct<E>> {
    const { actions } = this.kind;
    const own = actions[deletion];
    if (!own) return actions;
    const check: KnownAct<E>["check"] = async (found, record, actor) => {
      await own.check?.(found, record, actor);
      for (const require of this.#requiredToDelete) await require(found, record);
    };
    return { ...actions, [deletion]: { ...own, check } };
  }

  /** Deletes a record, until it is restored or purged. */
  delete(actor: Actor, input: RecordToChange): Promise<Done> {
    return this.change(actor, "delete", input, async () => ({
      deleted_at: () => "now()",
      ...this.whenDeleted,
    }));
  }

  /** What else changes with a deletion. */
  protected get whenDeleted(): Changes {
    return {};
  }

  /** Takes a deletion back. */
  restore(actor: Actor, input: RecordToChange): Promise<Done> {
    return this.change(actor, "restore", input, async () => ({ deleted_at: null }));
  }

  /** Removes a deleted record for good. */
  purge(actor: Actor, input: RecordToChange): Promise<Done> {
    return this.act(actor, "purge", input, async (act, { id }) => {
      try {
        await act.manager.delete(this.kind.Entity, { id } as never);
      } catch (error) {
        const inUse = this.#keptBy[violatedConstraint(error) ?? ""];
        if (!inUse) throw error;
        act.errors.add("CONDITION_MISSING", ["id"], inUse);
        act.errors.throwIfAny();
      }
    });
  }

  /** An action on a record: it is locked, as the viewer has read it, and all that the action needs is there. */
  protected act<I extends RecordToChange>(
    actor: Actor,
    verb: string,
    input: I,
    work: (act: Act, stored: E) => Promise<unknown>,
  ): Promise<Done> {
    return actor.act(`${this.kind.noun}.${verb}`, input, async (act) => {
      const stored = await this.checked(act, actor, verb, input);
      act.errors.throwIfAny();
      await work(act, stored);
      return stored.id;
    });
  }

  /** The record of an action, locked. What keeps the action from it is among the errors; those of the input may join them. */
  protected async checked(act: Act, actor: Actor, verb: string, input: RecordToChange): Promise<E> {
    const { noun } = this.kind;
    const stored = await this.lock(act, input);
    const name = noun + (verb[0]?.toUpperCase() ?? "") + verb.slice(1);
    await this.actions[name]?.check?.(act, stored, actor);
    return stored;
  }

  /** The same for an action that changes columns of the record. */
  protected change<I extends RecordToChange>(
    actor: Actor,
    verb: string,
    input: I,
    changesOf: (act: Act, stored: E) => Promise<Changes>,
  ): Promise<Done> {
    return this.act(actor, verb, input, async (act, stored) => {
      const changes = await changesOf(act, stored);
      await this.write(act, { ...stored, ...input, id: stored.id }, changes);
    });
  }

  /** Writes changed columns of a record, unless there are errors, and `then` what depends on them. */
  protected async write(
    act: Act,
    { id, slug }: Named,
    changes: Changes,
    then?: () => Promise<unknown>,
  ): Promise<string> {
    act.errors.throwIfAny();
    const columns = { ...changes, updated_at: () => "now()" } as never;
    await this.mapUniqueViolation(act.errors, { slug }, async () => {
      await act.manager.update(this.kind.Entity, { id }, columns);
      await then?.();
    });
    return id;
  }

  /** The record that an action changes, locked, and as the viewer has read it. */
  protected async lock(act: Act, { id, expectedRevision }: RecordToChange): Promise<E> {
    const { noun, partnerOf } = this.kind;
    const stored = await lockRecord<E>(act, this.kind, id, ["id"]);
    act.errors.expectRevision(stored.revision, expectedRevision);
    act.errors.throwIfAny();
    act.concerns(noun, stored.id, partnerOf(stored));
    return stored;
  }

  /** Unique keys are judged by the database; what they refuse is said in terms of the input. */
  protected async mapUniqueViolation<T>(
    errors: UserErrors,
    given: { slug?: string | null | undefined },
    write: () => Promise<T>,
  ): Promise<T> {
    try {
      return await write();
    } catch (error) {
      const key = this.#uniqueKeys[violatedConstraint(error) ?? ""];
      const values = key?.values ? key.values(given) : {};
      if (key && values) errors.add("NOT_UNIQUE", [key.path], key.sentence, values);
      errors.throwIfAny();
      throw error;
    }
  }
}

/** The words in which a change is explained. */
export const noteOf = ({ errors }: Act, { note }: ExplainedChange) =>
  applyTexts(note, null, ["note"], { limit: textLimits.note }, errors);

/** A record that the viewer may change, locked; `path` is where the input names it. */
export async function lockRecord<E extends StoredRecord>(
  act: Act,
  { table, prefix, locked, messages: sentences }: Lockable,
  id: string,
  path: string[],
): Promise<E> {
  const text = locked ?? `select * from ${table} where id = $1 for no key update`;
  const uuid = decodeId(prefix, id);
  const [stored] = uuid === undefined ? [] : ((await act.manager.query(text, [uuid])) as E[]);
  if (!stored) await refuseOthers(act, { thing: table, uuid, path }, sentences);
  act.errors.throwIfAny();
  return stored as E;
}

/** What a slug that is taken is told as. */
export const slugKey: UniqueKey = {
  path: "slug",
  sentence: messages.slugTaken,
  values: ({ slug }) => (slug == null ? undefined : { slug }),
};

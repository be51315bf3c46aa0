import type { EntityTarget, ObjectLiteral } from "typeorm";
import {
  type Action,
  type Actor,
  type Check,
  type MutationResult,
  refuseOthers,
  type WriteOptions,
} from "../../actions/action.ts";
import type { KnownAction } from "../../actions/known-action.ts";
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
  /** What is told where it is something else than that the value is taken. */
  code?: "CONDITION_MISSING";
  /** What the sentence names; undefined where nothing that the key refuses was given. */
  values?(given: { slug?: string | null | undefined }): Record<string, string> | undefined;
}

export interface ActionKind<E extends StoredRecord> {
  /** The subject type in the audit log, and the first word of each action there. */
  noun: string;
  /** The first word of its mutations, where that is not the noun. */
  field?: string;
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
  actions: Record<string, KnownAction<E>>;
}

/** What a later module tells of its records, which refer to records of an earlier one. */
export interface Dependents<E> {
  /** Tells what keeps a record from an action, by the name of the mutation. */
  requireFor?: Record<string, (check: Check, record: E) => unknown>;
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
  readonly actions: Readonly<Record<string, KnownAction<E>>>;
  readonly #uniqueKeys: Record<string, UniqueKey>;
  readonly #keptBy: Record<string, Sentence> = {};
  /** What later modules ask, by the name of the mutation. */
  readonly #required = new Map<string, Required<Dependents<E>>["requireFor"][string][]>();

  constructor(kind: ActionKind<E>) {
    this.kind = kind;
    this.#uniqueKeys = { ...kind.uniqueKeys };
    this.actions = this.#withDependents();
  }

  /** Later modules tell of their records that refer to these. */
  hasDependents({ requireFor = {}, uniqueKeys, keptBy }: Dependents<E>): void {
    for (const [name, require] of Object.entries(requireFor))
      this.#required.set(name, [...(this.#required.get(name) ?? []), require]);
    Object.assign(this.#uniqueKeys, uniqueKeys);
    Object.assign(this.#keptBy, keptBy);
  }

  #withDependents(): Record<string, KnownAction<E>> {
    const withAsked = ([name, own]: [string, KnownAction<E>]): [string, KnownAction<E>] => {
      const check: KnownAction<E>["check"] = async (found, record, actor) => {
        await own.check?.(found, record, actor);
        for (const require of this.#required.get(name) ?? []) await require(found, record);
      };
      return [name, { ...own, check }];
    };
    return Object.fromEntries(Object.entries(this.kind.actions).map(withAsked));
  }

  /** Deletes a record, until it is restored or purged. */
  delete(actor: Actor, input: RecordToChange): Promise<MutationResult> {
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
  restore(actor: Actor, input: RecordToChange): Promise<MutationResult> {
    return this.change(actor, "restore", input, async () => ({ deleted_at: null }));
  }

  /** Removes a deleted record for good. */
  purge(actor: Actor, input: RecordToChange): Promise<MutationResult> {
    return this.perform(actor, "purge", input, async (action, { id }) => {
      try {
        await action.manager.delete(this.kind.Entity, { id } as never);
      } catch (error) {
        const inUse = this.#keptBy[violatedConstraint(error) ?? ""];
        if (!inUse) throw error;
        action.errors.add("CONDITION_MISSING", ["id"], inUse);
        action.errors.throwIfAny();
      }
    });
  }

  /** An action on a record: it is locked, as the viewer has read it, and all that the action needs is there. */
  protected perform<I extends RecordToChange>(
    actor: Actor,
    verb: string,
    input: I,
    work: (action: Action, stored: E) => Promise<unknown>,
  ): Promise<MutationResult> {
    return actor.perform(`${this.kind.noun}.${verb}`, input, async (action) => {
      const stored = await this.checked(action, actor, verb, input);
      action.errors.throwIfAny();
      await work(action, stored);
      return stored.id;
    });
  }

  /** The record of an action, locked. What keeps the action from it is among the errors; those of the input may join them. */
  protected async checked(action: Action, actor: Actor, verb: string, input: RecordToChange): Promise<E> {
    const { noun, field = noun } = this.kind;
    const stored = await this.lock(action, input);
    const name = field + (verb[0]?.toUpperCase() ?? "") + verb.slice(1);
    await this.actions[name]?.check?.(action, stored, actor);
    return stored;
  }

  /** The same for an action that changes columns of the record. */
  protected change<I extends RecordToChange>(
    actor: Actor,
    verb: string,
    input: I,
    changesOf: (action: Action, stored: E) => Promise<Changes>,
  ): Promise<MutationResult> {
    return this.perform(actor, verb, input, async (action, stored) => {
      const changes = await changesOf(action, stored);
      await this.write(action, { ...stored, ...input, id: stored.id }, changes);
    });
  }

  /** Writes changed columns of a record, unless there are errors, and `then` what depends on them. */
  protected async write(
    action: Action,
    { id, slug }: Named,
    changes: Changes,
    then?: () => Promise<unknown>,
  ): Promise<string> {
    action.errors.throwIfAny();
    const columns = { ...changes, updated_at: () => "now()" } as never;
    await this.mapUniqueViolation(action.errors, { slug }, async () => {
      await action.manager.update(this.kind.Entity, { id }, columns);
      await then?.();
    });
    return id;
  }

  /** The record that an action changes, locked, and as the viewer has read it. */
  protected async lock(action: Action, { id, expectedRevision }: RecordToChange): Promise<E> {
    const { noun, partnerOf } = this.kind;
    const stored = await lockRecord<E>(action, this.kind, id, ["id"]);
    action.errors.expectRevision(stored.revision, expectedRevision);
    action.errors.throwIfAny();
    action.setSubject(noun, stored.id, partnerOf(stored));
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
      if (key && values) errors.add(key.code ?? "NOT_UNIQUE", [key.path], key.sentence, values);
      errors.throwIfAny();
      throw error;
    }
  }
}

/** The words in which a change is explained. */
export const noteOf = ({ errors }: Action, { note }: ExplainedChange) =>
  applyTexts(note, null, ["note"], { limit: textLimits.note }, errors);

/** A record that the viewer may change, locked; `path` is where the input names it. */
export async function lockRecord<E extends StoredRecord>(
  action: Action,
  { table, prefix, locked, messages: sentences }: Lockable,
  id: string,
  path: string[],
): Promise<E> {
  const text = locked ?? `select * from ${table} where id = $1 for no key update`;
  const uuid = decodeId(prefix, id);
  const [stored] = uuid === undefined ? [] : ((await action.manager.query(text, [uuid])) as E[]);
  if (!stored) await refuseOthers(action, { table, uuid, path }, sentences);
  action.errors.throwIfAny();
  return stored as E;
}

/** How a slug that is taken is reported. */
export const slugKey: UniqueKey = {
  path: "slug",
  sentence: messages.slugTaken,
  values: ({ slug }) => (slug == null ? undefined : { slug }),
};

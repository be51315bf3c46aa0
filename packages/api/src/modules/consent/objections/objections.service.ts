import { type Actor, type MutationResult, performByCode } from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { hashOfCode } from "../../../platform/identity/spoken-code.rules.ts";
import { applyLine } from "../../../platform/records/changes/text-input.ts";
import { requireCode, tellingCode } from "../receipts/receipt-codes.ts";
import { subjectMessages } from "../subjects/subject.messages.ts";
import type { ObjectionAnswerInput, ObjectionByCodeInput, ObjectionCreateInput } from "./objection.inputs.ts";
import { objectionMessages } from "./objection.messages.ts";
import { objectionActions, requireUnanswered, type StoredObjection } from "./objection.preconditions.ts";

interface Status {
  madeAt: string;
  dueOn: string;
  answeredAt: string | null;
  answer: string | null;
}
interface StatusRow {
  id: string;
  made_at: string;
  due_on: string;
  answered_at: string | null;
  answer: string | null;
}

const longest = 5000;

/** What people say against items, and what stewards answer. Each action is one transaction. */
export class ObjectionsService {
  readonly actions = objectionActions;

  /** Anybody who sees an item may object to it. The code by which the answer is read is told once. */
  async create(actor: Actor, input: ObjectionCreateInput) {
    let dueOn: string | null = null;
    const proof = JSON.stringify([input.itemId, input.statement, input.contact]);
    const created = await tellingCode((code) =>
      performByCode(actor, "objection.create", input, proof, async (action) => {
        const { manager, errors } = action;
        const item = decodeId("item", input.itemId) ?? null;
        const [seen] = (await manager.query("select exists (select from items where id = $1) as is_seen", [
          item,
        ])) as [{ is_seen: boolean }];
        if (!seen.is_seen) errors.add("NOT_FOUND", ["itemId"], objectionMessages.itemNotFound);
        const statement = applyLine(input.statement, null, ["statement"], longest, errors);
        if (statement === null) errors.add("REQUIRED", ["statement"], objectionMessages.statementNeeded);
        const contact = applyLine(input.contact, null, ["contact"], 1000, errors);
        errors.throwIfAny();
        const [made] = (await manager.query(
          "select id, due_on::text from object_to_item($1, $2, $3, $4, $5)",
          [...[item, statement, contact, input.language ?? null, hashOfCode(code)]],
        )) as [{ id: string; due_on: string }];
        dueOn = made.due_on;
        return action.setSubject("objection", made.id, null);
      }),
    );
    return { ...created, dueOn };
  }

  /** Who objected reads the answer by the code. It is no query, so that the code stands in no address and no cache. */
  async byCode(
    actor: Actor,
    input: ObjectionByCodeInput,
  ): Promise<MutationResult & { objection: Status | null }> {
    let objection: Status | null = null;
    const result = await performByCode(actor, "objection.byCode", input, input.code, async (action) => {
      const { manager, errors } = action;
      const hash = requireCode(input.code, errors);
      const [row] = (await manager.query("select *, due_on::text as due_on from objection_by_code($1)", [
        hash,
      ])) as StatusRow[];
      if (!row) errors.add("NOT_FOUND", ["code"], subjectMessages.codeOfNothing);
      errors.throwIfAny();
      if (row) objection = statusOf(row);
      return action.leaveUnchanged();
    });
    return { ...result, objection };
  }

  /** A steward's answer, once. To close the item meanwhile, it is suspended. */
  answer(actor: Actor, input: ObjectionAnswerInput): Promise<MutationResult> {
    return actor.perform("objection.answer", input, async (action) => {
      const { manager, errors } = action;
      const [stored] = (await manager.query("select * from objections where id = $1 for no key update", [
        decodeId("obje", input.id) ?? null,
      ])) as StoredObjection[];
      if (!stored) errors.add("NOT_FOUND", ["id"], objectionMessages.notFound);
      errors.throwIfAny();
      if (stored) requireUnanswered(action, stored);
      const answer = applyLine(input.answer, null, ["answer"], longest, errors);
      if (answer === null) errors.add("REQUIRED", ["answer"], objectionMessages.answerNeeded);
      errors.throwIfAny();
      await manager.query("update objections set answered_at = now(), answer = $2 where id = $1", [
        stored?.id,
        answer,
      ]);
      return action.setSubject("objection", stored?.id ?? "", null);
    });
  }
}

const statusOf = ({ made_at, due_on, answered_at, answer }: StatusRow): Status => ({
  madeAt: made_at,
  dueOn: due_on,
  answeredAt: answered_at,
  answer,
});

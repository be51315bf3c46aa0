import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { sendTogether } from "../../../platform/database/connections/member-connection.ts";
import { insertOf } from "../../../platform/database/insert.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { hashOfCode } from "../../../platform/identity/spoken-code.rules.ts";
import { kept } from "../../../platform/records/changes/given.ts";
import {
  lockRecord,
  RecordActions,
  type RecordToChange,
} from "../../../platform/records/changes/record-actions.ts";
import { applyLine } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { personOf } from "../../accounts/people/people.service.ts";
import { ownHomePartner } from "../../archives/own-home-partner.service.ts";
import { requireRecordable } from "../item-subjects/item-subjects.service.ts";
import { requireCode, tellingCode, type WithCode } from "../receipts/receipt-codes.ts";
import { ConsentSubjectEntity } from "./subject.entity.ts";
import type {
  ConsentSubjectCreateInput,
  ConsentSubjectEraseInput,
  ConsentSubjectLinkConfirmInput,
  ConsentSubjectLinkInput,
  ConsentSubjectMergeInput,
  ConsentSubjectSplitInput,
  ConsentSubjectUpdateInput,
} from "./subject.inputs.ts";
import { subjectMessages } from "./subject.messages.ts";
import { subjectActions } from "./subject.preconditions.ts";
import { requireFitting } from "./subject-facts.ts";

type Facts = Omit<ConsentSubjectUpdateInput, "id">;

const maxItems = 50;

/** What is done with the records of people whose consent is needed. Each action is one transaction. */
export class ConsentSubjectsService extends RecordActions<ConsentSubjectEntity> {
  constructor() {
    super({
      noun: "subject",
      field: "consentSubject",
      prefix: "subj",
      table: "consent_subjects",
      Entity: ConsentSubjectEntity,
      messages: subjectMessages,
      partnerOf: ({ home_partner_id }) => home_partner_id,
      actions: subjectActions,
    });
  }

  /** Records somebody. The code of their receipt is told once: only its hash is kept. */
  create(actor: Actor, input: ConsentSubjectCreateInput): Promise<WithCode> {
    return tellingCode((code) =>
      actor.perform("subject.create", input, async (action) => {
        const home = { id: input.partnerId, path: ["partnerId"] };
        const { partnerNotYours } = subjectMessages;
        const home_partner_id = await ownHomePartner(action, "consent:record", home, partnerNotYours);
        const row = { kind: input.kind, ...factsOf(input, null, action.errors) };
        requireFitting(row, action.errors);
        const items = await itemsToList(action, input.itemIds ?? []);
        action.errors.throwIfAny();
        const id = newUuid();
        const receipt_code_hash = `\\x${hashOfCode(code).toString("hex")}`;
        const made = { ...row, id, home_partner_id, receipt_code_hash, search_vector: "" };
        await sendTogether(action.manager, insertOf(action.manager, ConsentSubjectEntity, [made]));
        if (items.length > 0) await listIn(action, id, items);
        return action.setSubject("subject", id, home_partner_id);
      }),
    );
  }

  update(actor: Actor, input: ConsentSubjectUpdateInput): Promise<MutationResult> {
    return this.change(actor, "update", input, async ({ errors }, stored) => {
      const facts = factsOf(input, stored, errors);
      requireFitting({ kind: stored.kind, ...facts }, errors);
      return facts;
    });
  }

  /** Another code, where one was lost: it links an account and shows the receipt. Each code that was ever given withdraws. */
  codeRenew(actor: Actor, input: RecordToChange): Promise<WithCode> {
    return tellingCode((code) =>
      this.change(actor, "codeRenew", input, async () => ({ receipt_code_hash: hashOfCode(code) })),
    );
  }

  /** Removes who somebody is. What they closed stays closed, and what they said stays said by an id that leads to nobody. */
  erase(actor: Actor, input: ConsentSubjectEraseInput): Promise<MutationResult> {
    return this.perform(actor, "erase", input, async ({ manager, errors }, stored) => {
      if (!input.confirm) errors.add("REQUIRED", ["confirm"], subjectMessages.confirmErasure);
      errors.throwIfAny();
      await manager.query("select erase_subject($1)", [stored.id]);
    });
  }

  /** Makes two records one person: the narrower word of each purpose counts. */
  merge(actor: Actor, input: ConsentSubjectMergeInput): Promise<MutationResult> {
    return this.perform(actor, "merge", input, async (action, stored) => {
      const other = await lockRecord<ConsentSubjectEntity>(action, this.kind, input.intoId, ["intoId"]);
      if (firstOf(other) === firstOf(stored))
        action.errors.add("INVALID", ["intoId"], subjectMessages.sameRecord);
      const accounts = [stored.person_id, other.person_id];
      if (!accounts.includes(null) && stored.person_id !== other.person_id)
        action.errors.add("CONDITION_MISSING", ["intoId"], subjectMessages.accountsDiffer);
      action.errors.throwIfAny();
      await action.manager.query("select merge_subjects($1, $2)", [stored.id, other.id]);
    });
  }

  /** Makes two people of one record. Both need to be asked, and both said what was said. */
  split(actor: Actor, input: ConsentSubjectSplitInput): Promise<WithCode> {
    return tellingCode((code) =>
      actor.perform("subject.split", input, async (action) => {
        const stored = await this.checked(action, actor, "split", input);
        const name = applyLine(input.name, null, ["name"], 300, action.errors);
        action.errors.throwIfAny();
        const id = newUuid();
        const values = [stored.id, id, name, hashOfCode(code)];
        await action.manager.query("select split_subject($1, $2, $3, $4)", values);
        return action.setSubject("subject", id, stored.home_partner_id);
      }),
    );
  }

  /** Links the account of the person who has signed in, by the code on their receipt. A steward confirms it. */
  async link(actor: Actor, input: ConsentSubjectLinkInput): Promise<MutationResult> {
    personOf(actor.viewer);
    return actor.perform("subject.link", input, async (action) => {
      const { manager, errors } = action;
      const hash = requireCode(input.code, errors);
      const [found] = (await manager.query("select * from link_subject_by_code($1)", [hash])) as {
        subject_id: string;
        home_partner_id: string;
        is_anothers: boolean;
      }[];
      if (!found) errors.add("NOT_FOUND", ["code"], subjectMessages.codeOfNothing);
      if (found?.is_anothers) errors.add("CONDITION_MISSING", ["code"], subjectMessages.codeLinked);
      errors.throwIfAny();
      return action.setSubject("subject", found?.subject_id ?? "", found?.home_partner_id ?? null);
    });
  }

  /** A steward's word that the account is the person's, on these items: it sees them from then on, and no others. */
  linkConfirm(actor: Actor, input: ConsentSubjectLinkConfirmInput): Promise<MutationResult> {
    return this.perform(actor, "linkConfirm", input, async (action, stored) => {
      const items = await itemsToConfirm(action, stored, input.itemIds);
      action.errors.throwIfAny();
      await action.manager.query("select confirm_subject($1, $2)", [stored.id, items]);
    });
  }
}

/** Items on which a person is listed, and which the steward governs who confirms that. */
async function itemsToConfirm(
  { manager, errors }: Action,
  { id }: ConsentSubjectEntity,
  given: string[],
): Promise<string[]> {
  if (given.length === 0) errors.add("REQUIRED", ["itemIds"], subjectMessages.itemsToConfirm);
  if (given.length > maxItems) errors.add("TOO_MANY", ["itemIds"], messages.tooMany, { limit: maxItems });
  const items = given.slice(0, maxItems).map((one) => decodeId("item", one) ?? null);
  const found = (await manager.query(
    "select distinct item_id from item_subjects where subject_id = $1 and item_id = any($2::uuid[]) and viewer_governs(item_id)",
    [id, items],
  )) as { item_id: string }[];
  const isFound = new Set(found.map(({ item_id }) => item_id));
  for (const [place, item] of items.entries())
    if (item === null || !isFound.has(item))
      errors.add("NOT_FOUND", ["itemIds", place], subjectMessages.notListedThere);
  return [...isFound];
}

const firstOf = ({ id, same_as }: ConsentSubjectEntity): string => same_as ?? id;

function factsOf(input: Facts, stored: ConsentSubjectEntity | null, errors: UserErrors) {
  return {
    name: applyLine(input.name, stored?.name ?? null, ["name"], 300, errors),
    contact: applyLine(input.contact, stored?.contact ?? null, ["contact"], 1000, errors),
    language: kept(input.language, stored?.language, null),
    representative: applyLine(
      input.representative,
      stored?.representative ?? null,
      ["representative"],
      300,
      errors,
    ),
    majority_on: kept(input.majorityOn, stored?.majority_on, null),
  };
}

type ItemToList = Awaited<ReturnType<typeof requireRecordable>>;

/** The items of which the viewer may record what people say. */
async function itemsToList(action: Action, given: string[]): Promise<ItemToList[]> {
  if (given.length > maxItems)
    action.errors.add("TOO_MANY", ["itemIds"], messages.tooMany, { limit: maxItems });
  const items: ItemToList[] = [];
  for (const [index, id] of [...new Set(given.slice(0, maxItems))].entries())
    items.push(await requireRecordable(action, id, ["itemIds", String(index)]));
  return items;
}

/** Lists somebody new in items, which the log names one by one. That only narrows who sees them. */
async function listIn(action: Action, subject: string, items: readonly ItemToList[]): Promise<void> {
  await action.manager.query(
    "insert into item_subjects (item_id, subject_id) select item, $2 from unnest($1::uuid[]) item",
    [items.map(({ id }) => id), subject],
  );
  action.addAuditEntries({
    text: `select record_audits(array_agg('item.subjectsAdd'::text), array_agg('item'::text), array_agg(id), array_agg(partner))
           from unnest($1::uuid[], $2::uuid[]) listed (id, partner)`,
    values: [items.map(({ id }) => id), items.map(({ standing }) => standing.home_partner_id)],
  });
}

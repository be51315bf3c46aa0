import { type Action, type Check, refuseOthers } from "../../../platform/actions/action.ts";
import type { KnownAction, Subject } from "../../../platform/actions/known-action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import type { Sentence } from "../../../platform/texts/sentences.ts";
import type { EvaluationEntity } from "../design/evaluation.entity.ts";
import { evaluationSubject, requireEvaluator } from "../design/evaluation.preconditions.ts";
import { evaluationMessages } from "../evaluation.messages.ts";
import { requireRoom } from "../list-limits.ts";
import { voicesMessages } from "./voices.messages.ts";

export interface StoredVoice {
  id: string;
  evaluation_id: string;
  home_partner_id: string;
  program_id: string;
  lifecycle: string;
  tells_participants: boolean;
  /** The qualitative record that it is, or belongs to. */
  record_id: string | null;
}

interface Kind {
  prefix: string;
  table: "evaluations" | "qualitative_records" | "qualitative_turns" | "excerpts" | "story_selections";
  notFound: Sentence;
}
export const evaluationKind: Kind = {
  prefix: "eval",
  table: "evaluations",
  notFound: evaluationMessages.notFound,
};
export const recordKind: Kind = {
  prefix: "qual",
  table: "qualitative_records",
  notFound: voicesMessages.notFound,
};
export const turnKind: Kind = {
  prefix: "turn",
  table: "qualitative_turns",
  notFound: voicesMessages.turnNotFound,
};
export const excerptKind: Kind = {
  prefix: "exce",
  table: "excerpts",
  notFound: voicesMessages.excerptNotFound,
};

export const selectionKind: Kind = {
  prefix: "stor",
  table: "story_selections",
  notFound: voicesMessages.selectionNotFound,
};

/** By which column each of them names its record. */
const recordColumns: Partial<Record<Kind["table"], string>> = {
  evaluations: "null",
  qualitative_records: "named.id",
};

/** What an action needs to know of a record and of its evaluation. */
const readOf = ({ table }: Kind): string =>
  `select named.id, ${recordColumns[table] ?? "named.record_id"}::uuid as record_id, evaluations.id as evaluation_id, evaluations.home_partner_id, evaluations.program_id,
     evaluations.lifecycle, evaluations.tells_participants,
     evaluations.home_partner_id || array(
       select partner_id from program_partners where program_id = evaluations.program_id) as partner_ids
   from ${table} named join evaluations on evaluations.id = ${table === "evaluations" ? "named.id" : "named.evaluation_id"}
   where named.id = $1 and evaluations.deleted_at is null`;
const subjectOf = (kind: Kind): Subject => ({ prefix: kind.prefix, read: readOf(kind) });

/** Written down by the evaluator alone, until the day on which it is deleted. */
export async function requireListener(
  { manager, errors }: Check,
  { evaluation_id, lifecycle }: Pick<StoredVoice, "evaluation_id" | "lifecycle">,
  path: string[] = ["id"],
): Promise<void> {
  const [row] = (await manager.query(
    "select $1::uuid = any(viewer_evaluated()) as is_theirs, $1::uuid = any(viewer_reads_responses()) as is_read",
    [evaluation_id],
  )) as [{ is_theirs: boolean; is_read: boolean }];
  if (!row.is_theirs) errors.add("NOT_YOURS", path, voicesMessages.notYours);
  else if (lifecycle === "WITHHELD") errors.add("INVALID_TRANSITION", path, evaluationMessages.withheld);
  else if (!row.is_read) errors.add("CONDITION_MISSING", path, voicesMessages.turnsDeleted);
}

/** What was written down is corrected until results are made: from then on others read them, and what stands beside them stays. */
async function requireCorrectable(
  check: Check,
  stored: Pick<StoredVoice, "evaluation_id" | "lifecycle">,
  path: string[] = ["id"],
): Promise<void> {
  await requireListener(check, stored, path);
  if (check.errors.isEmpty) await requireNoResults(check, stored, path);
}

export async function requireNoResults(
  check: Check,
  stored: Pick<StoredVoice, "evaluation_id">,
  path: string[],
): Promise<void> {
  if (await resultsAreMade(check, stored))
    check.errors.add("INVALID_TRANSITION", path, voicesMessages.resultsMade);
}

/** Whether all results of the evaluation have been made, be it that they are not published yet. */
export async function resultsAreMade(
  { manager }: Pick<Check, "manager">,
  { evaluation_id }: Pick<StoredVoice, "evaluation_id">,
): Promise<boolean> {
  const [found] = (await manager.query(
    "select exists (select from releases where evaluation_id = $1 and is_last) as are_made",
    [evaluation_id],
  )) as [{ are_made: boolean }];
  return found.are_made;
}

/** A quotation may always be taken away, also once everything else that was said has been deleted. */
export async function requireQuoting(
  check: Check,
  { evaluation_id }: Pick<StoredVoice, "evaluation_id">,
): Promise<void> {
  await requireEvaluator(check, evaluation_id, voicesMessages.notYours);
}

/** A record that the viewer sees, with its evaluation. */
export async function voiceSeen(
  action: Action,
  kind: Kind,
  given: string,
  path: string[],
): Promise<StoredVoice> {
  const uuid = decodeId(kind.prefix, given);
  const [stored] = (await action.manager.query(readOf(kind), [uuid ?? null])) as StoredVoice[];
  const { notFound } = kind;
  if (!stored)
    await refuseOthers(
      action,
      { table: kind.table, uuid, path },
      { notFound, notYours: voicesMessages.notYours },
    );
  action.errors.throwIfAny();
  return stored as StoredVoice;
}

/** The same for its evaluator. */
export async function voiceHeard(
  action: Action,
  kind: Kind,
  given: string,
  path: string[],
): Promise<StoredVoice> {
  const stored = await voiceSeen(action, kind, given, path);
  await requireListener(action, stored, path);
  action.errors.throwIfAny();
  return stored;
}

/** The same once nobody else is writing down, quoting or removing what was said in its record, or making results. */
export async function voiceHeld(
  action: Action,
  kind: Kind,
  given: string,
  path: string[],
): Promise<StoredVoice & { record_id: string }> {
  const { record_id } = await voiceSeen(action, kind, given, path);
  await action.manager.query("select hold_voices($1)", [record_id]);
  return (await voiceHeard(action, kind, given, path)) as StoredVoice & { record_id: string };
}

/** The same until results are made. */
export async function voiceToCorrect(
  action: Action,
  kind: Kind,
  given: string,
  path = ["id"],
): Promise<StoredVoice & { record_id: string }> {
  const stored = await voiceHeld(action, kind, given, path);
  await requireNoResults(action, stored, path);
  action.errors.throwIfAny();
  return stored;
}

type Room = (check: Check, stored: StoredVoice) => Promise<void>;
export const roomForRecord = (check: Check, evaluation: string, path = ["id"]): Promise<void> =>
  requireRoom(check, { table: "qualitative_records", of: { evaluation_id: evaluation } }, path);
export const roomInRecord =
  (table: "excerpts" | "story_selections", path = ["id"]): Room =>
  (check, { record_id }) =>
    requireRoom(check, { table, of: { record_id: record_id ?? undefined } }, path);

const known =
  (isAllowed: typeof requireListener) =>
  (kind: Kind, room?: Room): KnownAction<StoredVoice> => ({
    subject: subjectOf(kind),
    isForAnyPartner: true,
    async check(check, stored) {
      await isAllowed(check, stored);
      await room?.(check, stored);
    },
  });
const heard = known(requireListener);
const corrected = known(requireCorrectable);

/** What the actions on what people said need, for `whyNot`. */
export const voicesActions: Record<string, KnownAction> = {
  qualitativeRecordCreate: {
    subject: evaluationSubject,
    isForAnyPartner: true,
    async check(check, { id, lifecycle }: EvaluationEntity) {
      await requireCorrectable(check, { evaluation_id: id, lifecycle });
      await roomForRecord(check, id);
    },
  },
  qualitativeRecordCode: corrected(recordKind),
  qualitativeRecordUpdate: corrected(recordKind),
  qualitativeRecordRemove: corrected(recordKind),
  qualitativeTurnUpdate: corrected(turnKind),
  qualitativeTurnRemove: heard(turnKind),
  storySelectionRemove: corrected(selectionKind),
  qualitativeRecordTurnsAdd: heard(recordKind),
  qualitativeRecordSpeakerLink: { subject: subjectOf(recordKind), isForAnyPartner: true },
  excerptCreate: heard(turnKind, roomInRecord("excerpts")),
  storySelectionRecord: corrected(excerptKind, roomInRecord("story_selections")),
  excerptRemove: { subject: subjectOf(excerptKind), isForAnyPartner: true, check: requireQuoting },
};

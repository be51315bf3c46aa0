import type { Action, Actor, MutationResult } from "../../../../platform/actions/action.ts";
import { requireFields } from "../../../../platform/records/changes/given.ts";
import { requireText } from "../../../../platform/records/changes/text-input.ts";
import { originalOf, type StoredText } from "../../../../platform/texts/stored-text.ts";
import { requireNumber } from "../../input-checks.ts";
import { codesOf, saveAgreement } from "../coding/coding.service.ts";
import { requireSpeakersThere, speakerRange, turnLimit } from "../turn-checks.ts";
import { voicesMessages } from "../voices.messages.ts";
import {
  recordKind,
  resultsAreMade,
  selectionKind,
  turnKind,
  voiceHeld,
  voiceToCorrect,
} from "../voices.preconditions.ts";
import type {
  QualitativeRecordUpdateInput,
  QualitativeTurnUpdateInput,
  Removal,
} from "./corrections.inputs.ts";
import { factsOf, factValues, type StoredFacts } from "./record-facts.ts";

/** Corrects what is told of a record. */
export function correctRecord(actor: Actor, input: QualitativeRecordUpdateInput): Promise<MutationResult> {
  return actor.perform("qualitativeRecord.update", input, async (action) => {
    const { manager, errors } = action;
    const stored = await voiceToCorrect(action, recordKind, input.id);
    const [before] = (await manager.query(
      `select kind, title, held_on::text, languages, session_id, community_participants, host_participants, ripples
       from qualitative_records where id = $1`,
      [stored.id],
    )) as [StoredFacts];
    const facts = await factsOf(action, stored, input, before);
    errors.throwIfAny();
    await manager.query(
      `update qualitative_records set kind = $2, title = $3::jsonb, held_on = $4, languages = $5, session_id = $6,
         community_participants = $7, host_participants = $8, ripples = $9::jsonb where id = $1`,
      [stored.id, ...factValues(facts)],
    );
    return action.setSubject("voice", stored.id, stored.home_partner_id);
  });
}

/** Removes a record with all that was said, coded, quoted and chosen in it, and with what its numbers mean. */
export function removeRecord(actor: Actor, input: Removal): Promise<MutationResult> {
  return actor.perform("qualitativeRecord.remove", input, async (action) => {
    const stored = await voiceToCorrect(action, recordKind, input.id);
    await action.manager.query("delete from qualitative_records where id = $1", [stored.id]);
    return action.setSubject("voice", stored.id, stored.home_partner_id);
  });
}

interface StoredTurn {
  speaker: number;
  side: string;
  language: string;
  text: string;
}

/** Corrects a turn. What its quotations rest on stays as it is. */
export function correctTurn(actor: Actor, input: QualitativeTurnUpdateInput): Promise<MutationResult> {
  return actor.perform("qualitativeTurn.update", input, async (action) => {
    const { manager, errors } = action;
    const stored = await voiceToCorrect(action, turnKind, input.id);
    const [before] = (await manager.query(
      "select speaker, side, language, text from qualitative_turns where id = $1",
      [stored.id],
    )) as [StoredTurn];
    requireFields(input, ["speaker", "side", "language", "text"], errors);
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value != null));
    const turn: StoredTurn = { ...before, ...given };
    requireNumber(turn.speaker, ["speaker"], speakerRange, errors);
    const rule = { limit: turnLimit, missing: voicesMessages.textNeeded };
    if (input.text != null) turn.text = requireText(input.text, ["text"], rule, errors);
    await requireSpeakersThere(action, stored.record_id, [[["speaker"], turn.speaker]]);
    await requireQuotesKept(action, stored.id, before, turn);
    errors.throwIfAny();
    await manager.query(
      "update qualitative_turns set speaker = $2, side = $3, language = $4, text = $5 where id = $1",
      [stored.id, turn.speaker, turn.side, turn.language, turn.text],
    );
    action.setSubject("voice", stored.record_id, stored.home_partner_id);
    return stored.id;
  });
}

async function requireQuotesKept(
  { manager, errors }: Action,
  id: string,
  before: StoredTurn,
  turn: StoredTurn,
): Promise<void> {
  const quotes = (await manager.query("select text from excerpts where turn_id = $1", [id])) as {
    text: StoredText;
  }[];
  if (quotes.length === 0) return;
  for (const field of ["speaker", "side", "language"] as const)
    if (before[field] !== turn[field]) errors.add("CONDITION_MISSING", [field], voicesMessages.quoted);
  if (!quotes.every(({ text }) => turn.text.includes(originalOf(text))))
    errors.add("CONDITION_MISSING", ["text"], voicesMessages.quoted);
}

/** Removes a turn with its codes and quotations, and tells how many quotations these were. What was told with results stays. */
export async function removeTurn(
  actor: Actor,
  input: Removal,
): Promise<MutationResult & { removedExcerpts?: number }> {
  let removedExcerpts = 0;
  const result = await actor.perform("qualitativeTurn.remove", input, async (action) => {
    const { manager } = action;
    const stored = await voiceHeld(action, turnKind, input.id, ["id"]);
    const [gone] = (await manager.query("delete from excerpts where turn_id = $1 returning id", [
      stored.id,
    ])) as [{ id: string }[]];
    removedExcerpts = gone.length;
    await manager.query("delete from qualitative_turns where id = $1", [stored.id]);
    if (!(await resultsAreMade(action, stored)))
      await saveAgreement(action, stored.record_id, await codesOf(action, stored.record_id));
    return action.setSubject("voice", stored.record_id, stored.home_partner_id);
  });
  return { ...result, ...(!result.isReplay && { removedExcerpts }) };
}

/** Removes what was recorded of a choice. The stories stay. */
export function removeSelection(actor: Actor, input: Removal): Promise<MutationResult> {
  return actor.perform("storySelection.remove", input, async (action) => {
    const stored = await voiceToCorrect(action, selectionKind, input.id);
    await action.manager.query("delete from story_selections where id = $1", [stored.id]);
    return action.setSubject("selection", stored.id, stored.home_partner_id);
  });
}

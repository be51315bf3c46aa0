import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { applyLine, applyTexts, textLimits } from "../../../platform/records/changes/text-input.ts";
import { originalOf } from "../../../platform/texts/stored-text.ts";
import { requireRecordable } from "../../consent/item-subjects/item-subjects.service.ts";
import { requireNumber } from "../input-checks.ts";
import { codeTurns } from "./coding/coding.service.ts";
import type { Removal } from "./corrections/corrections.inputs.ts";
import {
  correctRecord,
  correctTurn,
  removeRecord,
  removeSelection,
  removeTurn,
} from "./corrections/corrections.service.ts";
import { factsOf, factValues } from "./corrections/record-facts.ts";
import { recordStorySelection } from "./stories/stories.service.ts";
import { readTurns, requireSpeakersThere, speakerRange } from "./turn-checks.ts";
import type {
  ExcerptCreateInput,
  QualitativeRecordCreateInput,
  QualitativeRecordSpeakerLinkInput,
  QualitativeRecordTurnsAddInput,
} from "./voices.inputs.ts";
import { voicesMessages } from "./voices.messages.ts";
import {
  evaluationKind,
  excerptKind,
  recordKind,
  requireNoResults,
  requireQuoting,
  roomForRecord,
  roomInRecord,
  turnKind,
  voiceHeard,
  voiceHeld,
  voiceSeen,
  voicesActions,
} from "./voices.preconditions.ts";

/**
 * How many are quoted of whom nothing is public is the evaluator's alone: no partner reads in its log that something was quoted, or is no
 * more.
 */
const noPartner = null;

/** What people said in groups, and what is quoted of it. Each action is one transaction. */
export class VoicesService {
  readonly actions = voicesActions;
  readonly update = correctRecord;
  readonly recordRemove = removeRecord;
  readonly turnUpdate = correctTurn;
  readonly turnRemove = removeTurn;
  readonly code = codeTurns;
  readonly storySelect = recordStorySelection;
  readonly storyRemove = removeSelection;

  create(actor: Actor, input: QualitativeRecordCreateInput): Promise<MutationResult> {
    return actor.perform("qualitativeRecord.create", input, async (action) => {
      const { manager, errors } = action;
      const stored = await voiceHeard(action, evaluationKind, input.evaluationId, ["evaluationId"]);
      await requireNoResults(action, stored, ["evaluationId"]);
      const facts = await factsOf(action, stored, input, null);
      await roomForRecord(action, stored.id, ["evaluationId"]);
      errors.throwIfAny();
      const id = newUuid();
      await manager.query(
        `insert into qualitative_records (id, evaluation_id, home_partner_id, kind, title, held_on, languages, session_id,
           community_participants, host_participants, ripples)
         values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10, $11::jsonb)`,
        [id, stored.evaluation_id, stored.home_partner_id, ...factValues(facts)],
      );
      return action.setSubject("voice", id, stored.home_partner_id);
    });
  }

  /** What was said, after what is there already. */
  turnsAdd(actor: Actor, input: QualitativeRecordTurnsAddInput): Promise<MutationResult> {
    return actor.perform("qualitativeRecord.turnsAdd", input, async (action) => {
      const { manager, errors } = action;
      // Turns that are added at the same time come one after another.
      const stored = await voiceHeld(action, recordKind, input.id, ["id"]);
      const turns = readTurns(action, input.addTurns);
      await requireSpeakersThere(
        action,
        stored.id,
        turns.map(({ speaker }, index) => [["addTurns", index, "speaker"], speaker]),
      );
      errors.throwIfAny();
      await manager.query(
        `insert into qualitative_turns (evaluation_id, record_id, position, speaker, side, language, text)
         select $1, $2, (select coalesce(max(position), 0) from qualitative_turns where record_id = $2) + given.position,
           speaker, side, language, text
         from unnest($3::smallint[], $4::text[], $5::text[], $6::text[])
           with ordinality as given (speaker, side, language, text, position)`,
        [
          ...[stored.evaluation_id, stored.id],
          ...[turns.map(({ speaker }) => speaker), turns.map(({ side }) => side)],
          ...[turns.map(({ language }) => language), turns.map(({ text }) => text)],
        ],
      );
      return action.setSubject("voice", stored.id, stored.home_partner_id);
    });
  }

  /** Who a speaker is: said by those who record consent, and read by nobody. */
  speakerLink(actor: Actor, input: QualitativeRecordSpeakerLinkInput): Promise<MutationResult> {
    return actor.perform("qualitativeRecord.speakerLink", input, async (action) => {
      const { manager, errors } = action;
      const stored = await voiceSeen(action, recordKind, input.id, ["id"]);
      const [part] = (await manager.query(
        "select $1::uuid = any(viewer_evaluations('consent:record')) as takes_part",
        [stored.evaluation_id],
      )) as [{ takes_part: boolean }];
      if (!part.takes_part) errors.add("NOT_YOURS", ["id"], voicesMessages.notTakingPart);
      errors.throwIfAny();
      requireNumber(input.speaker, ["speaker"], speakerRange, errors);
      const name = applyLine(input.name, null, ["name"], textLimits.name, errors);
      const subject = await subjectOf(action, input.subjectId);
      const item = await requireRecordable(action, input.itemId, ["itemId"]);
      const [row] = (await manager.query("select link_speaker($1, $2, $3, $4, $5) as is_linked", [
        ...[stored.id, input.speaker, subject, item.id, name],
      ])) as [{ is_linked: boolean }];
      if (!row.is_linked) errors.add("CONDITION_MISSING", ["itemId"], voicesMessages.speakerNotListed);
      errors.throwIfAny();
      return action.setSubject("voice", stored.id, stored.home_partner_id);
    });
  }

  /** A quotation, word for word. When it is public follows from what its speaker says. */
  quote(actor: Actor, input: ExcerptCreateInput): Promise<MutationResult> {
    return actor.perform("excerpt.create", input, async (action) => {
      const { manager, errors } = action;
      const stored = await voiceHeld(action, turnKind, input.turnId, ["turnId"]);
      await roomInRecord("excerpts", ["turnId"])(action, stored);
      const rule = { limit: textLimits.note, isRequired: true };
      const text = applyTexts(input.text, null, ["text"], rule, errors);
      errors.throwIfAny();
      const [turn] = (await manager.query(
        "select record_id, language, text from qualitative_turns where id = $1",
        [stored.id],
      )) as [{ record_id: string; language: string; text: string }];
      if (text?.source !== turn.language || !turn.text.includes(originalOf(text)))
        errors.add("INVALID", ["text"], voicesMessages.notVerbatim);
      errors.throwIfAny();
      const id = newUuid();
      await manager.query(
        "insert into excerpts (id, evaluation_id, record_id, turn_id, text) values ($1, $2, $3, $4, $5::jsonb)",
        [id, stored.evaluation_id, turn.record_id, stored.id, JSON.stringify(text)],
      );
      return action.setSubject("excerpt", id, noPartner);
    });
  }

  remove(actor: Actor, input: Removal): Promise<MutationResult> {
    return actor.perform("excerpt.remove", input, async (action) => {
      const stored = await voiceSeen(action, excerptKind, input.id, ["id"]);
      await requireQuoting(action, stored);
      action.errors.throwIfAny();
      await action.manager.query("delete from excerpts where id = $1", [stored.id]);
      return action.setSubject("excerpt", stored.id, noPartner);
    });
  }
}

async function subjectOf({ manager, errors }: Action, given: string): Promise<string | null> {
  const [found] = (await manager.query(
    "select id from consent_subjects where id = $1 and deleted_at is null and erased_at is null",
    [decodeId("subj", given) ?? null],
  )) as [{ id: string }?];
  if (!found) errors.add("NOT_FOUND", ["subjectId"], voicesMessages.subjectNotFound);
  return found?.id ?? null;
}

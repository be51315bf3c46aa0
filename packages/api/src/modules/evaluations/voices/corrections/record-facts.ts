import type { Action } from "../../../../platform/actions/action.ts";
import { decodeId } from "../../../../platform/graphql/types/ids.ts";
import { kept, requireFields } from "../../../../platform/records/changes/given.ts";
import { applyTexts, textLimits } from "../../../../platform/records/changes/text-input.ts";
import { messages } from "../../../../platform/texts/messages.ts";
import type { StoredText } from "../../../../platform/texts/stored-text.ts";
import { requireNumber } from "../../input-checks.ts";
import { readRipples } from "../stories/stories.service.ts";
import type { StoredRipple } from "../stories/stories.type.ts";
import { voicesMessages } from "../voices.messages.ts";
import type { StoredVoice } from "../voices.preconditions.ts";
import type { QualitativeKind } from "../voices.vocabulary.ts";
import type { QualitativeRecordUpdateInput } from "./corrections.inputs.ts";

const maxLanguages = 50;

/** What a qualitative record says, as it is stored. */
export interface StoredFacts {
  kind: QualitativeKind;
  title: StoredText;
  held_on: string;
  languages: string[];
  session_id: string | null;
  community_participants: number | null;
  host_participants: number | null;
  ripples: StoredRipple[];
}
export type GivenFacts = Omit<QualitativeRecordUpdateInput, "id" | "idempotencyKey">;

/** What a qualitative record says after an input: of a new one, or of one that is there. */
export async function factsOf(
  action: Action,
  evaluation: StoredVoice,
  input: GivenFacts,
  stored: StoredFacts | null,
): Promise<StoredFacts> {
  const { errors } = action;
  requireFields(input, ["kind", "heldOn", "languages"], errors);
  const rule = { limit: textLimits.title, isRequired: true };
  const title = applyTexts(input.title, stored?.title ?? null, ["title"], rule, errors);
  const languages = [...new Set(input.languages ?? stored?.languages)];
  if (languages.length === 0) errors.add("REQUIRED", ["languages"], voicesMessages.languageNeeded);
  if (languages.length > maxLanguages)
    errors.add("TOO_MANY", ["languages"], messages.tooMany, { limit: maxLanguages });
  const held_on = input.heldOn ?? stored?.held_on ?? "";
  if (held_on > new Date().toISOString().slice(0, 10))
    errors.add("INVALID", ["heldOn"], voicesMessages.notYetHeld);
  return {
    kind: (input.kind ?? stored?.kind) as QualitativeKind,
    title: title as StoredText,
    held_on,
    languages,
    session_id: await sessionOf(action, evaluation, input.sessionId, stored),
    community_participants: countOf(
      action,
      evaluation,
      "communityParticipants",
      input,
      stored?.community_participants,
    ),
    host_participants: countOf(action, evaluation, "hostParticipants", input, stored?.host_participants),
    ripples: input.ripples === undefined ? (stored?.ripples ?? []) : readRipples(action, input.ripples),
  };
}

/** The facts as values of their columns, in the order in which statements name these. */
export const factValues = (facts: StoredFacts): unknown[] => [
  ...[facts.kind, JSON.stringify(facts.title), facts.held_on, facts.languages, facts.session_id],
  ...[facts.community_participants, facts.host_participants, JSON.stringify(facts.ripples)],
];

async function sessionOf(
  { manager, errors }: Action,
  { program_id }: StoredVoice,
  given: string | null | undefined,
  stored: StoredFacts | null,
): Promise<string | null> {
  if (given == null) return kept(given, stored?.session_id, null);
  const [found] = (await manager.query(
    "select id from sessions where id = $1 and program_id = $2 and deleted_at is null",
    [decodeId("sess", given) ?? null, program_id],
  )) as [{ id: string }?];
  if (!found) errors.add("NOT_FOUND", ["sessionId"], voicesMessages.sessionNotFound);
  return found?.id ?? null;
}

/** How many took part is kept where both sides agreed to tell it, and nowhere else. */
function countOf(
  { errors }: Action,
  { tells_participants }: StoredVoice,
  field: "communityParticipants" | "hostParticipants",
  input: GivenFacts,
  stored: number | null = null,
): number | null {
  const count = kept(input[field], stored, null);
  if (count === null) {
    if (tells_participants) errors.add("REQUIRED", [field], voicesMessages.countsNeeded);
    return null;
  }
  if (!tells_participants) errors.add("CONDITION_MISSING", [field], voicesMessages.countsNotAgreed);
  requireNumber(count, [field], { low: 0, high: 30_000 }, errors);
  return count;
}

import type { Action, Actor, MutationResult } from "../../../../platform/actions/action.ts";
import { newUuid } from "../../../../platform/graphql/types/ids.ts";
import { applyTexts, textLimits } from "../../../../platform/records/changes/text-input.ts";
import type { LocalizedTextInput } from "../../../../platform/texts/localized-text.ts";
import { messages } from "../../../../platform/texts/messages.ts";
import type { StoredText } from "../../../../platform/texts/stored-text.ts";
import { requireNumber } from "../../input-checks.ts";
import { namedExcerpts } from "../named-excerpts.ts";
import { voicesMessages } from "../voices.messages.ts";
import { excerptKind, roomInRecord, voiceToCorrect } from "../voices.preconditions.ts";
import type { RippleInput, StorySelectionRecordInput } from "./stories.inputs.ts";
import type { StoredRipple } from "./stories.type.ts";

const maxRipples = 50;
const furthestRing = 5;

/** Records which story people chose, from which, and why. */
export function recordStorySelection(
  actor: Actor,
  input: StorySelectionRecordInput,
): Promise<MutationResult> {
  return actor.perform("storySelection.record", input, async (action) => {
    const { manager, errors } = action;
    const stored = await voiceToCorrect(action, excerptKind, input.excerptId, ["excerptId"]);
    await roomInRecord("story_selections", ["excerptId"])(action, stored);
    const among = await namedExcerpts(action, stored.evaluation_id, input.amongIds, "amongIds");
    if (!among.includes(stored.id) || among.length < 2)
      errors.add("INVALID", ["amongIds"], voicesMessages.chosenAmong);
    const say = (field: "chosenBy" | "reason" | "domain", limit: number) =>
      applyTexts(input[field], null, [field], { limit, isRequired: true }, errors);
    const [chosenBy, reason, domain] = [
      say("chosenBy", textLimits.name),
      say("reason", textLimits.note),
      say("domain", textLimits.name),
    ];
    errors.throwIfAny();
    const id = newUuid();
    await manager.query(
      `insert into story_selections (id, evaluation_id, record_id, excerpt_id, among, side, choosers, reason, domain)
       select $1, evaluation_id, record_id, id, $3::uuid[], $4, $5::jsonb, $6::jsonb, $7::jsonb from excerpts where id = $2`,
      [
        ...[id, stored.id, among, input.side ?? null],
        ...[chosenBy, reason, domain].map((text) => JSON.stringify(text)),
      ],
    );
    return action.setSubject("selection", id, stored.home_partner_id);
  });
}

/** What a ripple map shows. */
export function readRipples({ errors }: Action, given: RippleInput[] | null | undefined): StoredRipple[] {
  const ripples = given ?? [];
  if (ripples.length > maxRipples)
    errors.add("TOO_MANY", ["ripples"], messages.tooMany, { limit: maxRipples });
  return ripples.slice(0, maxRipples).map(({ ring, change, forWhom }, index) => {
    const path = ["ripples", index];
    requireNumber(ring, [...path, "ring"], { low: 1, high: furthestRing }, errors);
    const say = (
      texts: LocalizedTextInput[] | null | undefined,
      field: string,
      limit: number,
      isRequired: boolean,
    ) => applyTexts(texts, null, [...path, field], { limit, isRequired }, errors);
    return {
      ring,
      change: say(change, "change", textLimits.note, true) as StoredText,
      forWhom: say(forWhom, "forWhom", textLimits.name, false),
    };
  });
}

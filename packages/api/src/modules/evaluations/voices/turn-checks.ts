import type { Action } from "../../../platform/actions/action.ts";
import { requireText } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { requireNumber } from "../input-checks.ts";
import type { QualitativeTurnInput } from "./voices.inputs.ts";
import { voicesMessages } from "./voices.messages.ts";

const maxTurns = 200;
export const turnLimit = 5000;
export const speakerRange = { low: 1, high: 1000 };

/** Turns as they are stored. */
export function readTurns({ errors }: Action, given: QualitativeTurnInput[]): QualitativeTurnInput[] {
  if (given.length === 0) errors.add("REQUIRED", ["addTurns"], voicesMessages.turnsNeeded);
  if (given.length > maxTurns) errors.add("TOO_MANY", ["addTurns"], messages.tooMany, { limit: maxTurns });
  const rule = { limit: turnLimit, missing: voicesMessages.textNeeded };
  return given.slice(0, maxTurns).map((turn, index) => {
    requireNumber(turn.speaker, ["addTurns", index, "speaker"], speakerRange, errors);
    return { ...turn, text: requireText(turn.text, ["addTurns", index, "text"], rule, errors) };
  });
}

/** The number of somebody whose turns were removed is given to nobody else: it may stand for a person. */
export async function requireSpeakersThere(
  { manager, errors }: Action,
  record: string,
  numbers: [path: (string | number)[], speaker: number][],
): Promise<void> {
  const [row] = (await manager.query("select speakers_who_left($1) as gone", [record])) as [
    { gone: number[] },
  ];
  for (const [path, speaker] of numbers)
    if (row.gone.includes(speaker)) errors.add("NOT_UNIQUE", path, voicesMessages.speakerLeft);
}

import type { Check } from "../../../platform/actions/action.ts";
import type { KnownAction, Subject } from "../../../platform/actions/known-action.ts";
import { evaluationMessages, waveMessages } from "../evaluation.messages.ts";

export interface StoredWave {
  id: string;
  evaluation_id: string;
  home_partner_id: string;
  opened_on: string | null;
  closed_on: string | null;
  lifecycle: string;
  are_answers_kept: boolean;
  is_another_open: boolean;
}

export const readWave = `select waves.id, waves.evaluation_id, waves.home_partner_id, waves.opened_on::text, waves.closed_on::text,
    evaluation.lifecycle, evaluation.responses_until > current_date as are_answers_kept,
    exists (select from waves other where other.evaluation_id = waves.evaluation_id and other.id <> waves.id
              and other.opened_on is not null and other.closed_on is null) as is_another_open`;

const subject: Subject = {
  prefix: "wave",
  read: `${readWave}, array[waves.home_partner_id] as partner_ids
    from waves join evaluations evaluation on evaluation.id = waves.evaluation_id where waves.id = $1`,
};

export function requireUnopened({ errors }: Check, wave: StoredWave): void {
  if (wave.lifecycle === "CO_DESIGN") errors.add("CONDITION_MISSING", ["id"], evaluationMessages.isDesigned);
  else if (wave.lifecycle === "WITHHELD")
    errors.add("INVALID_TRANSITION", ["id"], evaluationMessages.withheld);
  else if (wave.opened_on !== null) errors.add("INVALID_TRANSITION", ["id"], waveMessages.opened);
  else if (!wave.are_answers_kept) errors.add("CONDITION_MISSING", ["id"], waveMessages.responsesDeleted);
  else if (wave.is_another_open) errors.add("CONDITION_MISSING", ["id"], waveMessages.anotherIsOpen);
}

export function requireOpen({ errors }: Check, { opened_on, closed_on }: StoredWave): void {
  if (opened_on === null || closed_on !== null)
    errors.add("INVALID_TRANSITION", ["id"], waveMessages.notOpen);
}

/** What the actions on waves need, for `whyNot`. */
export const waveActions: Record<string, KnownAction<StoredWave>> = {
  waveOpen: { subject, check: requireUnopened },
  waveClose: { subject, check: requireOpen },
};

import {
  type Action,
  type Actor,
  type MutationResult,
  refuseOthers,
} from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { waveMessages } from "../evaluation.messages.ts";
import { completenessOf, type StoredInstrument } from "../instruments/instrument.rules.ts";
import { latestOf } from "../instruments/instruments.service.ts";
import {
  readWave,
  requireOpen,
  requireUnopened,
  type StoredWave,
  waveActions,
} from "./wave.preconditions.ts";
import type { WaveOpenInput } from "./wave.type.ts";

interface Closing {
  id: string;
  idempotencyKey?: string | null;
}

/** When people are asked. Each action is one transaction. */
export class WavesService {
  readonly actions = waveActions;

  /** People are asked from now on, by the latest version of the instrument, in languages in which all of it is there. */
  open(actor: Actor, input: WaveOpenInput): Promise<MutationResult> {
    return actor.perform("wave.open", input, async (action) => {
      const wave = await lockWave(action, input.id);
      requireUnopened(action, wave);
      const instrument = await latestOf(action, wave.evaluation_id);
      const languages = [...new Set(input.languages)];
      requireComplete(action, instrument, languages);
      action.errors.throwIfAny();
      await action.manager.query(
        "update waves set instrument_id = $2, languages = $3, opened_on = current_date where id = $1",
        [wave.id, instrument?.id, languages],
      );
      return action.setSubject("wave", wave.id, wave.home_partner_id);
    });
  }

  /** Nobody is asked any more. What was answered is written afresh, drawn by lot, for the evaluator to read. */
  close(actor: Actor, input: Closing): Promise<MutationResult> {
    return actor.perform("wave.close", input, async (action) => {
      const wave = await lockWave(action, input.id, "");
      requireOpen(action, wave);
      action.errors.throwIfAny();
      const [row] = (await action.manager.query("select close_wave($1) as is_closed", [wave.id])) as [
        { is_closed: boolean },
      ];
      if (!row.is_closed) action.errors.add("NOT_YOURS", ["id"], waveMessages.notYours);
      action.errors.throwIfAny();
      return action.setSubject("wave", wave.id, wave.home_partner_id);
    });
  }
}

/** A wave that the viewer may change. One that is to be closed is locked after those who answer in it are done. */
async function lockWave(
  action: Action,
  id: string,
  lock = "for no key update of waves",
): Promise<StoredWave> {
  const uuid = decodeId("wave", id);
  const [wave] = (await action.manager.query(
    `${readWave} from waves join evaluations evaluation on evaluation.id = waves.evaluation_id where waves.id = $1 ${lock}`,
    [uuid ?? null],
  )) as StoredWave[];
  if (!wave) await refuseOthers(action, { table: "waves", uuid, path: ["id"] }, waveMessages);
  action.errors.throwIfAny();
  return wave as StoredWave;
}

/** A language in which something is missing would have people answer what they cannot read. */
function requireComplete(
  { errors }: Action,
  instrument: StoredInstrument | undefined,
  languages: string[],
): void {
  if (languages.length === 0) errors.add("REQUIRED", ["languages"], waveMessages.languageNeeded);
  if (!instrument) return;
  const completeness = completenessOf(instrument);
  for (const [index, language] of languages.slice(0, 50).entries()) {
    const missing = completeness.get(language) ?? ["consent"];
    if (missing.length > 0)
      errors.add("CONDITION_MISSING", ["languages", index], waveMessages.languageIncomplete, {
        language,
        missing: missing.slice(0, 5).join(", "),
      });
  }
}

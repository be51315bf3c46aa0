import type { Action, Actor, MutationResult } from "../../../../platform/actions/action.ts";
import { decodeId } from "../../../../platform/graphql/types/ids.ts";
import { applyTexts, textLimits } from "../../../../platform/records/changes/text-input.ts";
import { messages } from "../../../../platform/texts/messages.ts";
import type { StoredText } from "../../../../platform/texts/stored-text.ts";
import { requireKeys } from "../../input-checks.ts";
import { cohenKappa } from "../../statistics/agreement/cohen-kappa.rules.ts";
import { krippendorffAlpha } from "../../statistics/agreement/krippendorff-alpha.rules.ts";
import type { QualitativeRecordCodeInput } from "../voices.inputs.ts";
import { voicesMessages } from "../voices.messages.ts";
import { recordKind, voiceToCorrect } from "../voices.preconditions.ts";

const maxCodes = 50;
const maxCodings = 200;

interface StoredCode {
  key: string;
  name: StoredText | null;
}
interface Coding {
  turn: string | undefined;
  coder: "FIRST" | "SECOND";
  code: string | null;
}

/** Saves the codes of a record and what two coders read in its turns, and finds out how far they agree. */
export function codeTurns(actor: Actor, input: QualitativeRecordCodeInput): Promise<MutationResult> {
  return actor.perform("qualitativeRecord.code", input, async (action) => {
    const { manager, errors } = action;
    const stored = await voiceToCorrect(action, recordKind, input.id);
    const codes = readCodes(action, input);
    const codings = readCodings(action, input, codes);
    errors.throwIfAny();
    for (const coder of ["FIRST", "SECOND"] as const) {
      const own = codings.filter((coding) => coding.coder === coder);
      const column = coder === "FIRST" ? "first_code" : "second_code";
      const found = (await manager.query(
        `update qualitative_turns set ${column} = given.code
         from unnest($2::uuid[], $3::text[]) given (turn, code)
         where record_id = $1 and id = given.turn returning id`,
        [stored.id, own.map(({ turn }) => turn ?? null), own.map(({ code }) => code)],
      )) as [{ id: string }[], number];
      const changed = new Set(found[0].map(({ id }) => id));
      for (const [index, { coder: of, turn }] of codings.entries())
        if (of === coder && !changed.has(turn ?? ""))
          errors.add("NOT_FOUND", ["codings", index, "turnId"], voicesMessages.turnNotFound);
    }
    errors.throwIfAny();
    const given = await codesOf(action, stored.id);
    const known = new Set(codes.map(({ key }) => key));
    if (given.flat().some((code) => code !== null && !known.has(code)))
      errors.add("CONDITION_MISSING", ["codes"], voicesMessages.codeInUse);
    errors.throwIfAny();
    await manager.query("update qualitative_records set codes = $2::jsonb where id = $1", [
      ...[stored.id, JSON.stringify(codes)],
    ]);
    await saveAgreement(action, stored.id, given);
    return action.setSubject("voice", stored.id, stored.home_partner_id);
  });
}

type Pair = readonly [first: string | null, second: string | null];

/** What two coders gave each turn. */
export async function codesOf({ manager }: Action, record: string): Promise<Pair[]> {
  const turns = (await manager.query(
    "select first_code, second_code from qualitative_turns where record_id = $1",
    [record],
  )) as { first_code: string | null; second_code: string | null }[];
  return turns.map(({ first_code, second_code }) => [first_code, second_code]);
}

/** How far they agree, of the turns that are there now. */
export async function saveAgreement(
  { manager }: Action,
  record: string,
  given: readonly Pair[],
): Promise<void> {
  const pairs = given.filter((pair): pair is readonly [string, string] => !pair.includes(null));
  await manager.query(
    "update qualitative_records set coded_turns = $2, kappa = $3, alpha = $4 where id = $1",
    [record, pairs.length, cohenKappa(pairs), krippendorffAlpha(given)],
  );
}

function readCodes({ errors }: Action, { codes }: QualitativeRecordCodeInput): StoredCode[] {
  if (codes.length > maxCodes) errors.add("TOO_MANY", ["codes"], messages.tooMany, { limit: maxCodes });
  const kept = codes.slice(0, maxCodes);
  requireKeys(kept, ["codes"], errors);
  const rule = { limit: textLimits.name, isRequired: true };
  return kept.map(({ key, name }, index) => ({
    key,
    name: applyTexts(name, null, ["codes", index, "name"], rule, errors),
  }));
}

function readCodings(
  { errors }: Action,
  { codings }: QualitativeRecordCodeInput,
  codes: StoredCode[],
): Coding[] {
  if (codings.length > maxCodings)
    errors.add("TOO_MANY", ["codings"], messages.tooMany, { limit: maxCodings });
  const seen = new Set<string>();
  return codings.slice(0, maxCodings).map(({ turnId, coder, code = null }, index) => {
    const turn = decodeId("turn", turnId);
    if (code !== null && !codes.some(({ key }) => key === code))
      errors.add("NOT_FOUND", ["codings", index, "code"], voicesMessages.codeUnknown);
    if (seen.has(`${coder} ${turn}`))
      errors.add("NOT_UNIQUE", ["codings", index, "turnId"], voicesMessages.codedTwice);
    seen.add(`${coder} ${turn}`);
    return { turn, coder, code };
  });
}

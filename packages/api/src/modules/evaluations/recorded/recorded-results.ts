import type { Check } from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { applyTexts, textLimits } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { sides } from "../design/design.rules.ts";
import type { EvaluationMetricEntity } from "../design/evaluation.entity.ts";
import { recordedMessages } from "../evaluation.messages.ts";
import { networkOf, networkValue, type PublicRecords, realisedPerPair } from "./network-figures.rules.ts";
import { type GivenRecord, givenRecords, releasedValue, shareOf } from "./recorded-metrics.rules.ts";
import type { StoredRecorded } from "./recorded-result.type.ts";
import type { RecordedValueInput } from "./recorded-value.inputs.ts";

interface RecordedMetric
  extends Pick<EvaluationMetricEntity, "id" | "metric" | "kind" | "formula_version" | "to_wave"> {
  target: number;
  /** From which day on, and until which, its records are. */
  before: string;
  until: string;
}

const maxValues = 50;

/** What records say of the metrics for which nobody is asked: what was given for those that are not counted here, and the rest. */
export async function recordedResults(
  { manager, errors }: Check,
  evaluation: string,
  given: readonly RecordedValueInput[],
): Promise<StoredRecorded[]> {
  const metrics = (await manager.query(
    `select metric.id, metric.metric, metric.kind, metric.formula_version, metric.to_wave, metric.target,
       coalesce((select min(opened_on) from waves where evaluation_id = $1), current_date)::text as before,
       coalesce((select closed_on from waves where evaluation_id = $1 and kind = metric.to_wave), current_date)::text as until
     from evaluation_metrics metric where evaluation_id = $1 and kind in ('RECORD', 'NETWORK') and id in (select metrics_to_release($1))
     order by position`,
    [evaluation],
  )) as RecordedMetric[];
  const values = valuesIn({ manager, errors }, given, metrics);
  if (metrics.length === 0 || !errors.isEmpty) return [];
  const [row] = (await manager.query("select public_records_of($1) as records", [evaluation])) as [
    { records: PublicRecords | null },
  ];
  return metrics.flatMap((metric) => {
    const known = { metric: metric.id, wave: metric.to_wave, until: metric.until, target: metric.target };
    const stored = { ...known, formulaVersion: metric.formula_version, network: null, isProtected: false };
    if (givenRecords[metric.metric])
      return values
        .filter((value) => value.metric === metric.id)
        .map((value): StoredRecorded => ({ ...stored, ...value }));
    return [{ ...stored, side: null, source: null, ...countedOf(metric, row.records) }];
  });
}

/** What is counted here; without a value where nothing of it is public. */
function countedOf(
  { metric, kind, before, until }: RecordedMetric,
  records: PublicRecords | null,
): Pick<StoredRecorded, "value" | "network"> {
  if (!records) return { value: null, network: null };
  if (kind === "NETWORK") {
    const network = networkOf(records, { before, until });
    return { value: networkValue(metric, network), network };
  }
  if (metric === "MULTILINGUAL_REACH")
    return { value: shareOf(records.itemsInLanguages, records.items), network: null };
  if (metric === "RETURN_OF_RESULTS")
    return { value: shareOf(records.returned, records.closed), network: null };
  return { value: realisedPerPair(records, until), network: null };
}

type GivenValue = Pick<StoredRecorded, "metric" | "side" | "value" | "source" | "isProtected">;

/** What was given, in the order of sides. Everything that is wrong with it, or left out, is said. */
function valuesIn(
  check: Check,
  given: readonly RecordedValueInput[],
  metrics: readonly RecordedMetric[],
): GivenValue[] {
  const errors = check.errors.below("recordedValues");
  const isAsked = errors.isEmpty;
  if (given.length > maxValues) errors.add("TOO_MANY", [], messages.tooMany, { limit: maxValues });
  const byPlace = new Map<string, GivenValue>();
  for (const [index, one] of given.slice(0, maxValues).entries()) {
    const below = errors.below(index);
    const id = decodeId("metr", one.metricId);
    const metric = metrics.find((found) => found.id === id);
    const rule = metric && givenRecords[metric.metric];
    const source = applyTexts(
      one.source,
      null,
      ["source"],
      { limit: textLimits.note, isRequired: true },
      below,
    );
    if (!metric || !rule) {
      below.add("NOT_FOUND", ["metricId"], recordedMessages.notGiven);
      continue;
    }
    const side = one.side ?? null;
    if ((side !== null) !== rule.isBySide)
      below.add("INVALID", ["side"], rule.isBySide ? recordedMessages.sideNeeded : recordedMessages.noSide);
    const place = `${metric.id} ${side}`;
    if (byPlace.has(place)) below.add("INVALID", ["metricId"], recordedMessages.twice);
    byPlace.set(place, {
      metric: metric.id,
      side,
      source,
      ...givenValue({ ...check, errors: below }, rule, one),
    });
  }
  const needed = metrics.flatMap(({ id, metric }) =>
    placesOf(id, givenRecords[metric]).map((place) => ({ ...place, metric })),
  );
  // Whoever releases nothing now is not asked for what is missing.
  for (const { place, metric, side } of needed) {
    if (!isAsked || byPlace.has(place)) continue;
    if (side) errors.add("REQUIRED", [], recordedMessages.missingOfSide, { metric, side });
    else errors.add("REQUIRED", [], recordedMessages.missing, { metric });
  }
  return needed.flatMap(({ place }) => byPlace.get(place) ?? []);
}

function placesOf(id: string, rule: GivenRecord | undefined) {
  if (!rule) return [];
  return (rule.isBySide ? sides : [null]).map((side) => ({ place: `${id} ${side}`, side }));
}

function givenValue(
  { errors }: Check,
  rule: GivenRecord,
  { numerator = null, denominator = null }: RecordedValueInput,
): Pick<GivenValue, "value" | "isProtected"> {
  if (numerator === null && denominator === null) return { value: null, isProtected: false };
  if (!isSound(rule, numerator, denominator)) {
    errors.add(
      "INVALID",
      ["numerator"],
      rule.form === "COUNT" ? recordedMessages.count : recordedMessages.share,
    );
    return { value: null, isProtected: false };
  }
  if (rule.form === "SHARE" && !rule.countsPeople && (denominator ?? 0) < rule.fewest)
    errors.add("INVALID", ["denominator"], recordedMessages.tooFew, { fewest: rule.fewest });
  const value = releasedValue(rule, { numerator: numerator ?? 0, denominator });
  return { value, isProtected: value === null };
}

/** A whole number for a count of people; a part that is not larger than its whole for a share. */
function isSound({ form, countsPeople }: GivenRecord, part: number | null, whole: number | null): boolean {
  const isNumber = (value: number | null): value is number =>
    value !== null && Number.isFinite(value) && value >= 0 && (!countsPeople || Number.isSafeInteger(value));
  if (form === "COUNT") return isNumber(part) && whole === null;
  return isNumber(part) && isNumber(whole) && whole > 0 && part <= whole;
}

import type { Action } from "../../../platform/actions/action.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { applyTexts, textLimits } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { maxScores, numberOfScores } from "../disclosure/tables/scale.rules.ts";
import { evaluationMessages } from "../evaluation.messages.ts";
import { areNested, isAsked, suggestedBinnings, suggestedChange } from "./design.rules.ts";
import type { EvaluationEntity, EvaluationMetricEntity } from "./evaluation.entity.ts";
import type { EvaluationMetricInput } from "./evaluation.inputs.ts";
import { successMetrics } from "./success-metrics.ts";

const maxMetrics = 25;
const maxItems = 30;

type MetricRow = Omit<EvaluationMetricEntity, "evaluation_id" | "home_partner_id">;

/** The metrics of an input as they are stored; undefined where it says nothing of them. */
export async function readMetrics(
  action: Action,
  given: EvaluationMetricInput[] | null | undefined,
  programId: string,
): Promise<MetricRow[] | undefined> {
  if (given === undefined) return undefined;
  const all = given ?? [];
  if (all.length > maxMetrics)
    action.errors.add("TOO_MANY", ["metrics"], messages.tooMany, { limit: maxMetrics });
  const sides = await sidesOf(action, programId);
  return all.slice(0, maxMetrics).map((metric, index) => readMetric(action, metric, index, sides));
}

/** The partners that take part, and on which side each stands. */
async function sidesOf({ manager }: Action, programId: string): Promise<Map<string, string>> {
  const rows = (await manager.query(
    `select partners.id, partners.side from partners where id in (
       select home_partner_id from programs where id = $1
       union select partner_id from program_partners where program_id = $1)`,
    [programId],
  )) as { id: string; side: string }[];
  return new Map(rows.map(({ id, side }) => [id, side]));
}

function readMetric(
  { errors }: Action,
  given: EvaluationMetricInput,
  position: number,
  sides: Map<string, string>,
): MetricRow {
  const path = (field: string) => ["metrics", position, field];
  const { kind, direction } = successMetrics[given.metric];
  const { scaleLow: scale_low, scaleHigh: scale_high } = given;
  const isChange = kind === "CHANGE";
  const text = (field: "name" | "limits", limit: number) =>
    applyTexts(given[field], null, path(field), { limit, isRequired: true }, errors) as StoredText;
  const owner = (field: "communityOwnerId" | "hostOwnerId", side: string) => {
    const id = decodeId("part", given[field]) ?? "";
    if (sides.get(id) !== side) errors.add("NOT_FOUND", path(field), evaluationMessages.ownerOfSide);
    return id;
  };
  const isScale = Number.isFinite(scale_low) && Number.isFinite(scale_high) && scale_high > scale_low;
  if (!isScale) errors.add("INVALID", path("scaleHigh"), evaluationMessages.scaleOrder);
  if (isChange && given.fromWave == null)
    errors.add("REQUIRED", path("fromWave"), evaluationMessages.changeNeedsWave);
  if (isChange && given.target != null) errors.add("INVALID", path("target"), evaluationMessages.changeOnly);
  for (const field of ["fromWave", "worthwhileChange"] as const)
    if (!isChange && given[field] != null) errors.add("INVALID", path(field), evaluationMessages.changeOnly);
  if (!isChange && given.target == null)
    errors.add("REQUIRED", path("target"), evaluationMessages.targetNeeded);
  if (kind === "SHARE" && given.target != null && !(given.target >= 0 && given.target <= 1))
    errors.add("INVALID", path("target"), evaluationMessages.shareOfOne);
  if (given.worthwhileChange != null && !(given.worthwhileChange > 0))
    errors.add("INVALID", path("worthwhileChange"), evaluationMessages.notAboveZero);
  const binnings =
    given.binnings?.map(({ lowerBounds }) => lowerBounds) ?? suggestedBinnings(scale_low, scale_high);
  if (isScale && (binnings.length > 3 || !areNested(binnings, scale_low)))
    errors.add("INVALID", path("binnings"), evaluationMessages.binningsNotNested);
  if (given.items.length > maxItems)
    errors.add("TOO_MANY", path("items"), messages.tooMany, { limit: maxItems });
  const scored = { items: Math.min(given.items.length, maxItems), low: scale_low, high: scale_high };
  if (isScale && isAsked({ kind }) && numberOfScores(scored) > maxScores)
    errors.add("TOO_MANY", path("items"), evaluationMessages.tooManyScores, {
      count: numberOfScores(scored),
      most: maxScores,
    });
  return {
    id: newUuid(),
    position,
    metric: given.metric,
    kind,
    formula_version: 1,
    name: text("name", textLimits.name),
    direction: given.direction ?? direction,
    worthwhile: isChange ? (given.worthwhileChange ?? suggestedChange(scale_low, scale_high)) : null,
    target: isChange ? null : (given.target ?? 0),
    minimum_n: successMetrics[given.metric].minimumN,
    is_primary: given.isPrimary,
    from_wave: isChange ? (given.fromWave ?? null) : null,
    to_wave: given.toWave,
    items: given.items.slice(0, maxItems).map(({ question, isReversed }) => ({ question, isReversed })),
    scale_low,
    scale_high,
    binnings,
    limits: text("limits", textLimits.note),
    community_owner_id: owner("communityOwnerId", "COMMUNITY"),
    host_owner_id: owner("hostOwnerId", "HOST"),
  };
}

/** Puts these in the place of the metrics of a design. */
export async function replaceMetrics(
  { manager }: Action,
  { id, home_partner_id }: Pick<EvaluationEntity, "id" | "home_partner_id">,
  metrics: MetricRow[] | undefined,
): Promise<void> {
  if (!metrics) return;
  await manager.query("delete from evaluation_metrics where evaluation_id = $1", [id]);
  if (metrics.length === 0) return;
  const rows = metrics.map((metric) => ({ ...metric, evaluation_id: id, home_partner_id }));
  const columns = Object.keys(rows[0] ?? {}).join(", ");
  await manager.query(
    `insert into evaluation_metrics (${columns})
     select ${columns} from jsonb_populate_recordset(null::evaluation_metrics, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRows, RecordReads } from "../../../platform/records/lists/record-reads.ts";
import { localizeNullable } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import type { ForeseenDesign } from "../foresight/foresight.rules.ts";
import type { EvaluationMetricEntity } from "./evaluation.entity.ts";
import { EvaluationFilter, EvaluationOrder } from "./evaluation.inputs.ts";
import {
  Evaluation,
  type EvaluationApproval,
  type EvaluationMetric,
  type EvaluationRow,
  metricOf,
} from "./evaluation.type.ts";
import type { WaveKind } from "./evaluation.vocabulary.ts";

/** Those of the metrics of an evaluation. */
const owners =
  "select unnest(array[community_owner_id, host_owner_id]) from evaluation_metrics where evaluation_id = $1";

export class EvaluationReads extends RecordReads<EvaluationRow, Evaluation> {
  readonly ofProgram = this.below("evaluations where program_id = parent.id");
  readonly #metrics = childRows<EvaluationMetricEntity>(this.request, {
    table: "evaluation_metrics",
    owner: "evaluation_id",
    columns: `id, metric, kind, formula_version, name, direction, worthwhile, target, minimum_n, is_primary, from_wave, to_wave,
      items, scale_low, scale_high, binnings, limits, community_owner_id, host_owner_id`,
    order: "position",
  });
  readonly #metricsShown = new Map<string, Promise<EvaluationMetric[]>>();
  readonly #waves = childRows<{ kind: WaveKind }>(this.request, {
    table: "waves",
    owner: "evaluation_id",
    columns: "kind",
    order: "position",
  });
  readonly #evaluators = childRows<{ evaluator_id: string | null }>(this.request, {
    table: `(select id, evaluator_id from evaluations where evaluator_id = viewer_person() or viewer_is_administrator()
              or id = any(viewer_evaluations('programs:read'))) as named`,
    owner: "id",
    columns: "evaluator_id",
    order: "id",
  });
  readonly #approvals = childRows<Omit<EvaluationApproval, "reason"> & { reason: StoredText | null }>(
    this.request,
    {
      table: `(select approval.*, approval_is_current(approval, evaluations) as is_current
            from evaluation_approvals approval join evaluations on evaluations.id = approval.evaluation_id) as approvals`,
      owner: "evaluation_id",
      columns: `side, decision, reason, evidence, approved_at as "approvedAt", is_current as "isCurrent"`,
      order: "approved_at desc",
    },
  );

  constructor(request: GraphqlRequest) {
    super(request, {
      Type: Evaluation,
      Filter: EvaluationFilter,
      orders: EvaluationOrder,
      search: { ids: "search_evaluations", columns: { TITLE: "title", PURPOSE: "purpose" } },
    });
  }

  metricsOf(evaluation: string, selection: Selection): Promise<EvaluationMetric[]> {
    const known = this.#metricsShown.get(evaluation);
    if (known) return known;
    const owner = (["communityOwner", "hostOwner"] as const).find((field) => selection.has(field));
    if (owner) this.request.reads(PartnerReads).ahead(owners, [evaluation], selection.at(owner));
    const shown = this.#metrics
      .load(evaluation)
      .then((rows) => rows.map((metric) => metricOf(metric, this.request.languages)));
    this.#metricsShown.set(evaluation, shown);
    return shown;
  }

  /** What decides how much can be said of an evaluation. */
  async designOf(by: { id?: string }): Promise<ForeseenDesign | null> {
    const found = await this.by(by);
    if (!found) return null;
    const { scope, expectedCommunity: COMMUNITY, expectedHost: HOST, expectedGroups: groups } = found;
    const { id } = found.row;
    const [metrics, waves] = await Promise.all([this.#metrics.load(id), this.#waves.load(id)]);
    return { scope, people: { COMMUNITY, HOST }, groups, metrics, last: waves.at(-1)?.kind };
  }

  async metric(evaluation: string, id: string | null): Promise<EvaluationMetric | null> {
    const row = (await this.#metrics.load(evaluation)).find((metric) => metric.id === id);
    return row ? metricOf(row, this.request.languages) : null;
  }

  async approvalsOf({ row }: Evaluation): Promise<EvaluationApproval[]> {
    if (isPublicViewer(this.request.viewer)) return [];
    return (await this.#approvals.load(row.id)).slice(0, 50).map((approval) => ({
      ...approval,
      reason: localizeNullable(approval.reason, this.request.languages),
    }));
  }

  /** Who reads responses, for those who take part in the program. */
  async evaluatorOf({ row }: Evaluation): Promise<string | null> {
    if (isPublicViewer(this.request.viewer)) return null;
    return (await this.#evaluators.load(row.id))[0]?.evaluator_id ?? null;
  }
}

import { Column, Entity, PrimaryColumn } from "typeorm";
import { RecordEntity } from "../../../platform/records/record.entity.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type {
  EvaluationDecision,
  EvaluationLifecycle,
  EvaluationScope,
  MetricDirection,
  MetricKind,
  ResultBreakdown,
  WaveKind,
} from "./evaluation.vocabulary.ts";
import type { SuccessMetric } from "./success-metrics.ts";

@Entity("evaluations")
export class EvaluationEntity extends RecordEntity {
  @Column({ type: "uuid", update: false })
  program_id!: string;
  @Column({ type: "uuid", update: false })
  home_partner_id!: string;
  @Column("jsonb")
  title!: StoredText;
  @Column("jsonb", { nullable: true })
  purpose!: StoredText | null;
  @Column("text")
  scope!: EvaluationScope;
  @Column("uuid", { nullable: true })
  evaluator_id!: string | null;
  @Column("smallint")
  expected_community!: number;
  @Column("smallint")
  expected_host!: number;
  @Column("smallint")
  expected_groups!: number;
  @Column("text", { array: true })
  breakdowns!: ResultBreakdown[];
  @Column("boolean")
  tells_participants!: boolean;
  @Column("boolean")
  has_partners_edition!: boolean;
  @Column("date")
  responses_until!: string;
  @Column({ type: "text", insert: false, update: false })
  lifecycle!: EvaluationLifecycle;
  @Column({ type: "timestamptz", nullable: true, insert: false, update: false })
  community_approved_at!: Date | null;
  @Column({ type: "timestamptz", nullable: true, insert: false, update: false })
  host_approved_at!: Date | null;
  @Column("text")
  sort_title!: string;
  @Column({ type: "tsvector" })
  search_vector!: string;
}

/** A question of which a person's score is made. */
export interface MetricItem {
  question: string;
  isReversed: boolean;
}

@Entity("evaluation_metrics")
export class EvaluationMetricEntity {
  @PrimaryColumn("uuid")
  id!: string;
  @Column("uuid")
  evaluation_id!: string;
  @Column("uuid")
  home_partner_id!: string;
  @Column("smallint")
  position!: number;
  @Column("text")
  metric!: SuccessMetric;
  @Column("text")
  kind!: MetricKind;
  @Column("smallint", { default: 1 })
  formula_version!: number;
  @Column("jsonb")
  name!: StoredText;
  @Column("text")
  direction!: MetricDirection;
  @Column("double precision", { nullable: true })
  worthwhile!: number | null;
  @Column("double precision", { nullable: true })
  target!: number | null;
  @Column("smallint", { default: 10 })
  minimum_n!: number;
  @Column("boolean")
  is_primary!: boolean;
  @Column("text", { nullable: true })
  from_wave!: WaveKind | null;
  @Column("text")
  to_wave!: WaveKind;
  @Column("jsonb")
  items!: MetricItem[];
  @Column("double precision")
  scale_low!: number;
  @Column("double precision")
  scale_high!: number;
  @Column("jsonb")
  binnings!: number[][];
  @Column("jsonb")
  limits!: StoredText;
  @Column("uuid")
  community_owner_id!: string;
  @Column("uuid")
  host_owner_id!: string;
}

@Entity("evaluation_approvals")
export class EvaluationApprovalEntity {
  @PrimaryColumn("uuid")
  id!: string;
  @Column("uuid")
  evaluation_id!: string;
  @Column("uuid")
  home_partner_id!: string;
  @Column("uuid")
  partner_id!: string;
  @Column("text")
  side!: "COMMUNITY" | "HOST";
  @Column("text")
  evidence!: string;
  @Column("text")
  recorded_by!: string;
  @Column("integer")
  revision!: number;
  @Column("text")
  decision!: EvaluationDecision;
  @Column("jsonb", { nullable: true })
  reason!: StoredText | null;
}

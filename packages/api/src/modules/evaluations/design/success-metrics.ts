import { Field, Int, ObjectType } from "type-graphql";
import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";
import { MetricDirection, MetricKind } from "./evaluation.vocabulary.ts";

const meanings = {
  ATTITUDE_SHIFT: "How the picture that people have of one another changed. It says nothing of what they do.",
  SOCIAL_DISTANCE_SHIFT:
    "How much closer people would let one another come, by a ladder without an excluding step.",
  CONTACT_QUALITY:
    "How equal, cooperative and voluntary people found their meetings. It is not how often they met.",
  COLLABORATION_WILLINGNESS:
    "The share of people who would work together again. It is an intention, not a deed.",
  COLLABORATION_REALISED:
    "Joint activities for each pair of partners within twelve months. It does not say how good they were.",
  NETWORK_EMERGENCE:
    "New ties between partners of the two sides, of all that were possible. It does not say how strong they are.",
  BRIDGING: "Ties across the two sides against what chance would give. A small network moves by one tie.",
  RECIPROCITY: "The share of ties that go both ways. It does not say who gave more.",
  BELONGING: "How much people feel that they belong where they live. Much besides a program moves it.",
  CULTURAL_KNOWLEDGE:
    "What people learned about each other's heritage, in both directions. It is not what they think of it.",
  DECISION_SHARE: "The share of decisions that the community side began or carried. It does not weigh them.",
  MONEY_SHARE:
    "The share of the money spent that reached the community side. It does not say what it was worth to them.",
  CONSENT_HEALTH:
    "The share of archive items whose consent is alive and reviewed. It is not how many are public.",
  WITHDRAWAL_TIMELINESS:
    "The share of withdrawals that were carried out in time. Few withdrawals are no sign of trust by themselves.",
  COMMUNITY_CONTROL:
    "The share of archive items that have a community steward. It does not say how they decide.",
  MULTILINGUAL_REACH:
    "The share of public items in two reviewed languages or more. It is not how many people read them.",
  ACCESS_PROVISION: "The share of requests for access that were met. Those who did not ask are not in it.",
  RETENTION: "The share of those who began and stayed to the end, by side. People leave for many reasons.",
  RETURN_OF_RESULTS: "The share of closed programs that gave results back to those who spoke.",
  JOBS_AND_INCOME:
    "The share of people for whom paid work came of the program. It does not compare with people who were not there.",
  SKILLS_GAINED: "How people rate what they can do, before and after. It is their own view of it.",
  LOCAL_VISITORS:
    "Visitors that came to places of the community side. Attendance says nothing of understanding.",
  CIVIC_ROLES:
    "The share of people who took on a role in a civic body. It does not say how long they keep it.",
} as const;

export const SuccessMetric = vocabulary(
  "SuccessMetric",
  "What can be measured, each with what it must not be read as. Communities are never ordered by any of them.",
  meanings,
);
export type SuccessMetric = keyof typeof SuccessMetric;

const change = (direction: MetricDirection = "UP") => ({ kind: "CHANGE", direction, minimumN: 10 }) as const;
const share = { kind: "SHARE", direction: "UP", minimumN: 10 } as const;
const record = { kind: "RECORD", direction: "UP", minimumN: 10 } as const;
const network = { kind: "NETWORK", direction: "UP", minimumN: 10 } as const;

/** How each is judged. The formulas are those of version 1. */
export const successMetrics: Record<
  SuccessMetric,
  { kind: MetricKind; direction: MetricDirection; minimumN: number }
> = {
  ATTITUDE_SHIFT: change(),
  SOCIAL_DISTANCE_SHIFT: change("DOWN"),
  CONTACT_QUALITY: share,
  COLLABORATION_WILLINGNESS: share,
  COLLABORATION_REALISED: record,
  NETWORK_EMERGENCE: network,
  BRIDGING: network,
  RECIPROCITY: network,
  BELONGING: change(),
  CULTURAL_KNOWLEDGE: change(),
  DECISION_SHARE: record,
  MONEY_SHARE: record,
  CONSENT_HEALTH: record,
  WITHDRAWAL_TIMELINESS: record,
  COMMUNITY_CONTROL: record,
  MULTILINGUAL_REACH: record,
  ACCESS_PROVISION: record,
  RETENTION: record,
  RETURN_OF_RESULTS: record,
  JOBS_AND_INCOME: share,
  SKILLS_GAINED: change(),
  LOCAL_VISITORS: record,
  CIVIC_ROLES: share,
};

@ObjectType({
  description: "A metric that evaluations can use, and how it is judged.",
  simpleResolvers: true,
})
export class SuccessMetricDefinition {
  @Field(() => SuccessMetric, {
    description: "The metric. Its description says what it must not be read as.",
  })
  metric!: SuccessMetric;
  @Field(() => MetricKind, { description: "How it is judged." })
  kind!: MetricKind;
  @Field(() => MetricDirection, { description: "The direction in which it is usually meant to go." })
  direction!: MetricDirection;
  @Field(() => Int, { description: "Of how many people nothing is said but that they are too few." })
  minimumN!: number;
  @Field(() => Int, { description: "The version of its formula." })
  formulaVersion!: number;
}

export const definitions: SuccessMetricDefinition[] = Object.entries(successMetrics).map(
  ([metric, judged]) => ({
    metric: metric as SuccessMetric,
    ...judged,
    formulaVersion: 1,
  }),
);

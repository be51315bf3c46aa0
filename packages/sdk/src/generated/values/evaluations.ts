// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * Who put a code on a turn: one of two people, who read it apart.
 *
 * - `FIRST`: The first of two.
 * - `SECOND`: The second.
 */
export type Coder =
  | "FIRST"
  | "SECOND"
  | (string & {});

/**
 * What a side of an evaluation decides.
 *
 * - `DESIGN`: To fix the design as it reads.
 * - `WITHHOLD`: To release nothing.
 */
export type EvaluationDecision =
  | "DESIGN"
  | "WITHHOLD"
  | (string & {});

/**
 * How far an evaluation has come.
 *
 * - `APPROVED`: Both sides have approved the design, which is fixed and public from now on.
 * - `COLLECTING`: People are being asked, or will be again.
 * - `CO_DESIGN`: Both sides are designing it. Only those who take part in the program see it.
 * - `RELEASED`: Results have been released.
 * - `SENSE_MAKING`: All waves are closed. Those who took part read first what was said.
 * - `WITHHELD`: Nothing is released: both sides decided so, or what people answered was deleted before anything was.
 */
export type EvaluationLifecycle =
  | "APPROVED"
  | "COLLECTING"
  | "CO_DESIGN"
  | "RELEASED"
  | "SENSE_MAKING"
  | "WITHHELD"
  | (string & {});

/**
 * Sort orders for evaluations.
 *
 * - `CREATED_AT`: Oldest record first.
 * - `CREATED_AT_DESC`: Newest record first.
 * - `TITLE`: By title, A to Z, in the language in which the title was written.
 * - `TITLE_DESC`: By title, Z to A.
 * - `UPDATED_AT`: Least recently changed first.
 * - `UPDATED_AT_DESC`: Most recently changed first.
 */
export type EvaluationOrder =
  | "CREATED_AT"
  | "CREATED_AT_DESC"
  | "TITLE"
  | "TITLE_DESC"
  | "UPDATED_AT"
  | "UPDATED_AT_DESC"
  | (string & {});

/**
 * Of whom a result speaks.
 *
 * - `GROUPS_LIKE_THESE`: Of groups like those that took part. It needs at least four groups on a side.
 * - `THESE_PEOPLE`: Of the people who answered, and of nobody else.
 */
export type EvaluationScope =
  | "GROUPS_LIKE_THESE"
  | "THESE_PEOPLE"
  | (string & {});

/**
 * A side of an evaluation. Both design it, and both are asked.
 *
 * - `COMMUNITY`: The community whose heritage it is.
 * - `HOST`: The hosting institutions and their public.
 */
export type EvaluationSide =
  | "COMMUNITY"
  | "HOST"
  | (string & {});

/**
 * What became of a question from one version of an instrument to another.
 *
 * - `ADDED`: It is new.
 * - `MOVED`: It is asked at another place.
 * - `RETIRED`: It is not asked any more.
 * - `REWORDED`: Its words or its choices changed: answers are not compared without a look at both.
 * - `TRANSLATED`: It was translated, or a translation was mended. The original reads as before.
 */
export type InstrumentChange =
  | "ADDED"
  | "MOVED"
  | "RETIRED"
  | "REWORDED"
  | "TRANSLATED"
  | (string & {});

/**
 * In which direction a value is meant to go.
 *
 * - `DOWN`: Less is what both sides hope for.
 * - `UP`: More is what both sides hope for.
 */
export type MetricDirection =
  | "DOWN"
  | "UP"
  | (string & {});

/**
 * How a metric is judged.
 *
 * - `CHANGE`: By how much people changed between two waves, against the smallest change that both sides call worthwhile.
 * - `NETWORK`: By the ties between partners, against a target. No sample, hence no verdict.
 * - `RECORD`: By what records hold, against a target. No sample, hence no verdict.
 * - `SHARE`: By the share of people, against a target.
 */
export type MetricKind =
  | "CHANGE"
  | "NETWORK"
  | "RECORD"
  | "SHARE"
  | (string & {});

/**
 * Sort orders for recommendations.
 *
 * - `DUE_ON`: First due first.
 * - `DUE_ON_DESC`: Last due first.
 */
export type RecommendationOrder =
  | "DUE_ON"
  | "DUE_ON_DESC"
  | (string & {});

/**
 * By what the people of a side are told apart in results.
 *
 * - `LANGUAGE`: By the language in which somebody first answered: whoever answers in another one later still counts there, once.
 */
export type ResultBreakdown =
  | "LANGUAGE"
  | (string & {});

/**
 * How people were compared.
 *
 * - `CROSS_SECTIONAL`: People at one wave.
 * - `PAIRED`: The same people at two waves.
 */
export type ResultDesign =
  | "CROSS_SECTIONAL"
  | "PAIRED"
  | (string & {});

/**
 * What can be measured, each with what it must not be read as. Communities are never ordered by any of them.
 *
 * - `ACCESS_PROVISION`: The share of requests for access that were met. Those who did not ask are not in it.
 * - `ATTITUDE_SHIFT`: How the picture that people have of one another changed. It says nothing of what they do.
 * - `BELONGING`: How much people feel that they belong where they live. Much besides a program moves it.
 * - `BRIDGING`: Ties across the two sides against what chance would give. A small network moves by one tie.
 * - `CIVIC_ROLES`: The share of people who took on a role in a civic body. It does not say how long they keep it.
 * - `COLLABORATION_REALISED`: Joint activities for each pair of partners within twelve months. It does not say how good they were.
 * - `COLLABORATION_WILLINGNESS`: The share of people who would work together again. It is an intention, not a deed.
 * - `COMMUNITY_CONTROL`: The share of archive items that have a community steward. It does not say how they decide.
 * - `CONSENT_HEALTH`: The share of archive items whose consent is alive and reviewed. It is not how many are public.
 * - `CONTACT_QUALITY`: How equal, cooperative and voluntary people found their meetings. It is not how often they met.
 * - `CULTURAL_KNOWLEDGE`: What people learned about each other's heritage, in both directions. It is not what they think of it.
 * - `DECISION_SHARE`: The share of decisions that the community side began or carried. It does not weigh them.
 * - `JOBS_AND_INCOME`: The share of people for whom paid work came of the program. It does not compare with people who were not there.
 * - `LOCAL_VISITORS`: Visitors that came to places of the community side. Attendance says nothing of understanding.
 * - `MONEY_SHARE`: The share of the money spent that reached the community side. It does not say what it was worth to them.
 * - `MULTILINGUAL_REACH`: The share of public items in two reviewed languages or more. It is not how many people read them.
 * - `NETWORK_EMERGENCE`: New ties between partners of the two sides, of all that were possible. It does not say how strong they are.
 * - `RECIPROCITY`: The share of ties that go both ways. It does not say who gave more.
 * - `RETENTION`: The share of those who began and stayed to the end, by side. People leave for many reasons.
 * - `RETURN_OF_RESULTS`: The share of closed programs that gave results back to those who spoke.
 * - `SKILLS_GAINED`: How people rate what they can do, before and after. It is their own view of it.
 * - `SOCIAL_DISTANCE_SHIFT`: How much closer people would let one another come, by a ladder without an excluding step.
 * - `WITHDRAWAL_TIMELINESS`: The share of withdrawals that were carried out in time. Few withdrawals are no sign of trust by themselves.
 */
export type SuccessMetric =
  | "ACCESS_PROVISION"
  | "ATTITUDE_SHIFT"
  | "BELONGING"
  | "BRIDGING"
  | "CIVIC_ROLES"
  | "COLLABORATION_REALISED"
  | "COLLABORATION_WILLINGNESS"
  | "COMMUNITY_CONTROL"
  | "CONSENT_HEALTH"
  | "CONTACT_QUALITY"
  | "CULTURAL_KNOWLEDGE"
  | "DECISION_SHARE"
  | "JOBS_AND_INCOME"
  | "LOCAL_VISITORS"
  | "MONEY_SHARE"
  | "MULTILINGUAL_REACH"
  | "NETWORK_EMERGENCE"
  | "RECIPROCITY"
  | "RETENTION"
  | "RETURN_OF_RESULTS"
  | "SKILLS_GAINED"
  | "SOCIAL_DISTANCE_SHIFT"
  | "WITHDRAWAL_TIMELINESS"
  | (string & {});

/**
 * What became of an answer that was sent.
 *
 * - `CONFLICT`: Something else is here, and was left. Say `replaces` or `overwrites` to take its place.
 * - `KEPT`: It counts from now on.
 * - `REPLAYED`: It was here before, or something later is here in its place.
 */
export type SurveyAnswerState =
  | "CONFLICT"
  | "KEPT"
  | "REPLAYED"
  | (string & {});

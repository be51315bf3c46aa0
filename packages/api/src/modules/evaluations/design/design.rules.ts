import { numberOfScores } from "../disclosure/tables/scale.rules.ts";
import type { EvaluationMetricEntity } from "./evaluation.entity.ts";
import type {
  EvaluationScope,
  EvaluationSide,
  MetricKind,
  ResultBreakdown,
  WaveKind,
} from "./evaluation.vocabulary.ts";

/** What keeps a design from being approved, each a sentence of its own. */
export type DesignGap =
  | "noMetric"
  | "noPrimary"
  | "tooManyPrimary"
  | "noEvaluator"
  | "evaluatorTakesPart"
  | "noInstrument"
  | "noWave"
  | "waveUnknown"
  | "noQuestion"
  | "questionUnknown"
  | "questionTwice"
  | "oneSideOnly"
  | "tooFewGroups"
  | "tooMuchByLanguage"
  | "tooMuchForPartners"
  | "dayHasPassed";

export interface Design {
  scope: EvaluationScope;
  breakdowns: ResultBreakdown[];
  hasPartnersEdition: boolean;
  expectedCommunity: number;
  expectedHost: number;
  expectedGroups: number;
  hasEvaluator: boolean;
  mayEvaluate: boolean;
  /** Whether the day has come on which answers are deleted. */
  dayHasPassed: boolean;
  metrics: Pick<
    EvaluationMetricEntity,
    "kind" | "is_primary" | "from_wave" | "to_wave" | "items" | "scale_low" | "scale_high"
  >[];
  waves: WaveKind[];
  /** The keys of the questions of the latest version; undefined without any. */
  questions: string[] | undefined;
}

/** So much is audited by language within the minute that a release may take: four languages a side, each with its own tables. */
export const byLanguage = { metrics: 12, scores: 11 };
/** A second edition is audited too: so many metrics fit into the same minute, of whole sides and by language. */
export const withPartnersEdition = { metrics: 12, metricsByLanguage: 4 };
const scoresOf = ({ items, scale_low, scale_high }: Design["metrics"][number]): number =>
  numberOfScores({ items: items.length, low: scale_low, high: scale_high });

const maxPrimary = 3;
const fewestGroups = 4;

/** In the one order in which both sides always stand. */
export const sides = ["COMMUNITY", "HOST"] as const satisfies readonly EvaluationSide[];

/** Whether people are asked: records and networks are counted, and no answers are released of them. */
export const isAsked = ({ kind }: { kind: MetricKind }): boolean => kind === "CHANGE" || kind === "SHARE";

/** All that is missing. Both sides are asked, and what is asked is there. */
export function gapsOf(design: Design): DesignGap[] {
  const { metrics, waves, questions } = design;
  const asked = metrics.filter(isAsked);
  const primary = metrics.filter(({ is_primary }) => is_primary).length;
  const isKnown = (wave: WaveKind | null) => wave === null || waves.includes(wave);
  return [
    ...when<DesignGap>(metrics.length === 0, "noMetric"),
    ...when<DesignGap>(metrics.length > 0 && primary === 0, "noPrimary"),
    ...when<DesignGap>(primary > maxPrimary, "tooManyPrimary"),
    ...when<DesignGap>(!design.hasEvaluator, "noEvaluator"),
    ...when<DesignGap>(design.hasEvaluator && !design.mayEvaluate, "evaluatorTakesPart"),
    ...when<DesignGap>(questions === undefined, "noInstrument"),
    ...when<DesignGap>(waves.length === 0, "noWave"),
    ...when<DesignGap>(
      !asked.every(({ from_wave, to_wave }) => isKnown(from_wave) && isKnown(to_wave)),
      "waveUnknown",
    ),
    ...when<DesignGap>(
      asked.some(({ items }) => items.length === 0),
      "noQuestion",
    ),
    ...when<DesignGap>(
      questions !== undefined &&
        asked.some(({ items }) => items.some(({ question }) => !questions.includes(question))),
      "questionUnknown",
    ),
    ...when<DesignGap>(isAskedTwice(asked), "questionTwice"),
    ...when<DesignGap>(design.expectedCommunity === 0 || design.expectedHost === 0, "oneSideOnly"),
    ...when<DesignGap>(
      design.scope === "GROUPS_LIKE_THESE" && design.expectedGroups < fewestGroups,
      "tooFewGroups",
    ),
    ...when<DesignGap>(
      design.breakdowns.includes("LANGUAGE") &&
        (asked.length > byLanguage.metrics || asked.some((metric) => scoresOf(metric) > byLanguage.scores)),
      "tooMuchByLanguage",
    ),
    ...when<DesignGap>(
      design.hasPartnersEdition &&
        asked.length >
          (design.breakdowns.includes("LANGUAGE")
            ? withPartnersEdition.metricsByLanguage
            : withPartnersEdition.metrics),
      "tooMuchForPartners",
    ),
    ...when<DesignGap>(design.dayHasPassed, "dayHasPassed"),
  ];
}

/**
 * Whether two metrics are made of the same answers: of one question at one wave. What is released of each is audited by itself, and
 * together they could tell what neither tells.
 */
function isAskedTwice(metrics: Design["metrics"]): boolean {
  const answers = metrics.flatMap(({ items, from_wave, to_wave }) =>
    [...new Set(items.map(({ question }) => question))].flatMap((question) =>
      [from_wave, to_wave].filter((wave) => wave !== null).map((wave) => `${wave} ${question}`),
    ),
  );
  return new Set(answers).size < answers.length;
}

const when = <T>(holds: boolean, value: T): T[] => (holds ? [value] : []);

/** The smallest worthwhile change that is suggested: one sixteenth of the scale. */
export const suggestedChange = (low: number, high: number): number => (high - low) / 16;

/** Every step of a scale, three bins and two, each made of those before: what is shown of levels where nobody said otherwise. */
export function suggestedBinnings(low: number, high: number): number[][] {
  const steps = Math.min(11, Math.round(high - low) + 1);
  const width = (high - low + 1) / steps;
  const all = Array.from({ length: steps }, (_step, index) => low + Math.round(index * width));
  if (steps <= 2) return [all];
  const three = [0, 1, 2].map((index) => all[Math.round((index * steps) / 3)] as number);
  const two = [three[0] as number, three[2] as number];
  return steps === 3 ? [all, two] : [all, three, two];
}

/** Whether each binning only joins bins of the one before it. */
export function areNested(binnings: readonly number[][], low: number): boolean {
  return binnings.every((bounds, index) => {
    const finer = binnings[index - 1];
    const isAscending = bounds.every((bound, place) => place === 0 || bound > (bounds[place - 1] as number));
    return (
      bounds.length >= 2 &&
      bounds[0] === low &&
      isAscending &&
      (finer === undefined ||
        (bounds.length < finer.length && bounds.every((bound) => finer.includes(bound))))
    );
  });
}

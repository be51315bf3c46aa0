import { parentPort, workerData } from "node:worker_threads";
import { sides } from "../design/design.rules.ts";
import type { EvaluationSide, WaveKind } from "../design/evaluation.vocabulary.ts";
import {
  type Agreed,
  type AgreedMetric,
  type CountedScores,
  type People,
  peopleOf,
} from "./release-plan.rules.ts";
import { editionsOf, figuresOf, levelsOf, type StoredResult } from "./results.rules.ts";

/** What was answered to each metric that is released now; the last wave of the evaluation, and how many metrics are primary in all. */
export interface Scores {
  answered: { metric: AgreedMetric; rows: CountedScores[] }[];
  agreed: Agreed;
  last: WaveKind;
  primary: number;
}

/** What is released of them, and what is kept for comparisons. */
export interface Computed {
  results: StoredResult[];
  /** The same in the partners' edition; null where both sides agreed on none. */
  partners: StoredResult[] | null;
  figures: {
    metric_id: string;
    side: EvaluationSide;
    wave: WaveKind | null;
    n: number;
    mean: number;
    deviation: number;
  }[];
}

function compute({ answered, agreed, last, primary }: Scores): Computed {
  const all = answered.flatMap(({ metric, rows }) =>
    sides.map((side) => peopleOf(metric, side, agreed, rows)),
  );
  const levels = levelsOf(all, agreed.scope, { last, primary: primary * sides.length });
  const editions = all.map((people, place) => editionsOf(people, agreed, levels[place] ?? null));
  const results = editions.map(({ everybody }) => everybody);
  const partners = agreed.hasPartnersEdition ? editions.flatMap((edition) => edition.partners ?? []) : null;
  return { results, partners, figures: all.flatMap(keptOf) };
}

function keptOf(people: People): Computed["figures"] {
  const { id, kind, from_wave, to_wave } = people.metric;
  return (kind === "CHANGE" ? [from_wave, to_wave] : [to_wave]).flatMap((wave, place) => {
    const figures = figuresOf(people, place);
    return figures ? [{ metric_id: id, side: people.side, wave, ...figures }] : [];
  });
}

// A thread of its own, in which nobody waits: an audit may take seconds.
parentPort?.postMessage(compute(workerData as Scores));

import type { Highs } from "highs";
import { publicLimits } from "../../src/modules/evaluations/disclosure/rounding/limits.rules.ts";
import type { PublishedChange } from "../../src/modules/evaluations/disclosure/tables/change-table.rules.ts";
import type { PublishedCounts } from "../../src/modules/evaluations/disclosure/tables/counts-table.rules.ts";
import { sizeOf } from "../../src/modules/evaluations/disclosure/tables/people.rules.ts";
import { Random } from "../random.ts";
import { attack } from "./attacker/attack.ts";
import type { Block, Design, Evaluation } from "./evaluations/block.ts";
import { type Edition, releasedEditions, viewsOf } from "./evaluations/editions.ts";
import { generatedEvaluation } from "./evaluations/generated.ts";
import { type Defence, defences, viewsWithout } from "./evaluations/switched-off.ts";

/** Some numbers out of others: those that were released, of those that were large enough to be. */
export interface Part {
  part: number;
  whole: number;
}

export interface Outcome {
  people: number;
  design: Design;
  /** Whether the attacker read its effect sizes. */
  readsEffects: boolean;
  isReleasedOnce: boolean;
  /** The processor time of its longest release of one metric of one side, in seconds. */
  longest: number;
  /** Counts that the attacker learnt of what is released: none is allowed. */
  broken: string[];
  asked: number;
  unsolved: number;
  /** Whether the evaluation is broken without each of the defences; absent where that was not asked. */
  without: Partial<Record<Defence | "one reason for all", boolean>>;
  left: Record<
    | "changesOfSides"
    | "ceilingChanges"
    | "changesOfLanguages"
    | "evenAndSkewedLevels"
    | "ceilingLevels"
    | "shares",
    Part
  >;
}

const sizes = [24, 40, 60, 120];

/** Every fifth evaluation is of a size between; the others are those of which is printed what is left to publish. */
export function evaluationOf(seed: number): Evaluation {
  const random = new Random(seed * 7919);
  return generatedEvaluation(seed, sizes[seed % 5] ?? random.int(24, 240), random);
}

/** What is left to publish of a block, by what it is. */
function addLeft(left: Outcome["left"], block: Block, { made }: Edition): void {
  const { kinds, scale } = block.answers;
  const languages = new Set(kinds.map(({ part }) => part)).size;
  for (const { plan, published } of made) {
    const ofSide = plan.population.parts.length === languages;
    if (sizeOf(kinds, block.counts, plan.population) < publicLimits.fewest) continue;
    const count = (what: keyof Outcome["left"], holds: boolean) => {
      left[what].whole += 1;
      if (holds) left[what].part += 1;
    };
    if (plan.kind === "CHANGE") {
      const isShown = (published as PublishedChange | null)?.estimate != null;
      count(ofSide ? "changesOfSides" : "changesOfLanguages", isShown);
      if (ofSide && block.shape === "ceiling") count("ceilingChanges", isShown);
    } else if (plan.kind === "SHARE")
      count("shares", (published as PublishedChange | null)?.estimate != null);
    else if (plan.kind === "COUNTS" && "wave" in plan.counted && ofSide && scale.values.length === 5)
      count(
        block.shape === "ceiling" ? "ceilingLevels" : "evenAndSkewedLevels",
        ((published as PublishedCounts | null)?.counts.length ?? 0) >= 2,
      );
  }
}

const nothing = (): Part => ({ part: 0, whole: 0 });

/** Releases an evaluation, attacks each edition, and attacks it again without each of the defences. */
export function tryEvaluation(highs: Highs, seed: number, withoutDefences: boolean): Outcome {
  const evaluation = evaluationOf(seed);
  // In one of sixteen evaluations, of every size: the programs become some ten times as slow.
  const readsEffects = seed % 16 === 3;
  const outcome: Outcome = {
    people: evaluation.people,
    design: evaluation.design,
    readsEffects,
    isReleasedOnce: evaluation.isReleasedOnce,
    longest: 0,
    broken: [],
    asked: 0,
    unsolved: 0,
    without: {},
    left: {
      changesOfSides: nothing(),
      ceilingChanges: nothing(),
      changesOfLanguages: nothing(),
      evenAndSkewedLevels: nothing(),
      ceilingLevels: nothing(),
      shares: nothing(),
    },
  };
  try {
    attackAll(highs, evaluation, outcome, { seed, readsEffects, withoutDefences });
  } catch (error) {
    // One that the attacker misreads is a fault, and the others are tried all the same.
    outcome.broken.push(`seed ${seed}: ${error}`);
  }
  return outcome;
}

function attackAll(
  highs: Highs,
  evaluation: Evaluation,
  outcome: Outcome,
  { seed, readsEffects, withoutDefences }: { seed: number; readsEffects: boolean; withoutDefences: boolean },
): void {
  let named = false;
  /** Whether a block is broken by what its public edition shows: where a defence changes nothing, it is not attacked again. */
  const brokenBy = evaluation.blocks.map(() => new Map<string, boolean>());
  for (const [place, block] of evaluation.blocks.entries()) {
    const began = process.cpuUsage().user;
    const editions = releasedEditions(block, evaluation.editions);
    outcome.longest = Math.max(outcome.longest, (process.cpuUsage().user - began) / 1e6);
    for (const [number, { limits, protectedCounts }] of editions.entries()) {
      const views = viewsOf(editions.slice(0, number + 1).flatMap(({ tables }) => tables));
      const { broken, asked, unsolved } = attack(highs, block, views, { ...limits, readsEffects });
      outcome.broken.push(
        ...broken.map((name) => `seed ${seed}, block ${place}, edition ${number}: ${name}`),
      );
      if (number === 0) brokenBy[place]?.set(JSON.stringify(views), broken.length > 0);
      outcome.asked += asked;
      outcome.unsolved += unsolved;
      // Whoever is told which count a table was hidden for knows that it is not zero, or is.
      if (protectedCounts.length > 0) named = true;
    }
    const [publicEdition] = editions;
    if (publicEdition && evaluation.design === "LANGUAGES") addLeft(outcome.left, block, publicEdition);
  }
  if (!withoutDefences || evaluation.design !== "LANGUAGES") return;
  outcome.without["one reason for all"] = named;
  for (const defence of defences)
    outcome.without[defence] = evaluation.blocks.some((block, place) => {
      const views = viewsWithout(defence, block);
      const key = JSON.stringify(views);
      const known = brokenBy[place]?.get(key);
      if (known !== undefined) return known;
      const { broken } = attack(highs, block, views, { fewest: publicLimits.fewest, untilFirst: true });
      brokenBy[place]?.set(key, broken.length > 0);
      return broken.length > 0;
    });
}

import type { Judgement } from "../../src/modules/evaluations/statistics/verdicts/verdict.rules.ts";
import { Random } from "../random.ts";

/** One line of the proof: a design, what was counted in how many simulations, and what it has to keep. */
export interface Line {
  check: string;
  design: string;
  simulations: number;
  /** The share of simulations, or the difference of two, that is looked at. */
  share: number;
  /** The largest it may be; null where it is printed and not gated. */
  limit: number | null;
}

/** A line that is counted when it is asked for: the proof divides them over processes. */
export type Check = () => Line;

export const passes = ({ share, limit }: Line) => limit === null || share <= limit;

/** Three standard errors of a share of `p` in so many simulations. */
export const threeErrors = (p: number, simulations: number) => 3 * Math.sqrt((p * (1 - p)) / simulations);

/** The share of simulations in which something holds. Each design has its own seed, so that none moves another. */
export function shareOf<T>(
  { simulations, seed }: { simulations: number; seed: string },
  make: (random: Random) => T,
  holds: (made: T) => boolean,
): number {
  const random = new Random(
    [...seed].reduce((hash, char) => (Math.imul(hash, 31) + char.charCodeAt(0)) | 0, 7),
  );
  let count = 0;
  for (let run = 0; run < simulations; run += 1) if (holds(make(random))) count += 1;
  return count / simulations;
}

export const isSupported = ({ judgement }: { judgement: Judgement }) => judgement.verdict === "SUPPORTED";
export const isNotSupported = ({ judgement }: { judgement: Judgement }) =>
  judgement.verdict === "NOT_SUPPORTED";

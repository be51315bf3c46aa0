import { normalUpperTail } from "../../src/modules/evaluations/statistics/distributions.rules.ts";
import type { Random } from "../random.ts";

/** How people answer an item: the share of each choice, from the lowest up. */
export interface Item {
  name: string;
  lowest: number;
  shares: readonly number[];
}

const eleven = (shares: readonly number[]) => ({ name: "0–10", lowest: 0, shares });
const five = (shares: readonly number[]) => ({ name: "1–5", lowest: 1, shares });

/** Even, skewed, and a ceiling: three quarters answer at the top, of 0–10 in its top fifth. */
export const items: Record<"even" | "skewed" | "ceiling", readonly Item[]> = {
  even: [five(Array(5).fill(1 / 5)), eleven(Array(11).fill(1 / 11))],
  skewed: [
    five([0.05, 0.1, 0.2, 0.35, 0.3]),
    eleven([0.02, 0.02, 0.03, 0.05, 0.06, 0.1, 0.12, 0.17, 0.2, 0.13, 0.1]),
  ],
  ceiling: [
    five([0.02, 0.03, 0.05, 0.15, 0.75]),
    eleven([0.01, 0.01, 0.01, 0.02, 0.02, 0.03, 0.04, 0.05, 0.06, 0.25, 0.5]),
  ],
};

/** Where the standard normal leaves `share` below it, by bisection. */
function normalQuantile(share: number): number {
  let [low, high] = [-9, 9];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (1 - normalUpperTail(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The points on a person's attitude at which it gives the next choice. */
export function thresholds({ shares }: Item): number[] {
  let below = 0;
  return shares.slice(0, -1).map((share) => {
    below += share;
    return normalQuantile(below);
  });
}

/** Of what a person thinks, half stays from one wave to the next. */
const correlation = 0.5;

/** How likely each choice is for a person whose lasting attitude is `lasting`, once attitudes moved by `shift`. */
function chances(cuts: readonly number[], lasting: number, shift: number): number[] {
  const mean = Math.sqrt(correlation) * lasting + shift;
  const below = cuts.map((cut) => 1 - normalUpperTail((cut - mean) / Math.sqrt(1 - correlation)));
  return [...below, 1].map((value, place) => value - (below[place - 1] ?? 0));
}

/** How likely each pair of answers, at the first wave and the second, is; one draw from it is one person. */
export class Pairing {
  readonly #cumulated: number[] = [];
  readonly #pairs: { before: number; after: number }[] = [];
  readonly mean: number;
  readonly sd: number;

  constructor(item: Item, shift = 0) {
    const cuts = thresholds(item);
    const size = item.shares.length;
    const joint = new Array<number>(size * size).fill(0);
    let whole = 0;
    for (let lasting = -6; lasting <= 6; lasting += 0.1) {
      const weight = Math.exp((-lasting * lasting) / 2);
      whole += weight;
      const first = chances(cuts, lasting, 0);
      const second = chances(cuts, lasting, shift);
      first.forEach((p, a) => {
        second.forEach((q, b) => {
          joint[a * size + b] = (joint[a * size + b] ?? 0) + weight * p * q;
        });
      });
    }
    let sum = 0;
    let squares = 0;
    let cumulated = 0;
    joint.forEach((weight, cell) => {
      const [before, after] = [Math.floor(cell / size), cell % size];
      const chance = weight / whole;
      cumulated += chance;
      sum += chance * (after - before);
      squares += chance * (after - before) ** 2;
      this.#cumulated.push(cumulated);
      this.#pairs.push({ before: item.lowest + before, after: item.lowest + after });
    });
    this.mean = sum;
    this.sd = Math.sqrt(squares - sum * sum);
  }

  draw(random: Random): { before: number; after: number } {
    const at = random.next();
    let [low, high] = [0, this.#cumulated.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cumulated[middle] ?? 1) > at) high = middle;
      else low = middle + 1;
    }
    const pair = this.#pairs[low];
    if (!pair) throw new Error("No pair was drawn.");
    return pair;
  }

  people(random: Random, count: number): { before: number; after: number }[] {
    return Array.from({ length: count }, () => this.draw(random));
  }
}

/** The item after attitudes moved so far that the mean change is what `wanted` says of it; null where it cannot move so far. */
export function moved(item: Item, wanted: (pairing: Pairing) => number): Pairing | null {
  let [low, high] = [0, 6];
  const reached = (shift: number) => {
    const pairing = new Pairing(item, shift);
    return pairing.mean >= wanted(pairing);
  };
  // The change in standard deviations rises, and falls again once everybody is at the top.
  while (high > 0.2 && !reached(high)) high -= 0.2;
  if (!reached(high)) return null;
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return new Pairing(item, high);
}

/** One draw of a standard normal (Box & Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

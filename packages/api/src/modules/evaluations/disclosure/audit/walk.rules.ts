import type { Fact, Way } from "../tables/fact.rules.ts";
import type { Counts } from "../tables/people.rules.ts";
import type { Answers } from "../tables/table.rules.ts";

/** How readily somebody is moved although that leads away from the tables: first, and in the end. */
const heat = { first: 0.6, last: 0.03 };
/** So many people who are in a way of every table are looked at again: not all that is published is linear. */
const maxLooks = 40;

/** A way in numbers: which sums lie between which bounds. */
interface Bounds {
  sum: number;
  min: number;
  max: number;
}

interface Table {
  ways: Bounds[][];
  /** The sums that it is made of. */
  sums: number[];
}

/** Where a walk begins, how long it may be, and who is found: whoever `accepts` takes. */
export interface Course {
  start: Counts;
  seed: number;
  moves: number;
  accepts: (people: Counts) => boolean;
}

/**
 * Looks for other people by moving one after another to another answer (simulated annealing): from people who fit every table
 * to some who fit every table too, and of whom the question holds. It finds in milliseconds what is mostly there, and cannot show
 * that nothing is. Its lot is drawn from a seed: the same answers give the same release.
 */
export class Walk {
  readonly #kinds: Answers["kinds"];
  readonly #values: number;
  /** The kinds of each group, between which people are moved, and the group of each kind. */
  readonly #members: number[][] = [];
  readonly #groupOf: readonly number[];
  /** What each kind adds to each sum of which tables are made, and how much one person usually adds. */
  readonly #adds: Float64Array[] = [];
  readonly #usual: number[] = [];
  readonly #tables: Table[];

  constructor(
    { kinds, scale }: Answers,
    { ways, groupOf }: { ways: readonly (readonly Way[])[]; groupOf: readonly number[] },
  ) {
    this.#kinds = kinds;
    this.#values = scale.values.length;
    this.#groupOf = groupOf;
    groupOf.forEach((group, kind) => {
      this.#members[group] ??= [];
      this.#members[group].push(kind);
    });
    const places = new Map<Fact["weight"], number>();
    const sumOf = (weight: Fact["weight"]) => {
      const known = places.get(weight);
      if (known !== undefined) return known;
      const adds = Float64Array.from(kinds, weight);
      const some = adds.filter((value) => value !== 0);
      this.#adds.push(adds);
      this.#usual.push(some.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(1, some.length) || 1);
      places.set(weight, this.#adds.length - 1);
      return this.#adds.length - 1;
    };
    this.#tables = ways.map((table) => {
      const bounds = table.map((way) =>
        way.map(({ weight, min, max }): Bounds => ({ sum: sumOf(weight), min, max })),
      );
      return { ways: bounds, sums: [...new Set(bounds.flat().map(({ sum }) => sum))] };
    });
  }

  /** People of whom the question holds, who are in a way of every table; null where none were met. */
  find(question: Fact, { start, seed, moves, accepts }: Course): number[] | null {
    const asked = Uint8Array.from(this.#kinds, (kind) => (question.weight(kind) === 0 ? 0 : 1));
    const random = randomFrom(seed);
    const counts = [...start];
    const people = everyoneOf(counts);
    const pinned = this.#begin(people, counts, asked, { isZero: question.max === 0, random });
    const sums = Float64Array.from(this.#adds, (adds) =>
      counts.reduce((sum, count, kind) => sum + count * (adds[kind] ?? 0), 0),
    );
    const away = Float64Array.from(this.#tables, (table) => this.#awayFrom(table, sums));
    const next = Float64Array.from(away);
    const missing = (inside: number) => (question.max === 0 ? inside : Math.max(0, 1 - inside));
    let inside = counts.reduce((sum, count, kind) => sum + count * (asked[kind] ?? 0), 0);
    let total = away.reduce((sum, one) => sum + one, missing(inside));
    let [looks, isNew] = [0, true];
    for (let move = 0; move < moves; move += 1) {
      if (total < 1e-9 && isNew) {
        if (accepts(counts)) return counts;
        looks += 1;
        if (looks >= maxLooks) return null;
        isNew = false;
      }
      const person = Math.floor(random() * people.length);
      const from = people[person] ?? 0;
      if (person === pinned) continue;
      const to = this.#other(from, random);
      if (from === to) continue;
      this.#add(sums, from, to);
      const nowInside = inside + (asked[to] ?? 0) - (asked[from] ?? 0);
      const nextTotal = this.#look(sums, { from, to }, away, next) + missing(nowInside);
      const warmth = heat.first * (heat.last / heat.first) ** (move / moves);
      if (nextTotal <= total || random() < Math.exp((total - nextTotal) / warmth)) {
        away.set(next);
        [total, inside, isNew] = [nextTotal, nowInside, true];
        people[person] = to;
        counts[from] = (counts[from] ?? 0) - 1;
        counts[to] = (counts[to] ?? 0) + 1;
      } else this.#add(sums, to, from);
    }
    return null;
  }

  /** Somebody of whom the question is asked answers so from the beginning, and stays; or nobody does. */
  #begin(
    people: Uint32Array,
    counts: number[],
    asked: Uint8Array,
    { isZero, random }: { isZero: boolean; random: () => number },
  ): number {
    const move = (person: number, to: number) => {
      const from = people[person] ?? 0;
      counts[from] = (counts[from] ?? 0) - 1;
      counts[to] = (counts[to] ?? 0) + 1;
      people[person] = to;
    };
    const one = (list: readonly number[]) => list[Math.floor(random() * list.length)];
    const wanted = isZero ? 0 : 1;
    const near = this.#members.map((members) => members.filter((kind) => asked[kind] === wanted));
    const nearOf = (kind: number) => near[this.#groupOf[kind] ?? 0] ?? [];
    if (isZero) {
      people.forEach((kind, person) => {
        const to = asked[kind] ? one(nearOf(kind)) : undefined;
        if (to !== undefined) move(person, to);
      });
      return -1;
    }
    const isAble = (kind: number) => nearOf(kind).length > 0;
    const able = counts.reduce((sum, count, kind) => (isAble(kind) ? sum + count : sum), 0);
    let left = Math.floor(random() * able);
    const person = able === 0 ? -1 : people.findIndex((kind) => isAble(kind) && left-- === 0);
    const to = person < 0 ? undefined : one(nearOf(people[person] ?? 0));
    if (to === undefined) return -1;
    move(person, to);
    return person;
  }

  /** Another kind of the same group: any, or one beside it, whose answer at one wave is a step or two away. */
  #other(from: number, random: () => number): number {
    const members = this.#members[this.#groupOf[from] ?? 0] ?? [];
    if (random() < 0.5) return members[Math.floor(random() * members.length)] ?? from;
    const steps = [1, 2, this.#values, 2 * this.#values];
    const step = (steps[Math.floor(random() * steps.length)] ?? 1) * (random() < 0.5 ? 1 : -1);
    const to = from + step;
    return this.#groupOf[to] === this.#groupOf[from] ? to : from;
  }

  #add(sums: Float64Array, from: number, to: number): void {
    for (let sum = 0; sum < sums.length; sum += 1) {
      const adds = this.#adds[sum] as Float64Array;
      sums[sum] = (sums[sum] ?? 0) + (adds[to] ?? 0) - (adds[from] ?? 0);
    }
  }

  /** How far it is to all tables after a move: those to which it changes nothing are not looked at again. */
  #look(
    sums: Float64Array,
    { from, to }: { from: number; to: number },
    away: Float64Array,
    next: Float64Array,
  ): number {
    let total = 0;
    for (let place = 0; place < this.#tables.length; place += 1) {
      const table = this.#tables[place] as Table;
      const isMoved = table.sums.some((sum) => this.#adds[sum]?.[to] !== this.#adds[sum]?.[from]);
      const one = isMoved ? this.#awayFrom(table, sums) : (away[place] ?? 0);
      next[place] = one;
      total += one;
    }
    return total;
  }

  /** How far it is to the nearest way of a table, in people. */
  #awayFrom({ ways }: Table, sums: Float64Array): number {
    if (ways.length === 0) return 0;
    let nearest = Number.POSITIVE_INFINITY;
    for (const way of ways) {
      let away = 0;
      for (const { sum, min, max } of way) {
        const value = sums[sum] ?? 0;
        if (value < min) away += (min - value) / (this.#usual[sum] ?? 1);
        else if (value > max) away += (value - max) / (this.#usual[sum] ?? 1);
        if (away >= nearest) break;
      }
      if (away === 0) return 0;
      if (away < nearest) nearest = away;
    }
    return nearest;
  }
}

/** The kind of each person, those of one kind beside each other. */
function everyoneOf(counts: Counts): Uint32Array {
  const people = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  let place = 0;
  for (const [kind, count] of counts.entries()) {
    people.fill(kind, place, place + count);
    place += count;
  }
  return people;
}

/** Numbers from 0 to 1 that look drawn by lot (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

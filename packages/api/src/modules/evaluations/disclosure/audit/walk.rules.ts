import type { Fact, Way } from "../tables/fact.rules.ts";
import type { Counts } from "../tables/people.rules.ts";
import type { Answers } from "../tables/table.rules.ts";

/** How readily somebody is moved although that leads away from the tables: first, and in the end. */
const heat = { first: 0.6, last: 0.03 };
/** So many people who are in a way of every table are looked at again: not all that is published is linear. */
const maxLooks = 40;

/** Of so many that are drawn the nearest is taken, where somebody has to answer something else. */
const tries = 16;

/** A way in numbers: which sums lie between which bounds. */
interface Bounds {
  sum: number;
  min: number;
  max: number;
}

/** The ways of a table. */
type Table = Bounds[][];

/** What somebody of a kind adds to: the sums, how much to each, and the tables that are made of them. */
interface Additions {
  sums: Uint16Array;
  adds: Float64Array;
  tables: Uint16Array;
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
  readonly #additions: Additions[];
  /** How much one person usually adds to each sum of which tables are made. */
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
    const adds: Float64Array[] = [];
    const places = new Map<Fact["weight"], number>();
    const sumOf = (weight: Fact["weight"]) => {
      const known = places.get(weight);
      if (known !== undefined) return known;
      const each = Float64Array.from(kinds, weight);
      const some = each.filter((value) => value !== 0);
      this.#usual.push(some.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(1, some.length) || 1);
      places.set(weight, adds.push(each) - 1);
      return adds.length - 1;
    };
    this.#tables = ways.map((table) =>
      table.map((way) => way.map(({ weight, min, max }): Bounds => ({ sum: sumOf(weight), min, max }))),
    );
    const tablesOf = adds.map((_, sum) =>
      this.#tables.flatMap((table, place) =>
        table.some((way) => way.some((bounds) => bounds.sum === sum)) ? [place] : [],
      ),
    );
    this.#additions = kinds.map((_, kind) => {
      const sums = adds.flatMap((each, sum) => (each[kind] === 0 ? [] : [sum]));
      return {
        sums: Uint16Array.from(sums),
        adds: Float64Array.from(sums, (sum) => adds[sum]?.[kind] ?? 0),
        tables: Uint16Array.from(new Set(sums.flatMap((sum) => tablesOf[sum] ?? []))),
      };
    });
  }

  /** People of whom the question holds, who are in a way of every table; null where none were met. */
  find(question: Fact, { start, seed, moves, accepts }: Course): number[] | null {
    const asked = Uint8Array.from(this.#kinds, (kind) => (question.weight(kind) === 0 ? 0 : 1));
    const random = randomFrom(seed);
    const counts = new CountedKinds(start);
    const isZero = question.max === 0;
    if (isZero) this.#empty(counts, asked, random);
    const pinned = isZero ? undefined : this.#fill(counts, asked, random);
    const sums = new Float64Array(this.#usual.length);
    for (const [kind, count] of counts.all.entries()) this.#add(sums, kind, count);
    const away = Float64Array.from(this.#tables, (table) => this.#awayFrom(table, sums));
    const next = new Float64Array(away.length);
    /** The tables to which a move changes something, and at which move each was looked at last. */
    const touched = new Uint16Array(away.length);
    const lookedAt = new Int32Array(away.length).fill(-1);
    const missing = (inside: number) => (isZero ? inside : Math.max(0, 1 - inside));
    let inside = counts.all.reduce((sum, count, kind) => sum + count * (asked[kind] ?? 0), 0);
    let total = away.reduce((sum, one) => sum + one, missing(inside));
    let [looks, isNew] = [0, true];
    for (let move = 0; move < moves; move += 1) {
      if (total < 1e-9 && isNew) {
        if (accepts(counts.all)) return [...counts.all];
        looks += 1;
        if (looks >= maxLooks) return null;
        isNew = false;
      }
      const from = counts.some(random);
      if (from === pinned && counts.all[from] === 1) continue;
      const to = this.#other(from, random);
      if (from === to) continue;
      this.#add(sums, from, -1);
      this.#add(sums, to, 1);
      const nowInside = inside + (asked[to] ?? 0) - (asked[from] ?? 0);
      let nextTotal = total - missing(inside) + missing(nowInside);
      let many = 0;
      for (const kind of [from, to])
        for (const table of this.#additions[kind]?.tables ?? []) {
          if (lookedAt[table] === move) continue;
          lookedAt[table] = move;
          touched[many++] = table;
          const one = this.#awayFrom(this.#tables[table] ?? [], sums);
          nextTotal += one - (away[table] ?? 0);
          next[table] = one;
        }
      const warmth = heat.first * (heat.last / heat.first) ** (move / moves);
      if (nextTotal <= total || random() < Math.exp((total - nextTotal) / warmth)) {
        for (let place = 0; place < many; place += 1)
          away[touched[place] ?? 0] = next[touched[place] ?? 0] ?? 0;
        [total, inside, isNew] = [nextTotal, nowInside, true];
        counts.move(from, to);
      } else {
        this.#add(sums, to, -1);
        this.#add(sums, from, 1);
      }
    }
    return null;
  }

  /** Everybody of whom it is asked answers something else, rather something near. */
  #empty(counts: CountedKinds, asked: Uint8Array, random: () => number): void {
    const others = this.#members.map((members) => members.filter((kind) => asked[kind] === 0));
    asked.forEach((is, kind) => {
      if (!is) return;
      const possible = others[this.#groupOf[kind] ?? 0] ?? [];
      for (let left = possible.length === 0 ? 0 : (counts.all[kind] ?? 0); left > 0; left -= 1)
        counts.move(kind, this.#nearOne(kind, possible, random));
    });
  }

  /** Somebody of whom it is asked answers so, who answered something near: which kind that is, of whom one stays. */
  #fill(counts: CountedKinds, asked: Uint8Array, random: () => number): number | undefined {
    const able = this.#members.map((members) => members.filter((kind) => asked[kind] === 1));
    const from = counts.all.flatMap((count, kind) =>
      count > 0 && (able[this.#groupOf[kind] ?? 0]?.length ?? 0) > 0 ? [kind] : [],
    );
    if (from.length === 0) return undefined;
    const pairs = Array.from({ length: tries }, () => {
      const one = from[Math.floor(random() * from.length)] ?? 0;
      return { one, to: this.#nearOne(one, able[this.#groupOf[one] ?? 0] ?? [], random) };
    });
    const [nearest] = pairs.sort((a, b) => this.#apart(a.one, a.to) - this.#apart(b.one, b.to));
    if (!nearest) return undefined;
    counts.move(nearest.one, nearest.to);
    return nearest.to;
  }

  /** The nearest of some that are drawn. */
  #nearOne(kind: number, possible: readonly number[], random: () => number): number {
    let [nearest, least] = [kind, Number.POSITIVE_INFINITY];
    for (let turn = 0; turn < tries; turn += 1) {
      const one = possible[Math.floor(random() * possible.length)] ?? kind;
      const apart = this.#apart(kind, one);
      if (apart < least) [nearest, least] = [one, apart];
    }
    return nearest;
  }

  /** How far the answers of two kinds lie apart, over all waves. */
  #apart(one: number, other: number): number {
    const answers = this.#kinds[other]?.answers;
    return (this.#kinds[one]?.answers ?? []).reduce<number>(
      (sum, answer, wave) => sum + Math.abs((answer ?? 0) - (answers?.[wave] ?? 0)),
      0,
    );
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

  #add(sums: Float64Array, kind: number, people: number): void {
    const additions = this.#additions[kind];
    if (!additions) return;
    for (let place = 0; place < additions.sums.length; place += 1) {
      const sum = additions.sums[place] ?? 0;
      sums[sum] = (sums[sum] ?? 0) + people * (additions.adds[place] ?? 0);
    }
  }

  /** How far it is to the nearest way of a table, in people. */
  #awayFrom(ways: Table, sums: Float64Array): number {
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

/** How many people there are of each kind, and of which kinds there are any. */
class CountedKinds {
  readonly all: number[];
  readonly #there: number[];
  readonly #placeOf: Int32Array;

  constructor(counts: Counts) {
    this.all = [...counts];
    this.#there = this.all.flatMap((count, kind) => (count > 0 ? [kind] : []));
    this.#placeOf = new Int32Array(counts.length);
    this.#there.forEach((kind, place) => {
      this.#placeOf[kind] = place;
    });
  }

  /** One of the kinds of which there is somebody, each as likely: of the commonest nobody is asked. */
  some(random: () => number): number {
    return this.#there[Math.floor(random() * this.#there.length)] ?? 0;
  }

  move(from: number, to: number): void {
    if (this.all[to] === 0) this.#placeOf[to] = this.#there.push(to) - 1;
    this.all[to] = (this.all[to] ?? 0) + 1;
    this.all[from] = (this.all[from] ?? 0) - 1;
    if (this.all[from] !== 0) return;
    const last = this.#there.pop() ?? 0;
    if (last === from) return;
    const place = this.#placeOf[from] ?? 0;
    this.#there[place] = last;
    this.#placeOf[last] = place;
  }
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

import type { Limits } from "../rounding/limits.rules.ts";
import type { Fact, Way } from "../tables/fact.rules.ts";
import type { Counts, PersonKind, Population } from "../tables/people.rules.ts";
import { type Answers, type Published, publish, type TablePlan, waysOf } from "../tables/table.rules.ts";
import { groupsApart, numberOf, type UnreleasedCount, unreleasedCounts } from "./unreleased-counts.rules.ts";
import { WitnessSearch } from "./witness.rules.ts";

export interface PublishedTable {
  plan: TablePlan;
  published: Published;
  limits: Limits;
}

/**
 * Everybody whom a table's numbers speak of, the first wave of those who left included. Of groups like these each group: how many
 * it is of is known, and each is as much of the estimate as any other, however few.
 */
export function populationsOf(plan: TablePlan): Population[] {
  const { parts } = plan.population;
  if (plan.kind === "COUNTS" || plan.kind === "SHARE") return [plan.population];
  const atWaves = [plan.from, plan.to].map((wave) => ({ parts, waves: [wave] }));
  const all = plan.kind === "UNPAIRED" ? atWaves : [plan.population, ...atWaves];
  if (plan.kind === "PAIRED_SHARE" || plan.agreed.scope === "THESE_PEOPLE") return all;
  return [...all, ...all.flatMap(({ waves }) => parts.map((part) => ({ parts: [part], waves })))];
}

/** How long the walks are that are tried for a count, one after the other. */
const walks = [1500, 4000, 4000];
/**
 * So many walks, or four for each count, and so much solving, for all that is asked of one block; then what was not found counts
 * as betrayed. Numbers and never a time: the same answers give the same release on every machine.
 */
const leastWalks = 400;
const maxEffort = 2_000_000;

/** So many ways of each table are looked at, from the true one outward. */
const maxWays = 40;

/**
 * What somebody could still believe who knows all that was released, the exact size of each group, and the rules. For every
 * unreleased count under the limit a walk, and where it fails an integer program, looks for a **witness**: other people, as many of each group, of whom the
 * very same tables would have been released, and of whom that count is zero, or is not. The truth is one of the two; each witness
 * is put through `publish` again and stands only if nothing differs. A count without a witness is betrayed.
 */
export class Audit {
  readonly #answers: Answers;
  readonly #truth: Counts;
  /** Everybody who was found for some set of tables, and of those whoever stands beside the tables that are looked at. */
  readonly #found: Counts[];
  #witnesses: Counts[];
  readonly #groupOf: number[];
  readonly #effort = { left: maxEffort };
  #walksLeft: number;
  readonly #counts: UnreleasedCount[];
  readonly #countsBetween = new Map<string, readonly UnreleasedCount[]>();
  readonly #fewest: number;
  readonly #ways = new Map<PublishedTable, readonly Way[]>();
  /** Each table as text; and whether the same is published of people who were found, whom nobody changes any more. */
  readonly #texts = new Map<PublishedTable, string>();
  readonly #same = new Map<PublishedTable, Map<Counts, boolean>>();

  constructor(
    answers: Answers,
    truth: Counts,
    { plans, fewest }: { plans: readonly TablePlan[]; fewest: number },
  ) {
    const populations = plans.flatMap(populationsOf);
    this.#answers = answers;
    this.#truth = truth;
    this.#fewest = fewest;
    this.#found = [truth];
    this.#witnesses = [truth];
    this.#counts = unreleasedCounts(answers, truth, populations, fewest);
    this.#walksLeft = Math.max(leastWalks, 4 * this.#counts.length);
    const apart = groupsApart(answers.kinds, populations);
    const groups = new Map(apart.flatMap((group, place) => group.map((kind) => [kind, place] as const)));
    this.#groupOf = answers.kinds.map((kind) => groups.get(kind) ?? 0);
  }

  /** The first count that is found to be betrayed by these tables; null where none is. */
  firstBetrayed(tables: readonly PublishedTable[]): UnreleasedCount | null {
    const search = this.#begin(tables);
    const place = this.#counts.findIndex((count) => !this.#hasWitness(count, tables, search));
    const [betrayed] = place < 0 ? [] : this.#counts.splice(place, 1);
    if (!betrayed)
      return this.#between(tables).find((count) => !this.#hasWitness(count, tables, search)) ?? null;
    // What one table betrays, the next may too: it is asked first.
    this.#counts.unshift(betrayed);
    return betrayed;
  }

  /** Of the groups that lie between these tables, which are unions where others that were planned are not shown. */
  #between(tables: readonly PublishedTable[]): readonly UnreleasedCount[] {
    const populations = tables.flatMap(({ plan }) => populationsOf(plan));
    const key = JSON.stringify(populations);
    const known =
      this.#countsBetween.get(key) ?? unreleasedCounts(this.#answers, this.#truth, populations, this.#fewest);
    this.#countsBetween.set(key, known);
    return known;
  }

  #begin(tables: readonly PublishedTable[]): WitnessSearch {
    // Where other tables were looked at before, some witnesses do not speak of these.
    this.#witnesses = this.#found.filter((people) =>
      tables.every((table) => this.#isKnownSame(table, people)),
    );
    const ways = tables.map((table) => this.#waysOf(table));
    return new WitnessSearch(this.#answers, this.#truth, {
      ways,
      groupOf: this.#groupOf,
      effort: this.#effort,
      ofGroups: tables.some(
        ({ plan }) => plan.kind === "CHANGE" && plan.agreed.scope === "GROUPS_LIKE_THESE",
      ),
    });
  }

  #waysOf(table: PublishedTable): readonly Way[] {
    const known = this.#ways.get(table) ?? firstOf(waysOf(table, this.#answers, this.#truth), maxWays);
    this.#ways.set(table, known);
    return known;
  }

  #hasWitness(count: UnreleasedCount, tables: readonly PublishedTable[], search: WitnessSearch): boolean {
    const wantsZero = numberOf(count, this.#truth) > 0;
    const says = (people: Counts) => (numberOf(count, people) === 0) === wantsZero;
    if (this.#witnesses.some(says)) return true;
    const counted = new Set(count.kinds.map((place) => this.#answers.kinds[place]));
    const weight = (kind: PersonKind) => (counted.has(kind) ? 1 : 0);
    const question: Fact = wantsZero
      ? { weight, min: 0, max: 0 }
      : { weight, min: 1, max: this.#truth.reduce((sum, people) => sum + people, 0) };
    const accepts = (people: Counts) => this.#sameTables(tables, people);
    for (const [turn, moves] of walks.entries()) {
      if (this.#walksLeft <= 0) return false;
      this.#walksLeft -= 1;
      const start = this.#witnesses[(turn * 7919) % this.#witnesses.length] ?? this.#truth;
      for (const walk of search.walks) {
        const found = walk.find(question, { start, seed: turn, moves, accepts });
        if (found) return this.#keep(found);
      }
      if (turn === 1 && this.#effort.left > 0 && search.cannotBe(question)) return false;
    }
    if (this.#effort.left <= 0) return false;
    for (const found of search.candidates(question)) {
      if (accepts(found)) return this.#keep(found);
    }
    return false;
  }

  #keep(people: Counts): true {
    this.#found.push(people);
    this.#witnesses.push(people);
    return true;
  }

  #sameTables(tables: readonly PublishedTable[], people: Counts): boolean {
    return tables.every((table) => this.#isSame(table, people));
  }

  #isSame(table: PublishedTable, people: Counts): boolean {
    const { plan, published, limits } = table;
    const text = this.#texts.get(table) ?? JSON.stringify(published);
    this.#texts.set(table, text);
    return JSON.stringify(publish(plan, this.#answers, people, limits)) === text;
  }

  #isKnownSame(table: PublishedTable, people: Counts): boolean {
    const known = this.#same.get(table) ?? new Map<Counts, boolean>();
    this.#same.set(table, known);
    const is = known.get(people) ?? this.#isSame(table, people);
    known.set(people, is);
    return is;
  }
}

function firstOf<T>(items: Iterable<T>, most: number): T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length >= most) break;
    found.push(item);
  }
  return found;
}

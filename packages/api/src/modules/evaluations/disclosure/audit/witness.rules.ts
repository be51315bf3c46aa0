import type { Fact, Way } from "../tables/fact.rules.ts";
import type { Counts, PersonKind } from "../tables/people.rules.ts";
import type { Answers } from "../tables/table.rules.ts";
import { type Effort, type Row, solveInteger, solveRelaxed } from "./integer-program.rules.ts";
import { Walk } from "./walk.rules.ts";

/** More kinds than this make the search slow. Then only those are looked at whose answers somebody gave, and who count. */
const maxKinds = 300;
/** So many relaxed programs are solved for one count, in the true ways and in others, before it is taken as betrayed. */
const maxPrograms = { trueWays: 10, others: 10 };
/** So many ways of one table are tried one after the other. */
const maxTurns = 4;

interface Program {
  /** The kinds that are its columns. */
  places: readonly number[];
  preferred: readonly number[];
  always: readonly Row[];
  /** How many relaxed programs may still be solved. */
  left: number;
}

/** The ways of a table, the nearest to a solution first, and how far that is. */
interface Nearest {
  ways: readonly Way[];
  away: number;
}

function kindsToTry({ kinds }: Answers, truth: Counts, question: Fact): number[] {
  const places = kinds.map((_, place) => place);
  const possible =
    question.max === 0 ? places.filter((place) => weightOf(question, kinds[place]) === 0) : places;
  if (possible.length <= maxKinds) return possible;
  const given = new Set(
    kinds.flatMap(({ answers }, place) =>
      (truth[place] ?? 0) > 0 ? answers.map((answer, wave) => `${wave} ${answer}`) : [],
    ),
  );
  return possible.filter((place) => {
    const kind = kinds[place];
    if (!kind) return false;
    return (
      weightOf(question, kind) !== 0 || kind.answers.every((answer, wave) => given.has(`${wave} ${answer}`))
    );
  });
}

const weightOf = ({ weight }: Fact, kind: PersonKind | undefined) => (kind ? weight(kind) : 0);

/** What every way of a table says, each fact as loosely as the loosest of them. */
function commonOf(ways: readonly Way[]): Fact[] {
  const [first = [], ...others] = ways;
  return first.flatMap((fact): Fact[] => {
    const same = others.map((way) => way.find(({ weight }) => weight === fact.weight));
    if (same.includes(undefined)) return [];
    const all = [fact, ...same.filter((other) => other !== undefined)];
    return [
      {
        weight: fact.weight,
        min: Math.min(...all.map(({ min }) => min)),
        max: Math.max(...all.map(({ max }) => max)),
      },
    ];
  });
}

/**
 * Looks for other people, as many of each group, of whom the same tables would have been released and of whom `question` holds:
 * first in the ways that are true, then where a relaxed program leads. What all ways of each table have in common is asked first:
 * if that cannot be, nothing can.
 */
export class WitnessSearch {
  /** By all ways; where what is published of groups is looked at, first by the true ways alone, in which the same comes of it. */
  readonly walks: readonly Walk[];
  readonly #answers: Answers;
  readonly #truth: Counts;
  readonly #ways: readonly (readonly Way[])[];
  readonly #commonFacts = new Map<readonly Way[], Fact[]>();
  readonly #groupOf: readonly number[];
  /** Of all that is asked about one block. */
  readonly #effort: Effort;
  readonly #coefficients = new Map<Fact["weight"], number[]>();

  constructor(
    answers: Answers,
    truth: Counts,
    {
      ways,
      groupOf,
      effort,
      ofGroups,
    }: {
      ways: readonly (readonly Way[])[];
      groupOf: readonly number[];
      effort: Effort;
      ofGroups: boolean;
    },
  ) {
    this.#answers = answers;
    this.#truth = truth;
    this.#ways = ways;
    this.#groupOf = groupOf;
    this.#effort = effort;
    const narrow = ways.map((table) => table.slice(0, 1));
    this.walks = (ofGroups ? [narrow, ways] : [ways]).map(
      (some) => new Walk(answers, { ways: some, groupOf }),
    );
  }

  /** Whether what all ways of each table have in common rules it out: then nothing can be. */
  cannotBe(question: Fact): boolean {
    const program = this.#program(question);
    const facts = this.#ways.flatMap((ways) => this.#common(ways));
    return solveRelaxed(this.#rows(program, facts), program.preferred, this.#effort) === null;
  }

  #program(question: Fact): Program {
    const places = kindsToTry(this.#answers, this.#truth, question);
    return {
      places,
      preferred: places.map((place) => ((this.#truth[place] ?? 0) > 0 ? 1 : 0)),
      always: [...this.#sizes(places), this.#row(question, places)],
      left: maxPrograms.others,
    };
  }

  /** Candidates, the likeliest first; whether the same tables come of them is for the caller to see. */
  *candidates(question: Fact): Generator<number[]> {
    const program = this.#program(question);
    for (const candidates of [this.#trueWays(program), this.#search(program, [], this.#ways)])
      for (const people of candidates) if (this.#holds(people, [question])) yield people;
  }

  /** Most often people can be others in the very ways that are true. */
  *#trueWays(program: Program): Generator<number[]> {
    const facts = this.#ways.flatMap(([way = []]) => way);
    const found = solveInteger(
      this.#rows(program, facts),
      program.preferred,
      { left: maxPrograms.trueWays },
      this.#effort,
    );
    if (found) yield this.#spread(found, program.places);
  }

  /** Depth first: the table of which the relaxed program is furthest from every way is put into its nearest ways, one by one. */
  *#search(
    program: Program,
    chosen: readonly Fact[],
    open: readonly (readonly Way[])[],
  ): Generator<number[]> {
    if (program.left <= 0 || this.#effort.left <= 0) return;
    program.left -= 1;
    const { places, preferred } = program;
    const loosely = [...chosen, ...open.flatMap((ways) => this.#common(ways))];
    const relaxed = solveRelaxed(this.#rows(program, loosely), preferred, this.#effort);
    if (relaxed === null) return;
    const counts = this.#spread(relaxed, places);
    const tables = open.map((ways) => this.#nearestFirst(ways, counts));
    const furthest = tables.reduce<Nearest | null>(
      (worst, table) => (worst === null || table.away > worst.away ? table : worst),
      null,
    );
    if (furthest === null || furthest.away < 1e-6) {
      const facts = [...chosen, ...tables.flatMap(({ ways }) => ways[0] ?? [])];
      const found = solveInteger(this.#rows(program, facts), preferred, program, this.#effort);
      if (found) yield this.#spread(found, places);
      // Whole numbers may lead elsewhere than fractions do: one table after the other is tried all the same.
      if (furthest === null) return;
    }
    const others = open.filter((_, place) => tables[place] !== furthest);
    for (const way of furthest.ways.slice(0, maxTurns))
      yield* this.#search(program, [...chosen, ...way], others);
  }

  #rows({ always, places }: Program, facts: readonly Fact[]): Row[] {
    return [...always, ...facts.map((fact) => this.#row(fact, places))];
  }

  #row({ weight, min, max }: Fact, places: readonly number[]): Row {
    const all = this.#coefficientsOf(weight);
    return { coefficients: places.map((place) => all[place] ?? 0), min, max };
  }

  #coefficientsOf(weight: Fact["weight"]): number[] {
    const known = this.#coefficients.get(weight) ?? this.#answers.kinds.map(weight);
    this.#coefficients.set(weight, known);
    return known;
  }

  /** Each group keeps its true size. */
  #sizes(places: readonly number[]): Row[] {
    const sizes = new Map<number, number>();
    this.#groupOf.forEach((group, place) => {
      sizes.set(group, (sizes.get(group) ?? 0) + (this.#truth[place] ?? 0));
    });
    return [...sizes].map(([group, size]) => ({
      coefficients: places.map((place) => (this.#groupOf[place] === group ? 1 : 0)),
      min: size,
      max: size,
    }));
  }

  #spread(found: readonly number[], places: readonly number[]): number[] {
    const counts = new Array<number>(this.#answers.kinds.length).fill(0);
    places.forEach((place, column) => {
      counts[place] = found[column] ?? 0;
    });
    return counts;
  }

  #nearestFirst(ways: readonly Way[], counts: Counts): Nearest {
    const sorted = ways
      .map((way) => ({ way, away: this.#away(way, counts) }))
      .sort((a, b) => a.away - b.away);
    return { ways: sorted.map(({ way }) => way), away: sorted[0]?.away ?? 0 };
  }

  #away(way: Way, counts: Counts): number {
    return way.reduce((sum, { weight, min, max }) => {
      const value = this.#total(weight, counts);
      return sum + Math.max(0, min - value, value - max);
    }, 0);
  }

  /** What every way of a table says, remembered. */
  #common(ways: readonly Way[]): Fact[] {
    const known = this.#commonFacts.get(ways) ?? commonOf(ways);
    this.#commonFacts.set(ways, known);
    return known;
  }

  #total(weight: Fact["weight"], counts: Counts): number {
    const all = this.#coefficientsOf(weight);
    return counts.reduce((sum, count, place) => (count === 0 ? sum : sum + count * (all[place] ?? 0)), 0);
  }

  /** The solver works in floating point: what it found is looked at again in whole numbers. */
  #holds(people: Counts, facts: readonly Fact[]): boolean {
    const within = facts.every(({ weight, min, max }) => {
      const value = this.#total(weight, people);
      return value >= min && value <= max;
    });
    const left = new Map<number, number>();
    this.#groupOf.forEach((group, place) => {
      left.set(group, (left.get(group) ?? 0) + (this.#truth[place] ?? 0) - (people[place] ?? 0));
    });
    return within && people.every((count) => count >= 0) && [...left.values()].every((size) => size === 0);
  }
}

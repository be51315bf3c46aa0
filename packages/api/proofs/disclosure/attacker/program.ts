import type { Highs, InterruptCallbackEvent } from "highs";
import type { PersonKind } from "../../../src/modules/evaluations/disclosure/tables/people.rules.ts";

type Weight = (kind: PersonKind) => number;

/** How much solving there may be of one program before it is given up. */
export interface Effort {
  /** Of the simplex method. */
  steps: number;
  branches: number;
}

/** Numbers and never a time: the same program ends in the same way on every machine, however busy. */
const maxEffort: Effort = { steps: 30_000, branches: 5000 };

/**
 * Where there is no end there is none, and no large number either: with 1e9 in its place HiGHS took programs for impossible that
 * were not.
 */
export const noEnd = Number.POSITIVE_INFINITY;

/** The solver works in floating point, and may miss the end of a row by so much. */
const tolerance = 1e-5;

type Entries = readonly (readonly [column: number, value: number])[];

interface Row {
  entries: Entries;
  min: number;
  max: number;
}

interface Column {
  min: number;
  max: number;
  isInteger: boolean;
}

/** A sum of people and of other columns, each times its weight. */
export interface Sum {
  people?: Weight;
  columns?: Entries;
}

/** A sum that lies between two numbers. */
export interface Bounded {
  sum: Sum;
  min: number;
  max: number;
}

/**
 * The attacker's integer program, solved by HiGHS: a column for how many people there are of each kind, and others for what may be
 * one way or another. (The auditor's programs are others, and another solver's.) Whatever is not linear is told a little more loosely
 * than it is: what is excluded then is excluded.
 */
export class Program {
  readonly #kinds: readonly PersonKind[];
  readonly #people: number;
  readonly #rows: Row[] = [];
  readonly #columns: Column[];

  constructor(kinds: readonly PersonKind[], people: number) {
    this.#kinds = kinds;
    this.#people = people;
    this.#columns = kinds.map(() => ({ min: 0, max: people, isInteger: true }));
  }

  #entries(weight: Weight): [number, number][] {
    return this.#kinds.flatMap((kind, column): [number, number][] => {
      const value = weight(kind);
      return value === 0 ? [] : [[column, value]];
    });
  }

  add(weight: Weight, min: number, max: number): void {
    this.bound({ people: weight }, min, max);
  }

  bound({ people, columns = [] }: Sum, min: number, max: number): void {
    this.#rows.push({ entries: [...(people ? this.#entries(people) : []), ...columns], min, max });
  }

  /** A number that is no count of people, such as a mean. */
  column(min: number, max: number): number {
    return this.#columns.push({ min, max, isInteger: false }) - 1;
  }

  /** Columns of which one is 1 and all others are 0. */
  #oneOf(count: number): number[] {
    const first = this.#columns.length;
    const made = Array.from({ length: count }, (_, place) => first + place);
    for (const _ of made) this.#columns.push({ min: 0, max: 1, isInteger: true });
    this.bound({ columns: made.map((column) => [column, 1]) }, 1, 1);
    return made;
  }

  /** At least one of these sums is at most its `max`; all of them are at most `most`. */
  addOneOf(choices: readonly { weight: Weight; max: number }[], most: number): void {
    const chosen = this.#oneOf(choices.length);
    choices.forEach(({ weight, max }, place) => {
      this.bound({ people: weight, columns: [[chosen[place] ?? 0, most - max]] }, -noEnd, most);
    });
  }

  /** In one of these ways each of the sums lies between its two numbers. */
  addOneWay(sums: readonly Weight[], ways: readonly (readonly { min: number; max: number }[])[]): void {
    const chosen = this.#oneOf(ways.length);
    sums.forEach((people, at) => {
      const ends = (end: "min" | "max") =>
        ways.map((way, place): [number, number] => [chosen[place] ?? 0, -(way[at]?.[end] ?? 0)]);
      this.bound({ people, columns: ends("min") }, 0, noEnd);
      this.bound({ people, columns: ends("max") }, -noEnd, 0);
    });
  }

  /** In one of these ways all that it says holds; none of it is ever further away than `most`. */
  addEither(ways: readonly (readonly Bounded[])[], most: number): void {
    const chosen = this.#oneOf(ways.length);
    ways.forEach((way, place) => {
      const column = chosen[place] ?? 0;
      for (const { sum, min, max } of way) {
        const columns = sum.columns ?? [];
        if (Number.isFinite(max))
          this.bound({ ...sum, columns: [...columns, [column, most]] }, -noEnd, max + most);
        if (Number.isFinite(min))
          this.bound({ ...sum, columns: [...columns, [column, -most]] }, min - most, noEnd);
      }
    });
  }

  /**
   * A column that is nearly the square of another one, which lies between two numbers: in each of some cells it lies above the tangents and
   * below the chord.
   */
  square(of: number, [low, high]: readonly [number, number], cells: number): number {
    const square = this.column(0, Math.max(low ** 2, high ** 2));
    const chosen = this.#oneOf(cells);
    const width = (high - low) / cells;
    const parts = chosen.map(() => this.column(Math.min(0, low), Math.max(0, high)));
    const chords: [number, number][] = [];
    parts.forEach((part, place) => {
      const [from, to, cell] = [low + place * width, low + (place + 1) * width, chosen[place] ?? 0];
      this.bound(
        {
          columns: [
            [part, 1],
            [cell, -from],
          ],
        },
        0,
        noEnd,
      );
      this.bound(
        {
          columns: [
            [part, 1],
            [cell, -to],
          ],
        },
        -noEnd,
        0,
      );
      chords.push([part, -(from + to)], [cell, from * to]);
      const middle = (from + to) / 2;
      for (const at of [from, middle])
        this.bound(
          {
            columns: [
              [square, 1],
              [of, -2 * at],
            ],
          },
          -(at ** 2),
          noEnd,
        );
    });
    this.bound({ columns: [[of, 1], ...parts.map((part): [number, number] => [part, -1])] }, 0, 0);
    this.bound({ columns: [[square, 1], ...chords] }, -noEnd, 0);
    return square;
  }

  /**
   * Gives the solver to whoever asks whether a number of people can be zero, or can be some, and frees it. One row is kept for the
   * question: what can be is found sooner than what is least. What is found costs little rather than much, and need not cost least.
   */
  solving<T>(
    highs: Highs,
    ask: (canBe: (weight: Weight, wanted: Question, cost?: Weight) => Found) => T,
    { steps, branches } = maxEffort,
  ): T {
    const people = this.#entries(() => 1);
    const rows = [...this.#rows, { entries: people, min: 0, max: this.#people }];
    const question = rows.length - 1;
    const flat = rows.flatMap(({ entries }) => entries.filter(([, value]) => value !== 0));
    const starts = [0];
    for (const { entries } of rows)
      starts.push((starts.at(-1) ?? 0) + entries.filter(([, value]) => value !== 0).length);
    const kinds = this.#kinds.length;
    const { variableType, modelStatus } = highs.constants;
    return highs.withModel(
      {
        numCols: this.#columns.length,
        numRows: rows.length,
        colCost: new Float64Array(this.#columns.length),
        colLower: Float64Array.from(this.#columns, ({ min }) => min),
        colUpper: Float64Array.from(this.#columns, ({ max }) => max),
        rowLower: rows.map(({ min }) => min),
        rowUpper: rows.map(({ max }) => max),
        matrix: {
          format: "csr",
          numRows: rows.length,
          numCols: this.#columns.length,
          starts,
          indices: flat.map(([column]) => column),
          values: flat.map(([, value]) => value),
        },
        integrality: this.#columns.map(({ isInteger }) =>
          isInteger ? variableType.integer : variableType.continuous,
        ),
      },
      (model) => {
        // What can be is asked, not what is best: the first that is found ends it.
        model.options.set({ output_flag: false, mip_max_nodes: branches, mip_abs_gap: 1e9 });
        const endsAtLimit = {
          [highs.constants.callbackType.mipInterrupt]: (event: InterruptCallbackEvent) => {
            if (Number(event.data.mip_total_lp_iterations ?? 0) > steps) event.interrupt();
            return undefined;
          },
        };
        const asked = new Float64Array(kinds).fill(1);
        return ask((weight, wanted, cost) => {
          if (cost)
            model.changeColsCost(
              { kind: "range", from: 0, to: kinds - 1 },
              Float64Array.from(this.#kinds, cost),
            );
          this.#kinds.forEach((kind, column) => {
            const value = weight(kind);
            if (asked[column] !== value) model.changeCoefficient(question, column, value);
            asked[column] = value;
          });
          const [least, most] = { ANY: [0, this.#people], ZERO: [0, 0], SOME: [1, this.#people] }[wanted];
          model.changeRowBounds(question, least ?? 0, most ?? 0);
          model.run(endsAtLimit);
          if (model.getModelStatus() === modelStatus.infeasible) {
            // Whatever counts as learnt has to be so without simplifying the program first, too.
            model.options.set({ presolve: "off" });
            model.clearSolver();
            model.run(endsAtLimit);
            model.options.set({ presolve: "choose" });
          }
          const status = model.getModelStatus();
          if (status === modelStatus.infeasible) return { possible: false, counts: null };
          if (status !== modelStatus.optimal) return { possible: null, counts: null };
          const values = Array.from(model.getSolution().colValue, (value, column) =>
            this.#columns[column]?.isInteger ? Math.round(value) : value,
          );
          // What the solver found has to hold in whole numbers too.
          if (!this.#rows.every((row) => holds(row, values))) return { possible: null, counts: null };
          return { possible: true, counts: values.slice(0, kinds) };
        });
      },
    );
  }
}

function holds({ entries, min, max }: Row, values: readonly number[]): boolean {
  const sum = entries.reduce((all, [column, value]) => all + value * (values[column] ?? 0), 0);
  return sum >= min - tolerance && sum <= max + tolerance;
}

type Question = "ANY" | "ZERO" | "SOME";

interface Found {
  /** Null where the solver did not come to an end. */
  possible: boolean | null;
  counts: number[] | null;
}

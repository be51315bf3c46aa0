import type { Highs } from "highs";
import type { PersonKind } from "../../src/modules/evaluations/disclosure/tables/people.rules.ts";

type Weight = (kind: PersonKind) => number;

interface Row {
  entries: [column: number, value: number][];
  min: number;
  max: number;
}

/**
 * The attacker's integer program, solved by HiGHS: a column for how many people there are of each kind, and columns of 0 or 1 for
 * what may be one way or another. (The auditor's programs are others, and another solver's.)
 */
export class Program {
  readonly #kinds: readonly PersonKind[];
  readonly #people: number;
  readonly #rows: Row[] = [];
  #columns: number;

  constructor(kinds: readonly PersonKind[], people: number) {
    this.#kinds = kinds;
    this.#people = people;
    this.#columns = kinds.length;
  }

  #entries(weight: Weight): Row["entries"] {
    return this.#kinds.flatMap((kind, column): Row["entries"] => {
      const value = weight(kind);
      return value === 0 ? [] : [[column, value]];
    });
  }

  add(weight: Weight, min: number, max: number): void {
    this.#rows.push({ entries: this.#entries(weight), min, max });
  }

  /** At least one of these sums is at most its `max`; all of them are at most `most`. */
  addOneOf(choices: readonly { weight: Weight; max: number }[], most: number): void {
    const first = this.#columns;
    this.#columns += choices.length;
    choices.forEach(({ weight, max }, place) => {
      const entries = this.#entries(weight);
      this.#rows.push({ entries: [...entries, [first + place, most - max]], min: -1e9, max: most });
    });
    this.#rows.push({ entries: choices.map((_, place) => [first + place, 1]), min: 1, max: choices.length });
  }

  /** One of these values is the first sum; the second then lies between its `min` and `max`. */
  addOneSum({
    first,
    second,
    sums,
  }: {
    first: Weight;
    second: Weight;
    sums: readonly { value: number; min: number; max: number }[];
  }): void {
    const start = this.#columns;
    this.#columns += sums.length;
    const chosen = (of: (sum: { value: number; min: number; max: number }) => number) =>
      sums.map((sum, place): [number, number] => [start + place, -of(sum)]);
    this.#rows.push({ entries: chosen(() => -1), min: 1, max: 1 });
    this.#rows.push({ entries: [...this.#entries(first), ...chosen(({ value }) => value)], min: 0, max: 0 });
    this.#rows.push({ entries: [...this.#entries(second), ...chosen(({ min }) => min)], min: 0, max: 1e9 });
    this.#rows.push({ entries: [...this.#entries(second), ...chosen(({ max }) => max)], min: -1e9, max: 0 });
  }

  /**
   * Gives the solver to whoever asks whether a number of people can be zero, or can be some, and frees it. One row is kept for the
   * question: what can be is found sooner than what is least.
   */
  solving<T>(highs: Highs, ask: (canBe: (weight: Weight, wanted: Question) => Found) => T): T {
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
        numCols: this.#columns,
        numRows: rows.length,
        colCost: new Float64Array(this.#columns),
        colLower: new Float64Array(this.#columns),
        colUpper: Float64Array.from({ length: this.#columns }, (_, column) =>
          column < kinds ? this.#people : 1,
        ),
        rowLower: rows.map(({ min }) => min),
        rowUpper: rows.map(({ max }) => max),
        matrix: {
          format: "csr",
          numRows: rows.length,
          numCols: this.#columns,
          starts,
          indices: flat.map(([column]) => column),
          values: flat.map(([, value]) => value),
        },
        integrality: Array.from({ length: this.#columns }, () => variableType.integer),
      },
      (model) => {
        model.options.set({ output_flag: false, time_limit: 5 });
        const asked = new Float64Array(kinds).fill(1);
        return ask((weight, wanted) => {
          this.#kinds.forEach((kind, column) => {
            const value = weight(kind);
            if (asked[column] !== value) model.changeCoefficient(question, column, value);
            asked[column] = value;
          });
          const [least, most] = { ANY: [0, this.#people], ZERO: [0, 0], SOME: [1, this.#people] }[wanted];
          model.changeRowBounds(question, least ?? 0, most ?? 0);
          model.run();
          const status = model.getModelStatus();
          if (status === modelStatus.infeasible) return { possible: false, counts: null };
          if (status !== modelStatus.optimal) return { possible: null, counts: null };
          return {
            possible: true,
            counts: Array.from(model.getSolution().colValue.slice(0, kinds), Math.round),
          };
        });
      },
    );
  }
}

type Question = "ANY" | "ZERO" | "SOME";

interface Found {
  /** Null where the solver did not come to an end. */
  possible: boolean | null;
  counts: number[] | null;
}

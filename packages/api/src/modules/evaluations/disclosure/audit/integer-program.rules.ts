import { type Constraint, solve } from "yalps";

/** A weighted sum of the columns lies between two numbers. */
export interface Row {
  coefficients: readonly number[];
  min: number;
  max: number;
}

/** Columns that are no whole number by less than this are one: the solver works in floating point. */
const near = 1e-6;

/** The column of a whole number, once it is at most this, or at least. */
interface Bound {
  column: number;
  bound: Constraint;
}

/** How much solving there may still be, in rows times columns: a microsecond each, more or less. The same everywhere, as time is not. */
export interface Effort {
  left: number;
}

/**
 * What columns, none below zero, all rows hold of; of those, one with much in the columns that are `preferred`. Null for none. Of
 * most rows it is true anyway: those that name one number come first, and others once they are broken.
 */
export function solveRelaxed(
  rows: readonly Row[],
  preferred: readonly number[],
  effort: Effort,
  bounds: readonly Bound[] = [],
): number[] | null {
  const asked = rows.map(({ min, max }) => min === max);
  for (;;) {
    const found = solveRows(
      rows.filter((_, place) => asked[place]),
      preferred,
      effort,
      bounds,
    );
    if (found === null) return null;
    const broken = rows.flatMap((row, place) => (asked[place] || holds(row, found) ? [] : [place]));
    if (broken.length === 0) return found;
    for (const place of broken) asked[place] = true;
  }
}

function holds({ coefficients, min, max }: Row, values: readonly number[]): boolean {
  const sum = values.reduce((all, value, column) => all + value * (coefficients[column] ?? 0), 0);
  return sum >= min - near && sum <= max + near;
}

function solveRows(
  rows: readonly Row[],
  preferred: readonly number[],
  effort: Effort,
  bounds: readonly Bound[],
): number[] | null {
  effort.left -= (rows.length + bounds.length) * preferred.length;
  const constraints: [string, Constraint][] = [
    ...rows.map(({ min, max }, place): [string, Constraint] => [
      `row ${place}`,
      min === max ? { equal: min } : { min, max },
    ]),
    ...bounds.map(({ bound }, place): [string, Constraint] => [`bound ${place}`, bound]),
  ];
  const variables = preferred.map((weight, column): [string, [string, number][]] => {
    // As everybody is counted, much in these columns is little in the others: asked for that, the solver begins where it is best.
    const entries: [string, number][] = weight === 1 ? [] : [["preferred", weight - 1]];
    rows.forEach(({ coefficients }, place) => {
      const value = coefficients[column] ?? 0;
      if (value !== 0) entries.push([`row ${place}`, value]);
    });
    bounds.forEach((bound, place) => {
      if (bound.column === column) entries.push([`bound ${place}`, 1]);
    });
    return [`${column}`, entries];
  });
  const solution = solve({ objective: "preferred", constraints, variables }, { maxPivots: 1000 });
  if (solution.status !== "optimal") return null;
  const found = new Array<number>(preferred.length).fill(0);
  for (const [column, value] of solution.variables) found[Number(column)] = value;
  return found;
}

/**
 * Whole numbers that all rows hold of, depth first: the column nearest to a whole number becomes it, and where that leads nowhere
 * goes the other way. Null where there are none, or where they were not found in so many programs.
 */
export function solveInteger(
  rows: readonly Row[],
  preferred: readonly number[],
  budget: { left: number },
  effort: Effort,
): number[] | null {
  const search = (bounds: Bound[]): number[] | null => {
    if (budget.left <= 0 || effort.left <= 0) return null;
    budget.left -= 1;
    const found = solveRelaxed(rows, preferred, effort, bounds);
    if (found === null) return null;
    let [column, away] = [-1, 1];
    found.forEach((value, place) => {
      const distance = Math.abs(value - Math.round(value));
      if (distance > near && distance < away) [column, away] = [place, distance];
    });
    if (column < 0) return found.map(Math.round);
    const value = found[column] ?? 0;
    const down = { column, bound: { max: Math.floor(value) } };
    const up = { column, bound: { min: Math.ceil(value) } };
    const [first, second] = value - Math.floor(value) < 0.5 ? [down, up] : [up, down];
    return search([...bounds, first]) ?? search([...bounds, second]);
  };
  return search([]);
}

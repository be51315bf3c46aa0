import type { PersonKind, Scale } from "./people.rules.ts";
import type { Answers } from "./table.rules.ts";

/** One person of one side: its part (a language, a group), and its score at each wave, in whole units of the scale. */
export type Person = PersonKind;

/** Beyond so many kinds, values that nobody gave at a wave are left out: the audit then hides too much, never too little. */
const maxKinds = 4000;

/** Every combination of one item out of each list. */
function products<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (made, list) => made.flatMap((start) => list.map((item) => [...start, item])),
    [[]],
  );
}

/**
 * The people of one side and one metric as the audit takes them: how many of each kind there are, with every kind that there
 * could be instead. Who answered at which waves is known, what they answered is not.
 */
export function blockOf(scale: Scale, people: readonly Person[]): { answers: Answers; counts: number[] } {
  const patterns = new Map<string, Person>();
  for (const person of people)
    patterns.set(`${person.part} ${person.answers.map((answer) => answer === null).join()}`, person);
  const kindsWith = (valuesAt: (wave: number) => readonly number[]): PersonKind[] =>
    [...patterns.values()].flatMap(({ part, answers }) =>
      products<number | null>(answers.map((answer, wave) => (answer === null ? [null] : valuesAt(wave)))).map(
        (combination): PersonKind => ({ part, answers: combination }),
      ),
    );
  const size = [...patterns.values()].reduce(
    (sum, { answers }) => sum + scale.values.length ** answers.filter((answer) => answer !== null).length,
    0,
  );
  const given = (wave: number) =>
    scale.values.filter((value) => people.some(({ answers }) => answers[wave] === value));
  const kinds = kindsWith(size <= maxKinds ? () => scale.values : given);
  const places = new Map(kinds.map((kind, place) => [keyOf(kind), place]));
  const counts = new Array<number>(kinds.length).fill(0);
  for (const person of people) {
    const place = places.get(keyOf(person));
    if (place === undefined) throw new Error("An answer is not one of the scale's values.");
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { answers: { scale, kinds }, counts };
}

const keyOf = ({ part, answers }: PersonKind) => `${part} ${answers.join()}`;

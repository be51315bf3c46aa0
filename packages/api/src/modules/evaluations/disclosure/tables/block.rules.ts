import type { Counts, PersonKind, Scale } from "./people.rules.ts";

/** How many people of a side are of a part (a language, a group) and have these scores, in whole units of the scale. */
export interface CountedPeople extends PersonKind {
  count: number;
}

/** The people of one side and one metric: how many there are of each kind, with every kind that there could be instead. */
export interface Block {
  scale: Scale;
  kinds: PersonKind[];
  counts: Counts;
}

/** Every combination of one item out of each list. */
function products<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (made, list) => made.flatMap((start) => list.map((item) => [...start, item])),
    [[]],
  );
}

const keyOf = ({ part, answers }: PersonKind) => `${part} ${answers.join()}`;

/** Who answered at which waves is known, as is their part; what they answered could be anything on the scale. */
export function blockOf(scale: Scale, people: readonly CountedPeople[]): Block {
  const patterns = new Map<string, PersonKind>();
  for (const person of people)
    patterns.set(`${person.part} ${person.answers.map((answer) => answer === null).join()}`, person);
  const kinds = [...patterns.values()].flatMap(({ part, answers }) =>
    products<number | null>(answers.map((answer) => (answer === null ? [null] : scale.values))).map(
      (combination): PersonKind => ({ part, answers: combination }),
    ),
  );
  const places = new Map(kinds.map((kind, place) => [keyOf(kind), place]));
  const counts = new Array<number>(kinds.length).fill(0);
  for (const person of people) {
    const place = places.get(keyOf(person));
    if (place === undefined) throw new Error("An answer is not one of the scale's values.");
    counts[place] = (counts[place] ?? 0) + person.count;
  }
  return { scale, kinds, counts };
}

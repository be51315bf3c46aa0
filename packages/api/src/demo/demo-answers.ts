import type { DemoMetric, Steps } from "./data/demo-evaluation.ts";

/** What one person says, by question: a step of the scale first, and one last, where they answer again. */
export type Answers = Readonly<Record<string, readonly [before: number, after: number | null]>>;

/** The same order each time, so that what the demonstration shows is always the same. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const draw = drawn(seed);
  const left = [...list];
  return Array.from({ length: left.length }, () => left.splice(Math.floor(draw() * left.length), 1)[0] as T);
}

const oneByOne = (steps: Steps) =>
  steps.flatMap(([before, after, people]) =>
    Array.from({ length: people }, () => [before, after] as [number, number | null]),
  );

/** The people of one side: those who stay come first, and to each question everybody says something of their own. */
export function demoAnswers(metrics: readonly DemoMetric[], side: "community" | "host"): Answers[] {
  const columns = metrics.map((metric, place) => {
    const all = oneByOne(metric[side]);
    const stay = all.filter(([, after]) => after !== null);
    const leave = all.filter(([, after]) => after === null);
    return [...shuffled(stay, place + 1), ...shuffled(leave, place + 1)];
  });
  const people = columns[0]?.length ?? 0;
  if (columns.some(({ length }) => length !== people))
    throw new Error("Not everybody answers every question.");
  return Array.from({ length: people }, (_person, index) =>
    Object.fromEntries(
      metrics.map(({ question }, place) => [question, columns[place]?.[index] as [number, number | null]]),
    ),
  );
}

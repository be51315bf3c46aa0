// A history that fails, cut down to what it needs to fail, as a test that one can paste.
import type { Act } from "../acts/acts.ts";
import { type Difference, differencesOf } from "./compare.ts";
import type { Stage } from "./stage.ts";

export async function shrunk(stage: Stage, acts: readonly Act[]): Promise<Act[]> {
  let left = [...acts];
  const [first] = await differencesOf(stage, acts);
  // In the same way: a cut that fails otherwise leads elsewhere.
  const wayOf = (found?: Difference) =>
    found && [found.act?.does, found.what.match(/is (?:not )?shown|reads|refuse|happen/)?.[0]].join();
  const fails = async (some: readonly Act[]) => wayOf((await differencesOf(stage, some))[0]) === wayOf(first);
  // Larger pieces first; what is left fails, and without any one of its acts it does not.
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < left.length; ) {
      const without = [...left.slice(0, start), ...left.slice(start + size)];
      if (without.length > 0 && (await fails(without))) left = without;
      else start += size;
    }
  }
  return left;
}

export function asTest(acts: readonly Act[], [difference]: readonly Difference[]): string {
  const lines = acts.map((act) => `    ${JSON.stringify(act).replace(/"([a-zA-Z]+)":/g, "$1: ")},`);
  return `  // ${difference?.what}
  test("…", async () => {
    const acts: Act[] = [
${lines.map((line) => `  ${line}`).join("\n")}
    ];
    expect(await differencesOf(stage, acts)).toEqual([]);
  });`;
}

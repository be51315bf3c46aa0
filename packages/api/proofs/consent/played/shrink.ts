// A history that fails, cut down to what it needs to fail, as a test that one can paste.
import type { Action } from "../actions/actions.ts";
import { type Difference, differencesOf } from "./compare.ts";
import type { Stage } from "./stage.ts";

export async function shrunk(stage: Stage, actions: readonly Action[]): Promise<Action[]> {
  let left = [...actions];
  const [first] = await differencesOf(stage, actions);
  // In the same way: a cut that fails otherwise leads elsewhere.
  const wayOf = (found?: Difference) =>
    found && [found.action?.does, found.what.match(/is (?:not )?shown|reads|refuse|happen/)?.[0]].join();
  const fails = async (some: readonly Action[]) =>
    wayOf((await differencesOf(stage, some))[0]) === wayOf(first);
  // Larger pieces first; what is left fails, and without any one of its actions it does not.
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < left.length; ) {
      const without = [...left.slice(0, start), ...left.slice(start + size)];
      if (without.length > 0 && (await fails(without))) left = without;
      else start += size;
    }
  }
  return left;
}

export function asTest(actions: readonly Action[], [difference]: readonly Difference[]): string {
  const lines = actions.map((action) => `    ${JSON.stringify(action).replace(/"([a-zA-Z]+)":/g, "$1: ")},`);
  return `  // ${difference?.what}
  test("…", async () => {
    const actions: Action[] = [
${lines.map((line) => `  ${line}`).join("\n")}
    ];
    expect(await differencesOf(stage, actions)).toEqual([]);
  });`;
}

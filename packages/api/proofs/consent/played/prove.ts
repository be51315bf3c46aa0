// Many histories on one database, and what to print where one fails.
import { actionsAtRandom } from "../actions/chance.ts";
import { differencesOf } from "./compare.ts";
import { asTest, shrunk } from "./shrink.ts";
import type { Stage } from "./stage.ts";

export interface Proof {
  histories: number;
  actions: number;
  /** Of the first that failed: a test that one can paste. */
  failure?: string;
}

/** Histories that are played side by side, among the same people. */
export const sideBySide = 10;
/** Actions of one history after its items were brought towards the public: up to so many. */
const length = 15;

export async function proveHistories(stage: Stage, first: number, rounds: number): Promise<Proof> {
  const proof: Proof = { histories: 0, actions: 0 };
  for (let seed = first; seed < first + rounds; seed += 1) {
    const actions = actionsAtRandom(seed, sideBySide, length);
    proof.histories += sideBySide;
    proof.actions += actions.length;
    const found = await differencesOf(stage, actions);
    if (found.length === 0) continue;
    const least = await shrunk(stage, actions);
    const differences = await differencesOf(stage, least);
    return { ...proof, failure: `Round ${seed}:\n${asTest(least, differences)}` };
  }
  return proof;
}

/** The history that notices a fault of the tables; undefined where none does. */
export async function noticedIn(stage: Stage, fault: string, rounds: number): Promise<number | undefined> {
  stage.fault = fault;
  try {
    for (let seed = 1; seed <= rounds; seed += 1)
      if ((await differencesOf(stage, actionsAtRandom(seed, sideBySide, length))).length > 0) return seed;
    return undefined;
  } finally {
    stage.fault = "";
  }
}

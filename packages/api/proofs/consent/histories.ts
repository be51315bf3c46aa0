// Random histories of a small cast, by seed.
import { Random } from "../random.ts";
import { Chronicle } from "./chronicle.ts";
import type { Instant, Target, World } from "./world.ts";

/** The items and their parts: all that somebody may see or not. */
export function targetsOf(world: World): Target[] {
  return world.items.flatMap(({ id, parts }) => [
    { item: id },
    ...parts.map((part) => ({ item: id, part: part.id })),
  ]);
}

export interface History {
  world: World;
  now: Instant;
  /** The actions, in their order. */
  actions: string[];
}

/** Some items brought towards the public, and then `length` actions of any kind. */
export function historyOf(seed: number, length: number): History {
  const history = new Chronicle(new Random(seed));
  for (const item of history.world.items) if (history.random.chance(0.9)) history.publish(item);
  for (let run = 0; run < length; run += 1) history.actionAtRandom();
  return { world: history.world, now: history.now, actions: history.actions };
}

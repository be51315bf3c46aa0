import type pg from "pg";
import { idOf } from "./personas.ts";
import { past, type WorldBuilder } from "./world-builder.ts";

const ofEverybody = "00000000-0000-0000-0000-000000000000";
/** Of these partners the world has a change feed, beside that of everybody. */
const withFeeds = ["A public", "A", "A deleted", "B public", "C public"];

/** Which run gave the positions of a feed. */
export const runOf = (feed: string) => idOf(`run of ${feed}`);
const named = new Map([
  [ofEverybody, "everybody's feed"],
  ...withFeeds.map((name) => [idOf(name), `the feed of ${name}`] as const),
]);
export const feeds = [...named.keys()];

/** Change feeds: of each one record that changed, one that went, and one that went before anybody came. */
export async function addChanges(world: WorldBuilder, owner: pg.Client): Promise<void> {
  // What the making of the world left to be numbered.
  await owner.query("delete from heritage.change_notes");
  for (const [feed, name] of named) {
    const entries = [
      { record_id: idOf(`gone long ago from ${feed}`), change: "GONE", changed_at: "2024-06-01T00:00:00Z" },
      { record_id: feed === ofEverybody ? idOf("A public") : feed, change: "CHANGED", changed_at: past },
      { record_id: idOf(`gone from ${feed}`), change: "GONE", changed_at: "2025-06-01T00:00:00Z" },
    ];
    for (const [place, entry] of entries.entries())
      await world.insert("change_entries", `${entry.change} in ${name}`, {
        ...{ ...entry, feed, kind: "partners", position: place + 1 },
      });
    await world.insert("change_runs", name, {
      ...{ feed, run: runOf(feed), from_position: 0, last_position: entries.length, last_at: new Date() },
    });
  }
}

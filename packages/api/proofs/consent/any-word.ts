import type { Chronicle } from "./chronicle.ts";
import { isNo } from "./consent-state.ts";
import { type ConsentEvent, type EventState, type Item, purposes, states } from "./world.ts";

/** What an event says; the rest of it is as usual. */
export type Word = Partial<ConsentEvent> & Pick<ConsentEvent, "subject">;

/** An event about anything, perhaps told years later. */
export function anyWord({ random, world, now }: Chronicle, item: Item): Word {
  const listed = world.depictions.filter((depiction) => depiction.item === item.id);
  const state = random.pick<EventState>([...states, "GIVEN", "GIVEN", "RENEWED"]);
  return {
    subject: (listed.length > 0
      ? random.pick(listed)
      : random.pick(world.subjects.map(({ id }) => ({ subject: id })))
    ).subject,
    purpose: isNo({ state }) ? random.pick(purposes) : random.pick(purposes.slice(0, -1)),
    part: random.chance(0.3) && item.parts.length > 0 ? random.pick(item.parts).id : null,
    state,
    by: random.chance(0.5) ? "SUBJECT" : "OTHER",
    happenedAt: random.chance(0.6) ? now : random.int(0, now),
    validFrom: random.chance(0.8) ? 0 : now + random.int(0, 9),
    validUntil: random.chance(0.6) ? null : now + random.int(0, 30),
    ...(state === "WITHDRAWN" && {
      leaves: random.pick(["HIDE", "TOMBSTONE", "METADATA_ONLY", "BLUR", "ERASE"] as const),
    }),
  };
}

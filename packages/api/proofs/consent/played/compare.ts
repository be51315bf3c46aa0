// Whether the real tables refuse what the page refuses, and show what the page shows: both ways.
import { idOf } from "../../personas.ts";
import type { Action } from "../actions/actions.ts";
import { nobodyYet } from "../actions/beginnings.ts";
import { type Played as Told, takeOut } from "../actions/may.ts";
import { perform } from "../actions/page.ts";
import { sees, seesExactFacts } from "../evaluator.ts";
import { targetsOf } from "../histories.ts";
import { askers } from "../people.ts";
import type { Instant, Viewer } from "../world.ts";
import type { Seen, Stage } from "./stage.ts";
import { type Played, statementsOf, viewerSetting } from "./statements.ts";
import { columnsRead, rowsReadBy } from "./who-reads.ts";

export interface Difference {
  what: string;
  /** The action that is refused by one alone. */
  action?: Action;
}
/** Something is shown that should not be, or not shown that should. */
type Shown = Difference & { isLeak: boolean };

/** Refusals are of rights and of rules; anything else is a fault of the statement or of the tables. */
const refusals = ["42501", "23503", "23505", "23514", "40001", "P0002"];

/** Days after the last action at which everybody looks. */
const later = [0, 4, 30];

export async function differencesOf(stage: Stage, actions: readonly Action[]): Promise<Difference[]> {
  const played = nobodyYet();
  const expected = actions.map((action) => perform(played, action));
  return await stage.during(async () => {
    const answers = await stage.play(actions.map(statementsOf));
    const found: Difference[] = [];
    for (const [place, { state, message }] of answers.entries()) {
      const action = actions[place];
      if (!action) continue;
      const isDone = state === null;
      if (!isDone && !refusals.includes(state))
        return [{ action, what: `The action fails with ${state}: ${message}` }];
      if (isDone !== expected[place] && action.does !== "openWhatIsDue")
        found.push({
          action,
          what: isDone ? "The tables let it happen." : `The tables refuse it: ${message}`,
        });
    }
    // What follows from another world says nothing.
    if (found.length > 0) return found;
    const last = actions.at(-1)?.at ?? 0;
    found.push(...(await differencesInReading(stage, played, last)));
    for (const days of later) found.push(...(await differencesAt(stage, played, last + days)));
    return found;
  });
}

/** Nothing is shown that should not be; and once whatever is due has been opened, everything that should be. */
async function onceOpened(stage: Stage, at: Instant, look: () => Promise<Shown[]>): Promise<Difference[]> {
  const before = await look();
  if (before.length === 0) return [];
  const leaks = before.filter(({ isLeak }) => isLeak);
  if (leaks.length > 0) return leaks;
  await stage.play([due(at)]);
  await stage.setClock(at);
  return await look();
}

const differencesAt = (stage: Stage, played: Told, at: Instant): Promise<Difference[]> =>
  onceOpened(stage, at, async () => differences(played, await stage.look(at, askers), at));

/** What decides is read by those whom it concerns, and by nobody else. */
async function differencesInReading(stage: Stage, played: Told, at: Instant): Promise<Difference[]> {
  const asking = askers.filter(({ kind }) => kind !== "VISITOR");
  await stage.setClock(at);
  return await onceOpened(stage, at, async () => {
    const read = await stage.read(asking, columnsRead);
    return asking.flatMap((viewer) =>
      Object.entries(rowsReadBy(played, viewer, at)).flatMap(([table, expected]) => {
        const shown = read.get(`${viewerSetting(viewer)} ${table}`) ?? [];
        if (shown.join() === expected.join()) return [];
        const what = `${nameOf(viewer)} reads ${shown.length} rows of ${table} on day ${at}, by the page ${expected.length}`;
        return [{ isLeak: isMore(shown, expected), what }];
      }),
    );
  });
}

/** Whether there is something in one list that is not in the other, or not as often. */
function isMore(these: readonly string[], those: readonly string[]): boolean {
  const left = [...those];
  return these.some((one) => !takeOut(left, one));
}

const due = (at: Instant): Played => statementsOf({ does: "openWhatIsDue", by: { kind: "SYSTEM" }, at });

const nameOf = (viewer: Viewer) =>
  [viewer.kind, ...("id" in viewer ? [viewer.id] : "partner" in viewer ? [viewer.partner] : [])].join(" ");

function differences({ world, tombstones }: Told, seen: Seen, at: Instant): Shown[] {
  return askers.flatMap((viewer) => {
    const shown = seen.get(viewerSetting(viewer) ?? "");
    if (!shown) throw new Error(`Nobody looked as ${nameOf(viewer)}.`);
    // Nobody is told of an item but who saw it. That they are told, the tests of the product say.
    const saw = new Set(tombstones.filter((one) => one.saw.includes(viewer)).map(({ item }) => idOf(item)));
    const strangers = [...shown.told]
      .filter((id) => !saw.has(id))
      .map((id) => ({
        isLeak: true,
        what: `${nameOf(viewer)} is told of ${id}, which they did not see, on day ${at}`,
      }));
    const ofTargets = targetsOf(world).flatMap((target) => {
      const { sight, because } = sees(world, viewer, target, at);
      const isOfPart = target.part !== undefined;
      const id = idOf(target.part ?? target.item);
      const places = isOfPart
        ? { media: shown.media }
        : { items: shown.items, "a search": shown.searched, "a list": shown.listed };
      return Object.entries(places)
        .filter(([, ids]) => ids.has(id) !== (sight === "WHOLE"))
        .map(([place, ids]) => ({
          isLeak: ids.has(id),
          what: `${nameOf(viewer)} ${ids.has(id) ? "is shown" : "is not shown"} ${target.part ?? target.item} in ${place} on day ${at}, by the page ${sight} (${because.join("; ")})`,
        }));
    });
    const ofExactFacts = world.items
      .filter(({ id: item }) => shown.exact.has(idOf(item)) !== seesExactFacts(world, viewer, { item }, at))
      .map(({ id: item }) => ({
        isLeak: shown.exact.has(idOf(item)),
        what: `${nameOf(viewer)} ${shown.exact.has(idOf(item)) ? "is shown" : "is not shown"} when exactly ${item} is from, on day ${at}`,
      }));
    return [...strangers, ...ofTargets, ...ofExactFacts];
  });
}

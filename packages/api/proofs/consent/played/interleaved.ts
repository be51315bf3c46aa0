// Two actions at once on two connections, statement by statement in every order: what comes out has to be what the design page
// says of one after the other.
import pg from "pg";
import { idOf } from "../../personas.ts";
import type { Random } from "../../random.ts";
import type { Action } from "../actions/actions.ts";
import { nobodyYet } from "../actions/beginnings.ts";
import { perform } from "../actions/page.ts";
import { sees } from "../evaluator.ts";
import { targetsOf } from "../histories.ts";
import { askers } from "../people.ts";
import type { Viewer } from "../world.ts";
import type { Stage } from "./stage.ts";
import { calendar, dayMs, statementsOf, viewerSetting } from "./statements.ts";

/** Which of the two goes on, step by step. */
export type Order = ("A" | "B")[];

interface Side {
  client: pg.Client;
  pid: number;
  steps: string[];
  running: Promise<void> | undefined;
  isSettled: boolean;
  failure: string | undefined;
}

/** The day that it is now, on the calendar of the actions. */
export function today(): number {
  const day = 1000;
  calendar.dayZero = Math.floor(Date.now() / dayMs) * dayMs - day * dayMs;
  return day;
}

export class Interleaver {
  private constructor(
    readonly stage: Stage,
    readonly sides: Record<"A" | "B", pg.Client>,
  ) {}

  static async open(stage: Stage): Promise<Interleaver> {
    const connected = async () => {
      const client = new pg.Client({ connectionString: stage.database.urls.owner });
      await client.connect();
      await client.query("set timezone = 'UTC'; set jit = off; set deadlock_timeout = '50ms'");
      return client;
    };
    return new Interleaver(stage, { A: await connected(), B: await connected() });
  }

  async close(): Promise<void> {
    await Promise.all([this.sides.A.end(), this.sides.B.end()]);
  }

  /** Each action in a transaction of its own, for good. */
  async begin(actions: readonly Action[]): Promise<void> {
    for (const action of actions) {
      const failure = await this.#alone(action);
      if (failure) throw new Error(`${JSON.stringify(action)}: ${failure}`);
    }
  }

  async #alone(action: Action): Promise<string | undefined> {
    const { A } = this.sides;
    try {
      for (const step of stepsOf(action)) await A.query(step);
      return undefined;
    } catch (error) {
      await A.query("rollback");
      return (error as Error).message;
    }
  }

  /** Plays both in an order, as far as neither waits for the other. Tells which of them were done. */
  async play(a: Action, b: Action, order: Order): Promise<Record<"A" | "B", boolean>> {
    const sides = { A: await this.#side("A", a), B: await this.#side("B", b) };
    for (const name of order) await this.#go(sides[name]);
    while (sides.A.steps.length > 0 || sides.B.steps.length > 0 || sides.A.running || sides.B.running)
      for (const side of [sides.A, sides.B]) await this.#go(side);
    return { A: sides.A.failure === undefined, B: sides.B.failure === undefined };
  }

  async #side(name: "A" | "B", action: Action): Promise<Side> {
    const client = this.sides[name];
    const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
    const pid = rows[0]?.pid ?? 0;
    return { client, pid, steps: stepsOf(action), running: undefined, isSettled: true, failure: undefined };
  }

  /** The next step; or nothing, where the one before it still waits. */
  async #go(side: Side): Promise<void> {
    if (side.running && !(await this.#hasRun(side))) return;
    const step = side.steps.shift();
    if (step === undefined) return;
    side.isSettled = false;
    side.running = side.client.query(step).then(
      (result) => {
        const last = Array.isArray(result) ? result.at(-1) : result;
        // What changes nothing is refused.
        if (side.steps.length === 1 && last?.rowCount === 0) this.#giveUp(side, "nothing was changed");
        side.isSettled = true;
      },
      (error: Error) => {
        this.#giveUp(side, error.message);
        side.isSettled = true;
      },
    );
    await this.#hasRun(side);
  }

  #giveUp(side: Side, why: string): void {
    side.failure ??= why;
    side.steps = ["rollback"];
  }

  /** Waits until the step has run, or waits for a lock itself. */
  async #hasRun(side: Side): Promise<boolean> {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (side.isSettled) {
        side.running = undefined;
        return true;
      }
      const { rows } = await this.stage.client.query<{ waits: boolean }>(
        "select cardinality(pg_blocking_pids($1)) > 0 as waits",
        [side.pid],
      );
      if (rows[0]?.waits) return false;
    }
  }
}

function stepsOf(action: Action): string[] {
  const { viewer, isOwners, sql } = statementsOf(action);
  const role = isOwners ? "" : "; set local role hx_member";
  return [`begin; select set_config('hx.viewer', '${viewer}', true)${role}`, ...sql, "commit"];
}

/** A random order of the steps of both. */
export function orderOf(a: Action, b: Action, random: Random): Order {
  const left = { A: stepsOf(a).length, B: stepsOf(b).length };
  const order: Order = [];
  while (left.A + left.B > 0) {
    const next = left.A === 0 ? "B" : left.B === 0 ? "A" : random.pick(["A", "B"] as const);
    left[next] -= 1;
    order.push(next);
  }
  return order;
}

/** Who sees what of some items, as one text. */
export async function shownNow(stage: Stage, ids: ReadonlySet<string>): Promise<string> {
  return await stage.during(async () => {
    const seen = await stage.lookNow(askers);
    return [...seen]
      .map(
        ([viewer, { items, media }]) =>
          `${viewer}: ${[...items, ...media].filter((id) => ids.has(id)).sort()}`,
      )
      .sort()
      .join("\n");
  });
}

/** The same, as the page says it of these actions one after the other. */
export function shownByPage(actions: readonly Action[], at: number): { text: string; ids: Set<string> } {
  const played = nobodyYet();
  for (const [place, action] of actions.entries())
    perform(played, { ...action, at: at - 0.5 + place * 0.001 });
  const targets = targetsOf(played.world);
  const line = (viewer: Viewer) => {
    const shown = targets.filter((target) => sees(played.world, viewer, target, at).sight === "WHOLE");
    return `${viewerSetting(viewer) ?? ""}: ${shown.map(({ item, part }) => idOf(part ?? item)).sort()}`;
  };
  return {
    text: askers.map(line).sort().join("\n"),
    ids: new Set(targets.map(({ item, part }) => idOf(part ?? item))),
  };
}

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openStage, type Stage } from "#test/stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let { app, admin, sides } = {} as Stage;
beforeAll(async () => {
  ({ app, admin, sides } = await openStage());
});
afterAll(() => app.close());

const toronto = "America/Toronto";
const rome = "Europe/Rome";
/** Fourteen hours ahead of UTC, the first place where a day ends. */
const kiritimati = "Pacific/Kiritimati";
const niue = "Pacific/Niue";

/** The instant at which the database takes a record for over, by which lists and actions go. */
async function overAt(table: "programs" | "sessions", id: string): Promise<string> {
  const prefix = table === "programs" ? "prog" : "sess";
  return app.database.asOwner(async (owner) => {
    await owner.query("set timezone to 'UTC'");
    const text = `select over_at::text as at from heritage.${table} where id = $1`;
    const { rows } = await owner.query<{ at: string }>(text, [decodeId(prefix, id)]);
    return rows[0]?.at ?? "";
  });
}

const at = (instant: string) => `${instant.replace("T", " ")}:00+00`;

describe("a session is over", () => {
  let program: string;
  beforeAll(async () => {
    program = await admin.publicProgram(sides);
  });

  test.each([
    ["when it ends", rome, "2027-07-01T18:00", "2027-07-01T20:00", false, "2027-07-01T18:00"],
    [
      "when an evening in Toronto ends, a day later in UTC",
      toronto,
      "2027-03-05T19:00",
      "2027-03-05T22:30",
      false,
      "2027-03-06T03:30",
    ],
    [
      "three hours after it began, where nobody said when it ends",
      toronto,
      "2027-03-05T19:00",
      null,
      false,
      "2027-03-06T03:00",
    ],
    [
      "three hours later also where clocks go forward in them",
      rome,
      "2027-03-28T01:30",
      null,
      false,
      "2027-03-28T03:30",
    ],
    ["and where they go back", rome, "2027-10-31T01:30", null, false, "2027-10-31T02:30"],
    ["when its day is over in Toronto", toronto, "2027-03-05T00:00", null, true, "2027-03-06T05:00"],
    [
      "when the day on which clocks go forward is over",
      toronto,
      "2027-03-14T00:00",
      null,
      true,
      "2027-03-15T04:00",
    ],
    [
      "when the day on which clocks go back is over",
      rome,
      "2027-10-31T00:00",
      null,
      true,
      "2027-10-31T23:00",
    ],
    [
      "when its day is over in Kiritimati, where it is over first",
      kiritimati,
      "2027-03-05T00:00",
      null,
      true,
      "2027-03-05T10:00",
    ],
    [
      "when its day is over in Niue, where it is over last",
      niue,
      "2027-03-05T00:00",
      null,
      true,
      "2027-03-06T11:00",
    ],
    [
      "when its last day is over, whatever time of that day is given",
      rome,
      "2027-10-29T10:00",
      "2027-11-01T12:00",
      true,
      "2027-11-01T23:00",
    ],
    [
      "with the day before, where it ends at midnight",
      rome,
      "2027-07-01T00:00",
      "2027-07-03T00:00",
      true,
      "2027-07-02T22:00",
    ],
    [
      "with its own day, where it begins and ends at its midnight",
      rome,
      "2027-07-01T00:00",
      "2027-07-01T00:00",
      true,
      "2027-07-01T22:00",
    ],
  ])("%s", async (_when, timeZone, localStart, localEnd, isAllDay, instant) => {
    const id = await admin.session(program, { timeZone, localStart, localEnd, isAllDay });
    expect(await overAt("sessions", id)).toBe(at(instant));
  });
});

describe("a program is over", () => {
  const program = (startsOn: string | null, endsOn: string | null) =>
    admin.publicProgram(sides, { startsOn, endsOn });

  test("when its last session is, on its last day", async () => {
    const id = await program("2027-03-01", "2027-03-05");
    await admin.session(id, {
      timeZone: toronto,
      localStart: "2027-03-01T19:00",
      localEnd: "2027-03-01T22:30",
    });
    const last = { timeZone: toronto, localStart: "2027-03-05T19:00", localEnd: "2027-03-05T22:30" };
    const session = await admin.session(id, last);
    expect(await overAt("programs", id)).toBe(at("2027-03-06T03:30"));
    await admin.do("sessionUpdate", { id: session, localEnd: "2027-03-05T23:00" });
    expect(await overAt("programs", id)).toBe(at("2027-03-06T04:00"));
  });

  test("when its last day is over where it takes place, if that day has no session", async () => {
    const id = await program("2027-03-01", "2027-03-31");
    await admin.session(id, { timeZone: kiritimati, localStart: "2027-03-01T19:00", localEnd: null });
    expect(await overAt("programs", id)).toBe(at("2027-03-31T10:00"));
  });

  test("when its last day is over everywhere on earth, if nobody knows where it takes place", async () => {
    expect(await overAt("programs", await program("2027-03-01", "2027-03-31"))).toBe(at("2027-04-01T12:00"));
  });

  test("when a session is that takes place after its last day", async () => {
    const id = await program("2027-03-01", "2027-03-05");
    await admin.session(id, { timeZone: rome, localStart: "2027-03-09T18:00", localEnd: "2027-03-09T20:00" });
    expect(await overAt("programs", id)).toBe(at("2027-03-09T19:00"));
  });

  test("at no time that is known, if it has no last day", async () => {
    const id = await program("2020-03-01", null);
    await admin.session(id, { timeZone: rome, localStart: "2020-03-09T18:00", localEnd: null });
    expect(await overAt("programs", id)).toBe("infinity");
  });

  test("once it is closed, whatever its days", async () => {
    const id = await program("2020-03-01", null);
    await admin.do("programStart", { id });
    await admin.do("programClose", { id });
    expect(await overAt("programs", id)).toBe("-infinity");
  });

  test("by the sessions that it has: one deleted does not count until it is restored", async () => {
    const id = await program("2027-03-01", "2027-03-05");
    const session = await admin.session(id, {
      timeZone: rome,
      localStart: "2027-03-05T18:00",
      localEnd: "2027-03-05T20:00",
    });
    expect(await overAt("programs", id)).toBe(at("2027-03-05T19:00"));
    await admin.do("sessionDelete", { id: session });
    expect(await overAt("programs", id)).toBe(at("2027-03-06T12:00"));
    await admin.do("sessionRestore", { id: session });
    expect(await overAt("programs", id)).toBe(at("2027-03-05T19:00"));
    await admin.do("programUpdate", { id, endsOn: "2027-03-06" });
    expect(await overAt("programs", id)).toBe(at("2027-03-06T23:00"));
  });

  test("without a new revision when its sessions change", async () => {
    const id = await program("2027-03-01", "2027-03-05");
    const before = await admin.do("programUpdate", { id });
    await admin.session(id, { timeZone: rome, localStart: "2027-03-05T18:00", localEnd: null });
    expect((await admin.do("programUpdate", { id })).revision).toBe(before.revision + 1);
  });
});

/** The wall time in a zone, so many minutes from now. */
function wall(timeZone: string, minutes: number): string {
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "short",
  }).format(Date.now() + minutes * 60_000);
  return parts.replace(" ", "T");
}

describe("what is upcoming, in lists", () => {
  // In one of these it is evening, and another day than in UTC, whenever this runs.
  test.each([kiritimati, toronto, niue, "Etc/GMT+12", "Etc/GMT-14", rome])(
    "goes by the clock of the place: %s",
    async (timeZone) => {
      const day = (minutes: number) => wall(timeZone, minutes).slice(0, 10);
      const id = await admin.publicProgram(sides, { startsOn: day(0), endsOn: day(0) });
      const names = {
        today: { localStart: `${day(0)}T00:00`, isAllDay: true, localEnd: null },
        yesterday: { localStart: `${day(-1440)}T00:00`, isAllDay: true, localEnd: null },
        begun: { localStart: wall(timeZone, -90), localEnd: null },
        over: { localStart: wall(timeZone, -200), localEnd: null },
        ended: { localStart: wall(timeZone, -200), localEnd: wall(timeZone, -1) },
      };
      const sessions = new Map<string, string>();
      for (const [name, input] of Object.entries(names))
        sessions.set(await admin.session(id, { timeZone, ...input }), name);
      const read = async (isUpcoming: boolean) => {
        const { data } = await app.graphql(
          `query ($id: ID!, $is: Boolean!) {
           programs(where: { id: { eq: $id }, isUpcoming: { eq: $is } }) { nodes { id } }
           sessions(where: { program: { eq: $id }, isUpcoming: { eq: $is } }) { nodes { id } } }`,
          { id, is: isUpcoming },
        );
        const found = data.sessions.nodes.map((node: { id: string }) => sessions.get(node.id));
        return [data.programs.nodes.length, found.sort()];
      };
      expect(await read(true)).toEqual([1, ["begun", "today"]]);
      expect(await read(false)).toEqual([0, ["ended", "over", "yesterday"]]);
    },
  );
});

test("an access fact holds until its last day is over where the session takes place", async () => {
  const id = await admin.publicProgram(sides);
  const status = async (timeZone: string, verifiedUntil: string) => {
    const session = await admin.session(id, {
      timeZone,
      accessFeatures: [{ kind: "STEP_FREE", status: "AVAILABLE", verifiedUntil }],
    });
    const { data } = await app.graphql(
      `query ($id: ID!) { session(by: { id: $id }) { accessFeatures { status } }
         sessions(where: { id: { eq: $id }, accessFeature: { available: [STEP_FREE] } }) { nodes { id } } }`,
      { id: session },
    );
    return [data.session.accessFeatures[0].status, data.sessions.nodes.length];
  };
  for (const timeZone of ["Etc/GMT+12", "Etc/GMT-14", toronto]) {
    expect(await status(timeZone, wall(timeZone, 0).slice(0, 10))).toEqual(["AVAILABLE", 1]);
    expect(await status(timeZone, wall(timeZone, -1440).slice(0, 10))).toEqual(["UNKNOWN", 0]);
  }
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { Temporal } from "temporal-polyfill";
import { en, openStage, type Stage } from "#test/stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let { app, admin, sides } = {} as Stage;
beforeAll(async () => {
  ({ app, admin, sides } = await openStage());
});
afterAll(() => app.close());

let program: string;
beforeEach(async () => {
  program = await admin.publicProgram(sides, { title: en("Weaving on Tuesdays") });
});

const zone = "Europe/Rome";
/** The first Tuesday of October next year: in four weeks clocks go back. */
const october = Temporal.Now.plainDateISO().with({ day: 1, month: 10 }).add({ years: 1 });
const tuesday = october.add({ days: (9 - october.dayOfWeek) % 7 });
const day = (weeks: number, days = 0) => tuesday.add({ weeks, days }).toString();
const at = (weeks: number, time = "18:00", days = 0) => `${day(weeks, days)}T${time}`;
const weekly = {
  rule: "FREQ=WEEKLY;BYDAY=TU;COUNT=6",
  localStart: at(0),
  localEnd: at(0, "20:00"),
  timeZone: zone,
  attendanceMode: "IN_PERSON",
};

const shown = `id rule localStart localEnd timeZone additionalStarts excludedStarts endsBefore revision`;
const selections = {
  sessionSeriesCreate: "skipped",
  sessionSeriesUpdate:
    "skipped changes { kind sessionId previousStart localStart } changeCounts { kept moved created cancelled reinstated }",
  sessionSeriesCancel: "",
};

async function ask(name: keyof typeof selections, input: object) {
  const type = `S${name.slice(1)}Input`;
  const { data, errors } = await app.graphql(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
       sessionSeries { ${shown} } ${selections[name]} userErrors { code message path } replayed } }`,
    { input },
    { key: app.adminKey },
  );
  expect(errors).toBeUndefined();
  return data[name];
}

async function create(input: object = {}) {
  const { userErrors, sessionSeries, skipped } = await ask("sessionSeriesCreate", {
    programId: program,
    ...weekly,
    ...input,
  });
  expect(userErrors).toEqual([]);
  return { ...sessionSeries, skipped };
}

async function update(id: string, input: object) {
  const {
    userErrors,
    sessionSeries,
    changeCounts: counts,
    ...rest
  } = await ask("sessionSeriesUpdate", {
    id,
    ...input,
  });
  expect(userErrors).toEqual([]);
  return { series: sessionSeries, counts, ...rest };
}

async function sessionsOf(id: string) {
  const { data } = await app.graphql(
    `query ($id: ID!) { sessionSeries(by: { id: $id }) { program { id } sessions(first: 100) { nodes {
       id localStart localEnd startsAt originalStart status attendanceMode statusNote { text } series { id }
       venue { name { text } translations: name { language } locality } accessFeatures { kind status } } } } }`,
    { id },
  );
  return data.sessionSeries.sessions.nodes;
}
const starts = (sessions: { localStart: string }[]) => sessions.map(({ localStart }) => localStart);
const idsOf = (sessions: { id: string }[]) => sessions.map(({ id }) => id);
const kinds = (changes: { kind: string }[]) => changes.map(({ kind }) => kind);

describe("rule 6: a session has local time, zone and recurrence", () => {
  test("six Tuesdays are six sessions, which begin at six on both sides of a change of clocks", async () => {
    const series = await create();
    const { attendanceMode: _mode, ...dates } = weekly;
    expect(series).toMatchObject({ ...dates, excludedStarts: [], endsBefore: null });
    const sessions = await sessionsOf(series.id);
    expect(starts(sessions)).toEqual([0, 1, 2, 3, 4, 5].map((week) => at(week)));
    const hours = sessions.map(({ startsAt }: { startsAt: string }) => startsAt.slice(11, 13));
    expect(new Set(hours)).toEqual(new Set(["16", "17"]));
    expect(sessions[5]).toMatchObject({
      localEnd: at(5, "20:00"),
      originalStart: at(5),
      series: { id: series.id },
      status: "SCHEDULED",
    });
    const { data } = await app.graphql(
      "query ($id: ID!) { program(by: { id: $id }) { sessionSeries { id } sessions(first: 10) { nodes { id } } } }",
      { id: program },
    );
    expect(data.program.sessionSeries).toEqual([{ id: series.id }]);
    expect(data.program.sessions.nodes).toHaveLength(6);
  });

  test("dates can be added and left out", async () => {
    const series = await create({ additionalStarts: [at(0, "10:00", 4)], excludedStarts: [at(2), at(2)] });
    expect(series).toMatchObject({ additionalStarts: [at(0, "10:00", 4)], excludedStarts: [at(2)] });
    expect(starts(await sessionsOf(series.id))).toEqual([
      at(0),
      at(0, "10:00", 4),
      ...[1, 3, 4, 5].map((week) => at(week)),
    ]);
  });

  test("a time that clocks skip is left out and told; of two, the first is meant", async () => {
    // Clocks go forward on the last Sunday of March, at two; and back on the last of October, at three.
    const march = tuesday.with({ month: 3, day: 31 });
    const skips = march.subtract({ days: march.dayOfWeek % 7 });
    const first = `${skips.subtract({ weeks: 1 })}T02:30`;
    const rule = "FREQ=WEEKLY;COUNT=3";
    const { id, skipped } = await create({ rule, localStart: first, localEnd: null });
    expect(skipped).toEqual([`${skips}T02:30`]);
    expect(await sessionsOf(id)).toHaveLength(2);
    const autumn = tuesday.with({ month: 10, day: 31 });
    const twice = autumn.subtract({ days: autumn.dayOfWeek % 7 });
    const back = await create({ rule: "FREQ=DAILY;COUNT=1", localStart: `${twice}T02:30`, localEnd: null });
    expect((await sessionsOf(back.id))[0].startsAt).toBe(`${twice}T00:30:00.000Z`);
  });

  test.each([
    [{ rule: "FREQ=WEEKLY;BYDAY=TU" }, "rule INVALID", "never ends"],
    [{ rule: "FREQ=WEEKLY;COUNT=3;UNTIL=20990101" }, "rule INVALID", "ends twice"],
    [{ rule: "every Tuesday" }, "rule INVALID", "EVERY TUESDAY"],
    [{ rule: "FREQ=HOURLY;COUNT=3" }, "rule INVALID", "FREQ=HOURLY"],
    [{ rule: "FREQ=WEEKLY;UNTIL=20270231" }, "rule INVALID", "UNTIL=20270231"],
    [{ rule: `FREQ=WEEKLY;COUNT=3;BYDAY=${"MO,".repeat(200)}TU` }, "rule INVALID", "no part"],
    [{ rule: "FREQ=WEEKLY;BYMONTHDAY=3;COUNT=3" }, "rule INVALID", "cannot be followed"],
    [{ rule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3" }, "rule INVALID", "cannot be followed"],
    [{ rule: "FREQ=WEEKLY;BYDAY=WE;COUNT=3" }, "localStart INVALID", at(0, "18:00", 1)],
    [{ rule: "FREQ=DAILY;COUNT=501" }, "rule TOO_MANY", "500"],
    [{ rule: "FREQ=YEARLY;COUNT=4" }, "rule INVALID", "announced until"],
    [{ excludedStarts: [at(2, "19:00")] }, "excludedStarts INVALID", at(2, "19:00")],
    [{ rule: "FREQ=WEEKLY;COUNT=1", excludedStarts: [at(0)] }, "rule INVALID", "no date"],
    [{ localEnd: at(-1) }, "localEnd INVALID", ""],
    [{ venue: { name: en("x".repeat(301)) } }, "venue.name.0.text TOO_LONG", ""],
  ])("what cannot be is refused, and nothing is written: %j", async (input, place, words) => {
    const { sessionSeries, userErrors } = await ask("sessionSeriesCreate", {
      programId: program,
      ...weekly,
      ...input,
    });
    expect(sessionSeries).toBeNull();
    const places = userErrors.map(({ path, code }: { path: string[]; code: string }) => [
      `${path.slice(1).join(".")} ${code}`,
    ]);
    expect(places).toEqual([[place]]);
    expect(userErrors[0].message).toContain(words);
    const { data } = await app.graphql(
      "query ($id: ID!) { program(by: { id: $id }) { sessions(first: 1) { nodes { id } } sessionSeries { id } } }",
      { id: program },
    );
    expect(data.program).toEqual({ sessions: { nodes: [] }, sessionSeries: [] });
  });
});

describe("rule 6: sessions keep their ids when the rule changes", () => {
  test("the same start keeps its session, the rest pair in order; a dry run tells the same and changes nothing", async () => {
    const { id, revision } = await create();
    const before = await sessionsOf(id);
    const change = {
      rule: "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4",
      cancellationNote: en("The loom is broken."),
    };
    const preview = await update(id, { ...change, isDryRun: true });
    expect(await sessionsOf(id)).toEqual(before);
    expect(preview.series.revision).toBe(revision);
    const { changes, counts, series } = await update(id, change);
    expect([changes, counts]).toEqual([preview.changes, preview.counts]);
    expect(counts).toEqual({ kept: 2, moved: 2, created: 0, cancelled: 2, reinstated: 0 });
    expect(series).toMatchObject({ id, rule: change.rule, revision: revision + 1 });
    // Tuesdays of two weeks stay; the third and the fourth become the Thursdays; nothing is left for two.
    expect(kinds(changes)).toEqual(["MOVED", "MOVED", "CANCELLED", "CANCELLED"]);
    const after = await sessionsOf(id);
    const byId = new Map(after.map((session: { id: string }) => [session.id, session]));
    expect(before.map(({ id }: { id: string }) => byId.get(id))).toMatchObject([
      { localStart: at(0), status: "SCHEDULED" },
      { localStart: at(1), status: "SCHEDULED" },
      { localStart: at(0, "18:00", 2), status: "RESCHEDULED", originalStart: at(0, "18:00", 2) },
      { localStart: at(1, "18:00", 2), status: "RESCHEDULED" },
      { localStart: at(4), status: "CANCELLED", statusNote: { text: "The loom is broken." } },
      { localStart: at(5), status: "CANCELLED" },
    ]);
    // The rule has these dates again, so they come back as they were.
    const again = await update(id, { rule: "FREQ=WEEKLY;BYDAY=TU;COUNT=5" });
    expect(kinds(again.changes)).toEqual(["MOVED", "MOVED", "REINSTATED"]);
    expect((await sessionsOf(id)).find(({ id }: { id: string }) => id === before[4].id)).toMatchObject({
      status: "SCHEDULED",
      statusNote: null,
    });
  });

  test("a session that was moved by itself stays where it is, and one that was cancelled stays cancelled", async () => {
    const { id } = await create();
    const [first, second, third] = await sessionsOf(id);
    await admin.do("sessionUpdate", { id: second.id, localStart: at(1, "10:00", 4), localEnd: null });
    await admin.do("sessionCancel", { id: third.id });
    const { changes } = await update(id, {
      rule: "FREQ=WEEKLY;BYDAY=TU;COUNT=4",
      venue: { locality: "Bologna" },
    });
    expect(kinds(changes)).toEqual(["CANCELLED", "CANCELLED"]);
    const after = new Map((await sessionsOf(id)).map((each: { id: string }) => [each.id, each]));
    expect(after.get(first.id)).toMatchObject({ venue: { locality: "Bologna" } });
    expect(after.get(second.id)).toMatchObject({
      localStart: at(1, "10:00", 4),
      venue: { locality: "Bologna" },
    });
    expect(after.get(third.id)).toMatchObject({ status: "CANCELLED", venue: null });
  });

  test("another time of day is another time for each, and dates left out move along", async () => {
    const { id } = await create({ excludedStarts: [at(2)] });
    const before = await sessionsOf(id);
    const { series, changes } = await update(id, { localStart: at(0, "19:00"), localEnd: at(0, "21:30") });
    expect(series).toMatchObject({ localStart: at(0, "19:00"), excludedStarts: [at(2, "19:00")] });
    expect(kinds(changes)).toEqual(["MOVED", "MOVED", "MOVED", "MOVED", "MOVED"]);
    const after = await sessionsOf(id);
    expect(idsOf(after)).toEqual(idsOf(before));
    expect(after[4]).toMatchObject({ localStart: at(5, "19:00"), localEnd: at(5, "21:30") });
  });

  test("from one session on, another series goes on with the same sessions", async () => {
    const { id } = await create({ excludedStarts: [at(4)] });
    const before = await sessionsOf(id);
    const { series, changes } = await update(id, { fromSessionId: before[2].id, localStart: at(2, "10:00") });
    expect(series).toMatchObject({
      rule: "FREQ=WEEKLY;BYDAY=TU;COUNT=4",
      localStart: at(2, "10:00"),
      localEnd: at(2, "12:00"),
      excludedStarts: [at(4, "10:00")],
    });
    expect(series.id).not.toBe(id);
    expect(kinds(changes)).toEqual(["MOVED", "MOVED", "MOVED"]);
    expect(starts(await sessionsOf(id))).toEqual([at(0), at(1)]);
    const after = await sessionsOf(series.id);
    expect(idsOf(after)).toEqual(idsOf(before.slice(2)));
    const { data } = await app.graphql(
      "query ($id: ID!) { program(by: { id: $id }) { sessionSeries { id endsBefore excludedStarts } } }",
      { id: program },
    );
    expect(data.program.sessionSeries).toEqual([
      { id, endsBefore: at(2), excludedStarts: [] },
      { id: series.id, endsBefore: null, excludedStarts: [at(4, "10:00")] },
    ]);
    // A change that names no date makes no further series.
    const facts = await update(series.id, { fromSessionId: after[1].id, attendanceMode: "HYBRID" });
    expect(facts.series.id).toBe(series.id);
    expect(
      (await sessionsOf(series.id)).map(({ attendanceMode }: { attendanceMode: string }) => attendanceMode),
    ).toEqual(["IN_PERSON", "HYBRID", "HYBRID"]);
  });

  test("new dates are like the others: with their venue in every language, and what is known of access", async () => {
    const { id } = await create({
      venue: { name: [...en("The loom room"), { language: "ti", text: "ክፍሊ መእለሚ" }], locality: "Asmara" },
      accessFeatures: [{ kind: "STEP_FREE", status: "AVAILABLE" }],
    });
    await update(id, {
      venue: {
        name: [
          { language: "en", text: "Room 2" },
          { language: "ti", text: "ክፍሊ 2" },
        ],
        locality: "Asmara",
      },
    });
    const { changes } = await update(id, { rule: "FREQ=WEEKLY;BYDAY=TU;COUNT=8" });
    expect(kinds(changes)).toEqual(["CREATED", "CREATED"]);
    const created = (await sessionsOf(id)).slice(6);
    expect(created).toMatchObject([
      { localStart: at(6), venue: { name: { text: "Room 2" }, locality: "Asmara" } },
      { localStart: at(7), accessFeatures: [{ kind: "STEP_FREE", status: "AVAILABLE" }] },
    ]);
    await update(id, { accessFeatures: [{ kind: "SEATING", status: "AVAILABLE" }] });
    for (const { accessFeatures } of await sessionsOf(id))
      expect(accessFeatures).toEqual([{ kind: "SEATING", status: "AVAILABLE" }]);
  });

  test("a session that was deleted leaves its date without one, which is told", async () => {
    const { id } = await create();
    const sessions = await sessionsOf(id);
    await admin.do("sessionDelete", { id: sessions[1].id });
    const { skipped, changes } = await update(id, { rule: "FREQ=WEEKLY;BYDAY=TU;COUNT=3" });
    expect(skipped).toEqual([at(1)]);
    expect(kinds(changes)).toEqual(["CANCELLED", "CANCELLED", "CANCELLED"]);
  });

  test("what has begun is not changed", async () => {
    const { id } = await create();
    const [first, ...later] = await sessionsOf(id);
    await app.database.asOwner((owner) =>
      owner.query(
        "update heritage.sessions set starts_at = now() - interval '1 day', ends_at = now() where id = $1",
        [decodeId("sess", first.id)],
      ),
    );
    expect((await update(id, { attendanceMode: "ONLINE" })).counts).toMatchObject({ kept: later.length });
    const { userErrors } = await ask("sessionSeriesUpdate", {
      id,
      fromSessionId: first.id,
      attendanceMode: "ONLINE",
    });
    expect(userErrors).toMatchObject([{ code: "INVALID_TRANSITION", path: ["input", "fromSessionId"] }]);
  });

  test("all that is to come is cancelled at once, and stays visible", async () => {
    const { id } = await create();
    const sessions = await sessionsOf(id);
    const { userErrors } = await ask("sessionSeriesCancel", {
      id,
      fromSessionId: sessions[4].id,
      note: [{ language: "ar", text: "الأستاذة مريضة" }],
    });
    expect(userErrors).toEqual([]);
    const after = await sessionsOf(id);
    expect(after.map(({ status }: { status: string }) => status)).toEqual([
      ...Array(4).fill("SCHEDULED"),
      ...Array(2).fill("CANCELLED"),
    ]);
    expect(after[5].statusNote.text).toBe("الأستاذة مريضة");
    await admin.do("sessionReinstate", { id: sessions[5].id });
    expect((await ask("sessionSeriesCancel", { id })).userErrors).toEqual([]);
  });

  test("whoever changes another version than they read is told, also when two do at once", async () => {
    const { id, revision } = await create();
    const change = (count: number) =>
      ask("sessionSeriesUpdate", {
        id,
        expectedRevision: revision,
        rule: `FREQ=WEEKLY;BYDAY=TU;COUNT=${count}`,
      });
    const answers = await Promise.all([change(4), change(5)]);
    const codes = answers.map(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code));
    expect(codes.toSorted((one, other) => one.length - other.length)).toEqual([[], ["CONFLICT"]]);
    const going = (await sessionsOf(id)).filter(({ status }: { status: string }) => status !== "CANCELLED");
    expect(going).toHaveLength(codes[0]?.length === 0 ? 4 : 5);
  });

  test("ids of nothing, of another series and of another kind are refused", async () => {
    const { id } = await create();
    const other = await create();
    const [session] = await sessionsOf(other.id);
    for (const [input, path] of [
      [{ id: session.id }, "id"],
      [{ id: "seri_01k3xyzzzzzzzzzzzzzzzzzzzz" }, "id"],
      [{ id, fromSessionId: session.id }, "fromSessionId"],
      [{ id, fromSessionId: id }, "fromSessionId"],
    ] as const) {
      const { userErrors } = await ask("sessionSeriesUpdate", { ...input, attendanceMode: "ONLINE" });
      expect(userErrors).toMatchObject([{ code: "NOT_FOUND", path: ["input", path] }]);
    }
    const nulls = await ask("sessionSeriesUpdate", { id, rule: null, localStart: null, timeZone: null });
    expect(nulls.userErrors.map(({ code }: { code: string }) => code)).toEqual([
      "REQUIRED",
      "REQUIRED",
      "REQUIRED",
    ]);
  });

  test("a series of 500 dates is written and changed in whole", async () => {
    const first = Temporal.Now.plainDateISO().add({ days: 1 });
    const { id } = await create({
      rule: "FREQ=DAILY;COUNT=500",
      localStart: `${first}T09:00`,
      localEnd: `${first}T10:00`,
    });
    const { counts, changes } = await update(id, {
      localStart: `${first}T11:00`,
      localEnd: `${first}T12:00`,
    });
    expect([counts.moved, counts.kept, changes.length]).toEqual([500, 0, 50]);
  });
});

test("with a program that is cancelled no series begins or changes", async () => {
  const { id } = await create();
  await admin.do("programCancel", { id: program });
  const refused = [
    await ask("sessionSeriesCreate", { programId: program, ...weekly }),
    await ask("sessionSeriesUpdate", { id, attendanceMode: "ONLINE" }),
  ];
  for (const { userErrors } of refused) expect(userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);
});

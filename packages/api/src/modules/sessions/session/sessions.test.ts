import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import {
  en,
  expectAdministratorsOnly,
  expectNotThere,
  openStage,
  readSession,
  type Stage,
} from "#test/stage";

let { app, admin, sides, plainKey } = {} as Stage;
let program: string;
beforeAll(async () => {
  ({ app, admin, sides, plainKey } = await openStage());
  program = await admin.publicProgram(sides);
});
afterAll(() => app.close());

const read = (id: string) => readSession({ app }, id);
const unknownId = "sess_01k3zzzzzzzzzzzzzzzzzzzzzz";

const evening = {
  localStart: "2031-05-01T18:00",
  timeZone: "Europe/Rome",
  attendanceMode: "IN_PERSON",
};

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

describe("creating a session", () => {
  test("keeps the wall time that was agreed, its zone, and the instants that follow", async () => {
    const id = await admin.session(program, {
      localStart: "2031-05-01T18:00",
      localEnd: "2031-05-01T20:30:15",
      venue: {
        name: [
          { language: "zh", text: "老仓库" },
          { language: "it", text: "Il vecchio deposito" },
        ],
        streetAddress: "Via del Campo 3",
        postalCode: "16124",
        locality: "Genova",
        region: "Liguria",
        country: "IT",
        latitude: 44.41,
        longitude: 8.93,
      },
      url: "https://stories.example/1",
      accessFeatures: [
        { kind: "STEP_FREE", status: "AVAILABLE", verifiedBy: "City office", verifiedUntil: day(30) },
        { kind: "SIGN_LANGUAGE_INTERPRETATION", status: "ON_REQUEST", note: en("Italian Sign Language") },
        { kind: "CHILDCARE", status: "UNKNOWN" },
      ],
    });
    expect(await read(id)).toEqual({
      id,
      program: { id: program },
      startsAt: "2031-05-01T16:00:00.000Z",
      endsAt: "2031-05-01T18:30:15.000Z",
      localStart: "2031-05-01T18:00",
      localEnd: "2031-05-01T20:30:15",
      timeZone: "Europe/Rome",
      isAllDay: false,
      attendanceMode: "IN_PERSON",
      venue: {
        name: { text: "老仓库" },
        streetAddress: "Via del Campo 3",
        postalCode: "16124",
        locality: "Genova",
        region: "Liguria",
        country: "IT",
        latitude: 44.41,
        longitude: 8.93,
      },
      url: "https://stories.example/1",
      status: "SCHEDULED",
      statusNote: null,
      externalReferences: [],
      accessFeatures: [
        { kind: "CHILDCARE", status: "UNKNOWN", note: null, verifiedBy: null, verifiedUntil: null },
        {
          kind: "SIGN_LANGUAGE_INTERPRETATION",
          status: "ON_REQUEST",
          note: { text: "Italian Sign Language" },
          verifiedBy: null,
          verifiedUntil: null,
        },
        {
          kind: "STEP_FREE",
          status: "AVAILABLE",
          note: null,
          verifiedBy: "City office",
          verifiedUntil: day(30),
        },
      ],
    });
  });

  test("needs no more than a start, a zone and how to attend", async () => {
    const { id } = await admin.do("sessionCreate", {
      programId: program,
      ...evening,
      attendanceMode: "UNKNOWN",
    });
    expect(await read(id)).toMatchObject({
      endsAt: null,
      localEnd: null,
      venue: null,
      url: null,
      accessFeatures: [],
      attendanceMode: "UNKNOWN",
    });
  });

  test("is refused, in words, for a time that clocks skip", async () => {
    const refused = await admin.try(
      "sessionCreate",
      { programId: program, ...evening, localStart: "2031-03-30T02:30", localEnd: "2031-03-30T02:45" },
      { headers: { "accept-language": "uk" } },
    );
    expect(places(refused)).toEqual(["localEnd INVALID", "localStart INVALID"]);
    expect(refused.userErrors[0]?.message).toBe(
      "Часу 2031-03-30T02:30 у Europe/Rome не існує: тоді годинники переводять уперед. Виберіть інший час.",
    );
  });

  test("takes the first of two equal wall times when clocks go back", async () => {
    const id = await admin.session(program, { localStart: "2031-10-26T02:30", localEnd: "2031-10-26T03:30" });
    expect(await read(id)).toMatchObject({
      startsAt: "2031-10-26T00:30:00.000Z",
      endsAt: "2031-10-26T02:30:00.000Z",
      localStart: "2031-10-26T02:30",
    });
  });

  test("reports every error at once", async () => {
    const refused = await admin.try("sessionCreate", {
      programId: program,
      ...evening,
      localEnd: "2031-05-01T17:00",
      venue: { name: en("v".repeat(301)), longitude: 8, locality: "l".repeat(301) },
      statusNote: en("n".repeat(1001)),
      accessFeatures: [
        { kind: "STEP_FREE", status: "AVAILABLE", note: en(" ") },
        { kind: "STEP_FREE", status: "NOT_AVAILABLE", verifiedBy: "b".repeat(301) },
      ],
    });
    expect(places(refused)).toEqual([
      "accessFeatures.0.note.0.text REQUIRED",
      "accessFeatures.1 NOT_UNIQUE",
      "accessFeatures.1.verifiedBy TOO_LONG",
      "localEnd INVALID",
      "statusNote.0.text TOO_LONG",
      "venue INVALID",
      "venue.locality TOO_LONG",
      "venue.name.0.text TOO_LONG",
    ]);
  });

  test.each([
    ["timeZone", "CET"],
    ["timeZone", "+02:00"],
    ["timeZone", "Europe/Atlantis"],
    ["timeZone", "Europe/Rome\u0000"],
    ["localStart", "2031-05-01T24:00"],
    ["localStart", "2031-05-01T18:00Z"],
    ["localStart", "2031-02-29T18:00"],
    ["localStart", "0000-05-01T18:00"],
    ["localEnd", "9999-12-31T23:59"],
    ["url", "javascript:alert(1)"],
    ["attendanceMode", "MAYBE"],
  ])("refuses the %s %j before anything is done", async (field, value) => {
    const { status, errors } = await admin.send("sessionCreate", {
      programId: program,
      ...evening,
      [field]: value,
    });
    expect([status, errors?.[0].extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
  });

  test("is refused for a program that is not there or is cancelled", async () => {
    for (const programId of ["prog_01k3zzzzzzzzzzzzzzzzzzzzzz", sides.host, ""])
      expect(places(await admin.try("sessionCreate", { programId, ...evening }))).toEqual([
        "programId NOT_FOUND",
      ]);
    const cancelled = await admin.draft(sides);
    await admin.do("programCancel", { id: cancelled });
    const refused = await admin.try("sessionCreate", { programId: cancelled, ...evening });
    expect(places(refused)).toEqual(["programId INVALID_TRANSITION"]);
    expect(refused.userErrors[0]?.message).toBe(
      "The program is cancelled, so no session can be added to it.",
    );
  });
});

describe("changing a session", () => {
  test("leaves what is not named", async () => {
    const id = await admin.session(program, {
      venue: { name: en("Hall"), country: "IT" },
      url: "https://hall.example/",
      isAllDay: true,
      statusNote: en("Bring a scarf."),
      accessFeatures: [{ kind: "SEATING", status: "AVAILABLE" }],
    });
    const before = await read(id);
    await admin.do("sessionUpdate", { id });
    expect(await read(id)).toEqual(before);
  });

  test("clears what is null", async () => {
    const id = await admin.session(program, {
      venue: { name: en("Hall"), country: "IT" },
      url: "https://hall.example/",
      isAllDay: true,
      statusNote: en("Bring a scarf."),
      accessFeatures: [{ kind: "SEATING", status: "AVAILABLE" }],
    });
    await admin.do("sessionUpdate", {
      id,
      localEnd: null,
      venue: null,
      url: null,
      isAllDay: null,
      statusNote: null,
      accessFeatures: null,
    });
    expect(await read(id)).toMatchObject({
      localStart: "2031-05-01T18:00",
      localEnd: null,
      endsAt: null,
      venue: null,
      url: null,
      isAllDay: false,
      statusNote: null,
      accessFeatures: [],
    });
  });

  test("refuses to clear the start, the zone and how to attend", async () => {
    const id = await admin.session(program);
    const refused = await admin.try("sessionUpdate", {
      id,
      localStart: null,
      timeZone: null,
      attendanceMode: null,
    });
    expect(places(refused)).toEqual(["attendanceMode REQUIRED", "localStart REQUIRED", "timeZone REQUIRED"]);
  });

  test("to another time says RESCHEDULED, at once and without new approvals", async () => {
    const id = await admin.session(program);
    await admin.do("sessionUpdate", { id, localEnd: "2031-05-01T21:00" });
    expect(await read(id)).toMatchObject({ status: "SCHEDULED", endsAt: "2031-05-01T19:00:00.000Z" });
    const moved = { id, localStart: "2031-05-02T18:00", localEnd: "2031-05-02T20:00" };
    await admin.do("sessionUpdate", { ...moved, statusNote: en("The hall is taken on Thursday.") });
    expect(await read(id)).toMatchObject({
      status: "RESCHEDULED",
      startsAt: "2031-05-02T16:00:00.000Z",
      statusNote: { text: "The hall is taken on Thursday." },
    });
  });

  test("to another zone keeps the wall time and moves the instant", async () => {
    const id = await admin.session(program);
    await admin.do("sessionUpdate", { id, timeZone: "Africa/Asmara" });
    expect(await read(id)).toMatchObject({
      localStart: "2031-05-01T18:00",
      startsAt: "2031-05-01T15:00:00.000Z",
      status: "RESCHEDULED",
    });
  });

  test("judges a new end against the start that is kept", async () => {
    const id = await admin.session(program);
    expect(places(await admin.try("sessionUpdate", { id, localEnd: "2031-05-01T17:59" }))).toEqual([
      "localEnd INVALID",
    ]);
    expect(places(await admin.try("sessionUpdate", { id, localStart: "2031-05-01T20:01" }))).toEqual([
      "localEnd INVALID",
    ]);
  });

  test("says that it is not there, also when the id is that of something else", async () => {
    const inputs = { sessionUpdate: {}, sessionCancel: {}, sessionPostpone: {}, sessionMoveOnline: {} };
    await expectNotThere({ admin }, "session", [unknownId, program, "sess_\u0000"], inputs);
  });

  test("is for administrators alone", async () => {
    const id = await admin.session(program);
    await expectAdministratorsOnly(
      { app, plainKey },
      {
        sessionCreate: { programId: program, ...evening },
        sessionUpdate: { id, url: "https://evil.example" },
        sessionCancel: { id },
        sessionPostpone: { id },
        sessionMoveOnline: { id, url: "https://evil.example" },
      },
    );
    expect(await read(id)).toMatchObject({ status: "SCHEDULED", url: null });
  });
});

describe("one session", () => {
  test("is found by its id in another system", async () => {
    const id = await admin.session(program, { url: "https://stories.example/referenced" });
    await app.database.asOwner((owner) =>
      owner.query(
        `insert into heritage.session_references (session_id, home_partner_id, source, value)
         select id, home_partner_id, 'city-feed', 'event/9' from heritage.sessions where url = 'https://stories.example/referenced'`,
      ),
    );
    const query = "query ($by: SessionBy!) { session(by: $by) { id externalReferences { source value } } }";
    const reference = { source: "city-feed", value: "event/9" };
    const { data } = await app.graphql(query, { by: { externalReference: reference } });
    expect(data.session).toEqual({ id, externalReferences: [reference] });
  });

  test.each([
    [{ id: unknownId }],
    [{ id: "sess_" }],
    [{ id: "part_01k3zzzzzzzzzzzzzzzzzzzzzz" }],
    [{ externalReference: { source: "city-feed", value: "event/10" } }],
    [{ externalReference: { source: "city-feed\u0000", value: "event/9" } }],
  ])("is not found by %j", async (by) => {
    const { data, errors } = await app.graphql("query ($by: SessionBy!) { session(by: $by) { id } }", { by });
    expect([data.session, errors]).toEqual([null, undefined]);
  });
});

import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openRegistrations, type RegistrationStage } from "#test/registration-stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let stage = {} as RegistrationStage;
beforeAll(async () => {
  stage = await openRegistrations();
});
afterAll(() => stage.end());

/** Each from a network of its own, as two hundred households are. */
const forwarded = (index: number) => `203.0.${Math.floor(index / 250)}.${(index % 250) + 1}`;

interface Step {
  number: number;
  registrationId: string | null;
  state: string;
  isConfirmed: boolean | null;
  partySize: number | null;
  places: number;
  taken: number;
}

async function logOf(session: string): Promise<Step[]> {
  const rows = await stage.sql(
    `select number, registration_id as "registrationId", state, is_confirmed as "isConfirmed", party_size as "partySize", places, taken
     from registration_entries where session_id = $1 order by number`,
    [decodeId("sess", session)],
  );
  return rows as Step[];
}

const holds = ["HELD", "OFFERED", "CONFIRMED"];

/** Plays the log again by the rule, and gives what does not follow from it. */
function faultsOf(log: Step[]): string[] {
  const faults: string[] = [];
  const states = new Map<string, Step>();
  const ranks: string[] = [];
  let taken = 0;
  for (const [index, step] of log.entries()) {
    const { registrationId: id, partySize } = step;
    if (step.number !== index + 1) faults.push(`step ${index + 1} is numbered ${step.number}`);
    if (id !== null && partySize !== null) {
      const before = states.get(id);
      if (!before) ranks.push(id);
      const waits = (each: string) => states.get(each)?.state === "WAITING" && states.get(each)?.isConfirmed;
      const fits = (each: string) => taken + (states.get(each)?.partySize ?? 0) <= step.places;
      if (step.state === "OFFERED" && ranks.find((each) => waits(each) && fits(each)) !== id)
        faults.push(`step ${step.number} offers a place to somebody whose turn it is not`);
      if (!before && step.state === "WAITING" && taken + partySize <= step.places)
        faults.push(`step ${step.number} lets somebody wait for whom there is a place`);
      const change = (state: string | undefined) => (holds.includes(state ?? "") ? partySize : 0);
      taken += change(step.state) - change(before?.state);
      states.set(id, step);
      if (change(step.state) > change(before?.state) && taken > step.places)
        faults.push(`step ${step.number} gives a place that is not there`);
    }
    if (taken !== step.taken) faults.push(`step ${step.number} counts ${step.taken}, and ${taken} are taken`);
  }
  return faults;
}

test("rule 7: of 200 who register at once for 20 places 20 get one, in one order", async () => {
  const session = await stage.session(20);
  const began = performance.now();
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, index) =>
      stage.app.graphql(
        `mutation ($input: RegistrationCreateInput!) { registrationCreate(input: $input) {
          registration { state } userErrors { code } } }`,
        { input: stage.visitor(session, { email: `person${index}@example.org` }) },
        { headers: { "x-forwarded-for": forwarded(index) } },
      ),
    ),
  );
  const took = performance.now() - began;
  const states = answers.map(({ data }) => data.registrationCreate.registration.state);
  expect(states.filter((state) => state === "HELD")).toHaveLength(20);
  expect(states.filter((state) => state === "WAITING")).toHaveLength(180);
  expect(await stage.facts(session)).toMatchObject({ status: "WAITING_LIST", places: 20, placesFree: 0 });
  const log = await logOf(session);
  expect(faultsOf(log)).toEqual([]);
  expect(log.map(({ state }) => state)).toEqual([
    "PLACES",
    ...Array(20).fill("HELD"),
    ...Array(180).fill("WAITING"),
  ]);
  const rows = await stage.sql("select rank from registrations where session_id = $1 order by rank", [
    decodeId("sess", session),
  ]);
  expect(rows.map(({ rank }) => rank)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
  expect(took).toBeLessThan(20_000);
}, 60_000);

test("with parties, confirmations and cancellations at once no place is given twice, and the log can be played again", async () => {
  const session = await stage.session(20, { partyLimit: 4 });
  const codes = new Map<number, string>();
  const somebody = async (index: number) => {
    const made = await stage.app.graphql(
      `mutation ($input: RegistrationCreateInput!) { registrationCreate(input: $input) {
        registration { state } link userErrors { code } } }`,
      { input: stage.visitor(session, { partySize: (index % 4) + 1 }) },
      { headers: { "x-forwarded-for": forwarded(index) } },
    );
    const code = stage.codeIn(made.data.registrationCreate.link);
    codes.set(index, code);
    await stage.use("registrationConfirm", code);
    if (index % 3 === 0) await stage.use("registrationCancel", code);
  };
  await Promise.all(Array.from({ length: 60 }, (_, index) => somebody(index)));
  const [counted] = await stage.sql(
    `select taken, places, (select coalesce(sum(party_size), 0)::int from registrations one
       where one.session_id = stands.session_id and state in ('HELD', 'OFFERED', 'CONFIRMED')) as held
     from session_registrations stands where session_id = $1`,
    [decodeId("sess", session)],
  );
  expect(counted?.taken).toBe(counted?.held);
  expect(counted?.taken).toBeLessThanOrEqual(20);
  expect(counted?.taken).toBeGreaterThan(16);
  const log = await logOf(session);
  expect(faultsOf(log)).toEqual([]);
  expect(log.some(({ state }) => state === "OFFERED")).toBe(true);
}, 60_000);

test("the database itself refuses a place that is not there", async () => {
  const session = decodeId("sess", await stage.session(2));
  await expect(
    stage.sql("update session_registrations set taken = 3 where session_id = $1", [session]),
  ).rejects.toThrow(/check constraint/);
});

test("fewer places remove nobody, and nobody gets one until they fit", async () => {
  const session = await stage.session(4);
  const first = await stage.confirmed(session, { partySize: 2 });
  await stage.confirmed(session, { partySize: 2 });
  await stage.done("sessionRegistrationUpdate", { sessionId: session, places: 2 }, "", "senait");
  expect(await stage.facts(session)).toMatchObject({ status: "WAITING_LIST", places: 2, placesFree: 0 });
  const late = await stage.confirmed(session);
  expect(late.state).toBe("WAITING");
  await stage.use("registrationCancel", first.code);
  expect(await stage.stateOf(late.code)).toBe("WAITING");
  await stage.done("sessionRegistrationUpdate", { sessionId: session, places: 3 }, "", "senait");
  expect(await stage.stateOf(late.code)).toBe("OFFERED");
  expect(faultsOf(await logOf(session))).toEqual([]);
});

test("when a session moves, the times of its registration move along", async () => {
  const id = await stage.session(5, { closesAt: "2031-04-30T16:00:00Z" });
  await stage.done(
    "sessionUpdate",
    { id, localStart: "2031-05-08T18:00", localEnd: "2031-05-08T20:00" },
    "",
    "senait",
  );
  expect((await stage.readSession(id, "registration { closesAt cancellationEndsAt }")).registration).toEqual({
    closesAt: "2031-05-07T16:00:00.000Z",
    cancellationEndsAt: "2031-05-08T16:00:00.000Z",
  });
});

test("whether one can register, and why not, is public", async () => {
  const status = async (more: object) => (await stage.facts(await stage.session(1, more))).status;
  expect(await status({})).toBe("OPEN");
  expect(await status({ opensAt: "2031-01-01T00:00:00Z" })).toBe("NOT_OPEN_YET");
  expect(await status({ opensAt: "2020-01-01T00:00:00Z", closesAt: "2020-01-02T00:00:00Z" })).toBe("CLOSED");
  const cancelled = await stage.session(1);
  await stage.done("sessionCancel", { id: cancelled }, "", "senait");
  expect((await stage.facts(cancelled)).status).toBe("CANCELLED");
  const refused = await stage.register(cancelled);
  expect(refused.userErrors[0].message).toBe("This session does not take place, or is over.");
  expect(
    await stage.readSession(await stage.admin.session(stage.programId), "registration { status }"),
  ).toEqual({
    registration: null,
  });
});

test("registration is opened by the home partner of the program, once, and with facts that fit", async () => {
  const sessionId = await stage.admin.session(stage.programId);
  const input = { sessionId, places: 0, partyLimit: 101, pageUrl: "https://museum.example/#top" };
  const wrong = { ...input, opensAt: "2031-01-02T00:00:00Z", closesAt: "2031-01-01T00:00:00Z" };
  const places = (payload: { userErrors: { path: string[]; code: string }[] }) =>
    payload.userErrors.map(({ path, code }) => `${path.slice(1).join(".")} ${code}`).sort();
  const { senait, carla, miriam } = stage.tokens;
  const open = (given: object, key?: string) => stage.mutate("sessionRegistrationOpen", given, "", key);
  expect(places(await open(wrong, senait))).toEqual([
    "closesAt INVALID",
    "pageUrl INVALID",
    "partyLimit INVALID",
    "places INVALID",
  ]);
  const right = { sessionId, places: 3, pageUrl: "https://museum.example/" };
  expect(places(await open(right, carla))).toEqual(["sessionId NOT_YOURS"]);
  expect((await open(right, miriam)).refused).toBe("FORBIDDEN");
  expect((await open(right)).refused).toBe("UNAUTHENTICATED");
  expect(places(await open(right, senait))).toEqual([]);
  expect(places(await open(right, senait))).toEqual(["sessionId INVALID_TRANSITION"]);
  const change = (given: object, key?: string) => stage.mutate("sessionRegistrationUpdate", given, "", key);
  expect(places(await change({ sessionId, places: 9 }, carla))).toEqual(["sessionId NOT_YOURS"]);
  expect(places(await change({ sessionId, places: null }, senait))).toEqual(["places REQUIRED"]);
  const { isPublic } = (await stage.readSession(sessionId, "program { isPublic }")).program;
  expect(isPublic).toBe(true);
});

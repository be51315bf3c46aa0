import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type AccessMatch, type AccessNeeds, accessMatch, type MatchedSession } from "../src/index.ts";
import { root } from "./support/tools.ts";

const guide = readFileSync(`${root}/../../docs/guides/access-match.md`, "utf8").replaceAll(/ +/g, " ");

/** A session from Saturday evening to Sunday evening, asked for on the Friday. */
const session: MatchedSession = {
  startsAt: "2027-05-01T16:00:00Z",
  endsAt: "2027-05-02T16:00:00Z",
  localStart: "2027-05-01T18:00:00",
  localEnd: "2027-05-02T18:00:00",
  attendanceMode: "IN_PERSON",
  status: "SCHEDULED",
  accessFeatures: [],
  program: { languages: [{ tag: "it" }], cost: { kind: "UNKNOWN", min: null, max: null } },
};
const before = new Date("2027-04-30T10:00:00Z");
const during = new Date("2027-05-01T17:00:00Z");
const euros = (amount: number) => ({ minorUnits: amount * 100, currency: "EUR" });
const costs = (kind: string, min: number | null = null, max: number | null = null) => ({
  program: {
    cost: { kind, min: min === null ? null : euros(min), max: max === null ? null : euros(max) },
  },
});
const has = (status: string, verifiedUntil: string | null = null, kind = "STEP_FREE") => ({
  accessFeatures: [{ kind, status, verifiedUntil }],
});
const stepFree: AccessNeeds = { features: ["STEP_FREE"] };
const tigrinya: AccessNeeds = { languages: ["ti-ER", "it-CH"] };
const heldIn = (...tags: string[]) => ({ program: { languages: tags.map((tag) => ({ tag })) } });
const interpreted = (status: string) => has(status, null, "SPOKEN_INTERPRETATION");
const online = { attendanceMode: "ONLINE" };

type Row = [
  known: string,
  facts: Partial<MatchedSession>,
  needs: AccessNeeds,
  outcome: AccessMatch["outcome"],
  because: string,
  at?: Date,
];

const rows: Record<string, Row[]> = {
  "An access feature": [
    ["`AVAILABLE`", has("AVAILABLE"), stepFree, "ATTENDABLE", "AVAILABLE"],
    [
      "`AVAILABLE`, verified until its last day",
      has("AVAILABLE", "2027-05-02"),
      stepFree,
      "ATTENDABLE",
      "AVAILABLE",
    ],
    [
      "`AVAILABLE`, verified until the day before",
      has("AVAILABLE", "2027-05-01"),
      stepFree,
      "NOT_YET",
      "EXPIRES_BEFORE",
    ],
    ["`ON_REQUEST`", has("ON_REQUEST"), stepFree, "ATTENDABLE_IF", "ON_REQUEST"],
    [
      "`ON_REQUEST`, verified until the day before",
      has("ON_REQUEST", "2027-05-01"),
      stepFree,
      "NOT_YET",
      "EXPIRES_BEFORE",
    ],
    ["`ON_REQUEST`, and the session has begun", has("ON_REQUEST"), stepFree, "NOT_YET", "TOO_LATE", during],
    ["`AVAILABLE`, and the session has begun", has("AVAILABLE"), stepFree, "ATTENDABLE", "AVAILABLE", during],
    ["`PLANNED`", has("PLANNED"), stepFree, "NOT_YET", "PLANNED"],
    ["`NOT_AVAILABLE`", has("NOT_AVAILABLE"), stepFree, "NOT_YET", "NOT_AVAILABLE"],
    ["`UNKNOWN`, or expired", has("UNKNOWN"), stepFree, "NOT_YET", "UNKNOWN"],
    ["nothing", {}, stepFree, "NOT_YET", "UNKNOWN"],
    ["a status that a later version adds", has("CERTAINLY"), stepFree, "NOT_YET", "UNKNOWN"],
    ["nothing of a feature of the venue, online", online, stepFree, "ATTENDABLE", "NO_VENUE"],
    ["nothing of another feature, online", online, { features: ["LIVE_CAPTIONS"] }, "NOT_YET", "UNKNOWN"],
  ],
  "A language": [
    ["held in one of them", heldIn("ti"), tigrinya, "ATTENDABLE", "AVAILABLE"],
    ["held in one of them, of another region", heldIn("it-IT"), tigrinya, "ATTENDABLE", "AVAILABLE"],
    ["held in another", heldIn("en"), tigrinya, "NOT_YET", "NOT_AVAILABLE"],
    ["no language", heldIn(), tigrinya, "NOT_YET", "UNKNOWN"],
    [
      "held in another, with interpretation",
      { ...heldIn("en"), ...interpreted("AVAILABLE") },
      tigrinya,
      "ATTENDABLE_IF",
      "INTERPRETATION",
    ],
    [
      "held in another, with interpretation on request",
      { ...heldIn("en"), ...interpreted("ON_REQUEST") },
      tigrinya,
      "ATTENDABLE_IF",
      "INTERPRETATION",
    ],
    [
      "held in another, interpretation is planned",
      { ...heldIn("en"), ...interpreted("PLANNED") },
      tigrinya,
      "NOT_YET",
      "NOT_AVAILABLE",
    ],
  ],
  "A way of taking part": [
    ["`IN_PERSON`, wanted", {}, { attendance: "IN_PERSON" }, "ATTENDABLE", "AVAILABLE"],
    ["`IN_PERSON`, `ONLINE` is wanted", {}, { attendance: "ONLINE" }, "NOT_YET", "NOT_AVAILABLE"],
    [
      "`IN_PERSON` with `REMOTE_PARTICIPATION`",
      has("AVAILABLE", null, "REMOTE_PARTICIPATION"),
      { attendance: "ONLINE" },
      "ATTENDABLE",
      "AVAILABLE",
    ],
    [
      "`IN_PERSON` with `REMOTE_PARTICIPATION` on request",
      has("ON_REQUEST", null, "REMOTE_PARTICIPATION"),
      { attendance: "ONLINE" },
      "ATTENDABLE_IF",
      "ON_REQUEST",
    ],
    ["`HYBRID`", { attendanceMode: "HYBRID" }, { attendance: "ONLINE" }, "ATTENDABLE", "AVAILABLE"],
    ["`ONLINE`, `IN_PERSON` is wanted", online, { attendance: "IN_PERSON" }, "NOT_YET", "NOT_AVAILABLE"],
    [
      "`MOVED_ONLINE`, `IN_PERSON` is wanted",
      { status: "MOVED_ONLINE" },
      { attendance: "IN_PERSON" },
      "NOT_YET",
      "NOT_AVAILABLE",
    ],
    ["`UNKNOWN`, any", { attendanceMode: "UNKNOWN" }, { attendance: "ONLINE" }, "NOT_YET", "UNKNOWN"],
  ],
  "A budget of 10 euros": [
    ["free", costs("FREE"), { budget: euros(10) }, "ATTENDABLE", "AVAILABLE"],
    ["unknown", costs("UNKNOWN"), { budget: euros(10) }, "NOT_YET", "UNKNOWN"],
    ["fixed, 10 euros", costs("FIXED", 10), { budget: euros(10) }, "ATTENDABLE", "AVAILABLE"],
    ["fixed, 8 to 12 euros", costs("FIXED", 8, 12), { budget: euros(10) }, "ATTENDABLE_IF", "PRICE_VARIES"],
    ["fixed, 12 euros", costs("FIXED", 12), { budget: euros(10) }, "NOT_YET", "NOT_AVAILABLE"],
    [
      "sliding, 8 to 12 euros",
      costs("SLIDING_SCALE", 8, 12),
      { budget: euros(10) },
      "ATTENDABLE",
      "AVAILABLE",
    ],
    [
      "fixed, in another currency",
      costs("FIXED", 10),
      { budget: { minorUnits: 1000, currency: "CHF" } },
      "NOT_YET",
      "UNKNOWN",
    ],
    [
      "fixed, 12 euros, `NO_COST` for this session",
      { ...costs("FIXED", 12), ...has("AVAILABLE", null, "NO_COST") },
      { budget: euros(10) },
      "ATTENDABLE",
      "AVAILABLE",
    ],
    [
      "fixed, 12 euros, `NO_COST` on request",
      { ...costs("FIXED", 12), ...has("ON_REQUEST", null, "NO_COST") },
      { budget: euros(10) },
      "ATTENDABLE_IF",
      "ON_REQUEST",
    ],
    [
      "free, but no `NO_COST` for this session",
      { ...costs("FREE"), ...has("NOT_AVAILABLE", null, "NO_COST") },
      { budget: euros(10) },
      "NOT_YET",
      "UNKNOWN",
    ],
  ],
  "The session": [
    ["`CANCELLED`", { status: "CANCELLED" }, {}, "NOT_YET", "CANCELLED"],
    ["`POSTPONED`", { status: "POSTPONED" }, {}, "NOT_YET", "POSTPONED"],
    ["over", {}, {}, "NOT_YET", "OVER", new Date("2027-05-02T16:00:00Z")],
    ["a status that a later version adds", { status: "MAYBE" }, {}, "NOT_YET", "UNKNOWN"],
  ],
};

describe.each(Object.entries(rows))("%s", (need, table) => {
  test.each(table)("known: %s", (known, facts, needs, outcome, because, at = before) => {
    const match = accessMatch({ ...session, ...facts }, needs, at);
    expect([match.outcome, match.reasons.map((reason) => reason.because)]).toEqual([outcome, [because]]);
    expect(guide).toContain(`| ${need} | ${known} | \`${outcome}\` | \`${because}\` |`);
  });
});

test("the guide's truth table has these rows and no others", () => {
  const published = [...guide.matchAll(/^\| .* \| `(ATTENDABLE|ATTENDABLE_IF|NOT_YET)` \| /gm)];
  expect(published).toHaveLength(Object.values(rows).flat().length);
});

describe("a match", () => {
  const note = { text: "Ask for Selam at the desk.", language: "en" };
  const hybrid = {
    ...session,
    attendanceMode: "HYBRID",
    accessFeatures: [
      { kind: "STEP_FREE", status: "NOT_AVAILABLE" },
      { kind: "LIVE_CAPTIONS", status: "ON_REQUEST", note },
    ],
    ...costs("FIXED", 8, 12),
  };

  test("is about the way of taking part that suits best, with what to arrange and by when", () => {
    const needs: AccessNeeds = { features: ["STEP_FREE", "LIVE_CAPTIONS"] };
    const match = accessMatch(hybrid, needs, before);
    expect([match.outcome, match.attendance]).toEqual(["ATTENDABLE_IF", "ONLINE"]);
    expect(match.arrangements).toEqual([
      {
        need: "LIVE_CAPTIONS",
        answer: "IF",
        because: "ON_REQUEST",
        feature: hybrid.accessFeatures[1],
        by: session.startsAt,
      },
    ]);
    expect(match.arrangements[0]?.feature?.note?.text).toBe(note.text);
    expect(match.cost).toEqual({ min: euros(8), max: euros(12) });
    const onSite = accessMatch(hybrid, { ...needs, attendance: "IN_PERSON" }, before);
    expect([onSite.outcome, onSite.attendance, onSite.arrangements]).toEqual(["NOT_YET", "IN_PERSON", []]);
  });

  test("without needs is attendable, and nothing is asked of what is unknown", () => {
    const match = accessMatch({ ...session, program: null, attendanceMode: "UNKNOWN" }, {}, before);
    expect(match).toEqual({
      outcome: "ATTENDABLE",
      attendance: null,
      reasons: [],
      arrangements: [],
      cost: null,
    });
  });

  const kinds = ["STEP_FREE", "NO_COST", "REMOTE_PARTICIPATION"];
  const statuses = ["AVAILABLE", "ON_REQUEST", "PLANNED", "NOT_AVAILABLE", "UNKNOWN"];
  const states = statuses.flatMap((status) =>
    [null, "2027-05-01"].map((verifiedUntil) => ({ status, verifiedUntil })),
  );
  /** Each way in which each of these features can be known, or not be. */
  const known = kinds.reduce<MatchedSession["accessFeatures"][]>(
    (before, kind) =>
      before.flatMap((features) => [features, ...states.map((state) => [...features, { kind, ...state }])]),
    [[]],
  );
  const needed: AccessNeeds[] = [
    { features: ["STEP_FREE"] },
    { features: ["STEP_FREE", "NO_COST"], attendance: "IN_PERSON" },
    { features: ["STEP_FREE"], attendance: "ONLINE", budget: euros(10) },
    { features: ["NO_COST"], languages: ["it"] },
  ];
  const outcomes = ["NOT_YET", "ATTENDABLE_IF", "ATTENDABLE"];
  const rank = (facts: Partial<MatchedSession>, needs: AccessNeeds) =>
    outcomes.indexOf(accessMatch({ ...session, ...facts }, needs, before).outcome);

  test("is never better for whoever needs more, nor worse for knowing that something is there", () => {
    const wrong: unknown[] = [];
    for (const attendanceMode of ["IN_PERSON", "ONLINE", "HYBRID", "UNKNOWN"]) {
      for (const accessFeatures of known) {
        for (const needs of needed) {
          const facts = { attendanceMode, accessFeatures };
          const outcome = rank(facts, needs);
          const fewer = Object.keys(needs).map((left) => rank(facts, { ...needs, [left]: undefined }));
          const [kind = "", ...others] = needs.features ?? [];
          const there = accessFeatures.filter((feature) => feature.kind !== kind);
          const better = { attendanceMode, accessFeatures: [...there, { kind, status: "AVAILABLE" }] };
          const isRight =
            Math.min(...fewer, rank(facts, { ...needs, features: others }), rank(better, needs)) >= outcome;
          if (!isRight) wrong.push({ ...facts, needs });
        }
      }
    }
    expect(known).toHaveLength(11 ** 3);
    expect(wrong).toEqual([]);
  });

  test("changes nothing that it is given", () => {
    const frozen = JSON.stringify(hybrid);
    accessMatch(hybrid, Object.freeze({ features: Object.freeze(["STEP_FREE"] as const) }), before);
    expect(JSON.stringify(hybrid)).toBe(frozen);
  });
});

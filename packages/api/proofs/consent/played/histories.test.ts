import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Random } from "../../random.ts";
import type { Action } from "../actions/actions.ts";
import type { Circle, Viewer } from "../world.ts";
import { differencesOf } from "./compare.ts";
import { pairOf } from "./pairs.ts";
import { proveHistories, sideBySide } from "./prove.ts";
import { Stage } from "./stage.ts";

const rounds = 20;
const parts = 2;
// Some ten seconds a part where nothing else runs, and several times that beside other tests.
const longest = 900_000;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

describe("the tables answer as the design page does", () => {
  test.each(Array.from({ length: parts }, (_, part) => part))(
    `in ${(rounds / parts) * sideBySide} histories, part %i`,
    async (part) => {
      const proof = await proveHistories(stage, 1 + part * (rounds / parts), rounds / parts);
      if (proof.failure) throw new Error(proof.failure);
      expect(proof.histories).toBe((rounds / parts) * sideBySide);
      // What is hardly tried would prove little.
      expect(proof.actions).toBeGreaterThan(20 * proof.histories);
    },
    longest,
  );
});

type Said = Action extends infer one ? (one extends Action ? Omit<one, "at"> : never) : never;
const day = 1000;
const [item, village, kin] = ["x-item", "x-village", "x-kin"];
const [abrehet, maria, niece] = ["abrehet", "maria", "niece"].map(
  (id): Viewer => ({ kind: "PERSON", id }),
) as [Viewer, Viewer, Viewer];
const approve = (by: Viewer, as: "STEWARD" | "HOLDER", circle: Circle = "PUBLIC"): Said => ({
  does: "approve",
  by,
  item,
  circle,
  for: as === "HOLDER" ? "museum" : "ayni",
  as,
  revision: 1,
  parts: {},
  seenAt: day + 9,
  until: null,
});
const say = (state: "GIVEN" | "WITHDRAWN" | "REQUESTED", happenedAt = day): Said => ({
  does: "say",
  by: maria,
  item,
  subject: "x-elder",
  part: null,
  purpose: "PUBLIC_ONLINE",
  state,
  whose: "SUBJECT",
  happenedAt,
  validFrom: null,
  validUntil: null,
  leaves: null,
});
const open = { from: 0, until: null };

test("nobody closes an item in the name of a community that does not govern it, though they govern it for another", async () => {
  const bilal: Viewer = { kind: "PERSON", id: "bilal" };
  const system: Viewer = { kind: "SYSTEM" };
  const said: Said[] = [
    { does: "describe", by: maria, item, holder: "museum" },
    { does: "offer", by: maria, item, community: "ayni" },
    { does: "accept", by: abrehet, item, community: "ayni" },
    { does: "join", by: system, person: "bilal", partner: "ayni", as: "STEWARD" },
    { does: "claim", by: bilal, item, for: "biriya" },
    { does: "suspend", by: bilal, item, for: "biriya" },
    { does: "join", by: system, person: "maria", partner: "school", as: "WRITER" },
    { does: "suspend", by: maria, item, for: "school" },
  ];
  const history = said.map((one, place) => ({ ...one, at: day + place }) as Action);
  expect(await differencesOf(stage, history)).toEqual([]);
});

/** Faults that somebody could make: in which function what is taken for what, and what then goes another way. */
const faults: Record<string, { where: string; from: string; to: string; actions: Said[] }> = {
  "the holder approves after themselves": {
    where: "circle_consented_to",
    from: "not given_by && approved.people",
    to: "true",
    actions: [approve(abrehet, "HOLDER")],
  },
  "a grant told late lifts a no": {
    where: "state_of_consent",
    from: "continue when event.happened_on <= greatest(own_no, other_no);",
    to: "",
    actions: [say("WITHDRAWN"), say("GIVEN", day - 5), approve(abrehet, "STEWARD"), approve(maria, "HOLDER")],
  },
  "what was recorded after the approval opens": {
    where: "word_of_subject",
    from: "array['infinity', seen]",
    to: "array['infinity'::timestamptz]",
    actions: [say("REQUESTED"), say("GIVEN")],
  },
  "a review covers who was listed later": {
    where: "reviews_covering",
    from: "listed <= review.recorded_at",
    to: "true",
    actions: [{ does: "list", by: maria, item, subject: "x-stranger", part: null }],
  },
  "a closed protocol does not close": {
    where: "sets_that_admit",
    from: "protocol.reach = 'PUBLIC' and protocol_is_open(protocol.id)",
    to: "protocol.reach = 'PUBLIC'",
    actions: [
      { does: "place", by: abrehet, item, protocol: kin },
      approve(abrehet, "STEWARD", "COMMUNITY"),
      { does: "setWindows", by: abrehet, protocol: kin, windows: [open] },
      { does: "setWindows", by: abrehet, protocol: village, windows: [] },
    ],
  },
  "whoever lists somebody shows them an item": {
    where: "viewer_own_items",
    from: "confirmed_person_id = viewer",
    to: "true",
    actions: [
      { does: "link", by: niece, subject: "x-stranger" },
      { does: "describe", by: maria, item: "x-other", holder: "museum" },
      { does: "list", by: maria, item: "x-other", subject: "x-stranger", part: null },
      { does: "offer", by: maria, item: "x-other", community: "ayni" },
      { does: "accept", by: abrehet, item: "x-other", community: "ayni" },
      { does: "confirm", by: abrehet, item: "x-other", subject: "x-stranger" },
      { does: "unapprove", by: abrehet, item, circle: "PUBLIC", for: "ayni", as: "STEWARD" },
      { does: "list", by: maria, item, subject: "x-stranger", part: null },
    ],
  },
  "the word of one community that all are listed is enough": {
    where: "subjects_are_all",
    from: "governing <@ array(",
    to: "governing && array(",
    actions: [
      { does: "offer", by: maria, item, community: "biriya" },
      { does: "accept", by: { kind: "PERSON", id: "bilal" }, item, community: "biriya" },
      { ...approve({ kind: "PERSON", id: "bilal" }, "STEWARD"), for: "biriya" } as Said,
    ],
  },
  "to make another code takes the printed one away": {
    where: "subject_of_code",
    from: "select subject_id from former_receipt_codes",
    to: "select null::uuid from former_receipt_codes",
    actions: [
      { does: "renewCode", by: maria, subject: "x-elder" },
      {
        does: "withdrawByCode",
        by: { kind: "VISITOR" },
        subject: "x-elder",
        item: null,
        purposes: ["EVERY_USE"],
      },
    ],
  },
  "an embargo's end opens by itself": {
    where: "circle_consented_to",
    from: "if opens > approved.opens_by then",
    to: "if false then",
    actions: [
      { ...say("GIVEN"), validFrom: day + 3 } as Said,
      approve(abrehet, "STEWARD"),
      approve(maria, "HOLDER"),
    ],
  },
  "a coming of age that is moved opens again": {
    where: "subject_changed",
    from: "perform end_approvals(their_items, 'CONSENT');",
    to: "",
    actions: [
      { does: "recordSubject", by: maria, subject: "x-child", recorder: "museum", majorityAt: day + 9 },
      { does: "list", by: maria, item, subject: "x-child", part: null },
      ...(["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"] as const).map(
        (purpose) => ({ ...say("GIVEN"), subject: "x-child", purpose, whose: "OTHER" }) as Said,
      ),
      approve(abrehet, "STEWARD"),
      approve(maria, "HOLDER"),
      { does: "moveMajority", by: maria, subject: "x-child", majorityAt: day - 1 },
      { does: "moveMajority", by: maria, subject: "x-child", majorityAt: day + 99 },
    ],
  },
  ...Object.fromEntries(
    (
      [
        ["of somebody else", "ANOTHERS", "coalesce(named.same_as, named.id) = (", "true or null = ("],
        [
          "that was erased",
          "ERASED",
          "given.erased_at is null and (given.note is not null or given.file_name is not null)",
          "true",
        ],
        [
          "whose file never came",
          "NEVER_SENT",
          "(given.note is not null or given.file_name is not null)",
          "true",
        ],
        [
          "that names nobody, and is no minutes",
          "UNNAMED",
          "given.kind = 'COMMUNITY_MEETING_MINUTES'",
          "true",
        ],
      ] as const
    ).map(([which, shownBy, from, to]) => [
      `evidence ${which} shows a yes`,
      { where: "evidence_shows", from, to, actions: [{ ...say("GIVEN"), shownBy } as Said] },
    ]),
  ),
  "what somebody wants blurred is told to others who are in it": {
    where: "is_blur_wanted",
    from: "wish.subject_id <> all(but_for)",
    to: "but_for = '{}'",
    actions: [
      { does: "link", by: niece, subject: "x-stranger" },
      { does: "list", by: maria, item, subject: "x-stranger", part: null },
      { does: "confirm", by: abrehet, item, subject: "x-stranger" },
      { ...say("WITHDRAWN"), leaves: "BLUR" } as Said,
    ],
  },
  "what was blurred tells its date": {
    where: "item_tells_less",
    from: "new.date_as_written := null;",
    to: "",
    actions: [{ ...say("WITHDRAWN"), leaves: "BLUR" } as Said],
  },
  "a no to be kept is lessened by blurring": {
    where: "leaves_item",
    from: "WHEN 'BLUR'::text THEN (asked_for = ANY (ARRAY[",
    to: "WHEN 'BLUR'::text THEN (asked_for = ANY (ARRAY['ARCHIVING'::text, ",
    actions: [{ ...say("WITHDRAWN"), purpose: "ARCHIVING", leaves: "BLUR" } as Said],
  },
  "those in a picture are not asked whether it shows them": {
    where: "words_of_uses",
    from: "where place.is_in_it\n",
    to: "where false\n",
    actions: [
      { does: "list", by: abrehet, item, subject: "x-elder", part: "x-part" },
      approve(abrehet, "STEWARD"),
      approve(maria, "HOLDER"),
    ].map((action) => (action.does === "approve" ? { ...action, parts: { "x-part": 1 } } : action) as Said),
  },
  "a no to being seen closes the item with its pictures": {
    where: "consent_recorded",
    from: "and purpose not in ('IMAGE_OF_PERSON', 'VOICE')",
    to: "",
    actions: [{ ...say("WITHDRAWN"), purpose: "IMAGE_OF_PERSON" } as Said],
  },
  "a community that comes to hold what it governs needs nobody else": {
    where: "item_changed",
    from: "or (circle = 'PUBLIC' and community_governs(new.home_partner_id, new.id))",
    to: "",
    actions: [
      { does: "unapprove", by: maria, item, circle: "PUBLIC", for: "museum", as: "HOLDER" },
      { does: "give", by: maria, item, from: "museum", to: "ayni" },
      { does: "take", by: { kind: "PERSON", id: "asmara" }, item, to: "ayni" },
    ],
  },
  "the first members come by an older approval": {
    where: "protocol_placed",
    from: "rule.reach <> 'PUBLIC'",
    to: "true",
    actions: [{ does: "place", by: abrehet, item, protocol: kin }],
  },
};

describe("a fault in the tables is noticed", () => {
  const { before } = pairOf("x", day, new Random(1), ["suspend", "unapprove"]);

  test.each(Object.entries(faults))("%s", async (_, { where, from, to, actions }) => {
    const history = [...before, ...actions].map(
      (action, place) => ({ ...action, at: day + place * 0.01 }) as Action,
    );
    expect(await differencesOf(stage, history)).toEqual([]);
    const { rows } = await stage.client.query<{ definition: string }>(
      `select pg_get_functiondef(oid) as definition from pg_proc
       where pronamespace = 'heritage'::regnamespace and proname = $1`,
      [where],
    );
    const definition = rows[0]?.definition ?? "";
    expect(definition).toContain(from);
    stage.fault = definition.replaceAll(from, to);
    try {
      expect(await differencesOf(stage, history)).not.toEqual([]);
    } finally {
      stage.fault = "";
    }
  });
});

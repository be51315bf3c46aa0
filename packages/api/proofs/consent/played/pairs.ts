// An item near the public, by chance more or less of it, and two actions that could meet.
import type { Random } from "../../random.ts";
import type { Action, ActionName } from "../actions/actions.ts";
import { type circles, type Id, purposes, type Viewer } from "../world.ts";
import { type Interleaver, type Order, orderOf, shownByPage, shownNow } from "./interleaved.ts";

const person = (id: Id): Viewer => ({ kind: "PERSON", id });
type Said = Action extends infer one ? (one extends Action ? Omit<one, "at"> : never) : never;

interface Names {
  item: Id;
  part: Id;
  subject: Id;
  stranger: Id;
  village: Id;
  kin: Id;
  review: Id;
}

const namesOf = (trial: string): Names => ({
  item: `${trial}-item`,
  part: `${trial}-part`,
  subject: `${trial}-elder`,
  stranger: `${trial}-stranger`,
  village: `${trial}-village`,
  kin: `${trial}-kin`,
  review: `${trial}-review`,
});

/** An item that lacks nothing, or one thing. */
function beginningOf(names: Names, day: number, lacks: string): Said[] {
  const { item, part, subject, stranger, village, kin, review } = names;
  const maria = person("maria");
  const abrehet = person("abrehet");
  const wide = { reach: "PUBLIC" as const, windows: [{ from: 0, until: null }] };
  const approving = (circle: (typeof circles)[number], by: Id, as: "STEWARD" | "HOLDER"): Said => ({
    does: "approve",
    by: person(by),
    item,
    circle,
    for: as === "HOLDER" ? "museum" : "ayni",
    as,
    revision: 1,
    parts: { [part]: 1 },
    seenAt: day + 5,
    until: null,
  });
  const all: [string, Said][] = [
    ["", { does: "makeProtocol", by: abrehet, protocol: village, community: "ayni", ...wide }],
    ["", { does: "makeProtocol", by: abrehet, protocol: kin, community: "ayni", ...wide, reach: "MEMBERS" }],
    ["", { does: "addMember", by: abrehet, protocol: village, person: "guest" }],
    ["", { does: "addMember", by: abrehet, protocol: kin, person: "niece" }],
    ["", { does: "recordSubject", by: maria, subject, recorder: "museum", majorityAt: null }],
    ["", { does: "recordSubject", by: maria, subject: stranger, recorder: "museum", majorityAt: null }],
    ["", { does: "describe", by: maria, item, holder: "museum" }],
    ["", { does: "addPart", by: maria, item, part, kind: "IMAGE" }],
    ["list", { does: "list", by: maria, item, subject, part: null }],
    ["", { does: "offer", by: maria, item, community: "ayni" }],
    ["", { does: "accept", by: abrehet, item, community: "ayni" }],
    ["place", { does: "place", by: abrehet, item, protocol: village }],
    ...purposes
      .slice(1, 4)
      .map((purpose): [string, Said] => [
        lacks === "list" ? "list" : "say",
        saying(names, day, { purpose, state: "GIVEN" }),
      ]),
    [lacks === "list" ? "list" : "complete", { does: "complete", by: abrehet, item, for: "ayni" }],
    [
      "",
      {
        does: "review",
        by: abrehet,
        review,
        for: "ayni",
        items: [item],
        purposes: [...purposes.slice(1, 4)],
        lookAgainAt: day + 50,
      },
    ],
    ["support", { does: "support", by: maria, review, for: "museum" }],
    ["approve", approving("COMMUNITY", "abrehet", "STEWARD")],
    ["steward", approving("PUBLIC", "abrehet", "STEWARD")],
    ["holder", approving("PUBLIC", "maria", "HOLDER")],
    ["-", { does: "suspend", by: maria, item, for: "museum" }],
  ];
  return all.filter(([name]) => name !== lacks && (name !== "-" || lacks === "lift")).map(([, said]) => said);
}

function saying(
  { item, subject }: Names,
  day: number,
  word: { purpose: (typeof purposes)[number]; state: "GIVEN" | "WITHDRAWN" | "UNKNOWN" | "REQUESTED" },
): Said {
  const nothing = { part: null, validFrom: null, validUntil: null, leaves: null };
  return {
    does: "say",
    by: person("maria"),
    item,
    subject,
    whose: "SUBJECT",
    happenedAt: day,
    ...nothing,
    ...word,
  };
}

const lacks = [
  "nothing",
  "list",
  "place",
  "complete",
  "support",
  "approve",
  "steward",
  "holder",
  "lift",
  "say",
];

/** What could be done to it. */
function actionsOn(names: Names, day: number): Said[] {
  const { item, part, subject, stranger, village, kin, review } = names;
  const abrehet = person("abrehet");
  const maria = person("maria");
  const approve = (by: Id, as: "STEWARD" | "HOLDER", circle: (typeof circles)[number]): Said => ({
    does: "approve",
    by: person(by),
    item,
    circle,
    for: as === "HOLDER" ? "museum" : "ayni",
    as,
    revision: 1,
    parts: { [part]: 1 },
    seenAt: day + 5,
    until: null,
  });
  return [
    approve("abrehet", "STEWARD", "PUBLIC"),
    approve("asmara", "STEWARD", "COMMUNITY"),
    approve("maria", "HOLDER", "PUBLIC"),
    saying(names, day, { purpose: "PUBLIC_ONLINE", state: "WITHDRAWN" }),
    saying(names, day, { purpose: "COMMUNITY_ACCESS", state: "REQUESTED" }),
    saying(names, day, { purpose: "PUBLIC_ONLINE", state: "UNKNOWN" }),
    { does: "withdrawByCode", by: { kind: "VISITOR" }, subject, item: null, purposes: ["EVERY_USE"] },
    { does: "list", by: maria, item, subject: stranger, part: null },
    { does: "list", by: maria, item, subject, part: null },
    { does: "complete", by: abrehet, item, for: "ayni" },
    { does: "reopen", by: abrehet, item },
    { does: "place", by: abrehet, item, protocol: village },
    { does: "place", by: abrehet, item, protocol: kin },
    { does: "unplace", by: abrehet, item, protocol: village },
    { does: "setReach", by: person("asmara"), protocol: village, reach: "MEMBERS" },
    { does: "setWindows", by: person("asmara"), protocol: village, windows: [] },
    { does: "deleteProtocol", by: person("asmara"), protocol: village, isDeleted: true },
    { does: "agreeToAny", by: abrehet, item, community: "ayni", agrees: true },
    { does: "offer", by: maria, item, community: "biriya" },
    { does: "leave", by: abrehet, item, community: "ayni" },
    { does: "support", by: maria, review, for: "museum" },
    { does: "takeReviewBack", by: abrehet, review },
    { does: "suspend", by: abrehet, item, for: "ayni" },
    { does: "suspend", by: { kind: "SYSTEM" }, item, for: null },
    { does: "lift", by: abrehet, item },
    { does: "unapprove", by: abrehet, item, circle: "PUBLIC", for: "ayni", as: "STEWARD" },
    { does: "change", by: abrehet, item, part: null },
    { does: "change", by: abrehet, item, part },
    { does: "delete", by: abrehet, item },
    { does: "merge", by: maria, subject: stranger, into: subject },
    { does: "eraseSubject", by: maria, subject },
  ];
}

/** An item, what it lacks, what is done to it at once, and in which order. */
export interface Pair {
  before: Action[];
  a: Action;
  b: Action;
  order: Order;
}

/** By chance; or the actions of these kinds, of which the second begins before the first is committed. */
export function pairOf(trial: string, day: number, random: Random, kinds?: [ActionName, ActionName]): Pair {
  const names = namesOf(trial);
  const today = (said: Said) => ({ ...said, at: day }) as Action;
  const before = beginningOf(names, day, kinds ? "nothing" : random.pick(lacks)).map(today);
  const actions = actionsOn(names, day).map(today);
  const [a, b] = [0, 1].map((place) =>
    kinds ? actions.find(({ does }) => does === kinds[place]) : random.pick(actions),
  ) as [Action, Action];
  return { before, a, b, order: kinds ? ([..."AABBABAB"] as Order) : orderOf(a, b, random) };
}

/** Undefined where what came out is what comes out of one after the other; else what did. */
export async function differenceOfPair(
  interleaver: Interleaver,
  { before, a, b, order }: Pair,
): Promise<string | undefined> {
  await interleaver.begin(before);
  const done = await interleaver.play(a, b, order);
  const those = [...(done.A ? [a] : []), ...(done.B ? [b] : [])];
  const ways = [those, [...those].reverse()].map((actions) =>
    shownByPage([...before, ...actions], a.at + 0.9),
  );
  const shown = await shownNow(interleaver.stage, ways[0]?.ids ?? new Set());
  if (ways.some(({ text }) => text === shown)) return undefined;
  return `${order.join("")} of ${JSON.stringify(a)} and ${JSON.stringify(b)}, of which were done ${JSON.stringify(done)}:
${shown}
where the page says one of
${ways.map(({ text }) => text).join("\nor\n")}`;
}

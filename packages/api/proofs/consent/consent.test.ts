// Sentences of the design page on consent, each as an example.
import { beforeEach, describe, expect, test } from "@jest/globals";
import {
  approve,
  face,
  item,
  list,
  person,
  renewPhotograph,
  review,
  say,
  see,
  visitor,
  world,
} from "./photograph.ts";

beforeEach(renewPhotograph);

describe("consent", () => {
  test("every item starts with a subject UNKNOWN, until a steward records that those listed are all", () => {
    item.subjectsAllBy = [];
    expect(see(visitor)).toBe("NONE");
  });

  test("that those listed are all widens, so that a steward of each governing community records it", () => {
    item.governance.push({ community: "biriya", offeredAt: 1, acceptedAt: 2, leftAt: null });
    for (const circle of ["COMMUNITY", "PARTNERS", "PUBLIC"] as const) approve(circle, "bilal", "biriya");
    expect(see(visitor)).toBe("NONE");
    item.subjectsAllBy.push("biriya");
    expect(see(visitor)).toBe("WHOLE");
  });

  test("those listed are at least one", () => {
    world.depictions = [];
    expect(see(visitor)).toBe("NONE");
  });

  test.each(["REFUSED", "WITHDRAWN", "REVOKED", "INVALIDATED", "REQUESTED", "DEFERRED", "UNKNOWN"] as const)(
    "the last recorded counts: %s",
    (state) => {
      say({ state, recordedAt: 8 });
      expect([see(visitor), see(person("guest"))]).toEqual(["NONE", "WHOLE"]);
    },
  );

  test("a GIVEN after a no opens again, once it is approved again", () => {
    say({ state: "WITHDRAWN", recordedAt: 11 });
    say({ state: "GIVEN", recordedAt: 12 });
    expect(see(visitor)).toBe("NONE");
    approve("PUBLIC", "abrehet", "ayni", "STEWARD", 13);
    approve("PUBLIC", "maria", "museum", "HOLDER", 13);
    expect(see(visitor)).toBe("WHOLE");
  });

  test.each(["GIVEN", "RENEWED"] as const)(
    "a %s that happened before the last no changes nothing",
    (state) => {
      say({ state: "WITHDRAWN", recordedAt: 7, happenedAt: 7 });
      say({ state, recordedAt: 8, happenedAt: 6 });
      expect(see(visitor)).toBe("NONE");
      say({ state, recordedAt: 9, happenedAt: 7 });
      expect(see(visitor)).toBe("NONE");
      say({ state, recordedAt: 9.5, happenedAt: 7.5 });
      expect(see(visitor)).toBe("WHOLE");
    },
  );

  test("a no that is told late closes, though a later grant was recorded before it", () => {
    say({ state: "WITHDRAWN", recordedAt: 9, happenedAt: 1 });
    expect(see(visitor)).toBe("NONE");
  });

  test("a grant is usable from its beginning until its end; later it reads EXPIRED", () => {
    say({ state: "RENEWED", recordedAt: 8, validFrom: 15, validUntil: 25 });
    for (const approval of world.approvals) approval.opensWhenDue = true;
    expect([14, 15, 24, 25].map((at) => see(visitor, undefined, at))).toEqual([
      "NONE",
      "WHOLE",
      "WHOLE",
      "NONE",
    ]);
  });

  test("an embargo's end asks a steward unless they chose 'open then'", () => {
    say({ state: "RENEWED", recordedAt: 8, validFrom: 15 });
    const seen = () => [14, 15, 30].map((at) => see(visitor, undefined, at));
    expect(seen()).toEqual(["NONE", "NONE", "NONE"]);
    for (const approval of world.approvals) if (approval.as === "STEWARD") approval.opensWhenDue = true;
    expect(seen()).toEqual(["NONE", "WHOLE", "WHOLE"]);
    for (const approval of world.approvals) Object.assign(approval, { opensWhenDue: false, seenAt: 15 });
    expect(seen()).toEqual(["NONE", "WHOLE", "WHOLE"]);
  });

  test("a no to every use is one to each, and not to being kept", () => {
    say({ state: "WITHDRAWN", purpose: "EVERY_USE", recordedAt: 8 });
    expect([see(visitor), see(person("sofia")), see(person("guest"))]).toEqual(["NONE", "NONE", "NONE"]);
    expect(see(person("abrehet"))).toBe("WHOLE");
    say({ state: "GIVEN", purpose: "COMMUNITY_ACCESS", recordedAt: 9 });
    expect([see(visitor), see(person("guest"))]).toEqual(["NONE", "WHOLE"]);
  });

  test("PUBLIC needs PUBLIC_ONLINE and both others", () => {
    say({ state: "REFUSED", purpose: "PARTNER_ACCESS", recordedAt: 8 });
    expect([see(visitor), see(person("sofia")), see(person("guest"))]).toEqual(["NONE", "NONE", "WHOLE"]);
  });

  test("COMMUNITY and PARTNERS need their own purpose alone", () => {
    for (const purpose of ["PUBLIC_ONLINE", "COMMUNITY_ACCESS"] as const)
      say({ state: "REFUSED", purpose, recordedAt: 8 });
    expect([see(visitor), see(person("sofia")), see(person("guest"))]).toEqual(["NONE", "WHOLE", "NONE"]);
  });

  test("each subject's purpose is needed", () => {
    list({ id: "niece" });
    expect(see(visitor)).toBe("NONE");
  });

  test("events on a part only narrow", () => {
    say({ state: "REFUSED", part: "face", recordedAt: 8 });
    expect([see(visitor), see(visitor, face)]).toEqual(["WHOLE", "NONE"]);
    say({ state: "REFUSED", recordedAt: 8 });
    say({ state: "GIVEN", part: "face", recordedAt: 9 });
    expect([see(visitor), see(visitor, face)]).toEqual(["NONE", "NONE"]);
  });

  test("of a part its own subjects count, and they may speak of it alone", () => {
    list({ id: "niece" }, ["face"]);
    for (const purpose of ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"] as const)
      say({ subject: "niece", state: "GIVEN", part: "face", purpose, recordedAt: 5 });
    expect(see(visitor, face)).toBe("WHOLE");
    say({ subject: "niece", state: "REFUSED", recordedAt: 6 });
    expect([see(visitor), see(visitor, face)]).toEqual(["WHOLE", "NONE"]);
    world.events.pop();
    say({ subject: "niece", state: "WITHDRAWN", part: "face" });
    expect([see(visitor), see(visitor, face)]).toEqual(["WHOLE", "NONE"]);
  });

  test("a child's no prevails", () => {
    list({ id: "child", majorityAt: 50 });
    for (const purpose of ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"] as const)
      say({ subject: "child", state: "GIVEN", by: "OTHER", purpose, recordedAt: 5 });
    expect(see(visitor)).toBe("WHOLE");
    say({ subject: "child", state: "REFUSED", by: "SUBJECT", recordedAt: 6 });
    say({ subject: "child", state: "GIVEN", by: "OTHER", recordedAt: 7 });
    expect(see(visitor)).toBe("NONE");
  });

  test("a guardian's grant ends at majority", () => {
    list({ id: "child", majorityAt: 30 });
    for (const purpose of ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"] as const)
      say({ subject: "child", state: "GIVEN", by: "OTHER", purpose, recordedAt: 5 });
    expect([see(visitor, undefined, 29), see(visitor, undefined, 30)]).toEqual(["WHOLE", "NONE"]);
  });

  test("a coming of age that is moved opens nothing by what was approved before", () => {
    const child = list({ id: "child", majorityAt: 15 });
    for (const purpose of ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"] as const)
      say({ subject: "child", state: "GIVEN", by: "OTHER", purpose, recordedAt: 5 });
    expect(see(visitor)).toBe("NONE");
    child.majorityAt = 30;
    item.majorityMoved.push(18);
    expect(see(visitor)).toBe("NONE");
    approve("PUBLIC", "abrehet", "ayni", "STEWARD", 19);
    approve("PUBLIC", "maria", "museum", "HOLDER", 19);
    expect(see(visitor)).toBe("WHOLE");
  });

  test("a representative gives nothing that the dead refused", () => {
    say({ state: "REFUSED", by: "SUBJECT", recordedAt: 6 });
    say({ state: "GIVEN", by: "OTHER", recordedAt: 8 });
    expect(see(visitor)).toBe("NONE");
  });

  test("merged subjects get the narrower state", () => {
    list({ id: "elder-again" }, ["face"]);
    for (const purpose of ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"] as const)
      say({ subject: "elder-again", state: "GIVEN", part: "face", purpose, recordedAt: 5 });
    say({ subject: "elder-again", state: "UNKNOWN", recordedAt: 6 });
    expect(see(visitor)).toBe("WHOLE");
    world.merges.push({ subjects: ["elder", "elder-again"] });
    expect(see(visitor)).toBe("NONE");
  });
});

describe("review", () => {
  beforeEach(() => {
    list({ id: "stranger" });
  });

  test("it stands in for subjects whose state is UNKNOWN", () => {
    expect(see(visitor)).toBe("NONE");
    review();
    expect(see(visitor)).toBe("WHOLE");
  });

  test("it stands in for the subject UNKNOWN of an item whose subjects are not all listed", () => {
    item.subjectsAllBy = [];
    review();
    expect(see(visitor)).toBe("WHOLE");
  });

  test.each(["REFUSED", "WITHDRAWN", "REVOKED", "INVALIDATED"] as const)(
    "never against a no: %s",
    (state) => {
      review();
      say({ subject: "stranger", state, recordedAt: 8 });
      expect(see(visitor)).toBe("NONE");
      say({ subject: "stranger", state: "UNKNOWN", recordedAt: 8.5 });
      expect(see(visitor)).toBe("NONE");
    },
  );

  test("never for who was asked", () => {
    review();
    say({ subject: "stranger", state: "REQUESTED", recordedAt: 8 });
    expect(see(visitor)).toBe("NONE");
  });

  test("for its purposes, and its fixed list of items", () => {
    review({ purposes: ["COMMUNITY_ACCESS"] });
    expect([see(visitor), see(person("guest"))]).toEqual(["NONE", "WHOLE"]);
    world.reviews = [];
    review({ items: ["another"] });
    expect(see(person("guest"))).toBe("NONE");
  });

  test("by a steward; for PUBLIC also by the holder", () => {
    review({ by: [{ person: "abrehet", partner: "ayni", as: "STEWARD" }] });
    expect([see(visitor), see(person("guest"))]).toEqual(["NONE", "WHOLE"]);
    world.reviews = [];
    review({ by: [{ person: "maria", partner: "museum", as: "HOLDER" }] });
    expect(see(person("guest"))).toBe("NONE");
    // Who writes for a community is not its steward.
    review({ by: [{ person: "maria", partner: "ayni", as: "HOLDER" }] });
    expect(see(person("guest"))).toBe("NONE");
    world.reviews = [];
    review({ withdrawnAt: 12 });
    expect(see(visitor)).toBe("NONE");
  });

  test("until its date to look again, and for who was listed before it", () => {
    review({ lookAgainAt: 30 });
    expect([see(visitor, undefined, 29), see(visitor, undefined, 30)]).toEqual(["WHOLE", "NONE"]);
    list({ id: "found" }, [], 9.5);
    expect(see(visitor)).toBe("NONE");
  });
});

describe("what shows somebody, or lets them be heard, asks besides", () => {
  const circlePurposes = ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"] as const;
  const inThePicture = () => {
    face.kind = "IMAGE";
    list({ id: "niece" }, ["face"]);
    for (const purpose of circlePurposes)
      say({ subject: "niece", state: "GIVEN", part: "face", purpose, recordedAt: 5 });
  };

  test("without a word it is refused", () => {
    inThePicture();
    expect([see(visitor), see(visitor, face)]).toEqual(["WHOLE", "NONE"]);
    say({ subject: "niece", state: "GIVEN", part: "face", purpose: "IMAGE_OF_PERSON", recordedAt: 6 });
    expect(see(visitor, face)).toBe("WHOLE");
    say({ subject: "niece", state: "GIVEN", part: "face", purpose: "VOICE", recordedAt: 6 });
    face.kind = "VIDEO";
    expect(see(visitor, face)).toBe("WHOLE");
  });

  test("a review stands in for whom nobody can ask", () => {
    inThePicture();
    review();
    expect(see(visitor, face)).toBe("NONE");
    review({ purposes: [...circlePurposes, "IMAGE_OF_PERSON"] });
    expect(see(visitor, face)).toBe("WHOLE");
  });

  test("a no closes the picture, the sound, and not the item; until it is approved again, too", () => {
    face.kind = "AUDIO";
    say({ state: "WITHDRAWN", purpose: "IMAGE_OF_PERSON", recordedAt: 11 });
    expect([see(visitor), see(visitor, face)]).toEqual(["WHOLE", "WHOLE"]);
    say({ state: "WITHDRAWN", purpose: "VOICE", recordedAt: 12 });
    expect([see(visitor), see(visitor, face)]).toEqual(["WHOLE", "NONE"]);
    say({ state: "GIVEN", purpose: "VOICE", recordedAt: 14 });
    expect(see(visitor, face)).toBe("NONE");
    for (const [by, partner, as] of [
      ["abrehet", "ayni", "STEWARD"],
      ["maria", "museum", "HOLDER"],
    ] as const)
      approve("PUBLIC", by, partner, as, 15);
    expect(see(visitor, face)).toBe("WHOLE");
  });

  test("to have place and date blurred is no word about pictures", () => {
    face.kind = "IMAGE";
    say({ state: "WITHDRAWN", purpose: "EVERY_USE", leaves: "BLUR", recordedAt: 11 });
    expect([see(visitor), see(visitor, face)]).toEqual(["WHOLE", "WHOLE"]);
    say({ state: "WITHDRAWN", purpose: "IMAGE_OF_PERSON", leaves: "BLUR", recordedAt: 12 });
    expect([see(visitor), see(visitor, face)]).toEqual(["WHOLE", "NONE"]);
  });
});

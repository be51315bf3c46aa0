import { describe, expect, test } from "@jest/globals";
import { allowedSteps, missingForAgreement, takenFromAgreement } from "./program.rules.ts";

const complete = {
  partners: [
    { side: "COMMUNITY", role: "LEAD" },
    { side: "HOST", role: "HOST" },
  ],
  startsOn: "2031-05-01",
  isCommunityApproved: true,
  isHostApproved: true,
};

describe("the life of a program", () => {
  test("goes from draft by agreement to its end, and can be cancelled until then", () => {
    expect(allowedSteps("DRAFT")).toEqual(["AGREED", "CANCELLED"]);
    expect(allowedSteps("AGREED")).toEqual(["ACTIVE", "CANCELLED"]);
    expect(allowedSteps("ACTIVE")).toEqual(["CLOSED", "CANCELLED"]);
  });
  test("ends when it is closed or cancelled", () => {
    expect(allowedSteps("CLOSED")).toEqual([]);
    expect(allowedSteps("CANCELLED")).toEqual([]);
  });
});

describe("an agreement", () => {
  test("lacks nothing when both sides lead, both approved and the first day is set", () => {
    expect(missingForAgreement(complete)).toEqual([]);
  });
  test("reports everything that is missing at once", () => {
    const nothing = { partners: [], startsOn: null, isCommunityApproved: false, isHostApproved: false };
    expect(missingForAgreement(nothing)).toEqual([
      "COMMUNITY_LEAD",
      "HOST_LEAD",
      "START_DATE",
      "COMMUNITY_APPROVAL",
      "HOST_APPROVAL",
    ]);
  });
  test("needs the community to lead: a host's lead, a bridge's or a community's support is not enough", () => {
    for (const partner of [
      { side: "HOST", role: "LEAD" },
      { side: "BRIDGE", role: "LEAD" },
      { side: "UNKNOWN", role: "LEAD" },
      { side: "COMMUNITY", role: "SUPPORT" },
      { side: "COMMUNITY", role: "HOST" },
    ]) {
      const partners = [partner, { side: "HOST", role: "HOST" }];
      expect(missingForAgreement({ ...complete, partners })).toEqual(["COMMUNITY_LEAD"]);
    }
  });
  test("needs a host that hosts or leads: one that only lends its rooms or pays is not enough", () => {
    for (const role of ["VENUE", "FUNDER", "SUPPORT"]) {
      const partners = [
        { side: "COMMUNITY", role: "LEAD" },
        { side: "HOST", role },
      ];
      expect(missingForAgreement({ ...complete, partners })).toEqual(["HOST_LEAD"]);
    }
    const led = [
      { side: "COMMUNITY", role: "LEAD" },
      { side: "HOST", role: "LEAD" },
    ];
    expect(missingForAgreement({ ...complete, partners: led })).toEqual([]);
  });
});

describe("an edit", () => {
  const emptied = { partners: [], startsOn: null };
  test("may not take away what an agreed or active program rests on", () => {
    for (const lifecycle of ["AGREED", "ACTIVE"] as const) {
      expect(takenFromAgreement(lifecycle, complete, emptied)).toEqual([
        "COMMUNITY_LEAD",
        "HOST_LEAD",
        "START_DATE",
      ]);
      expect(takenFromAgreement(lifecycle, emptied, complete)).toEqual([]);
    }
  });
  test("may do so to a draft and to what is over", () => {
    for (const lifecycle of ["DRAFT", "CLOSED", "CANCELLED"] as const)
      expect(takenFromAgreement(lifecycle, complete, emptied)).toEqual([]);
  });
});

// Sentences of the design page on consent, each as an example.
import { beforeEach, describe, expect, test } from "@jest/globals";
import {
  approve,
  face,
  item,
  list,
  person,
  protocol,
  renewPhotograph,
  see,
  unapprove,
  village,
  visitor,
  world,
} from "./photograph.ts";

beforeEach(renewPhotograph);

describe("words", () => {
  test("everybody sees what is approved, consented to and under an open protocol for the public", () => {
    expect([see(visitor), see(visitor, face), see(person("nobody"))]).toEqual(["WHOLE", "WHOLE", "WHOLE"]);
  });

  test("its parts are seen only where it is", () => {
    unapprove("PUBLIC");
    expect([see(visitor), see(visitor, face)]).toEqual(["NONE", "NONE"]);
  });

  test("its parts may be narrower", () => {
    list({ id: "niece" }, ["face"]);
    expect([see(visitor), see(visitor, face)]).toEqual(["WHOLE", "NONE"]);
  });

  test("the holder describes, and does not decide who sees", () => {
    unapprove("PUBLIC");
    approve("PUBLIC", "maria", "museum", "HOLDER");
    expect(see(visitor)).toBe("NONE");
    expect(see(person("maria"))).toBe("HOLDING_RECORD");
  });

  test("a steward sees the draft from the offer on", () => {
    item.governance = [];
    expect(see(person("bilal"))).toBe("NONE");
    item.governance = [{ community: "biriya", offeredAt: 1, acceptedAt: null, leftAt: null }];
    expect(see(person("bilal"))).toBe("WHOLE");
  });

  test("of several communities each must agree to whatever widens", () => {
    item.governance.push({ community: "biriya", offeredAt: 5, acceptedAt: 6, leftAt: null });
    expect([see(visitor), see(person("guest")), see(person("sofia"))]).toEqual(["NONE", "NONE", "NONE"]);
    for (const circle of ["COMMUNITY", "PARTNERS"] as const) approve(circle, "bilal", "biriya");
    // Each also says that those listed are all.
    expect([see(person("guest")), see(person("sofia"))]).toEqual(["NONE", "NONE"]);
    item.subjectsAllBy.push("biriya");
    expect([see(visitor), see(person("guest")), see(person("sofia"))]).toEqual(["NONE", "WHOLE", "WHOLE"]);
    approve("PUBLIC", "bilal", "biriya");
    expect(see(visitor)).toBe("WHOLE");
  });

  test("to decline an offer is not to leave", () => {
    item.governance.push({ community: "biriya", offeredAt: 5, acceptedAt: null, leftAt: 15 });
    expect(see(visitor)).toBe("WHOLE");
  });

  test("leaving lapses approvals", () => {
    item.governance.push({ community: "biriya", offeredAt: 5, acceptedAt: 6, leftAt: 15 });
    expect(see(visitor)).toBe("NONE");
    for (const as of ["STEWARD", "HOLDER"] as const)
      approve("PUBLIC", as === "STEWARD" ? "abrehet" : "maria", as === "STEWARD" ? "ayni" : "museum", as, 16);
    expect(see(visitor)).toBe("WHOLE");
  });

  test("an institution governs only its own records", () => {
    item.governance = [{ community: "museum", offeredAt: 1, acceptedAt: 2, leftAt: null }];
    village.community = "museum";
    item.subjectsAllBy = ["museum"];
    world.approvals = [];
    approve("PUBLIC", "marco", "museum");
    approve("PUBLIC", "maria", "museum", "HOLDER");
    expect([see(visitor), see(person("maria"))]).toEqual(["NONE", "HOLDING_RECORD"]);
    item.isHoldersOwn = true;
    expect([see(visitor), see(person("maria"))]).toEqual(["WHOLE", "WHOLE"]);
    item.holder = "school";
    expect(see(visitor)).toBe("NONE");
  });

  test("a community's claim suspends an institution's record until answered", () => {
    item.openClaims = ["biriya"];
    expect(see(visitor)).toBe("NONE");
    item.openClaims = [];
    expect(see(visitor)).toBe("WHOLE");
  });

  test("no key is a steward", () => {
    world.reviews = [];
    unapprove("PUBLIC");
    expect(see({ kind: "KEY", partner: "ayni", writes: true, madeBy: "PARTNER" })).toBe("NONE");
  });

  test("an administrator appoints only the first steward, before anything is governed", () => {
    unapprove("PUBLIC");
    world.stewards.push({ person: "late", community: "ayni", appointedBy: "ADMINISTRATOR", appointedAt: 2 });
    expect([see(person("late")), see(person("abrehet"))]).toEqual(["NONE", "WHOLE"]);
  });
});

describe("protocols", () => {
  test("without one, an item is for stewards only", () => {
    item.protocols = [];
    expect([see(visitor), see(person("guest")), see(person("sofia")), see(person("abrehet"))]).toEqual([
      "NONE",
      "NONE",
      "NONE",
      "WHOLE",
    ]);
  });

  test("for MEMBERS it is open to named people", () => {
    village.reach = "MEMBERS";
    expect([see(visitor), see(person("sofia")), see(person("guest"))]).toEqual(["NONE", "NONE", "WHOLE"]);
  });

  test("for PARTNERS it is open also to the partners listed", () => {
    village.reach = "PARTNERS";
    expect([see(visitor), see(person("sofia")), see(person("guest"))]).toEqual(["NONE", "WHOLE", "WHOLE"]);
  });

  test("it is open only inside its windows", () => {
    village.windows = [
      { from: 0, until: 10 },
      { from: 30, until: 40 },
    ];
    expect([see(visitor), see(visitor, undefined, 30), see(visitor, undefined, 40)]).toEqual([
      "NONE",
      "WHOLE",
      "NONE",
    ]);
  });

  test("ALL: the viewer is a member of each that is not PUBLIC and of at least one", () => {
    unapprove("PUBLIC");
    const close = protocol({ members: ["guest", "cousin"] });
    expect([see(person("guest")), see(person("cousin"))]).toEqual(["WHOLE", "WHOLE"]);
    protocol({ members: ["guest"] });
    expect([see(person("guest")), see(person("cousin"))]).toEqual(["WHOLE", "NONE"]);
    close.members = [];
    expect(see(person("guest"))).toBe("NONE");
  });

  test("ALL: all are open", () => {
    protocol({ reach: "PUBLIC", windows: [{ from: 30, until: null }] });
    expect([see(visitor), see(visitor, undefined, 30)]).toEqual(["NONE", "WHOLE"]);
  });

  test("ALL: for the public, all are PUBLIC", () => {
    protocol({ members: ["guest"] });
    expect([see(visitor), see(person("guest"))]).toEqual(["NONE", "WHOLE"]);
  });

  test("ANY, where all communities agree: one open protocol is enough", () => {
    protocol({ members: ["cousin"] });
    item.rule = "ANY";
    expect(see(visitor)).toBe("NONE");
    item.anyAgreedBy = ["ayni"];
    expect([see(visitor), see(person("cousin"))]).toEqual(["WHOLE", "WHOLE"]);
    village.windows = [];
    expect([see(visitor), see(person("cousin"))]).toEqual(["NONE", "WHOLE"]);
  });

  test("one that is deleted is open to nobody", () => {
    village.isDeleted = true;
    expect([see(visitor), see(person("guest")), see(person("sofia"))]).toEqual(["NONE", "NONE", "NONE"]);
  });

  test("circles do not mix", () => {
    village.reach = "PARTNERS";
    unapprove("COMMUNITY");
    expect([see(person("guest")), see(person("sofia"))]).toEqual(["NONE", "WHOLE"]);
    protocol({ reach: "MEMBERS", members: ["sofia"] });
    expect(see(person("sofia"))).toBe("NONE");
  });

  test("a partner's list counts for its people, not for its keys", () => {
    unapprove("PUBLIC");
    expect(see({ kind: "KEY", partner: "school", writes: true, madeBy: "PARTNER" })).toBe("NONE");
  });

  test("the protocol of a community that left opens nothing", () => {
    item.governance.push({ community: "biriya", offeredAt: 1, acceptedAt: 2, leftAt: 5 });
    village.community = "biriya";
    expect(see(visitor)).toBe("NONE");
  });
});

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type ConsentStage, openConsent } from "#test/consent-stage";
import { until } from "#test/servers/service-process";
import { decodeId, encodeId } from "../../../platform/graphql/types/ids.ts";

let stage: ConsentStage;
let drafts: string[];
let protocolId: string;
beforeAll(async () => {
  stage = await openConsent();
  const { done, sides, tokens } = stage;
  const draft = async (number: number) => {
    const title = [{ language: "en", text: `Photograph ${number}` }];
    const given = { holderId: sides.host, kind: "PHOTOGRAPH", title };
    return (await done("archiveItemCreate", given, "archiveItem { id }")).archiveItem.id;
  };
  drafts = [];
  for (let number = 0; number < 60; number++) drafts.push(await draft(number));
  const protocol = { communityId: sides.community, name: [{ language: "en", text: "All" }], reach: "PUBLIC" };
  protocolId = (await done("protocolCreate", protocol, "protocol { id }", tokens.senait)).protocol.id;
});
afterAll(() => stage?.close());

const jobFields = `{ state failure progress { done total } counts { name count } 
  entries(first: 100) { nodes { place message subject { id } } totalCount { value } } }`;
const fields = `bulkAction { id kinds itemCount dryRun ${jobFields} run ${jobFields} takeBack ${jobFields} }`;
type Job = "dryRun" | "run" | "takeBack";

// biome-ignore lint/suspicious/noExplicitAny: jobs as they are read.
async function ended(id: string, which: Job, key: string): Promise<any> {
  const query = `query ($id: ID!) { bulkAction(by: { id: $id }) { ${which} ${jobFields} } }`;
  const read = async () => (await stage.app.graphql(query, { id }, { key })).data.bulkAction?.[which];
  await until("the end of the job", async () => !["QUEUED", "RUNNING"].includes((await read()).state));
  const job = await read();
  expect([job.state, job.failure]).toEqual(["SUCCEEDED", null]);
  return { ...job, counts: countsOf(job) };
}
const countsOf = ({ counts }: { counts: { name: string; count: number }[] }) =>
  Object.fromEntries(counts.map(({ name, count }) => [name, count]));

async function order(action: object, more: object, key: string): Promise<string> {
  const { bulkAction } = await stage.done("bulkActionCreate", { action, ...more }, fields, key);
  return bulkAction.id;
}
/** What the job did, once it is done. */
async function does(action: object, more: object, key: string) {
  const id = await order(action, { isDryRun: false, ...more }, key);
  return { id, ...(await ended(id, "run", key)) };
}
const takeBack = async (id: string, key: string, more: object = {}) => {
  await stage.done("bulkActionTakeBack", { id, ...more }, fields, key);
  return ended(id, "takeBack", key);
};
const seenBy = async (key?: string): Promise<number> => {
  const query = "{ archiveItems { totalCount { value } } }";
  const { data } = await stage.app.graphql(query, {}, key === undefined ? {} : { key });
  return data.archiveItems.totalCount.value;
};
const lastingYear = () => new Date(Date.now() + 365 * 24 * 3600 * 1000).toISOString();

describe("the same action on many items", () => {
  test("is tried first: everything stays as it is, and each circle is counted", async () => {
    const { tokens, sides, sql } = stage;
    const before = await sql("select * from items order by id");
    const id = await order({ offer: { communityId: sides.community } }, { itemIds: drafts }, tokens.carla);
    const { counts, progress } = await ended(id, "dryRun", tokens.carla);
    expect(progress).toEqual({ done: 60, total: 60 });
    expect(counts).toEqual({ done: 60 });
    expect(await sql("select * from items order by id")).toEqual(before);
    expect(await sql("select id from item_communities")).toEqual([]);
    expect(await sql("select id from audit_entries where action = 'item.offer'")).toEqual([]);
  });

  test("takes a museum's drafts to the public and back: offered, accepted, placed, reviewed, approved", async () => {
    const { tokens, sides, done, sql } = stage;
    const { carla, senait } = tokens;
    const all = { itemIds: drafts };
    const offered = await does({ offer: { communityId: sides.community } }, all, carla);
    expect(offered.counts).toEqual({ done: 60 });

    const accept = { accept: { communityId: sides.community } };
    const tried = await order(accept, all, senait);
    expect((await ended(tried, "dryRun", senait)).counts).toEqual({
      done: 60,
      "holder.closes": 60,
      "stewards.opens": 60,
    });
    await done("bulkActionRun", { id: tried }, fields, senait);
    expect((await ended(tried, "run", senait)).counts).toEqual({ done: 60 });
    expect(await seenBy(carla)).toBe(0);
    expect(await seenBy(senait)).toBe(60);

    const where = { id: { in: drafts } };
    expect((await does({ place: { protocolId } }, { where }, senait)).counts).toEqual({ done: 60 });
    const review = {
      ...{ communityId: sides.community, reason: "NOT_TRACEABLE", tried: "We asked in the parish." },
      ...{ purposes: ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"], lookAgainAt: lastingYear() },
    };
    const reviewed = await does({ review }, all, senait);
    expect(reviewed.counts).toEqual({ done: 60 });
    const [made, ...more] = await sql("select id from consent_reviews");
    expect(more).toEqual([]);
    const support = { id: encodeId("revw", made?.id), partnerId: sides.host };
    await done("consentReviewSupport", support, "consentReview { id }", carla);

    const approve = { partnerId: sides.community, evidence: "Minutes, item 3" };
    const circles = ["COMMUNITY", "PARTNERS", "PUBLIC"];
    const approved = await does({ approve: { ...approve, circles } }, all, senait);
    expect(approved.counts).toEqual({ done: 60 });
    expect(await seenBy()).toBe(0);
    // The holder does not see them, and approves what it wrote itself.
    const asHolder = {
      role: "HOLDER",
      partnerId: sides.host,
      circles: ["PUBLIC"],
      evidence: "Minutes, item 4",
    };
    const kept = { itemsOf: { holderId: sides.host, standing: "GOVERNED" } };
    const held = await does({ approve: asHolder }, kept, carla);
    expect(held.counts).toEqual({ done: 60 });
    expect(await seenBy()).toBe(60);

    const suspend = { partnerId: sides.community, reason: "MOURNING" };
    const forty = { itemIds: drafts.slice(0, 40) };
    const wouldClose = await order({ suspend }, forty, senait);
    expect((await ended(wouldClose, "dryRun", senait)).counts).toMatchObject({
      done: 40,
      "public.closes": 40,
    });
    expect(await seenBy()).toBe(60);
    await done("bulkActionRun", { id: wouldClose }, fields, senait);
    expect((await ended(wouldClose, "run", senait)).counts).toEqual({ done: 40 });
    expect(await seenBy()).toBe(20);

    const decision = "The forty days are over, said the elders.";
    expect((await takeBack(wouldClose, senait, { decision })).counts).toEqual({ takenBack: 40 });
    expect(await seenBy()).toBe(60);
    expect((await takeBack(approved.id, senait)).counts).toEqual({ takenBack: 60 });
    expect(await seenBy()).toBe(0);
    expect((await takeBack(reviewed.id, senait)).counts).toEqual({ takenBack: 60 });
    const [standing] = await sql("select count(*)::int from consent_reviews where withdrawn_at is null");
    expect(standing?.count).toBe(0);
    const nothing = await stage.mutate("bulkActionTakeBack", { id: reviewed.id }, fields, senait);
    expect(nothing.userErrors).toMatchObject([{ code: "CONDITION_MISSING" }]);
  });

  test("is refused item by item, in a report that names only what its reader still sees", async () => {
    const { tokens, sides, mutate } = stage;
    const again = await does(
      { accept: { communityId: sides.community } },
      { itemIds: drafts.slice(0, 3) },
      tokens.senait,
    );
    expect(again.counts).toEqual({ refused: 3 });
    expect(again.entries.nodes.map(({ place }: { place: number }) => place)).toEqual([1, 2, 3]);
    expect(again.entries.nodes[0].subject.id).toMatch(/^item_/);
    expect(again.entries.nodes[0].message).not.toContain("…");
    // Nobody else has the list, nor an administrator; and who belongs nowhere sees no item to list.
    for (const key of [tokens.carla, stage.app.adminKey]) {
      const { data } = await stage.app.graphql(
        "query ($id: ID!) { bulkAction(by: { id: $id }) { id } node(id: $id) { id } }",
        { id: again.id },
        { key },
      );
      expect(data).toEqual({ bulkAction: null, node: null });
    }
    for (const key of [tokens.miriam, stage.app.adminKey]) {
      const { userErrors } = await mutate(
        "bulkActionCreate",
        { action: { offer: { communityId: sides.community } }, itemIds: drafts },
        fields,
        key,
      );
      expect(userErrors).toMatchObject([{ code: "INVALID", path: ["input", "itemIds"] }]);
    }
  });

  test("of a holder is of what it wrote: what others changed since, and it does not see, it does not approve", async () => {
    const { tokens, sides, done, sql, people } = stage;
    const draft = { holderId: sides.host, kind: "STORY", title: [{ language: "en", text: "A story" }] };
    for (let number = 0; number < 3; number++) await done("archiveItemCreate", draft, "archiveItem { id }");
    const community = { communityId: sides.community };
    // Offered and accepted are two people's words; placed, reviewed and approved are one order.
    const drafts = { itemsOf: { holderId: sides.host, standing: "DRAFT" } };
    expect((await does({ offer: community }, drafts, tokens.carla)).counts).toEqual({ done: 3 });
    const offered = { itemsOf: { ...community, standing: "OFFERED" } };
    expect((await does({ accept: community }, offered, tokens.senait)).counts).toEqual({ done: 3 });
    const stories = { where: { kind: { eq: "STORY" } } };
    const review = {
      ...{ ...community, reason: "DEAD", tried: "We asked in the parish.", lookAgainAt: lastingYear() },
      purposes: ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"],
    };
    const approve = {
      partnerId: sides.community,
      evidence: "Minutes, item 5",
      circles: ["COMMUNITY", "PUBLIC"],
    };
    const all = { place: { protocolId }, review, approve };
    const tried = await order(all, stories, tokens.senait);
    const seen = await ended(tried, "dryRun", tokens.senait);
    expect(seen.counts).toEqual({ done: 3, "community.opens": 3 });
    expect(await sql("select id from consent_reviews where reason = 'DEAD'")).toEqual([]);
    await done("bulkActionRun", { id: tried }, fields, tokens.senait);
    const together = await ended(tried, "run", tokens.senait);
    expect([together.counts, together.progress]).toEqual([{ done: 3 }, { done: 9, total: 9 }]);

    const [changed] = await sql("select id from items where kind = 'STORY' order by id limit 1");
    await sql(
      `update items set summary = '{"source": "en", "texts": {"en": "Told otherwise"}}' where id = $1`,
      [changed?.id],
      people.senait,
    );
    const [reviewed] = await sql("select id from consent_reviews where reason = 'DEAD'");
    const asHolder = {
      support: { reviewId: encodeId("revw", reviewed?.id), partnerId: sides.host },
      approve: { role: "HOLDER", partnerId: sides.host, circles: ["PUBLIC"], evidence: "Minutes, item 6" },
    };
    const kept = { itemsOf: { holderId: sides.host, standing: "GOVERNED" } };
    const held = await does(asHolder, kept, tokens.carla);
    // What the review is not about, the sixty of before, is refused; and the one that she does not know.
    expect(held.counts).toEqual({ done: 2, refused: 61 });
    const unread = {
      ...{ id: encodeId("item", changed?.id), circle: "PUBLIC", role: "HOLDER", partnerId: sides.host },
      ...{ expectedContentRevision: 2, evidence: "Minutes, item 6" },
    };
    const { userErrors } = await stage.mutate("archiveItemApprove", unread, "", tokens.carla);
    expect(userErrors).toMatchObject([{ code: "CONDITION_MISSING", path: ["input", "id"] }]);
    expect(userErrors[0].message).toMatch(/^Others have changed it since you last wrote it/);
    const nobody = { itemsOf: { holderId: sides.host } };
    const refused = await stage.mutate(
      "bulkActionCreate",
      { action: asHolder, ...nobody },
      fields,
      tokens.miriam,
    );
    expect(refused.userErrors[0]).toMatchObject({
      code: "NOT_YOURS",
      path: ["input", "itemsOf", "holderId"],
    });

    const suspend = { partnerId: sides.community, reason: "DANGER" };
    expect((await does({ suspend }, stories, tokens.senait)).counts).toEqual({ done: 3 });
    const closed = { itemsOf: { ...community, isSuspended: true } };
    const lift = { ...community, decision: "The danger is over, said the elders." };
    const lifted = await does({ lift }, closed, tokens.senait);
    expect(lifted.counts).toEqual({ done: 3 });
    const count = async () =>
      (await sql("select count(*)::int from items where kind = 'STORY' and is_suspended"))[0]?.count;
    expect(await count()).toBe(0);
    expect((await takeBack(lifted.id, tokens.senait)).counts).toEqual({ takenBack: 3 });
    expect(await count()).toBe(3);
    // The whole order is taken back by one call, the last first.
    expect((await takeBack(tried, tokens.senait)).counts).toEqual({ takenBack: 3 });
    expect(
      await sql("select item_id from item_protocols placed join items on id = item_id where kind = 'STORY'"),
    ).toEqual([]);
  });

  test("tells at once what is wrong with it for every item, and nothing is ordered", async () => {
    const { tokens, sides, mutate, done, sql } = stage;
    const jobs = async () => (await sql("select count(*)::int from jobs"))[0]?.count;
    const before = await jobs();
    const long = "x".repeat(5001);
    const refused = async (action: object) =>
      places(await mutate("bulkActionCreate", { action, itemIds: drafts }, "", tokens.senait));
    const community = { communityId: sides.community };
    for (const [decision, code] of [
      ["", "REQUIRED"],
      [" \n", "REQUIRED"],
      [long, "TOO_LONG"],
    ])
      expect(await refused({ lift: { ...community, decision } })).toEqual([`action.lift.decision ${code}`]);
    const approve = {
      partnerId: sides.community,
      circles: [],
      evidence: " ",
      validUntil: "2001-01-01T00:00:00Z",
    };
    expect(await refused({ approve })).toEqual([
      "action.approve.circles REQUIRED",
      "action.approve.evidence REQUIRED",
      "action.approve.validUntil INVALID",
    ]);
    const review = {
      ...community,
      reason: "DEAD",
      tried: long,
      purposes: [],
      lookAgainAt: "2001-01-01T00:00:00Z",
    };
    expect(await refused({ review })).toEqual([
      "action.review.lookAgainAt INVALID",
      "action.review.purposes REQUIRED",
      "action.review.tried TOO_LONG",
    ]);
    const suspend = { partnerId: sides.community, reason: "DANGER" };
    expect(await refused({ suspend: { ...suspend, note: long } })).toEqual(["action.suspend.note TOO_LONG"]);
    expect(await jobs()).toBe(before);
    const action = { suspend: { ...suspend, note: "  Ask the elders. " } };
    const closed = await does(action, { itemIds: drafts.slice(0, 1) }, tokens.senait);
    const [row] = await sql("select note from item_suspensions where lifted_at is null and note is not null");
    expect(row?.note).toBe("Ask the elders.");
    for (const [decision, code] of [
      [" ", "REQUIRED"],
      [long, "TOO_LONG"],
    ]) {
      const taken = { id: closed.id, decision };
      expect(places(await mutate("bulkActionTakeBack", taken, "", tokens.senait))).toEqual([
        `decision ${code}`,
      ]);
    }
    await done("bulkActionTakeBack", { id: closed.id, decision: "It is over." }, fields, tokens.senait);
    await ended(closed.id, "takeBack", tokens.senait);
  });

  test("is taken back as far as whoever ordered it still may, and the rest is told", async () => {
    const { tokens, sides, people, partners, sql } = stage;
    const some = { itemIds: drafts.slice(0, 3) };
    const community = { communityId: sides.community };
    const review = {
      ...{ ...community, reason: "DEAD", tried: "We asked her village.", lookAgainAt: lastingYear() },
      purposes: ["COMMUNITY_ACCESS"],
    };
    const approve = { partnerId: sides.community, evidence: "Minutes", circles: ["COMMUNITY"] };
    const reviewed = await does({ review }, some, tokens.dawit);
    const approved = await does({ approve }, some, tokens.dawit);
    const standing = async () =>
      (
        await sql(
          `select (select count(*)::int from item_approvals where ended_at is null and recorded_by = $1) as approvals,
             (select count(*)::int from consent_reviews where withdrawn_at is null and recorded_by = $1) as reviews`,
          [people.dawit],
        )
      )[0];
    expect(await standing()).toEqual({ approvals: 3, reviews: 1 });
    const roles = "from memberships where person_id = $1 and role = 'COMMUNITY_STEWARD'";
    await sql(`delete ${roles}`, [people.dawit]);
    expect((await takeBack(approved.id, tokens.dawit)).counts).toEqual({ refused: 3 });
    expect((await takeBack(reviewed.id, tokens.dawit)).counts).toEqual({ refused: 3 });
    expect(await standing()).toEqual({ approvals: 3, reviews: 1 });
    await sql(
      "insert into memberships (person_id, home_partner_id, role) values ($1, $2, 'COMMUNITY_STEWARD')",
      [people.dawit, partners.community],
    );
    // What ended meanwhile by itself needs no more to be taken back.
    await sql(
      "update item_approvals set ended_at = now(), ended_because = 'CONTENT' where id = (select id from item_approvals where ended_at is null and recorded_by = $1 limit 1)",
      [people.dawit],
    );
    expect((await takeBack(approved.id, tokens.dawit)).counts).toEqual({ takenBack: 3 });
    expect((await takeBack(reviewed.id, tokens.dawit)).counts).toEqual({ takenBack: 3 });
    expect(await standing()).toEqual({ approvals: 0, reviews: 0 });
  });

  test("that closed and opened items again, taken back leaves them as they were before", async () => {
    const { tokens, sides, sql } = stage;
    const [open = "", closed = ""] = drafts;
    const community = { communityId: sides.community };
    const suspend = { partnerId: sides.community, reason: "MOURNING" };
    await does({ suspend: { ...suspend, reason: "DISPUTE" } }, { itemIds: [closed] }, tokens.senait);
    const causes = async () =>
      await sql(
        "select item_id, reason from item_suspensions where lifted_at is null and item_id = any($1) order by id",
        [[open, closed].map((id) => decodeId("item", id))],
      );
    const before = await causes();
    expect(before).toMatchObject([{ reason: "DISPUTE" }]);
    const lift = { ...community, decision: "All is well." };
    const both = await does({ suspend, lift }, { itemIds: [open, closed] }, tokens.senait);
    expect(await causes()).toEqual([]);
    const taken = await takeBack(both.id, tokens.senait, { decision: "As before." });
    expect(taken.counts).toEqual({ takenBack: 2 });
    expect(await causes()).toEqual(before);
    await does({ lift }, { itemIds: [closed] }, tokens.senait);
  });

  test("takes a list by ids or by a filter, and not without an end", async () => {
    const { tokens, sides, mutate } = stage;
    const action = { offer: { communityId: sides.community } };
    const refused = async (more: object) =>
      (await mutate("bulkActionCreate", { action, ...more }, fields, tokens.senait)).userErrors;
    expect(await refused({})).toMatchObject([{ code: "REQUIRED" }]);
    expect(await refused({ itemIds: drafts, where: {} })).toMatchObject([{ code: "INVALID" }]);
    expect(await refused({ where: { kind: { eq: "MUSIC" } } })).toMatchObject([
      { code: "INVALID", path: ["input", "where"] },
    ]);
  });
});

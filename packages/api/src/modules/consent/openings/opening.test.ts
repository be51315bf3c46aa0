import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type ConsentStage, openConsent } from "#test/consent-stage";
import { until } from "#test/servers/service-process";

let stage: ConsentStage;
beforeAll(async () => {
  stage = await openConsent();
});
afterAll(() => stage?.close());

test("what waits to be opened is opened by the service itself, as SYSTEM, and no trace of it is kept", async () => {
  const { sql, governedItem, people, partners, app } = stage;
  const { uuid } = await governedItem();
  const [review] = await sql(
    `insert into consent_reviews (home_partner_id, reason, tried, purposes, look_again_at)
     values ($1, 'DEAD', 'We asked in the parish.', '{PUBLIC_ONLINE}', now() + interval '1 year') returning id`,
    [partners.community],
    people.senait,
  );
  await sql("insert into consent_review_items (review_id, item_id) values ($1, $2)", [review?.id, uuid]);
  await sql("insert into review_openings (review_id) values ($1)", [review?.id]);
  const waiting = () => sql("select review_id from review_openings");
  expect(await waiting()).toHaveLength(1);
  await until("the opening", async () => (await waiting()).length === 0);
  const kept = await sql("select viewer, state from jobs where kind = 'consent.open'");
  expect(kept.length).toBeLessThanOrEqual(1);
  expect(kept.every(({ viewer }) => viewer === "SYSTEM")).toBe(true);
  const seen = await app.graphql("{ jobs { nodes { id } } }", {}, { key: app.adminKey });
  expect(seen.data.jobs.nodes).toEqual([]);
});

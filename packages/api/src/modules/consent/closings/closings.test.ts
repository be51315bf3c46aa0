import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type ConsentStage, openConsent } from "#test/consent-stage";
import { until } from "#test/servers/service-process";
import { createTestDatabase, type TestDatabase, testServerUrl } from "#test/test-database";
import { asOwner } from "../../../platform/database/connections/owner-connection.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let stage: ConsentStage;
let backup: TestDatabase | undefined;
beforeAll(async () => {
  stage = await openConsent();
});
afterAll(async () => {
  await stage?.close();
  await backup?.drop();
});

/** A copy of the database as it is now. */
async function copyDatabase(): Promise<TestDatabase> {
  const name = new URL(stage.app.database.urls.owner).pathname.slice(1);
  const allow = (answer: boolean) =>
    asOwner(testServerUrl(), 5000, async (owner) => {
      await owner.query(`alter database ${name} with allow_connections ${answer}`);
      if (!answer)
        await owner.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [
          name,
        ]);
    });
  await allow(false);
  try {
    return await createTestDatabase(name);
  } finally {
    await allow(true);
  }
}

const closings = [
  ...["withdrawn", "in part", "suspended", "deleted", "not approved any more"],
  ...["for members now", "outside of its window", "objected to"],
];

const isVisible = async (ask: ConsentStage["app"]["graphql"], id: string): Promise<boolean> => {
  const { data } = await ask("query ($id: ID!) { archiveItem(by: { id: $id }) { id } }", { id });
  return data.archiveItem !== null;
};

test("a backup that is put back opens nothing that was closed since, by whatever closed it", async () => {
  const { app, sql, done, people, partners, sides, tokens, subject } = stage;
  const person = await subject();
  const evidence = await stage.evidence();
  const personId = decodeId("subj", person.id);
  const purposes = ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"];
  const say = (item: string, state: string, medium: string | null = null) =>
    sql(
      `insert into consent_events (subject_id, item_id, medium_id, purpose, state, said_by, happened_on, evidence_id)
       select $1, $2, $3, purpose, $4, 'SUBJECT', current_date, $5 from unnest($6::text[]) purpose`,
      [personId, item, medium, state, state === "GIVEN" ? evidence : null, purposes],
      people.carla,
    );
  const list = (item: string) =>
    sql("insert into item_subjects (item_id, subject_id) values ($1, $2)", [item, personId]);
  const items = new Map<string, Awaited<ReturnType<typeof stage.governedItem>>>();
  for (const name of [...closings, "untouched"]) {
    const item = await stage.governedItem(1);
    items.set(name, item);
    await list(item.uuid);
    await sql(
      "insert into item_subject_lists (item_id, community_id) values ($1, $2)",
      [item.uuid, partners.community],
      people.senait,
    );
    await say(item.uuid, "GIVEN");
    await stage.approve(item.uuid);
    expect([name, await stage.isPublic(item.id)]).toEqual([name, true]);
  }
  const title = [{ language: "en", text: "A draft" }];
  const draft = await done(
    "archiveItemCreate",
    { holderId: sides.host, kind: "STORY", title },
    "archiveItem { id }",
  );
  const draftId = decodeId("item", draft.archiveItem.id) ?? "";
  await list(draftId);
  await say(draftId, "GIVEN");
  backup = await copyDatabase();

  const of = (name: string) => items.get(name) as { id: string; uuid: string };
  await done("consentWithdrawByCode", { code: person.code, itemId: of("withdrawn").id }, "closedItems");
  await say(of("in part").uuid, "WITHDRAWN", items.get("in part")?.media[0]);
  const suspended = { id: of("suspended").id, reason: "MOURNING", partnerId: sides.community };
  await done("archiveItemSuspend", suspended, "", tokens.senait);
  await sql("update items set deleted_at = now() where id = $1", [of("deleted").uuid], people.carla);
  await sql(
    "update item_approvals set ended_at = now(), ended_because = 'WITHDRAWN' where item_id = $1 and role = 'HOLDER'",
    [of("not approved any more").uuid],
    people.carla,
  );
  const ofProtocol = "(select protocol_id from item_protocols where item_id = $1)";
  await sql(
    `update protocols set reach = 'MEMBERS' where id in ${ofProtocol}`,
    [of("for members now").uuid],
    people.senait,
  );
  await sql(
    `update protocol_windows set closes_at = now() where protocol_id in ${ofProtocol}`,
    [of("outside of its window").uuid],
    people.senait,
  );
  const objection = { itemId: of("objected to").id, statement: "This is my mother.", language: "en" };
  await done("objectionCreate", objection, "receiptCode");
  await say(draftId, "WITHDRAWN");
  await until(
    "the closings to be kept outside",
    async () => (await sql("select from closings where kept_at is distinct from closed_at")).length === 0,
  );

  const restored = await app.another({}, backup.urls);
  const open: string[] = [];
  for (const [name, { id }] of items) if (await isVisible(restored.graphql, id)) open.push(name);
  expect(open).toEqual(["untouched"]);
  const inBackup = (text: string, values: unknown[] = []) =>
    (backup as TestDatabase).asOwner(async (owner) => (await owner.query(text, values)).rows);
  expect(
    await inBackup(
      "select state, recorded_by from heritage.consent_events where item_id = $1 order by sequence desc limit 1",
      [draftId],
    ),
  ).toEqual([{ state: "INVALIDATED", recorded_by: "SYSTEM" }]);

  // Whoever starts the service once more closes nothing once more.
  const suspensions = () =>
    inBackup("select id from heritage.item_suspensions where lifted_at is null order by id");
  const all = await suspensions();
  expect(all.length).toBeGreaterThan(3);
  await app.another({}, backup.urls);
  expect(await suspensions()).toEqual(all);
});

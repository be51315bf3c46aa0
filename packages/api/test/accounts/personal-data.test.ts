import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { addItem } from "#test/heritage";
import { PersonalData } from "../../src/modules/accounts/personal-data/personal-data.ts";
import { modules } from "../../src/modules.ts";
import { verifyAudit } from "../../src/platform/audit/audit-chain.ts";
import { decodeId, encodeId } from "../../src/platform/graphql/types/ids.ts";
import { type Accounts, openAccounts } from "./account-stage.ts";
import { until } from "./waiting.ts";

const personalPlaces = new PersonalData(modules.flatMap(({ personalData = [] }) => personalData)).places;

let { provider, app, admin, sides, mutate, invite, join, viewerOf, sql, close } = {} as Accounts;
beforeAll(async () => {
  ({ provider, app, admin, sides, mutate, invite, join, viewerOf, sql, close } = await openAccounts());
});
afterAll(() => close?.());

describe("what is held about a person", () => {
  const marks = { name: "Xanthippe Marker", email: "xanthippe.marker@people.example" };
  let token: string;
  let id: string;

  /** Every table in which one of these texts stands in any column. */
  async function tablesWith(...texts: string[]): Promise<string[]> {
    const tables = await sql(
      "select relname from pg_class where relnamespace = 'heritage'::regnamespace and relkind = 'r' order by 1",
    );
    const found: string[] = [];
    for (const { relname } of tables) {
      const rows = await sql(
        `select from heritage.${relname} as it where exists (
           select from unnest($1::text[]) as mark where position(lower(mark) in lower(it::text)) > 0) limit 1`,
        [texts],
      );
      if (rows.length > 0) found.push(relname);
    }
    return found;
  }

  beforeAll(async () => {
    token = (await provider.signIn("xanthippe-subject")).accessToken;
    await join("PARTNER_ADMINISTRATOR", token);
    await mutate("personUpdate", { ...marks, idempotencyKey: "x-1" }, token);
    id = decodeId("pers", (await viewerOf(token)).person.id) ?? "";
    // Everything that a person can leave a trace by.
    await invite("CURATOR", token);
    const make = `mutation ($input: KeyCreateInput!) { keyCreate(input: $input) { userErrors { code } } }`;
    const key = { partnerId: sides.host, name: "Desk", kind: "SECRET", scopes: ["programs:read"] };
    expect((await app.graphql(make, { input: key }, { key: token })).data.keyCreate.userErrors).toEqual([]);
    const program = await admin.draft(sides);
    const approve = `mutation ($input: ProgramApproveInput!) { programApprove(input: $input) { userErrors { code } } }`;
    const approval = { id: program, side: "HOST", evidence: "Minutes, item 4" };
    const { data } = await app.graphql(approve, { input: approval }, { key: token });
    expect(data.programApprove.userErrors).toEqual([]);
    await admin.do("partnerUpdate", { id: sides.host, contact: marks });
    const accessFeatures = [{ kind: "STEP_FREE", status: "AVAILABLE", verifiedBy: marks.name }];
    await admin.session(program, { accessFeatures });
    await sql("insert into heritage.jobs (viewer, kind, payload) values ($1, 'trials.write', '{}')", [id]);
    await sql("insert into heritage.bulk_actions (viewer, kinds, parameters) values ($1, '{OFFER}', '{}')", [
      id,
    ]);
    const host = decodeId("part", sides.host) ?? "";
    await sql(
      `insert into heritage.archive_imports (viewer, home_partner_id, source, file_name, size, sha256, mapping, begins_with)
       values ($1, $2, 'Museum', 'records.csv', 1, sha256(''), '{}', 'DRY_RUN')`,
      [id, host],
    );
    await leaveTracesOfConsent(sql, { id, host });
    await until(async () => (await tablesWith(id)).includes("token_buckets"));
  });

  test("is named place by place: every table that knows a person, found by what stands in it", async () => {
    const places = personalPlaces.map(({ place }) => place);
    const found = await tablesWith(id, ...Object.values(marks), "xanthippe-subject");
    expect(found).toEqual(expect.arrayContaining(["people", "person_identities", "memberships"]));
    expect(places.filter((place) => found.includes(place)).sort()).toEqual(found);
    expect([...places].sort()).toEqual(found);
  });

  test("is named place by place: every table that refers to people, or keeps who did something", async () => {
    const referring = await sql(
      `select distinct conrelid::regclass::text as name from pg_constraint
       where confrelid = 'heritage.people'::regclass
       union select relname from pg_attribute join pg_class on pg_class.oid = attrelid
       where relnamespace = 'heritage'::regnamespace and relkind = 'r' and not attisdropped
         and attname ~ '(^|_)(person|people|viewer|actor|by|email|telephone|phone)$'`,
    );
    const places = new Set(personalPlaces.map(({ place }) => place));
    const missing = referring
      .map(({ name }) => name.replace("heritage.", ""))
      .filter((name) => !places.has(name));
    expect(missing).toEqual([]);
    expect(referring.length).toBeGreaterThan(4);
  });

  interface Held {
    place: string;
    held: string;
    record: string;
  }
  async function heldRecords(): Promise<Held[]> {
    const { data } = await app.graphql(
      'query @inLanguages(prefer: ["it"]) { viewer { personalData(first: 100) { nodes { place held record } } } }',
      {},
      { key: token },
    );
    return data.viewer.personalData.nodes;
  }

  test("can be read and taken away by the person, also where it lies at a partner", async () => {
    const records = await heldRecords();
    expect([...new Set(records.map(({ place }) => place))]).toEqual(personalPlaces.map(({ place }) => place));
    for (const { record } of records) expect(JSON.parse(record)).toEqual(expect.any(Object));
    expect(records[0]?.held).toBe("I tuoi ruoli presso i partner.");
    for (const options of [{}, { key: app.adminKey }]) {
      const document =
        "{ viewer { personalData { nodes { place } pageInfo { hasNextPage } totalCount { value } } } }";
      const { data } = await app.graphql(document, {}, options);
      const nothing = { nodes: [], pageInfo: { hasNextPage: false }, totalCount: { value: 0 } };
      expect(data.viewer.personalData).toEqual(nothing);
    }
  });

  test("is read whole, page by page, in both directions", async () => {
    // To ask changes one's own budget.
    const text = ({ place, record }: Omit<Held, "held">) => (place === "token_buckets" ? place : record);
    const records = (await heldRecords()).map(text);
    const document = `query ($first: Int, $after: String, $last: Int, $before: String) { viewer {
      personalData(first: $first, after: $after, last: $last, before: $before) {
        totalCount { value precision } nodes { place record }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
    const page = async (args: object) =>
      (await app.graphql(document, args, { key: token })).data.viewer.personalData;
    const forward: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo, totalCount } = await page({ first: 3, after });
      expect(totalCount).toEqual({ value: records.length, precision: "EXACT" });
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      forward.push(...nodes.map(text));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(forward).toEqual(records);
    const last = await page({ last: 4 });
    const { nodes } = await page({ last: 3, before: last.pageInfo.startCursor });
    expect([...nodes, ...last.nodes].map(text)).toEqual(forward.slice(-7));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test("stays readable for the person who has left the partner", async () => {
    const { memberships } = await viewerOf(token);
    await mutate("membershipEnd", { id: memberships[0].id }, token);
    const places = (await heldRecords()).map(({ place }) => place);
    expect(places).not.toContain("memberships");
    expect(places).toEqual(
      expect.arrayContaining(["program_approvals", "invitations", "access_key_secrets"]),
    );
  });

  test("is not erased without being confirmed, nor by a key", async () => {
    expect(places(await mutate("personErase", { confirm: false }, token))).toEqual(["confirm REQUIRED"]);
    expect(await mutate("personErase", { confirm: true }, app.adminKey)).toEqual({ refused: "FORBIDDEN" });
    expect((await viewerOf(token)).person.name).toBe(marks.name);
  });

  test("is erased with a receipt of each place, and the log still verifies", async () => {
    await join("EVALUATOR", token);
    const system = app.databaseSessions.memberSession({ kind: "system" });
    const before = await verifyAudit(system);
    const { receipt } = await mutate("personErase", { confirm: true }, token);
    expect(
      receipt.map(({ place, removed, remains }: ErasedPlace) => [place, removed, remains !== null]),
    ).toEqual([
      ["memberships", 1, false],
      ["person_identities", 1, false],
      ["steward_vacancies", 1, false],
      ["idempotency_keys", 1, false],
      ["jobs", 1, false],
      ["media_uploads", 1, false],
      ["protocol_members", 1, false],
      ["bulk_actions", 1, false],
      ["registrations", 1, false],
      ["archive_imports", 1, false],
      ["people", 1, false],
      ["invitations", 0, true],
      ["access_key_secrets", 0, true],
      ["audit_entries", 0, true],
      ["token_buckets", 0, true],
      ["partners", 0, true],
      ["program_approvals", 0, true],
      ["session_access_features", 0, true],
      ["item_transfers", 0, true],
      ["item_communities", 0, true],
      ["item_protocols", 0, true],
      ["item_suspensions", 0, true],
      ["item_approvals", 0, true],
      ["consent_reviews", 0, true],
      ["consent_review_partners", 0, true],
      ["item_corrections", 0, true],
      ["correction_agreements", 0, true],
      ["consent_subjects", 0, true],
      ["consent_events", 0, true],
      ["consent_evidence", 0, true],
      ["item_subjects", 0, true],
      ["item_subject_lists", 0, true],
      ["objections", 0, true],
      ["evaluation_approvals", 0, true],
      ["release_comments", 0, true],
      ["evaluations", 0, false],
    ]);
    // What said who it was is gone, but for what a partner publishes.
    expect(await tablesWith(...Object.values(marks), "xanthippe-subject")).toEqual([
      "partners",
      "session_access_features",
    ]);
    const remaining = receipt.filter(({ remains }: ErasedPlace) => remains !== null);
    for (const table of await tablesWith(id))
      expect(remaining.map(({ place }: ErasedPlace) => place)).toContain(table);
    const after = await verifyAudit(system, before.head);
    expect(after).toMatchObject({ fault: undefined, entries: before.entries + 1 });
    await system.close();
    expect((await app.asAdmin(`{ node(id: "${encodeId("pers", id)}") { id } }`)).data.node).toBeNull();
  });

  test("starts as a new person on the next sign-in: somebody without a name or a right", async () => {
    const viewer = await viewerOf(token);
    expect(viewer).toMatchObject({ scopes: [], memberships: [], person: { name: null, email: null } });
    expect(decodeId("pers", viewer.person.id)).not.toBe(id);
  });
});

interface ErasedPlace {
  place: string;
  removed: number;
  remains: string | null;
}

/** Somebody whose consent is needed, who also records what others say. */
async function leaveTracesOfConsent(
  ask: Accounts["sql"],
  { id, host }: { id: string; host: string },
): Promise<void> {
  const [item] = await ask(
    `insert into heritage.items (home_partner_id, slug, kind, title, sort_title, search_vector)
     values ($1, 'traces', 'STORY', '{"source":"en","texts":{"en":"Traces"}}', 'traces', '') returning id`,
    [host],
  );
  const [subject] = await ask(
    `with linked as (select set_config('hx.viewer', '', false))
     insert into heritage.consent_subjects (home_partner_id, kind, person_id, search_vector)
     select $1, 'PERSON', $2, '' from linked returning id`,
    [host, id],
  );
  await ask(
    `insert into heritage.consent_evidence (home_partner_id, kind, note, recorded_by) values ($1, 'WITNESSED', 'Luwam was there', $2)`,
    [host, id],
  );
  await ask(
    `insert into heritage.consent_events (subject_id, item_id, purpose, state, said_by, recorded_by)
     values ($1, $2, 'ARCHIVING', 'REQUESTED', 'SUBJECT', $3)`,
    [subject.id, item.id, id],
  );
  await ask(
    "insert into heritage.item_subjects (item_id, subject_id, confirmed_person_id) values ($1, $2, $3)",
    [item.id, subject.id, id],
  );
  await ask(
    "insert into heritage.item_subject_lists (item_id, community_id, completed_by) values ($1, $2, $3)",
    [item.id, host, id],
  );
  await ask(
    `insert into heritage.media_uploads (viewer, item_id, home_partner_id, file_name, media_type, size, sha256, expires_at)
     values ($1, $2, $3, 'voice.wav', 'audio/wav', 1, sha256('1'), now() + interval '1 day')`,
    [id, item.id, host],
  );
  await leaveTracesOfDecisions(ask, { id, host });
  await ask(
    "insert into heritage.steward_vacancies (home_partner_id, person_id, told_by) values ($1, $2, $2)",
    [...[host, id]],
  );
  await ask(
    `insert into heritage.objections (item_id, receipt_code_hash, answered_at, answer, answered_by)
     values ($1, sha256('1'), now(), 'Yes.', $2)`,
    [item.id, id],
  );
}

/** The same somebody as one who decides: each kind of decision once. */
async function leaveTracesOfDecisions(
  ask: Accounts["sql"],
  { id, host }: { id: string; host: string },
): Promise<void> {
  const item = await addItem(ask, host, "Decided");
  const [protocol] = await ask(
    `insert into heritage.protocols (home_partner_id, name, sort_name, search_vector)
     values ($1, '{"source":"en","texts":{"en":"Elders"}}', 'elders', '') returning id`,
    [host],
  );
  await ask("insert into heritage.protocol_members (protocol_id, person_id) values ($1, $2)", [
    protocol.id,
    id,
  ]);
  await ask("insert into heritage.item_communities (item_id, community_id, offered_by) values ($1, $2, $3)", [
    item,
    host,
    id,
  ]);
  await ask(
    `insert into heritage.item_transfers (home_partner_id, partner_id, item_ids, offered_by)
     select $1, id, array[$2::uuid], $3 from heritage.partners where id <> $1 and deleted_at is null limit 1`,
    [host, item, id],
  );
  await ask("insert into heritage.item_protocols (item_id, protocol_id, placed_by) values ($1, $2, $3)", [
    ...[item, protocol.id, id],
  ]);
  await ask(
    `insert into heritage.item_suspensions (item_id, reason, partner_id, suspended_by) values ($1, 'DISPUTE', $2, $3)`,
    [item, host, id],
  );
  await ask(
    `insert into heritage.item_approvals (item_id, circle, partner_id, role, content_revision, evidence, recorded_by)
     values ($1, 'PUBLIC', $2, 'HOLDER', 1, 'Minutes', $3)`,
    [item, host, id],
  );
  const [review] = await ask(
    `insert into heritage.consent_reviews (home_partner_id, reason, tried, purposes, look_again_at, recorded_by)
     values ($1, 'DEAD', 'Asked.', '{COMMUNITY_ACCESS}', now() + interval '1 year', $2) returning id`,
    [host, id],
  );
  await ask(
    "insert into heritage.consent_review_partners (review_id, partner_id, recorded_by) values ($1, $2, $3)",
    [review.id, host, id],
  );
  await ask(
    "insert into heritage.correction_agreements (item_id, partner_id, agreed_by) values ($1, $2, $3)",
    [item, host, id],
  );
  await ask(
    `insert into heritage.item_corrections (item_id, field, language, text_before, text_after, content_revision, partner_id, corrected_by)
     values ($1, 'TITLE', 'en', 'Decidde', 'Decided', 1, $2, $3)`,
    [item, host, id],
  );
  await ask(
    `with opened as (
       insert into heritage.session_registrations (session_id, home_partner_id, places, party_limit, opens_at, closes_at, cancel_until, page_url)
       select id, home_partner_id, 3, 1, now(), starts_at, starts_at, 'https://museum.example/' from heritage.sessions limit 1
       returning session_id, home_partner_id)
     insert into heritage.registrations (session_id, home_partner_id, rank, state, is_confirmed, party_size, name, language, registered_at, person_id)
     select session_id, home_partner_id, 1, 'WAITING', true, 1, 'Xanthippe', 'en', now(), $1 from opened`,
    [id],
  );
  // What both sides of a program want to know of it.
  await ask(
    `with designed as (
       insert into heritage.evaluations (program_id, home_partner_id, title, scope, evaluator_id, expected_community,
         expected_host, responses_until, sort_title, search_vector)
       select id, home_partner_id, title, 'THESE_PEOPLE', $1, 20, 20, '2032-01-01', '', '' from heritage.programs limit 1
       returning id, home_partner_id, set_config('hx.viewer', 'SYSTEM', true))
     insert into heritage.evaluation_approvals (evaluation_id, home_partner_id, partner_id, side, evidence, recorded_by, revision)
     select id, home_partner_id, $2, 'HOST', 'Minutes', $1::uuid::text, 1 from designed`,
    [id, host],
  );
  // Results are made of answers, which this evaluation never has.
  await ask(
    `begin;
     set local session_replication_role = replica;
     with made as (
       insert into heritage.releases (evaluation_id, home_partner_id, number, results)
       select id, home_partner_id, 1, '[]' from heritage.evaluations where evaluator_id = '${id}'
       returning id, evaluation_id, home_partner_id)
     insert into heritage.release_comments (release_id, evaluation_id, home_partner_id, partner_id, side, comment, given_by)
     select id, evaluation_id, home_partner_id, '${host}', 'HOST', '{"source":"en","texts":{"en":"Read"}}', array['${id}'] from made;
     commit`,
  );
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { createTestDatabase, type TestDatabase } from "#test/test-database";
import { tablesLeftOpen } from "../../../../proofs/read-rows.ts";
import { schemaText } from "./schema-text.ts";

type Role = "public" | "member" | "jobs";

let database: TestDatabase;
const clients = {} as Record<Role, pg.Client>;
beforeAll(async () => {
  database = await createTestDatabase();
  for (const role of ["public", "member", "jobs"] as const) {
    clients[role] = new pg.Client({ connectionString: database.urls[role] });
    await clients[role].connect();
  }
});
afterAll(async () => {
  await clients.public?.end();
  await clients.member?.end();
  await clients.jobs?.end();
  await database?.drop();
});

async function ask<R extends object>(sql: string): Promise<R[]> {
  return database.asOwner(async (owner) => (await owner.query(sql)).rows);
}

/** The server's word for a refusal, or what it did instead. */
async function refusal(client: pg.Client, sql: string): Promise<string> {
  await client.query("begin");
  try {
    await client.query(sql);
    return `allowed: ${sql}`;
  } catch (error) {
    return String((error as { code?: string }).code);
  } finally {
    await client.query("rollback");
  }
}
const permissionDenied = "42501";

const relationsOf = (schema: string, kind: string) =>
  ask<{ name: string }>(
    `select relname as name from pg_class where relnamespace = '${schema}'::regnamespace and relkind = '${kind}' order by 1`,
  ).then((rows) => rows.map(({ name }) => name));

test("the committed schema is what the migrations make; `pnpm generate` writes it", async () => {
  const committed = readFileSync(fileURLToPath(new URL("schema.txt", import.meta.url)), "utf8");
  expect(await database.asOwner(schemaText)).toBe(committed);
});

describe("the schema heritage", () => {
  test("has row-level security on every table", async () => {
    expect(await database.asOwner(tablesLeftOpen)).toEqual([]);
    expect((await relationsOf("heritage", "r")).length).toBeGreaterThan(10);
  });

  // Of each table whose rows it holds: by which column a partner owns them, or whose they are otherwise.
  const classes: Record<string, string> = {
    access_key_secrets: "access_keys",
    access_keys: "home_partner_id",
    access_set_protocols: "service",
    access_set_reviews: "service",
    access_sets: "service",
    approved_media: "item_approvals",
    audit_entries: "home_partner_id",
    audit_governed: "service",
    audit_head: "service",
    bulk_action_items: "bulk_actions",
    bulk_actions: "viewer",
    collection_entries: "collection_id",
    collections: "home_partner_id",
    consent_events: "item_id",
    consent_evidence: "home_partner_id",
    consent_review_items: "item_id",
    consent_review_partners: "partner_id",
    consent_reviews: "home_partner_id",
    consent_subjects: "home_partner_id",
    content_version: "service",
    evidence_files_to_remove: "service",
    files_to_remove: "service",
    idempotency_keys: "viewer",
    invitations: "home_partner_id",
    item_additions: "home_partner_id",
    item_approvals: "item_id",
    item_communities: "item_id",
    item_holdings: "home_partner_id",
    item_names: "home_partner_id",
    item_partners: "item_id",
    item_places: "home_partner_id",
    item_programs: "item_id",
    item_protocols: "item_id",
    item_references: "home_partner_id",
    item_sessions: "item_id",
    item_subject_lists: "item_id",
    item_subjects: "item_id",
    item_suspensions: "item_id",
    items: "home_partner_id",
    job_entries: "jobs",
    jobs: "viewer",
    media: "home_partner_id",
    media_additions: "home_partner_id",
    media_renditions: "media",
    media_uploads: "home_partner_id",
    memberships: "home_partner_id",
    migrations: "service",
    objections: "item_id",
    partner_identifiers: "partner_id",
    partner_references: "partner_id",
    partners: "id",
    people: "person",
    person_identities: "person_id",
    program_approvals: "home_partner_id",
    program_partners: "home_partner_id",
    program_references: "home_partner_id",
    program_terms: "home_partner_id",
    programs: "home_partner_id",
    protocol_members: "protocol_id",
    protocol_partners: "protocol_id",
    protocol_windows: "protocol_id",
    protocols: "home_partner_id",
    review_openings: "service",
    role_definitions: "everybody",
    search_folding: "service",
    session_access_features: "home_partner_id",
    session_references: "home_partner_id",
    sessions: "home_partner_id",
    suppressed_references: "home_partner_id",
    token_buckets: "service",
  };

  test("says of each table whose its rows are", async () => {
    const partitioned = await relationsOf("heritage", "p");
    expect([...(await relationsOf("heritage", "r")), ...partitioned].sort()).toEqual(Object.keys(classes));
    const columns = await ask<{ table: string; column: string }>(
      `select relname as table, attname as column from pg_attribute join pg_class on pg_class.oid = attrelid
       where relnamespace = 'heritage'::regnamespace and relkind = 'r' and attname = 'home_partner_id' order by 1`,
    );
    const owned = Object.keys(classes).filter((table) => classes[table] === "home_partner_id");
    expect(columns.map(({ table }) => table)).toEqual(owned);
  });

  test("holds nothing that is kept aside of its tables: no materialized view, no foreign table", async () => {
    expect(await ask("select relname from pg_class where relkind in ('m', 'f')")).toEqual([]);
  });

  test("ties no row of a partner to a row of another: such foreign keys carry home_partner_id", async () => {
    const loose = await ask<{ conname: string }>(
      `select conrelid::regclass::text as table, conname from pg_constraint
       where contype = 'f' and connamespace = 'heritage'::regnamespace
         and exists (select from pg_attribute where attrelid = confrelid and attname = 'home_partner_id')
         and exists (select from pg_attribute where attrelid = conrelid and attname = 'home_partner_id')
         and not exists (select from pg_attribute where attrelid = conrelid and attname = 'home_partner_id' and attnum = any(conkey))`,
    );
    // Records of one person may be several partners', and evidence is taken wherever somebody says something.
    const betweenPartners = ["consent_evidence_subject_id_fkey", "consent_subjects_same_as_fkey"];
    expect(loose.map(({ conname }) => conname).filter((name) => !betweenPartners.includes(name))).toEqual([]);
    const [carrying] = await ask<{ count: number }>(
      `select count(*)::int as count from pg_constraint where contype = 'f' and array_length(conkey, 1) = 2`,
    );
    expect(carrying?.count).toBeGreaterThan(6);
  });

  // Its functions run past row-level security, which is why nobody may become it, or run one that is not granted.
  test("has an owner that nobody can sign in as, and nobody but the operator's login may become", async () => {
    const [owner] = await ask(
      `select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         exists (select from pg_auth_members where roleid = pg_roles.oid and member <> current_user::regrole) as lent
       from pg_roles where rolname = 'hx_owner'`,
    );
    expect(new Set(Object.values(owner as object))).toEqual(new Set([false]));
  });

  test("belongs to hx_owner alone, as does the schema open", async () => {
    const foreign = await ask(
      `select 'relation' as what, relname as name from pg_class
       where relnamespace in ('heritage'::regnamespace, 'open'::regnamespace) and relowner <> 'hx_owner'::regrole
       union all select 'function', proname from pg_proc
       where pronamespace in ('heritage'::regnamespace, 'open'::regnamespace) and proowner <> 'hx_owner'::regrole`,
    );
    expect(foreign).toEqual([]);
  });
});

describe("the functions", () => {
  // What runs with the owner's rights when it is called, each for the reason that its migration states.
  const definers = [
    "accept_addition",
    "accept_invitation",
    "access_facts",
    "administrators_may_give",
    "approve_addition",
    "approve_media_addition",
    "approved_by",
    "circles_of_bulk_action",
    "community_governs",
    "community_may_claim",
    "compile_item",
    "compile_items",
    "compile_sets_of_protocol",
    "consent_basis",
    "consent_basis",
    "erase_subject",
    "forget_removed_evidence",
    "forget_removed_files",
    "hold_partners",
    "is_importing",
    "item_for_parties",
    "item_is_public",
    "items_by_reference",
    "items_with",
    "keeps_items",
    "link_subject_by_code",
    "list_evidence_to_remove",
    "list_files_to_remove",
    "makers_may_approve",
    "media_to_approve",
    "medium_is_public",
    "members_see_heritage",
    "merge_addition",
    "merge_subjects",
    "note_evidence_file",
    "note_key_use",
    "object_to_item",
    "objection_by_code",
    "open_by_review",
    "open_what_is_due",
    "own_no_stands",
    "partner_has_heritage",
    "people_among",
    "people_behind",
    "receipt_by_code",
    "receipt_of_subject",
    "record_audit",
    "record_audits",
    "search_collections",
    "search_consent_subjects",
    "search_items",
    "search_media",
    "search_partners",
    "search_programs",
    "search_protocols",
    "search_sessions",
    "set_is_open",
    "split_subject",
    "steward_communities",
    "subject_is_listed",
    "take_off_item",
    "take_tokens",
    "viewer_approved",
    "viewer_community_sets",
    "viewer_decisions",
    "viewer_fellows",
    "viewer_gives_approval",
    "viewer_governs",
    "viewer_governs_subject",
    "viewer_holds_all",
    "viewer_identity",
    "viewer_is_administrator",
    "viewer_is_asked_for_review",
    "viewer_is_at_holder",
    "viewer_is_second_person",
    "viewer_may_change_subject",
    "viewer_may_give",
    "viewer_may_record",
    "viewer_of_key",
    "viewer_of_person",
    "viewer_offered_sets",
    "viewer_own_items",
    "viewer_own_media",
    "viewer_partner_sets",
    "viewer_partners",
    "viewer_person",
    "viewer_protocols",
    "viewer_review_partners",
    "viewer_reviews",
    "viewer_sent_file",
    "viewer_steward_protocols",
    "viewer_steward_sets",
    "viewer_subjects",
    "withdraw_by_code",
    "withdraw_consent_of",
    "withdraw_for_subject",
    "words_of_subject",
  ];

  test("that run with the owner's rights are these, with a search path nobody can bend", async () => {
    const found = await ask<{ name: string; isTrigger: boolean; settings: string[] | null }>(
      `select proname as name, prorettype = 'trigger'::regtype as "isTrigger", proconfig as settings from pg_proc
       where prosecdef and pronamespace in ('heritage'::regnamespace, 'open'::regnamespace) order by 1`,
    );
    expect(found.filter(({ isTrigger }) => !isTrigger).map(({ name }) => name)).toEqual(definers);
    for (const { name, settings } of found)
      expect([name, settings]).toEqual([name, ["search_path=heritage, pg_temp"]]);
  });

  test("are nobody's to call unless they were granted", async () => {
    const everybodys = await ask(
      `select proname from pg_proc left join lateral aclexplode(coalesce(proacl, acldefault('f', proowner))) on true
       where pronamespace in ('heritage'::regnamespace, 'open'::regnamespace) and grantee = 0`,
    );
    expect(everybodys).toEqual([]);
  });
});

/** Every view of the schema open with its columns: what anybody may know. A new one is a decision. */
const openViews: Record<string, string> = {
  collection_entries: "id collection_id item_id beside_id section comment position",
  collections:
    "id home_partner_id slug title introduction program_id published_at sort_title search_vector created_at updated_at" +
    " public_from public_until revision deleted_at",
  consent_subjects: "id search_vector created_at updated_at public_from public_until revision deleted_at",
  content_version: "version",
  item_partners: "item_id partner_id",
  item_places: "item_id key position names country precision latitude longitude",
  item_programs: "item_id program_id",
  item_references: "item_id source value",
  item_sessions: "item_id session_id",
  items:
    "id home_partner_id slug kind kind_term title summary description details date_as_written date_edtf earliest" +
    " latest decades contributors terms rights rights_note warnings notices community_notices translations_wanted place_precision" +
    " accession_number content_revision sort_title term_keys by_date by_date_desc search_vector created_at" +
    " updated_at public_from public_until revision deleted_at",
  media:
    "id item_id home_partner_id kind position alternative_text is_decorative width height duration_ms placeholder" +
    " credit content_warning is_streaming_only redacts_id content_revision search_vector created_at updated_at" +
    " public_from public_until revision deleted_at",
  media_renditions: "medium_id name file content_type size sha256 width height",
  partner_identifiers: "partner_id scheme value",
  partner_references: "partner_id source value",
  partners:
    "id slug name description kind side country region locality street_address postal_code" +
    " latitude longitude website contact_name contact_email contact_telephone languages origin" +
    " source_name source_url sort_name search_vector created_at updated_at public_from" +
    " public_until revision deleted_at",
  program_partners: "program_id partner_id role position",
  program_references: "program_id source value",
  program_terms: "program_id vocabulary key label position language",
  programs:
    "id home_partner_id slug title summary description kind kind_term starts_on ends_on" +
    " lifecycle cancellation_note cost_kind cost_min cost_max cost_currency audiences age_min" +
    " age_max booking_url info_url origin source_name source_url first_day last_day is_free" +
    " over_at sort_title search_vector created_at updated_at public_from public_until revision" +
    " deleted_at",
  protocols:
    "id home_partner_id name description reach sort_name search_vector created_at updated_at public_from public_until" +
    " revision deleted_at",
  role_definitions: "role name description scopes position",
  session_access_features: "session_id feature status note verified_by verified_until holds_until",
  session_references: "session_id source value",
  sessions:
    "id program_id local_start local_end time_zone starts_at ends_at is_all_day" +
    " attendance_mode venue_name street_address locality region postal_code country latitude" +
    " longitude url status status_note over_at search_vector created_at updated_at revision" +
    " deleted_at",
  visibility_boundary: "next_at",
};

describe("a visitor's login", () => {
  test("finds these views with these columns, and a column that is added has been looked at", async () => {
    const found = await ask<{ view: string; columns: string }>(
      `select relname as view, string_agg(attname, ' ' order by attnum) as columns
       from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0
       where relnamespace = 'open'::regnamespace group by relname order by relname`,
    );
    expect(Object.fromEntries(found.map(({ view, columns }) => [view, columns]))).toEqual(openViews);
  });

  test("reads every view of the schema open, and writes none", async () => {
    const views = await relationsOf("open", "v");
    expect(views).toContain("programs");
    for (const view of views) {
      expect([view, await refusal(clients.public, `select * from open.${view}`)]).toEqual([
        view,
        `allowed: select * from open.${view}`,
      ]);
      expect(await refusal(clients.public, `delete from open.${view}`)).not.toContain("allowed");
    }
  });

  test("reaches no table of the schema heritage", async () => {
    for (const table of await relationsOf("heritage", "r")) {
      expect([table, await refusal(clients.public, `select from heritage.${table}`)]).toEqual([
        table,
        permissionDenied,
      ]);
    }
  });
});

describe("the schema queue", () => {
  test("belongs to the owner of the others, is open to workers alone, and has row-level security on every table", async () => {
    const tables = await ask<{ name: string; secured: boolean; owned: boolean }>(
      `select relname as name, relrowsecurity as secured, relowner = 'hx_owner'::regrole as owned from pg_class
       where relnamespace = 'queue'::regnamespace and relkind = 'r'`,
    );
    expect(tables.length).toBeGreaterThan(3);
    for (const { name, secured, owned } of tables) expect([name, secured, owned]).toEqual([name, true, true]);
    for (const role of ["public", "member"] as const)
      for (const { name } of tables)
        expect(await refusal(clients[role], `select from queue.${name}`)).toBe(permissionDenied);
  });

  test("has these functions that run with the owner's rights, with a search path nobody can bend", async () => {
    const found = await ask<{ name: string; settings: string[] }>(
      `select proname as name, proconfig as settings from pg_proc
       where prosecdef and pronamespace = 'queue'::regnamespace order by 1`,
    );
    expect(found).toEqual(
      ["add_ticket", "order_again", "release_tickets", "viewer_of"].map((name) => ({
        name,
        settings: ["search_path=queue, pg_temp"],
      })),
    );
  });
});

describe.each(["public", "member", "jobs"] as const)("the login hx_%s", (role) => {
  test("owns nothing, bypasses nothing and is member of nothing", async () => {
    const [might] = await ask(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolinherit,
         exists (select from pg_auth_members where member = pg_roles.oid) as member,
         exists (select from pg_shdepend where refobjid = pg_roles.oid and deptype = 'o') as owns
       from pg_roles where rolname = 'hx_${role}'`,
    );
    expect(new Set(Object.values(might as object))).toEqual(new Set([false]));
  });

  test("empties, changes and makes no table, schema, function, or role", async () => {
    const client = clients[role];
    for (const table of await relationsOf("heritage", "r")) {
      for (const sql of [
        `truncate heritage.${table} cascade`,
        `drop table heritage.${table} cascade`,
        `alter table heritage.${table} disable row level security`,
        `create policy mine on heritage.${table} using (true)`,
        `create trigger mine before insert on heritage.${table} execute function heritage.advance_content_version()`,
      ])
        expect([sql, await refusal(client, sql)]).toEqual([sql, permissionDenied]);
    }
    for (const sql of [
      "create table heritage.mine (a int)",
      "create table open.mine (a int)",
      "create table public.mine (a int)",
      "create temporary table mine (a int)",
      "create schema mine",
      "create function open.mine() returns int language sql return 1",
      "create role mine",
      "set role hx_owner",
      "set session_authorization = hx_owner",
      "create extension pg_trgm",
      "copy (select 1) to '/tmp/mine'",
      "alter view open.programs owner to hx_member",
    ])
      expect([sql, await refusal(client, sql)]).toEqual([sql, permissionDenied]);
  });

  test("starts in its own schema", async () => {
    const { rows } = await clients[role].query("select current_schemas(false)::text[] as path");
    expect(rows[0].path).toEqual([{ public: "open", member: "heritage", jobs: "queue" }[role]]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { createTestDatabase, type TestDatabase } from "#test/test-database";

// What a module's migration would say of one more kind of record: letters, their stamps, and who wrote them.
const letters = `
  create table heritage.letters (
    id uuid primary key default uuidv7(),
    home_partner_id uuid not null references heritage.partners (id),
    slug text not null,
    title jsonb not null,
    sealed_by text,
    sort_title text collate "und-x-icu" not null check (length(sort_title) <= 300),
    unique (id, home_partner_id)
  );
  comment on table heritage.letters is 'What somebody wrote to somebody else.';
  create index letters_by_title on heritage.letters (sort_title, id);
  call heritage.define_record('letters',
    public_columns => 'id, home_partner_id, slug, title, sort_title',
    readers => $$home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])$$,
    writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$,
    admits_administrators => false);
  call heritage.define_slug('letters');
  call heritage.define_search('letters', texts => 'array[title]', sort_column => 'sort_title', sorted_by => 'title');
  grant insert, update on heritage.letters to hx_member;

  create table heritage.letter_stamps (
    letter_id uuid not null,
    home_partner_id uuid not null,
    country text not null,
    primary key (letter_id, country),
    foreign key (letter_id, home_partner_id) references heritage.letters (id, home_partner_id) on delete cascade
  );
  call heritage.define_child('letter_stamps', 'letters',
    public_columns => 'letter_id, country',
    writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$,
    admits_administrators => false);

  create table heritage.letter_writers (
    letter_id uuid not null,
    home_partner_id uuid not null,
    partner_id uuid not null references heritage.partners (id),
    primary key (letter_id, partner_id),
    foreign key (letter_id, home_partner_id) references heritage.letters (id, home_partner_id) on delete cascade
  );
  call heritage.define_edge('letter_writers', 'letters', 'partners',
    public_columns => 'letter_id, partner_id',
    readers => $$home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])$$,
    writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$,
    admits_administrators => false);`;

let database: TestDatabase;
let member: pg.Client;
let anybody: pg.Client;
const museum = "01900000-0000-7000-8000-000000000001";
const curator = "01900000-0000-7000-8000-000000000002";
const letter = "01900000-0000-7000-8000-000000000003";

beforeAll(async () => {
  database = await createTestDatabase();
  await database.asOwner(async (owner) => {
    await owner.query("set role hx_owner; set search_path = heritage, open");
    await owner.query(letters);
    await owner.query(`
      insert into partners (id, slug, name, kind, side, sort_name, search_vector, public_from)
      values ('${museum}', 'museum', '{}', 'MUSEUM', 'HOST', 'museum', '', now());
      insert into people (id) values ('${curator}');
      insert into memberships (person_id, home_partner_id, role) values ('${curator}', '${museum}', 'CURATOR');
      insert into letters (id, home_partner_id, slug, title, sort_title, search_vector)
      values ('${letter}', '${museum}', 'letter', '{"source":"en","texts":{"en":"Dear sister"}}', 'Dear sister', 'dear sister');
      insert into letter_stamps (letter_id, home_partner_id, country) values ('${letter}', '${museum}', 'ER');
      insert into letter_writers (letter_id, home_partner_id, partner_id) values ('${letter}', '${museum}', '${museum}')`);
  });
  member = new pg.Client({ connectionString: database.urls.member });
  anybody = new pg.Client({ connectionString: database.urls.public });
  await Promise.all([member.connect(), anybody.connect()]);
});
afterAll(async () => {
  await Promise.all([member?.end(), anybody?.end()]);
  await database?.drop();
});

const owner = (sql: string) => database.asOwner(async (client) => (await client.query(sql)).rows);
const parts = ["letters", "letter_stamps", "letter_writers"];

/** How many rows of each part are seen, and how many letters a search finds. */
async function seen(client: pg.Client, viewer = ""): Promise<number[]> {
  await client.query("begin");
  await client.query("select set_config('hx.viewer', $1, true)", [viewer]);
  const counts = [];
  for (const from of [...parts, "search_letters('sister')"])
    counts.push((await client.query(`select count(*)::int from ${from}`)).rows[0].count);
  await client.query("rollback");
  return counts;
}
const everything = [1, 1, 1, 1];
const nothing = [0, 0, 0, 0];

async function change(sql: string, viewer = curator): Promise<number | null> {
  await member.query("begin");
  try {
    await member.query("select set_config('hx.viewer', $1, true)", [viewer]);
    const { rowCount } = await member.query(sql);
    await member.query("commit");
    return rowCount;
  } catch (error) {
    await member.query("rollback");
    throw error;
  }
}

describe("a kind of record that a migration defines", () => {
  test("is seen by those whom its conditions name while it is not public: with its parts, and in a search", async () => {
    expect(await seen(member, curator)).toEqual(everything);
    expect(await seen(member, "01900000-0000-7000-8000-00000000000f")).toEqual(nothing);
    expect(await seen(member, "SYSTEM")).toEqual(nothing);
    expect(await seen(anybody)).toEqual(nothing);
  });

  test("is seen by everybody with its parts once it is public, in the columns that are for everybody", async () => {
    const version = async () => (await owner("select version from heritage.content_version"))[0].version;
    const before = await version();
    await owner(`update heritage.letters set public_from = now()`);
    expect(await seen(anybody)).toEqual(everything);
    expect(await seen(member, "SYSTEM")).toEqual(everything);
    await expect(anybody.query("select sealed_by from letters")).rejects.toThrow("does not exist");
    expect(Number(await version())).toBe(Number(before) + 1);
    expect((await owner(`select next_at from open.visibility_boundary`))[0].next_at).toBe(Infinity);
    await owner(`update heritage.letters set public_until = '9000-01-01Z'`);
    expect((await owner(`select next_at from open.visibility_boundary`))[0].next_at).toEqual(
      new Date("9000-01-01Z"),
    );
    // An edge shows two things, so both must be public.
    await owner(`update heritage.partners set public_from = 'infinity'`);
    expect(await seen(anybody)).toEqual([1, 1, 0, 1]);
    await owner(`update heritage.partners set public_from = now()`);
  });

  test("counts its revisions, and is withheld and found by nobody else when it is deleted", async () => {
    expect(await change("update letters set sealed_by = 'wax', updated_at = now()")).toBe(1);
    expect(await owner("select revision, sealed_by from heritage.letters")).toEqual([
      { revision: 2, sealed_by: "wax" },
    ]);
    expect(await change("update letters set sealed_by = 'ink', updated_at = now()", "SYSTEM")).toBe(0);
    await expect(change("delete from letters")).resolves.toBe(0);
    expect(await change("update letters set deleted_at = now(), updated_at = now()")).toBe(1);
    expect(await seen(anybody)).toEqual(nothing);
    expect(await seen(member, "SYSTEM")).toEqual(nothing);
    expect(await seen(member, curator)).toEqual(everything);
    expect(await change("delete from letters")).toBe(1);
    expect(await owner("select from heritage.letter_stamps")).toEqual([]);
  });

  test("must say by which rule a search finds it where its readers ask another table", async () => {
    await expect(
      owner(`set role hx_owner; create table heritage.notes (id uuid primary key);
        call heritage.define_record('notes', public_columns => 'id', writers => 'false',
          readers => 'id in (select id from heritage.letters)')`),
    ).rejects.toThrow(
      "Say found_by for notes: its readers ask another table, whose policies a search passes by.",
    );
  });
});

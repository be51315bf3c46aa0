// 20,000 programs, 2,000 partners and 100,000 sessions, made once and kept. Every program began in the past and has
// two sessions behind it and three ahead, so that a run in some years measures the same.
import pg from "pg";

export const seedSize = { partners: 2000, programs: 20_000 };

const nouns =
  "songs letters bread harbour loom garden voices maps recipes photographs drums tales patterns roads kitchens";
const places = "museum library school square archive theatre market station workshop courtyard";
const words = (list, n) => `(string_to_array('${list}', ' '))[1 + ${n} % ${list.split(" ").length}]`;

/** A text of one field, the way the API stores it. */
const texts = (languages) =>
  `jsonb_build_object('source', 'en', 'texts', jsonb_build_object(${Object.entries(languages)
    .map(([tag, text]) => `'${tag}', ${text}`)
    .join(", ")}))`;

const title = `initcap(${words(nouns, "n")}) || ' at the ' || ${words(places, "n / 15")} || ', part ' || n`;
const summary = `'Elders and young people meet for ' || ${words(nouns, "n")} || ', and show each other how it is done.'`;

// Written past the triggers, which keep visibility row by row: all of it is public from the start.
const statements = ({ partners, programs }) => [
  "set session_replication_role = replica",
  `insert into heritage.partners (slug, name, kind, side, country, origin, source_name, sort_name, search_vector, public_from)
   select 'partner-' || n, ${texts({ en: "'Partner ' || n", it: "'Socio ' || n" })},
          (array['MUSEUM', 'LIBRARY', 'MIGRANT_ASSOCIATION'])[1 + n % 3], (array['HOST', 'COMMUNITY'])[1 + n % 2],
          (array['IT', 'CA', 'DE'])[1 + n % 3], 'IMPORTED', 'bench', 'Partner ' || n,
          to_tsvector('simple', 'partner socio ' || n), now()
   from generate_series(1, ${partners}) n`,
  `insert into heritage.programs (home_partner_id, slug, title, summary, description, kind, starts_on, ends_on, lifecycle,
     cost_kind, origin, source_name, sort_title, search_vector, public_from)
   select partner.id, 'program-' || n, ${texts({ en: title, ar: "'برنامج ' || n" })},
          ${texts({ en: summary, ar: "'يلتقي الكبار والصغار في البرنامج ' || n" })},
          ${texts({ en: "repeat('A paragraph of program ' || n || '. ', 20)" })},
          (array['WORKSHOP', 'EXHIBITION', 'FESTIVAL', 'ORAL_HISTORY'])[1 + n % 4],
          date '2020-01-01' + n % 1500, date '2045-01-01' + n % 1500, 'ACTIVE',
          (array['FREE', 'UNKNOWN'])[1 + n / 4 % 2], 'IMPORTED', 'bench', ${title},
          to_tsvector('simple', ${title} || ' ' || ${summary} || ' برنامج'), now()
   from generate_series(1, ${programs}) n
   join heritage.partners partner on partner.slug = 'partner-' || (1 + n % ${partners})`,
  `insert into heritage.program_partners (program_id, home_partner_id, partner_id, role, position, public_from)
   select id, home_partner_id, home_partner_id, 'LEAD', 0, now() from heritage.programs`,
  `insert into heritage.program_terms (program_id, home_partner_id, vocabulary, key, label, position, public_from)
   select program.id, home_partner_id, vocabulary, key,
          case vocabulary when 'SUBJECT' then ${texts({ en: "key" })} end, position, now()
   from (select *, row_number() over (order by id) as n from heritage.programs) program,
        lateral (values ('LANGUAGE', 'en', 0), ('LANGUAGE', 'ar', 1), ('SUBJECT', ${words(nouns, "n")}, 0)) term (vocabulary, key, position)`,
  `insert into heritage.sessions (program_id, home_partner_id, local_start, local_end, time_zone, starts_at, ends_at,
     attendance_mode, venue_name, locality, country, search_vector, public_from)
   select id, home_partner_id, start, start + interval '2 hours', 'Europe/Rome', start at time zone 'Europe/Rome',
          (start + interval '2 hours') at time zone 'Europe/Rome', 'IN_PERSON',
          jsonb_build_object('source', 'it', 'texts', jsonb_build_object('it', 'Sala ' || meeting)), 'Torino',
          (array['IT', 'CA', 'DE'])[1 + meeting % 3], to_tsvector('simple', 'sala'), now()
   from (select program.id, home_partner_id, meeting,
                starts_on + meeting * 7 + case when meeting > 2 then 7000 else 0 end + time '18:00' as start
         from heritage.programs program, generate_series(1, 5) meeting) planned`,
  "set session_replication_role = origin",
];

/** What an earlier run has created; all that belongs to the seed is imported. */
async function clearWritten(owner) {
  await owner.query("set session_replication_role = replica");
  for (const table of ["sessions", "program_terms", "program_partners", "programs"]) {
    const key = table === "programs" ? "id" : "program_id";
    await owner.query(
      `delete from heritage.${table} where ${key} in (select id from heritage.programs where origin <> 'IMPORTED')`,
    );
  }
  await owner.query("set session_replication_role = origin");
}

/** A secret key that may read and write at a partner, made for each run. */
export async function addKey(owner, partnerId, name = "bench") {
  const { hashOfKey, makeKey, prefixOfKey } = await import("../dist/platform/identity/access-key.js");
  const key = makeKey("SECRET");
  await owner.query("delete from heritage.access_keys where name = $1", [name]);
  await owner.query(
    `with key as (insert into heritage.access_keys (name, home_partner_id, scopes)
                  values ($4, $3, '{partners:read,programs:read,programs:write}') returning id)
     insert into heritage.access_key_secrets (key_hash, key_id, prefix) select $1, id, $2 from key`,
    [hashOfKey(key), prefixOfKey(key), partnerId, name],
  );
  return key;
}

export async function seedOnce(url, counts) {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    await clearWritten(owner);
    const { rows } = await owner.query("select count(*)::int as programs from heritage.programs");
    if (rows[0].programs === counts.programs) return;
    if (rows[0].programs > 0)
      throw new Error("The data of the bench is another: delete the folder .bench and run it again.");
    console.log(
      `Seeding ${counts.programs} programs, ${counts.partners} partners, ${counts.programs * 5} sessions (once) …`,
    );
    await owner.query("begin");
    for (const statement of statements(counts)) await owner.query(statement);
    await owner.query("commit");
    await owner.query("vacuum (analyze, freeze)");
  } finally {
    await owner.end();
  }
}

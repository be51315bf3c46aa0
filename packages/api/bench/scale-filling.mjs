// Programs, partners and sessions of any number, made inside the database: one partner for ten programs, three sessions for
// each, of which two are over. One program in ten is a draft and one in a hundred deleted, at all partners.
import { withoutIndexes } from "./without-indexes.mjs";

const text = (words) => `jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', ${words}))`;
/** Ids that follow each other as those of uuidv7() do. */
const id = (kind, number) => `('0190${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
/** Even over 0 … 999, the same at each filling. */
const chance = (number, salt) => `(hashint4(${number} + ${salt}) & 2147483647) % 1000`;

const filled = [
  "partners",
  "programs",
  "program_partners",
  "program_terms",
  "sessions",
  "session_access_features",
];

// Values are frequent (one of two), rare (ten in all), or in no record. What is frequent lies everywhere, what is rare too.
const planned = `create temp table planned as
  select n, ${id("1000", "n")} as id, partner, ${id("0001", "partner")} as partner_id, is_rare, is_shown,
         case when is_shown then made else 'infinity' end as public_from, made,
         case when is_deleted then now() end as deleted_at,
         case when is_rare then 'RESEARCH_AND_CONSERVATION' when kind < 500 then 'WORKSHOP' when kind < 800 then 'EXHIBITION' else 'FESTIVAL' end as kind,
         case when is_rare then 'fewest' when subject < 500 then 'songs' else 'subject' || subject % 40 end as subject,
         case when is_rare then 'ti' when language < 500 then 'ar' else 'it' end as language, is_free,
         first_day, first_day + 20 as last_day,
         case when is_rare then 'seldom ' else '' end || case when word < 500 then 'museum ' else 'school ' end
           || 'fifth' || word % 5 || ' hundredth' || (word * 7 + n) % 100 || ' part' || n as words
  from (select n, partner, is_rare, is_deleted, not is_draft and not is_deleted and partner % 20 <> 5 as is_shown,
               now() - interval '1 second' * ($PROGRAMS - n) as made,
               ${chance("n", 1)} as kind, ${chance("n", 2)} as subject, ${chance("n", 3)} as language, ${chance("n", 4)} < 500 as is_free,
               ${chance("n", 5)} as word, current_date - 3000 + (hashint4(n + 6) & 2147483647) % 3700 as first_day
        from (select n, 1 + (hashint4(n) & 2147483647) % ($PROGRAMS / 10) as partner, n % ($PROGRAMS / 10) = 777 as is_rare,
                     n % 10 = 3 as is_draft, n % 100 = 1 as is_deleted
              from generate_series(1, $PROGRAMS) n) numbered) drawn`;

const partners = `insert into heritage.partners (id, slug, name, kind, side, country, origin, source_name, sort_name, search_vector, public_from, created_at, updated_at)
  select ${id("0001", "n")}, 'partner-' || n, ${text("'Partner ' || n")}, case when is_rare then 'MEDIA' else (array['MUSEUM', 'LIBRARY'])[1 + n % 2] end,
         (array['HOST', 'COMMUNITY'])[1 + n % 2], case when is_rare then 'LI' else (array['IT', 'IT', 'CA', 'DE'])[1 + n % 4] end, 'IMPORTED', 'bench',
         'Partner ' || hashint4(n), array_to_tsvector(array['partner', 'hundredth' || n % 100, case when is_rare then 'seldom' else 'often' end]),
         case when n % 20 = 5 then 'infinity' else made end, made, made
  from (select n, n % ($PROGRAMS / 100) = 77 as is_rare, now() - interval '1 minute' * n as made from generate_series(1, $PROGRAMS / 10) n) numbered`;
const programs = `insert into heritage.programs (id, home_partner_id, slug, title, summary, kind, starts_on, ends_on, lifecycle, cost_kind,
    origin, source_name, sort_title, search_vector, public_from, over_at, created_at, updated_at, deleted_at)
  select id, partner_id, 'program-' || n, ${text("initcap(words)")}, ${text("'Neighbours meet, ' || words")}, kind, first_day, last_day,
         case when is_shown then 'ACTIVE' else 'DRAFT' end, case when is_free then 'FREE' else 'UNKNOWN' end,
         case when n % 3 = 0 then 'CREATED' else 'IMPORTED' end, 'bench', (hashint4(n) & 2147483647) || ' ' || words,
         array_to_tsvector(string_to_array(words, ' ')), public_from, last_day + 1, made, made, deleted_at
  from planned order by n`;
const parts = [
  `insert into heritage.program_partners (program_id, home_partner_id, partner_id, role, position, public_from)
   select id, partner_id, partner_id, 'LEAD', 0, public_from from planned order by n`,
  `insert into heritage.program_partners (program_id, home_partner_id, partner_id, role, position, public_from)
   select id, partner_id, ${id("0001", "1 + (partner + n) % ($PROGRAMS / 10)")}, 'VENUE', 1, public_from from planned order by n`,
  `insert into heritage.program_terms (program_id, home_partner_id, vocabulary, key, label, position, public_from)
   select id, partner_id, vocabulary, key, case when vocabulary = 'SUBJECT' then ${text("key")} end, position, public_from
   from planned, lateral (values ('LANGUAGE', 'en', 0), ('LANGUAGE', language, 1), ('SUBJECT', subject, 0),
     ('THEME', case when is_free then 'CRAFT' else 'MEMORY' end, 0)) term (vocabulary, key, position) order by n`,
];
const sessions = `insert into heritage.sessions (id, program_id, home_partner_id, local_start, local_end, time_zone, starts_at, ends_at,
    attendance_mode, venue_name, locality, country, status, search_vector, public_from)
  select ${id("2000", "n * 4 + meeting")}, id, partner_id, start, start + interval '2 hours', 'UTC', start at time zone 'UTC',
         (start + interval '2 hours') at time zone 'UTC', case when n % 5 = 0 then 'ONLINE' else 'IN_PERSON' end,
         ${text("'Hall ' || meeting")}, 'Torino', case when is_rare then 'LI' else (array['IT', 'IT', 'CA', 'DE'])[1 + n % 4] end,
         case when is_rare then 'POSTPONED' when n % 20 = 7 then 'CANCELLED' else 'SCHEDULED' end,
         array_to_tsvector(array['hall'] || string_to_array(words, ' ')), public_from
  from planned, generate_series(1, 3) meeting,
       lateral (select current_date + time '18:00' + interval '1 minute' * (hashint4(n * 4 + meeting) % 480)
                  + case when meeting < 3 then - interval '1 day' * (1 + (hashint4(n + meeting) & 2147483647) % 3000)
                         else interval '1 day' * (1 + (hashint4(n) & 2147483647) % 700) end as start) at
  order by n, meeting`;
const access = `insert into heritage.session_access_features (session_id, home_partner_id, feature, status, public_from)
  select ${id("2000", "n * 4 + meeting")}, partner_id, 'STEP_FREE', 'AVAILABLE', public_from
  from planned, generate_series(1, 3) meeting where n % 10 = 0 order by n, meeting`;

/** The partner whose key asks; it has a draft and a deleted program. */
export const membersPartner = id("0001", "21");

/** Fills a database that was just made; `owner` owns it. Written past the triggers, which would look at each row. */
export async function fillPrograms(owner, count, log = () => {}) {
  const run = (sql) => owner.query(sql.replaceAll("$PROGRAMS", count));
  await run(`set statement_timeout = 0; set session_replication_role = replica; set maintenance_work_mem = '512MB';
    set work_mem = '256MB'; set synchronous_commit = off`);
  await withoutIndexes(owner, filled, async () => {
    for (const [name, sql] of Object.entries({ planned, partners, programs, parts, sessions, access })) {
      const began = performance.now();
      for (const statement of [sql].flat()) await run(statement);
      log(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
    }
  });
  await run("set session_replication_role = origin");
  await owner.query("vacuum (analyze, freeze)");
}

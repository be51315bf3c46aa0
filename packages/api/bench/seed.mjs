// 2,000 partners, 20,000 programs and 100,000 sessions, made once and kept.
import pg from "pg";

const counts = { partners: 2_000, programs: 20_000, sessions: 100_000 };

// Written past the triggers, which keep visibility row by row: all of it is public from the start.
const statements = [
  "set session_replication_role = replica",
  `insert into heritage.partners (slug, name, kind, side, country, origin, source_name, sort_name, search_vector, public_from)
   select 'partner-' || n,
          jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', 'Partner ' || n, 'it', 'Socio ' || n)),
          (array['MUSEUM', 'LIBRARY', 'MIGRANT_ASSOCIATION'])[1 + n % 3], (array['HOST', 'COMMUNITY'])[1 + n % 2],
          'IT', 'IMPORTED', 'bench', 'Partner ' || n, to_tsvector('simple', 'partner ' || n), now()
   from generate_series(1, ${counts.partners}) n`,
  `insert into heritage.programs (home_partner_id, slug, title, summary, description, kind, starts_on, ends_on, lifecycle,
     cost_kind, origin, source_name, sort_title, search_vector, public_from)
   select partner.id, 'program-' || n,
          jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', 'Program ' || n, 'ar', 'برنامج ' || n)),
          jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', 'What happens in program ' || n || ', told in one line of common length.')),
          jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', repeat('A paragraph of program ' || n || '. ', 20))),
          (array['WORKSHOP', 'EXHIBITION', 'FESTIVAL', 'ORAL_HISTORY'])[1 + n % 4],
          current_date - 200 + n % 700, current_date - 170 + n % 700, 'ACTIVE',
          (array['FREE', 'UNKNOWN'])[1 + n % 2], 'IMPORTED', 'bench', 'Program ' || n, to_tsvector('simple', 'program ' || n), now()
   from generate_series(1, ${counts.programs}) n
   join heritage.partners partner on partner.slug = 'partner-' || (1 + n % ${counts.partners})`,
  `insert into heritage.program_partners (program_id, home_partner_id, partner_id, role, position, public_from)
   select id, home_partner_id, home_partner_id, 'LEAD', 0, now() from heritage.programs`,
  `insert into heritage.program_terms (program_id, home_partner_id, vocabulary, key, label, position, public_from)
   select program.id, home_partner_id, vocabulary, key,
          case vocabulary when 'SUBJECT' then jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', key)) end, 0, now()
   from heritage.programs program, (values ('LANGUAGE', 'en'), ('LANGUAGE', 'ar'), ('SUBJECT', 'textiles')) term (vocabulary, key)`,
  `insert into heritage.sessions (program_id, home_partner_id, local_start, local_end, time_zone, starts_at, ends_at,
     attendance_mode, venue_name, locality, country, search_vector, public_from)
   select id, home_partner_id, start, start + interval '2 hours', 'Europe/Rome', start at time zone 'Europe/Rome',
          (start + interval '2 hours') at time zone 'Europe/Rome', 'IN_PERSON',
          jsonb_build_object('source', 'it', 'texts', jsonb_build_object('it', 'Sala ' || meeting)), 'Torino', 'IT',
          to_tsvector('simple', 'sala'), now()
   from (select program.id, home_partner_id, meeting, starts_on + meeting * 30 + time '18:00' as start
         from heritage.programs program, generate_series(1, ${counts.sessions / counts.programs}) meeting) planned`,
  "set session_replication_role = origin",
  "vacuum analyze",
];

export async function seedOnce(url) {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    const { rows } = await owner.query("select count(*)::int as programs from heritage.programs");
    if (rows[0].programs === counts.programs) return;
    if (rows[0].programs > 0)
      throw new Error("The data of the bench is not whole: delete the folder .bench and run it again.");
    console.log("Seeding 20,000 programs, 2,000 partners, 100,000 sessions (once) …");
    await owner.query("begin");
    for (const statement of statements.slice(0, -1)) await owner.query(statement);
    await owner.query("commit");
    await owner.query(statements.at(-1));
  } finally {
    await owner.end();
  }
}

import type { TestDatabase } from "./test-database.ts";

/**
 * Public records in bulk, made for paging: many share a day, a title or an instant of creation, some have no first
 * day, and the number of sessions differs from program to program: 24 for the seventh, else 0 to 2.
 */
export async function addManyRecords(
  database: TestDatabase,
  { partners = 5, programs = 60 }: { partners?: number; programs?: number } = {},
): Promise<void> {
  await database.asOwner(async (owner) => {
    await owner.query(
      "select set_config('hx.viewer', 'SYSTEM', false), set_config('hx.importing', 'test', false)",
    );
    await owner.query(
      `insert into heritage.partners (slug, name, kind, side, sort_name, search_vector, country, created_at, updated_at, public_from)
       select 'bulk-partner-' || n, jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', name)),
              'MUSEUM', 'HOST', name, to_tsvector('simple', name), 'IT', made, made, '2020-01-01'
       from generate_series(1, $1::int) as n,
            lateral (select (array['Archivio', 'archivio', 'Музей', '博物馆', 'متحف'])[n % 5 + 1] as name,
                            timestamptz '2025-01-01 00:00:00.123456+00' + n / 3 * interval '1 microsecond' as made) as facts`,
      [partners],
    );
    await owner.query(
      `insert into heritage.programs (home_partner_id, slug, title, kind, origin, source_name, starts_on, sort_title,
              search_vector, created_at, updated_at)
       select (select id from heritage.partners where slug = 'bulk-partner-' || n % $1 % 3 + 1), 'bulk-program-' || n,
              jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', title)),
              (array['WORKSHOP', 'FESTIVAL', 'EXHIBITION'])[n % 3 + 1], 'IMPORTED', 'test', day, title,
              to_tsvector('simple', title || ' bulk'), made, made
       from generate_series(1, $2::int) as n,
            lateral (select (array['Éclats', 'eclats', 'Zaino', 'ሓበሻ', 'Ґанок', '茶', 'شاي'])[n % 7 + 1] as title,
                            case when n % 6 = 0 then null else date '2027-03-01' + n % 6 end as day,
                            timestamptz '2025-02-01 00:00:00.000001+00' + n / 4 * interval '1 microsecond' as made) as facts`,
      [partners, programs],
    );
    await owner.query(
      `insert into heritage.sessions (program_id, home_partner_id, local_start, time_zone, starts_at, attendance_mode, search_vector)
       select program.id, home_partner_id, starts, 'UTC', starts at time zone 'UTC', 'IN_PERSON', search_vector
       from heritage.programs program,
            lateral generate_series(1, case slug when 'bulk-program-7' then 24 else substr(slug, 14)::int % 3 end) as place,
            lateral (select timestamp '2027-04-01 10:00' + place / 2 * interval '1 day' as starts) as facts
       where slug like 'bulk-program-%'`,
    );
    await owner.query(
      `insert into heritage.program_partners (program_id, home_partner_id, partner_id, role, position)
       select program.id, home_partner_id, partner.id, role, row_number() over (partition by program.id order by role, partner.id)
       from heritage.programs program, heritage.partners partner, (values ('LEAD'), ('SUPPORT')) as roles (role)
       where program.slug like 'bulk-program-%' and partner.slug like 'bulk-partner-%'`,
    );
  });
}

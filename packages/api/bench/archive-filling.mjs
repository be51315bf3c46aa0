// An archive of any size, made inside the database: generated items with their media, the people asked for each, what
// they said, and who approved it; with the gates as the compiler would leave them, which is checked on a sample.
import { withoutIndexes } from "./without-indexes.mjs";

const communities = 40;
const holders = 60;
const large = { people: 50, items: 1000, media: 50, collections: 20 };

const text = (words) => `jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', ${words}))`;
/** Ids that follow each other as those of uuidv7() do. */
const id = (kind, number) => `('0190${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
/** Even over 0 … 999, the same at each filling. */
const chance = (number, salt) => `abs(hashint4(${number} + ${salt}) % 1000)`;

const filled = [
  ["items", "media", "item_communities", "item_protocols", "item_subjects", "item_subject_lists"],
  ["item_approvals", "approved_media", "consent_events", "consent_review_items", "collection_entries"],
].flat();

// Three in ten of the items are under one public protocol and one in ten under a review; 600 under three protocols for
// members; the others are spread over all sets, of which half are public. Six in ten are approved for everybody, three
// more for their communities, and one for nobody. Of fifty people there are 1,000 items each.
const plan = (sets) => `create temp table planned as
  select n, ${id("1000", "n")} as id, set_number, ${chance("n", 7)} < 600 as is_public,
         ${chance("n", 7)} < 900 as is_approved, set_number = 2 as is_reviewed,
         case when n % 20 = 7 and n <= ${large.people * large.items * 20} then 1 + n / ${large.items * 20} else 1000 + n / 10 end as subject,
         case when n % 1000 = 1 and n <= ${large.collections * 1000} then ${large.media} else 3 end as media,
         1 + set_number % ${communities} as community, case when set_number = 2 then 0 else n % ${holders} end as holder
  from (select n, case when n <= 600 then 3 + n % 3 when share < 300 then 1 when share < 400 and n % 20 <> 7 then 2
                       else 6 + abs(hashint4(n + 11) % ${sets - 5}) end as set_number
        from (select n, ${chance("n", 0)} as share from generate_series(1, $ITEMS) n) one) placed`;

const partners = `insert into heritage.partners (id, slug, name, kind, side, sort_name, search_vector, public_from)
  select ${id("0001", "n")}, 'partner-' || n, ${text("'Partner ' || n")}, 'MIGRANT_ASSOCIATION',
         case when n <= ${communities} then 'COMMUNITY' else 'HOST' end, 'Partner ' || n, '', now()
  from generate_series(1, ${communities + holders}) n`;
const people = `insert into heritage.people (id, name) select ${id("0002", "n")}, 'Person ' || n from generate_series(1, 10) n`;
const protocols = (
  sets,
) => `insert into heritage.protocols (id, home_partner_id, name, reach, sort_name, search_vector)
  select ${id("0003", "n")}, ${id("0001", `1 + n % ${communities}`)}, ${text("'Protocol'")},
         case when n <= 2 or (n > 5 and n / ${communities} % 2 = 0) then 'PUBLIC' else 'MEMBERS' end, 'Protocol ' || n, ''
  from generate_series(1, ${sets}) n`;
const windows = `insert into heritage.protocol_windows (protocol_id, opens_at) select id, now() - interval '1 day' from heritage.protocols`;
const review = [
  `insert into heritage.consent_reviews (id, home_partner_id, reason, tried, purposes, look_again_at, recorded_by)
   select ${id("0004", "1")}, ${id("0001", "3")}, 'NOT_TRACEABLE', 'Asked in two villages.',
     '{COMMUNITY_ACCESS,PARTNER_ACCESS,PUBLIC_ONLINE}', now() + interval '5 years', 'SYSTEM'`,
  `insert into heritage.consent_review_partners (review_id, partner_id, role, recorded_by)
   values (${id("0004", "1")}, ${id("0001", "3")}, 'STEWARD', 'SYSTEM'), (${id("0004", "1")}, ${id("0001", communities + 1)}, 'HOLDER', 'SYSTEM')`,
  `insert into heritage.consent_review_items (review_id, item_id) select ${id("0004", "1")}, id from planned where is_reviewed`,
];

// A reviewed item stands on another set with each circle that rests on the review.
const access = [
  `create temp table sets as
   select n as set_number, circles, heritage.access_set_of(array[${id("0001", `1 + n % ${communities}`)}], '{}', array[${id("0003", "n")}], false,
     jsonb_build_object('COMMUNITY', '[]'::jsonb, 'PARTNERS', '[]'::jsonb, 'PUBLIC', '[]'::jsonb) || rests) as id
   from generate_series(1, $SETS) n, lateral (
     select 0 as circles, '{}'::jsonb as rests
     union all select 1, jsonb_build_object('COMMUNITY', jsonb_build_array(${id("0004", "1")})) where n = 2
     union all select 2, jsonb_build_object('COMMUNITY', jsonb_build_array(${id("0004", "1")}), 'PUBLIC', jsonb_build_array(${id("0004", "1")})) where n = 2) way`,
  "create index on sets (set_number, circles)",
];
const setOf = `(select sets.id from sets where sets.set_number = planned.set_number
  and circles = case when not is_reviewed or not is_approved then 0 when is_public then 2 else 1 end)`;
const gates = `access_set_id, first_accepted_at, community_from, community_until, partners_from, partners_until,
  public_from, public_until, withheld_from`;
const window = (open) =>
  `case when ${open} then '-infinity' else 'infinity' end::timestamptz, case when ${open} then 'infinity' else '-infinity' end::timestamptz`;
const gatesOf = `set_id, '2026-01-01Z'::timestamptz, ${window("is_approved")}, ${window("false")}, ${window("is_public")},
  case when is_public then '-infinity' else 'infinity' end::timestamptz`;

const words = `to_tsvector('simple', (array['bread', 'loom', 'song', 'harbour', 'letter'])[1 + n % 5] || ' hundredth' || n % 100
  || ' few' || n % 5000 || ' ours' || set_number)`;
const items = `insert into heritage.items (id, home_partner_id, slug, kind, title, summary, sort_title, search_vector, terms, decades,
    earliest, latest, created_at, updated_at, ${gates})
  select id, ${id("0001", `${communities + 1} + holder`)}, 'item-' || n,
    (array['RECIPE', 'PHOTOGRAPH', 'STORY', 'TEXTILE', 'OBJECT', 'MUSIC'])[1 + n % 6], ${text("'Title ' || n")},
    ${text("'What was told of it, in a few sentences: ' || repeat(md5(n::text) || ' ', 5)")}, md5(n::text), ${words},
    jsonb_build_array(jsonb_build_object('vocabulary', 'LANGUAGE', 'key', (array['ti', 'it', 'uk', 'ar', 'zh', 'en'])[1 + ${chance("n", 3)} % 6]),
      jsonb_build_object('vocabulary', 'THEME', 'key', (array['MEMORY', 'FAMILY', 'FOOD', 'CRAFT', 'MUSIC'])[1 + ${chance("n", 5)} % 5])),
    array[1900 + 10 * (n % 12)], -25000 + n % 40000, -25000 + n % 40000,
    now() - ($ITEMS - n) * interval '1 minute', now() - ($ITEMS - n) * interval '1 minute', ${gatesOf}
  from (select *, ${setOf} as set_id from planned) planned order by n`;
const media = `insert into heritage.media (id, item_id, home_partner_id, kind, position, width, height, search_vector, ${gates})
  select ${id("2000", "n * 64 + number")}, id, ${id("0001", `${communities + 1} + holder`)}, 'IMAGE', number, 1200, 800, '', ${gatesOf}
  from (select *, ${setOf} as set_id from planned) planned, generate_series(1, media) number order by n`;

const ways = `insert into heritage.item_communities (id, item_id, community_id, offered_by, accepted_at, accepted_by)
  select ${id("3000", "n")}, id, ${id("0001", "community")}, 'holder', '2026-01-01Z', 'steward' from planned order by n`;
const placed = `insert into heritage.item_protocols (item_id, protocol_id, placed_by)
  select id, ${id("0003", "set_number")}, 'steward' from planned order by n`;
const approvals = `insert into heritage.item_approvals (id, item_id, circle, partner_id, role, content_revision, evidence, given_by, recorded_by)
  select ${id("4000", "n * 4 + number")}, id, circle, partner, role, 1, 'Minutes of the meeting', array[role], role
  from planned, lateral (values (1, 'COMMUNITY', 'STEWARD', ${id("0001", "community")}, is_approved),
    (2, 'PUBLIC', 'STEWARD', ${id("0001", "community")}, is_public),
    (3, 'PUBLIC', 'HOLDER', ${id("0001", `${communities + 1} + holder`)}, is_public)) asked (number, circle, role, partner, is_given)
  where is_given order by n`;
const approvedMedia = `insert into heritage.approved_media (approval_id, medium_id, content_revision)
  select ${id("4000", "n * 4 + asked")}, ${id("2000", "n * 64 + number")}, 1
  from planned, generate_series(1, 3) asked, generate_series(1, media) number
  where case asked when 1 then is_approved else is_public end order by n`;
const subjects = [
  `insert into heritage.consent_subjects (id, home_partner_id, kind, name, search_vector)
   select ${id("5000", "subject")}, ${id("0001", communities + 1)}, 'PERSON', 'Person', '' from (select distinct subject from planned where not is_reviewed) one`,
  `insert into heritage.consent_evidence (id, home_partner_id, subject_id, kind, note, recorded_by)
   select ${id("6000", "subject")}, ${id("0001", communities + 1)}, ${id("5000", "subject")}, 'ORAL_RECORDED', 'She said yes.', 'SYSTEM'
   from (select distinct subject from planned where not is_reviewed) one`,
  `insert into heritage.item_subjects (item_id, subject_id) select id, ${id("5000", "subject")} from planned where not is_reviewed order by n`,
  `insert into heritage.item_subject_lists (item_id, community_id, completed_by)
   select id, ${id("0001", "community")}, 'steward' from planned where not is_reviewed order by n`,
];
const events = `insert into heritage.consent_events (id, subject_id, item_id, purpose, state, said_by, happened_on, evidence_id, recorded_at, recorded_by)
  select ${id("7000", "n * 8 + number")}, ${id("5000", "subject")}, id,
    (array['ARCHIVING', 'COMMUNITY_ACCESS', 'PARTNER_ACCESS', 'PUBLIC_ONLINE', 'EXHIBITION', 'EDUCATIONAL_USE'])[number], 'GIVEN', 'SUBJECT',
    '2025-12-01', ${id("6000", "subject")}, '2025-12-02Z', 'steward'
  from planned, generate_series(1, case when n % 9 < 5 then 6 else 5 end) number where not is_reviewed order by n`;
const collections = [
  `insert into heritage.collections (id, home_partner_id, slug, title, published_at, sort_title, search_vector, public_from)
   select ${id("0008", "n")}, ${id("0001", communities + 1)}, 'collection-' || n, ${text("'Collection'")}, now(), 'Collection ' || n, '', now()
   from generate_series(1, ${large.collections}) n`,
  `insert into heritage.collection_entries (collection_id, item_id, position)
   select ${id("0008", "number")}, id, n from planned, generate_series(1, ${large.collections}) number where media = ${large.media}`,
];

/** The ids of what the bench asks about. */
export const known = {
  narrowed: id("0003", 1),
  review: id("0004", 1),
  person: (number) => id("0002", number),
  subject: (number) => id("5000", number),
  /** Items with 50 media, in 20 collections. */
  exhibited: (number) => id("1000", 1 + 1000 * number),
  subjectOfExhibited: (number) => 1000 + 100 * number,
  membersProtocols: [3, 4, 5].map((number) => id("0003", number)),
  community: (number) => id("0001", number),
};

/** Fills a database that was just made; `owner` owns it. */
export async function fillArchive(owner, size, log = () => {}) {
  const run = (sql) => owner.query(sql.replaceAll("$ITEMS", size.items).replaceAll("$SETS", size.sets));
  await run(`set statement_timeout = 0; set session_replication_role = replica; set maintenance_work_mem = '512MB';
    set work_mem = '256MB'; set synchronous_commit = off`);
  await run(plan(size.sets));
  await withoutIndexes(owner, filled, async () => {
    const statements = {
      partners,
      people,
      protocols: protocols(size.sets),
      windows,
      review,
      access,
      items,
      media,
      ways,
      placed,
    };
    for (const [name, sql] of Object.entries({
      ...statements,
      approvals,
      approvedMedia,
      subjects,
      events,
      collections,
    })) {
      const began = performance.now();
      for (const statement of [sql].flat()) await run(statement);
      log(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
    }
  });
  await run("set session_replication_role = origin");
  await owner.query("vacuum analyze");
  await refuseWhatCompilesOtherwise(owner);
}

/** A filling that the compiler would change is no archive. */
async function refuseWhatCompilesOtherwise(owner) {
  await owner.query("begin");
  const { rows } = await owner.query(
    `with sample as (select id from planned where n % 997 = 1 or media > 3 or (is_reviewed and n % 299 = 0) limit 1000),
       compiled as materialized (select heritage.compile_items(array(select id from sample)))
     select count(*)::int as asked, (select count(*) from compiled) from sample`,
  );
  const changed = await owner.query(
    `select (select count(*) from heritage.items where xmin = pg_current_xact_id()::xid and id in (select id from planned))
       + (select count(*) from heritage.media where xmin = pg_current_xact_id()::xid) as count`,
  );
  await owner.query("rollback");
  if (Number(changed.rows[0].count) > 0)
    throw new Error(`${changed.rows[0].count} rows of ${rows[0].asked} generated items compile otherwise.`);
}

// What nobody can beat by much: node:http, pg, and one hand-tuned statement that makes the JSON. No GraphQL, no access
// rules, no languages to choose from. Takes the database's address and listens on a free port, which it prints.
import { createServer } from "node:http";
import pg from "pg";

const text = (column) =>
  `json_build_object('text', ${column}->'texts'->>'en', 'language', 'en', 'direction', 'LTR', 'isFallback', false)`;
const partner = `(select json_build_object('id', partner.id, 'slug', partner.slug, 'name', ${text("partner.name")})
  from heritage.partners partner where partner.id = program.home_partner_id)`;
const languages = `(select json_agg(json_build_object('tag', key, 'name', key, 'autonym', key, 'direction', 'LTR') order by position)
  from heritage.program_terms where program_id = program.id and vocabulary = 'LANGUAGE')`;
const sessions = (
  limit,
) => `(select json_agg(json_build_object('id', id, 'startsAt', starts_at, 'endsAt', ends_at, 'localStart', local_start,
    'timeZone', time_zone, 'attendanceMode', attendance_mode, 'status', status,
    'venue', json_build_object('name', case when venue_name is not null then ${text("venue_name").replaceAll("'en'", "'it'")} end, 'locality', locality)))
  from (select * from heritage.sessions session where session.program_id = program.id and session.over_at >= now()
        order by starts_at, id limit ${limit}) as next)`;
const program = (
  limit,
  more = "",
) => `json_build_object('id', program.id, 'slug', program.slug, 'title', ${text("program.title")},
  'summary', ${text("program.summary")}, 'kind', kind, 'lifecycle', lifecycle, 'startsOn', starts_on, 'endsOn', ends_on,
  'cost', json_build_object('kind', cost_kind, 'min', cost_min, 'max', cost_max, 'currency', cost_currency),
  'languages', ${languages}, 'partner', ${partner}, 'sessions', ${sessions(limit)}${more})`;

const detail = `, 'description', ${text("program.description")}, 'audiences', audiences, 'ageMin', age_min, 'ageMax', age_max,
  'bookingUrl', booking_url, 'infoUrl', info_url, 'origin', origin, 'source', source_name, 'createdAt', created_at, 'updatedAt', updated_at,
  'terms', (select json_agg(json_build_object('vocabulary', vocabulary, 'key', key, 'label', label) order by vocabulary, position)
            from heritage.program_terms where program_id = program.id),
  'references', (select json_agg(json_build_object('source', source, 'value', value)) from heritage.program_references where program_id = program.id),
  'partners', (select json_agg(json_build_object('role', role, 'id', other.id, 'name', ${text("other.name")}) order by position)
               from heritage.program_partners part join heritage.partners other on other.id = part.partner_id where part.program_id = program.id)`;

const statements = {
  "/listing": {
    name: "listing",
    text: `select json_agg(${program(3)} order by first_day, id)::text as body
      from (select * from heritage.programs where kind = $1 order by first_day, id limit 20) as program`,
  },
  "/program": {
    name: "program",
    text: `select ${program(20, detail)}::text as body from heritage.programs program where id = $1`,
  },
};

const pool = new pg.Pool({ connectionString: process.argv[2], max: 5 });
const server = createServer(async (request, response) => {
  const [path, value] = request.url.split("?");
  const { rows } = await pool.query({ ...statements[path], values: [value] });
  response.writeHead(200, { "content-type": "application/json" }).end(rows[0].body);
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));

import type pg from "pg";
import type { Row, Rows } from "./may-see.ts";
import { heldBy, idOf, members, personas, type Viewer } from "./personas.ts";

/** Where the database takes a word for somebody's whose it is not: of approvals, of keys, and of what was imported. */
export async function whoseWordFaults(client: pg.Client, rows: Rows): Promise<string[]> {
  return [
    ...(await approvalFaults(client, rows)),
    ...(await makerFaults(client)),
    ...(await editFaults(client)),
    ...(await importFaults(client)),
  ];
}

async function asViewer<T>(client: pg.Client, { id }: Viewer, work: () => Promise<T>): Promise<T> {
  await client.query(`begin; select set_config('hx.viewer', '${id}', true)`);
  try {
    return await work();
  } finally {
    await client.query("rollback");
  }
}

/** The people whose word an approval of this viewer would be. */
function peopleBehind({ id, kind, isAdministrator, madeBy, state }: Viewer): string[] {
  if (kind === "person") return [id];
  if (isAdministrator) return ["SYSTEM"];
  return state === "secret expired" ? [] : [madeBy ? idOf(madeBy) : "SYSTEM"];
}

/** A secret's maker is whoever inserts it, whatever they write. */
async function makerFaults(client: pg.Client): Promise<string[]> {
  const viewer = personas.administratorOfA;
  await client.query(`begin; select set_config('hx.viewer', '${viewer.id}', true)`);
  const { rows } = await client.query(
    `insert into access_key_secrets (key_hash, key_id, prefix, made_by)
     values ('new', $1, 'new', '{SYSTEM}') returning made_by`,
    [personas.accountsKeyOfA.id],
  );
  await client.query("rollback");
  return String(rows[0].made_by) === viewer.id ? [] : [`a secret is made by ${rows[0].made_by}`];
}

/** Whose approvals stand, and for whom a key may approve. */
async function approvalFaults(client: pg.Client, rows: Rows): Promise<string[]> {
  const faults: string[] = [];
  const approvals = (rows.program_approvals ?? []) as Row[];
  const programs = (rows.programs ?? []) as Row[];
  for (const viewer of members) {
    const people = peopleBehind(viewer);
    await client.query(`begin; select set_config('hx.viewer', '${viewer.id}', true)`);
    for (const { id, community_approved_at, host_approved_at } of programs)
      for (const side of ["COMMUNITY", "HOST"]) {
        const current = side === "HOST" ? host_approved_at : community_approved_at;
        const theirs = approvals.some(
          (row) =>
            row.program_id === id &&
            row.side === side &&
            row.approved_at === current &&
            (row.given_by as string[]).some((person) => people.includes(person)),
        );
        const { rows: answered } = await client.query("select viewer_approved($1, $2) as is_so", [id, side]);
        if (answered[0].is_so !== theirs)
          faults.push(`the ${viewer.name} approved ${id} as ${side}: ${!theirs}`);
      }
    for (const partner of ["A public", "B public", "C public"]) {
      const may = people.every((person) => {
        const maker = members.find(({ id }) => id === person);
        return person === "SYSTEM" || (maker && heldBy(maker).get(idOf(partner))?.has("programs:approve"));
      });
      const { rows: answered } = await client.query("select makers_may_approve($1) as is_so", [
        idOf(partner),
      ]);
      if (answered[0].is_so !== may) faults.push(`the ${viewer.name} may approve for ${partner}: ${!may}`);
    }
    await client.query("rollback");
  }
  return faults;
}

const imported = idOf("program C public 4");
const home = idOf("C public");
const about = `program_id = '${imported}'`;
const words = `'{"source":"en","texts":{"en":"ours"}}'`;

/** What turns an imported record into one made here, by the table whose row tells of it. */
const edits: [table: string, text: string][] = [
  ["programs", `update programs set title = ${words} where id = '${imported}'`],
  ["programs", `update program_partners set role = 'FUNDER' where ${about}`],
  ["programs", `delete from program_partners where ${about}`],
  ["programs", `update program_terms set label = ${words} where ${about} and vocabulary = 'SUBJECT'`],
  ["programs", `delete from program_terms where ${about} and vocabulary = 'LANGUAGE'`],
  ["programs", `update sessions set url = 'https://ours.example/' where ${about}`],
  [
    "programs",
    `insert into sessions (program_id, home_partner_id, local_start, time_zone, starts_at, attendance_mode, search_vector)
     values ('${imported}', '${home}', '2031-05-01 10:00', 'UTC', '2031-05-01 10:00Z', 'ONLINE', '')`,
  ],
  ["partners", `update partners set website = 'https://ours.example/' where id = '${home}'`],
  ["partners", `delete from partner_identifiers where partner_id = '${home}'`],
];

/** An imported record is its source's while an import writes it, and ours once anybody else does. */
async function editFaults(client: pg.Client): Promise<string[]> {
  const faults: string[] = [];
  for (const [table, text] of edits)
    for (const [importing, expected] of [
      ["a feed", "IMPORTED"],
      ["another feed", "CREATED"],
      ["", "CREATED"],
    ]) {
      const origin = await asViewer(client, personas.administrator, async () => {
        await client.query("select set_config('hx.importing', $1, true)", [importing]);
        await client.query(text);
        const id = table === "programs" ? imported : home;
        const { rows } = await client.query(`select origin from ${table} where id = $1`, [id]);
        return rows[0].origin;
      });
      if (origin !== expected) faults.push(`${origin} after "${text}", importing "${importing}"`);
    }
  return faults;
}

/** Nobody but an administrator imports, whatever they say they do. */
async function importFaults(client: pg.Client): Promise<string[]> {
  const insertion = `insert into programs (home_partner_id, slug, title, kind, origin, source_name, sort_title, search_vector)
    values ('${idOf("A public")}', 'new', ${words}, 'OTHER', 'IMPORTED', 'a feed', '', '')`;
  const code = await asViewer(client, personas.coordinatorOfA, async () => {
    await client.query("select set_config('hx.importing', 'a feed', true)");
    return client.query(insertion).then(
      () => "done",
      (error: { code: string }) => error.code,
    );
  });
  return code === "42501" ? [] : [`an import of a coordinator: ${code}`];
}

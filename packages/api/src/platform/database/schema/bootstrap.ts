import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { StartError } from "../../start-error.ts";
import { rolePassword } from "../connections/database-urls.ts";

const { escapeIdentifier, escapeLiteral } = pg;

/**
 * Makes a database ready for migrations: the owning role, the roles that sign in, the schemas, and nothing left that
 * everybody may do. Repeating it changes nothing.
 */
export async function bootstrap(owner: pg.Client, ownerUrl: string): Promise<void> {
  await refuseUnfit(owner);
  try {
    await retryWhileOthersPrepare(() => createRoles(owner, ownerUrl));
    await refuseMightyRoles(owner);
    await createSchemas(owner);
  } catch (error) {
    if ((error as { code?: string }).code !== "42501") throw error;
    throw new StartError(
      `The user of DATABASE_URL may not prepare the database (${(error as Error).message}): it must own the database and have CREATEROLE.`,
      error,
    );
  }
}

async function refuseUnfit(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ version: number; release: string; encoding: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as release,
            pg_encoding_to_char(encoding) as encoding
     from pg_database where datname = current_database()`,
  );
  const [found] = rows;
  if (!found || found.version < 180_000) {
    throw new StartError(
      `The database server is PostgreSQL ${found?.release}: version 18 or later is needed.`,
    );
  }
  if (found.encoding !== "UTF8") {
    throw new StartError(
      `The database's encoding is ${found.encoding}: search and sorting need UTF8. Create it with ENCODING 'UTF8' TEMPLATE template0.`,
    );
  }
}

async function createRoles(owner: pg.Client, ownerUrl: string): Promise<void> {
  const { rows } = await owner.query<{ rolname: string }>(
    "select rolname from pg_roles where rolname like 'hx\\_%'",
  );
  const present = new Set(rows.map((row) => row.rolname));
  if (!present.has("hx_owner")) await owner.query("create role hx_owner nologin noinherit");
  await owner.query("grant hx_owner to current_user with inherit false, set true");
  for (const role of ["hx_public", "hx_member", "hx_jobs"]) {
    if (!present.has(role)) await owner.query(`create role ${role} login noinherit nobypassrls`);
    await owner.query(`alter role ${role} password ${escapeLiteral(rolePassword(ownerUrl, role))}`);
  }
}

/** Roles are the whole server's: another database of ours may be prepared at the same moment. */
async function retryWhileOthersPrepare(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const { code = "", message } = error as { code?: string; message: string };
      const isRace = ["23505", "42710"].includes(code) || message === "tuple concurrently updated";
      if (!isRace || attempt === 20) throw error;
      await sleep(50);
    }
  }
}

/** Roles that were there before us may have been given more than access control can stand. */
async function refuseMightyRoles(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string; might: string }>(
    `select rolname as name, concat_ws(', ', case when rolsuper then 'SUPERUSER' end,
       case when rolbypassrls then 'BYPASSRLS' end, case when rolcreaterole then 'CREATEROLE' end,
       case when rolcreatedb then 'CREATEDB' end, case when rolreplication then 'REPLICATION' end,
       (select 'member of ' || string_agg(roleid::regrole::text, ', ') from pg_auth_members where member = pg_roles.oid)
     ) as might
     from pg_roles where rolname in ('hx_public', 'hx_member', 'hx_jobs')`,
  );
  const mighty = rows.find(({ might }) => might !== "");
  if (mighty)
    throw new StartError(
      `The role ${mighty.name} of the database server may do more than it should (${mighty.might}): take that from it, then start again.`,
    );
}

async function createSchemas(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>("select current_database() as name");
  const database = escapeIdentifier(rows[0]?.name ?? "");
  await owner.query(`
    revoke all on database ${database} from public;
    grant connect on database ${database} to hx_public, hx_member, hx_jobs;
    grant create on database ${database} to hx_owner;
    revoke all on schema public from public;
    set role hx_owner;
    create schema if not exists heritage;
    create schema if not exists open;
    create schema if not exists queue;
    grant usage on schema heritage to hx_member;
    grant usage on schema open to hx_public, hx_member;
    grant usage on schema queue to hx_jobs;
    alter default privileges revoke execute on functions from public;
    reset role;
    revoke create on database ${database} from hx_owner;
    alter role hx_public in database ${database} set search_path = open;
    alter role hx_member in database ${database} set search_path = heritage;
    alter role hx_jobs in database ${database} set search_path = queue;
    alter role hx_public in database ${database} set timezone = 'UTC';
    alter role hx_member in database ${database} set timezone = 'UTC';
    alter role hx_jobs in database ${database} set timezone = 'UTC'`);
}

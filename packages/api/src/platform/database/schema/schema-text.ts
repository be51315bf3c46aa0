import type pg from "pg";

/**
 * The database as a text, read from the catalogue: roles and their rights, tables, policies, views, functions. It is
 * committed as schema.txt, so that a review sees what a migration changes in the end, whoever wrote it.
 */
export async function schemaText(owner: pg.Client): Promise<string> {
  const parts = [];
  // Names then come with their schema, whoever asks.
  await owner.query("set search_path = pg_catalog");
  for (const [title, sql] of Object.entries(sections)) {
    const { rows } = await owner.query<{ text: string }>(sql);
    parts.push(`-- ${title}\n`, ...rows.map(({ text }) => text.trimEnd()), "");
  }
  return parts.join("\n");
}

// "who=rights" of an access list, without the owner's own: "hx_public=SELECT".
const rights = (acl: string, owner = "'hx_owner'::regrole") => `(
  select string_agg(grantee || '=' || rights, ' ' order by grantee) from (
    select coalesce(nullif(grantee, 0)::regrole::text, 'PUBLIC') as grantee,
           string_agg(privilege_type, ',' order by privilege_type) as rights
    from aclexplode(${acl}) where grantee <> ${owner} group by 1) as entries)`;

const sections = {
  "Roles: what they may do anywhere, and what they start with here": `
    select format('role %s:%s%s%s%s%s%s; member of %s; settings %s', rolname,
      case when rolcanlogin then ' LOGIN' else ' NOLOGIN' end, case when rolinherit then ' INHERIT' else ' NOINHERIT' end,
      case when rolsuper then ' SUPERUSER' end, case when rolbypassrls then ' BYPASSRLS' end,
      case when rolcreaterole then ' CREATEROLE' end, case when rolcreatedb then ' CREATEDB' end,
      coalesce((select string_agg(roleid::regrole::text, ',' order by 1) from pg_auth_members where member = role.oid), 'nothing'),
      coalesce((select array_to_string(setconfig, ',') from pg_db_role_setting
                where setrole = role.oid and setdatabase = (select oid from pg_database where datname = current_database())), 'none')) as text
    from pg_roles role where rolname like 'hx\\_%' order by rolname`,

  "Schemas and the database itself": `
    select format('schema %s, owner %s: %s', nspname, nspowner::regrole, coalesce(${rights("nspacl")}, 'nobody else')) as text
    from pg_namespace where nspname in ('heritage', 'open') or nspname = 'public' and nspacl is null
    union all
    select format('database: %s', ${rights("datacl", "datdba")}) from pg_database where datname = current_database()
    union all
    select format('new %s of hx_owner: %s', case defaclobjtype when 'f' then 'functions' else defaclobjtype::text end,
      coalesce(${rights("defaclacl")}, 'nobody else')) from pg_default_acl where defaclrole = 'hx_owner'::regrole`,

  Tables: `
    select format(E'\\ntable %s, owner %s, row security %s: %s\\n%s\\n%s', c.oid::regclass, relowner::regrole,
      case when relrowsecurity then 'on' || case when relforcerowsecurity then ', forced' else '' end else 'OFF' end,
      coalesce(${rights("relacl")}, 'nobody else'),
      (select string_agg(format('  %s %s%s%s%s%s', attname, format_type(atttypid, atttypmod),
         case when attcollation <> typcollation then ' collate ' || attcollation::regcollation end,
         case when attnotnull then ' not null' end,
         case when atthasdef then case when attgenerated = 's' then ' generated ' else ' default ' end
           || pg_get_expr(adbin, adrelid) end,
         ': ' || ${rights("attacl")}), E'\\n' order by attnum)
       from pg_attribute join pg_type on pg_type.oid = atttypid
       left join pg_attrdef on adrelid = attrelid and adnum = attnum
       where attrelid = c.oid and attnum > 0 and not attisdropped),
      (select string_agg('  ' || line, E'\\n' order by place, line) from (
         select 1 as place, pg_get_constraintdef(oid) as line from pg_constraint where conrelid = c.oid and contype not in ('n', 't')
         union all
         select 2, regexp_replace(pg_get_indexdef(indexrelid), '^CREATE (UNIQUE )?INDEX (\\S+) ON \\S+', '\\1index \\2')
         from pg_index where indrelid = c.oid
           and not exists (select from pg_constraint where conindid = indexrelid and conrelid = indrelid)
         union all
         select 3, regexp_replace(pg_get_triggerdef(oid), '^CREATE ', '') from pg_trigger where tgrelid = c.oid and not tgisinternal
         union all
         select 4, format('policy %s for %s to %s%s%s', polname,
           case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end
             || case when polpermissive then '' else ', restrictive' end,
           (select string_agg(role::regrole::text, ',' order by role::regrole::text) from unnest(polroles) role),
           ' using ' || pg_get_expr(polqual, polrelid), ' check ' || pg_get_expr(polwithcheck, polrelid))
         from pg_policy where polrelid = c.oid) as lines)) as text
    from pg_class c where relnamespace = 'heritage'::regnamespace and relkind in ('r', 'p')
    order by relname`,

  "Views: what the public session shows": `
    select format(E'\\nview %s, owner %s%s: %s\\n  columns %s\\n%s', c.oid::regclass, relowner::regrole,
      ', ' || array_to_string(reloptions, ','), coalesce(${rights("relacl")}, 'nobody else'),
      (select string_agg(attname, ', ' order by attnum) from pg_attribute where attrelid = c.oid and attnum > 0),
      pg_get_viewdef(c.oid, true)) as text
    from pg_class c where relnamespace in ('open'::regnamespace, 'heritage'::regnamespace) and relkind in ('v', 'm')
    order by c.oid::regclass::text`,

  Functions: `
    select format(E'\\nfunction %s, owner %s: %s\\n%s', oid::regprocedure, proowner::regrole,
      coalesce(${rights("proacl")}, case when proacl is null then 'EVERYBODY' else 'nobody else' end),
      pg_get_functiondef(oid)) as text
    from pg_proc where pronamespace in ('open'::regnamespace, 'heritage'::regnamespace) and prokind in ('f', 'w')
    order by oid::regprocedure::text`,

  "Procedures: what migrations call to make a kind of record": `
    select format('procedure %s, owner %s: %s', oid::regprocedure, proowner::regrole,
      coalesce(${rights("proacl")}, case when proacl is null then 'EVERYBODY' else 'nobody else' end)) as text
    from pg_proc where pronamespace in ('open'::regnamespace, 'heritage'::regnamespace) and prokind = 'p'
    order by oid::regprocedure::text`,

  "Anything else in our schemas: types, sequences, operators would be named here": `
    select format('%s %s', relkind, oid::regclass) as text from pg_class
    where relnamespace in ('open'::regnamespace, 'heritage'::regnamespace) and relkind not in ('r', 'p', 'v', 'm', 'i', 'I')
    order by 1`,
};

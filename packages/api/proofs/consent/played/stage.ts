// The real tables with a clock that can be set, and the people of the histories in them.
import pg from "pg";
import { createTestDatabase, type TestDatabase } from "../../../test/support/test-database.ts";
import { idOf } from "../../personas.ts";
import { askers, everyone } from "../people.ts";
import type { Instant, Viewer } from "../world.ts";
import { instantText, keyName, type Played, viewerSetting } from "./statements.ts";

/** Everything that asks the time, each with what it is in a database whose clock can be set. */
interface Timepiece {
  name: string;
  definition: string;
  define: (text: string) => string;
}

const asksTime =
  /\b(?:clock_timestamp\(\)|transaction_timestamp\(\)|now\(\)|CURRENT_DATE|CURRENT_TIMESTAMP)/gi;

/** The same, by the clock that is set. */
export function withClock(text: string): string {
  return text.replace(asksTime, (asked) =>
    /date/i.test(asked) ? "heritage.clock()::date" : "heritage.clock()",
  );
}

async function timepieces(owner: pg.Client): Promise<Timepiece[]> {
  const { rows } = await owner.query<{ kind: string; name: string; on: string; part: string; text: string }>(`
    select 'function' as kind, proname as name, '' as on, '' as part, pg_get_functiondef(pg_proc.oid) as text
      from pg_proc where pronamespace in ('heritage'::regnamespace, 'open'::regnamespace) and prokind = 'f' and proname <> 'clock'
    union all
    select 'policy', policyname, tablename, part, text
      from pg_policies, lateral (values ('using', qual), ('with check', with_check)) as of_policy (part, text)
      where schemaname = 'heritage' and text is not null
    union all
    select 'view', relname, relnamespace::regnamespace::text, '', pg_get_viewdef(oid) from pg_class
      where relnamespace in ('heritage'::regnamespace, 'open'::regnamespace) and relkind = 'v'
    union all
    select 'default', attname, relname, '', pg_get_expr(adbin, adrelid)
      from pg_attrdef join pg_class on pg_class.oid = adrelid
      join pg_attribute on attrelid = adrelid and attnum = adnum
      where relnamespace = 'heritage'::regnamespace and attgenerated = ''
    union all
    select 'constraint', conname, conrelid::regclass::text, '', pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'heritage'::regnamespace and contype = 'c'
    union all
    select 'trigger', tgname, tgrelid::regclass::text, '', pg_get_triggerdef(oid) from pg_trigger where not tgisinternal`);
  return rows.flatMap(({ kind, name, on, part, text }) => {
    if (text.search(asksTime) < 0) return [];
    const define = {
      function: (changed: string) => changed,
      policy: (changed: string) => `alter policy ${name} on heritage.${on} ${part} (${changed})`,
      view: (changed: string) => `create or replace view ${on}.${name} as ${changed}`,
      default: (changed: string) => `alter table heritage.${on} alter ${name} set default ${changed}`,
    }[kind];
    if (!define) throw new Error(`The ${kind} ${name} asks the time: say how it is given another clock.`);
    return [{ name: `${kind} ${name} ${on}`, definition: text, define }];
  });
}

/**
 * Every function, policy, view and default asks `heritage.clock()` instead of the time. Nothing in the product knows that
 * function: it is in the databases of this proof alone, and nothing else of what is proved differs.
 */
export async function giveClock(owner: pg.Client): Promise<number> {
  await owner.query(`create function heritage.clock() returns timestamptz language sql stable
    return coalesce(nullif(current_setting('hx.clock', true), '')::timestamptz, pg_catalog.now())`);
  const found = await timepieces(owner);
  for (const { definition, define } of found) await owner.query(define(withClock(definition)));
  const [left] = await timepieces(owner);
  if (left) throw new Error(`The ${left.name} still asks the time.`);
  return found.length;
}

/** Plays a list of actions, each as who does it and undone where it is refused; and tells who sees what. */
const player = `
  create schema prove;
  create function prove.as_owner(statement text) returns bigint language plpgsql security definer as $$
  declare done bigint;
  begin
    execute statement;
    get diagnostics done = row_count;
    return done;
  end
  $$;
  create function prove.play(actions jsonb) returns table (place bigint, state text, message text) language plpgsql as $$
  declare
    action record;
    statement text;
    done bigint;
  begin
    for action in select ordinality as place, value from jsonb_array_elements(actions) with ordinality loop
      place := action.place;
      state := null;
      message := null;
      begin
        perform set_config('hx.viewer', action.value ->> 'viewer', true), set_config('hx.clock', action.value ->> 'at', true);
        for statement in select jsonb_array_elements_text(action.value -> 'sql') loop
          if (action.value ->> 'isOwners')::boolean then
            done := prove.as_owner(statement);
          else
            execute statement;
            get diagnostics done = row_count;
          end if;
        end loop;
        if done = 0 then
          raise exception 'Nothing was changed.' using errcode = 'P0002';
        end if;
      exception when others then
        get stacked diagnostics state = returned_sqlstate, message = message_text;
      end;
      return next;
    end loop;
  end
  $$;
  create function prove.tombstones() returns setof uuid language sql security definer
    as 'select distinct item_id from heritage.item_tombstones';
  create function prove.seen(viewers text[]) returns table (viewer text, items uuid[], exact uuid[], media uuid[], searched uuid[], listed uuid[], told uuid[]) language plpgsql as $$
  begin
    foreach viewer in array viewers loop
      perform set_config('hx.viewer', viewer, true);
      if current_user = 'hx_public' then
        items := array(select id from open.items order by 1);
        exact := array(select id from open.items where date_as_written is not null order by 1);
        media := array(select id from open.media order by 1);
        searched := array(select open.search_items('weaving'::tsquery) order by 1);
        listed := items;
        told := array(select left_of from prove.tombstones() left_of where exists (select from open.tombstone_of_item(left_of)));
      else
        items := array(select id from heritage.items order by 1);
        exact := array(select id from heritage.items where date_as_written is not null union select item_id from heritage.item_exact_facts order by 1);
        media := array(select id from heritage.media order by 1);
        searched := array(select heritage.search_items('weaving'::tsquery) order by 1);
        listed := array(select id from heritage.seen_items order by 1);
        told := array(select left_of from prove.tombstones() left_of where exists (
          select from heritage.tombstone_of_item(left_of) where reason = 'CONSENT'));
      end if;
      return next;
    end loop;
  end
  $$;
  create function prove.read(viewers text[], columns jsonb) returns table (viewer text, name text, read text[]) language plpgsql as $$
  declare
    named record;
  begin
    foreach viewer in array viewers loop
      perform set_config('hx.viewer', viewer, true);
      for named in select key, value from jsonb_each_text(columns) loop
        name := named.key;
        execute format('select array(select %I::text from heritage.%I order by 1)', named.value, name) into read;
        return next;
      end loop;
    end loop;
  end
  $$;
  grant usage on schema prove to hx_member, hx_public;
  grant execute on all functions in schema prove to hx_member, hx_public;`;

async function seat(owner: pg.Client): Promise<void> {
  for (const { id, isCommunity } of everyone.partners)
    await owner.query(
      `insert into heritage.partners (id, slug, name, kind, side, sort_name, search_vector)
       values ($1, $2, $3, 'UNKNOWN', $4, $2, '')`,
      [idOf(id), id, { source: "en", texts: { en: id } }, isCommunity ? "COMMUNITY" : "HOST"],
    );
  for (const viewer of askers)
    if (viewer.kind === "PERSON")
      await owner.query("insert into heritage.people (id) values ($1)", [idOf(viewer.id)]);
  const join = "insert into heritage.memberships (person_id, home_partner_id, role) values ($1, $2, $3)";
  for (const { person, partner, writes } of everyone.memberships)
    await owner.query(join, [idOf(person), idOf(partner), writes ? "CURATOR" : "EVALUATOR"]);
  for (const { person, community } of everyone.stewards)
    await owner.query(join, [idOf(person), idOf(community), "COMMUNITY_STEWARD"]);
  for (const viewer of askers) {
    if (viewer.kind !== "KEY") continue;
    const scopes = ["archives:read", ...(viewer.writes ? ["archives:write", "consent:record"] : [])];
    await addKey(owner, keyName(viewer), idOf(viewer.partner), scopes, `maker of ${viewer.partner}`);
  }
  await addKey(owner, "administrator's key", null, [], "SYSTEM");
}

async function addKey(
  owner: pg.Client,
  name: string,
  partner: string | null,
  scopes: string[],
  maker: string,
): Promise<void> {
  await owner.query(
    `insert into heritage.access_keys (id, name, home_partner_id, is_administrator, scopes) values ($1, $2, $3, $4, $5)`,
    [idOf(name), name, partner, partner === null, scopes],
  );
  await owner.query(
    "insert into heritage.access_key_secrets (key_hash, key_id, prefix, made_by) values ($1, $2, '', $3)",
    [Buffer.from(name), idOf(name), [maker]],
  );
}

/** Plans are made once, while the tables are empty: by the indexes that pay once they are not. What is answered is the same. */
const quickPlans = `set plan_cache_mode = force_generic_plan; set jit = off;
  set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off`;

export interface Refusal {
  state: string | null;
  message: string | null;
}
/** By the setting of each viewer; the empty one is whoever is not signed in. */
export type Seen = Map<
  string,
  {
    items: Set<string>;
    exact: Set<string>;
    media: Set<string>;
    searched: Set<string>;
    listed: Set<string>;
    told: Set<string>;
  }
>;

/** One connection, on which everything that is played is taken back at the end. */
export class Stage {
  private constructor(
    readonly database: TestDatabase,
    readonly client: pg.Client,
  ) {}

  /** A database as the product has it, or one whose clock can be set. */
  static async open(hasClock = true): Promise<Stage> {
    const database = await createTestDatabase();
    const client = new pg.Client({ connectionString: database.urls.owner });
    await client.connect();
    await client.query("set timezone = 'UTC'");
    await client.query(quickPlans);
    if (hasClock) await giveClock(client);
    await client.query(player);
    await seat(client);
    return new Stage(database, client);
  }

  async close(): Promise<void> {
    await this.client.end();
    await this.database.drop();
  }

  /** A statement by which the tables are at fault, while something is played. */
  fault = "";

  /** What is played is played in one transaction, and nothing of it stays. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    await this.client.query("begin");
    try {
      if (this.fault) await this.client.query(this.fault);
      return await work();
    } finally {
      await this.client.query("rollback");
    }
  }

  async play(actions: Played[]): Promise<Refusal[]> {
    await this.client.query("set local role hx_member");
    const { rows } = await this.client.query<Refusal>(
      "select state, message from prove.play($1) order by place",
      [JSON.stringify(actions)],
    );
    return rows;
  }

  /** What each viewer is shown at an instant. */
  async look(at: Instant, asking: readonly Viewer[]): Promise<Seen> {
    await this.setClock(at);
    return await this.lookNow(asking);
  }

  async setClock(at: Instant): Promise<void> {
    await this.client.query("select set_config('hx.clock', $1, true)", [instantText(at)]);
  }

  /** The rows of what decides that each viewer reads, by the setting of the viewer and the table. */
  async read(asking: readonly Viewer[], columns: Record<string, string>): Promise<Map<string, string[]>> {
    const settings = asking.map(viewerSetting).filter((setting) => setting !== null);
    await this.client.query("set local role hx_member");
    const { rows } = await this.client.query<{ viewer: string; name: string; read: string[] }>(
      "select * from prove.read($1, $2)",
      [settings, JSON.stringify(columns)],
    );
    return new Map(rows.map(({ viewer, name, read }) => [`${viewer} ${name}`, read]));
  }

  async lookNow(asking: readonly Viewer[]): Promise<Seen> {
    const settings = asking.map(viewerSetting).filter((setting) => setting !== null);
    const seen: Seen = new Map();
    for (const [role, whose] of [
      ["hx_member", settings],
      ["hx_public", [""]],
    ] as const) {
      await this.client.query(`set local role ${role}`);
      const { rows } = await this.client.query<{
        viewer: string;
        items: string[];
        exact: string[];
        media: string[];
        searched: string[];
        listed: string[];
        told: string[];
      }>("select * from prove.seen($1)", [whose]);
      for (const { viewer, items, exact, media, searched, listed, told } of rows)
        seen.set(viewer, {
          ...{
            items: new Set(items),
            exact: new Set(exact),
            media: new Set(media),
            searched: new Set(searched),
            listed: new Set(listed),
          },
          told: new Set(told),
        });
    }
    return seen;
  }
}

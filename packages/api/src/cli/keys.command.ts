import { type Command, InvalidArgumentError } from "commander";
import type { Config } from "../config.ts";
import type { KeyKind } from "../modules/accounts/account.vocabulary.ts";
import { KeysService } from "../modules/accounts/keys/keys.service.ts";
import type { DatabaseSession } from "../platform/database/connections/database-sessions.ts";
import { decodeId, encodeId } from "../platform/graphql/types/ids.ts";
import { StartError } from "../platform/start-error.ts";
import { asSystem } from "./viewer-session.ts";

interface CreateOptions {
  name: string;
  administrator?: boolean;
  publishable?: boolean;
  partner?: string;
  scopes: string[];
  expires?: string;
  address: string[];
  origin: string[];
  json?: boolean;
}

interface KeyRow {
  id: string;
  name: string;
  kind: KeyKind;
  is_administrator: boolean;
  partner: string | null;
  scopes: string[];
  prefixes: string[];
  last_used_at: string | null;
  expires_at: string | null;
  revoked_at: string | null;
  state: "live" | "expired" | "partner deleted" | "revoked";
}

const collect = (value: string, before: string[]) => [...before, value];
const words = (value: string) => value.split(",").map((word) => word.trim());

function instant(value: string): string {
  if (!/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError("It must be a time with its zone, such as 2027-01-01T00:00:00Z.");
  return value;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(value);
}

export function addKeyCommands(heritage: Command, settings: () => Config): void {
  const keys = heritage.command("keys").description("the keys by which programs and pages sign in");
  keys
    .command("create")
    .summary("make a key and show its secret, once")
    .description("Creates a key. Its secret is shown only once and is not stored.")
    .requiredOption("--name <text>", "what it is for")
    .option("--administrator", "a key that may do everything")
    .option("--partner <slug>", "the partner whose key it is")
    .option("--publishable", "a key for pages, without scopes")
    .option(
      "--scopes <list>",
      "what it may do at its partner, such as programs:read,programs:write",
      words,
      [],
    )
    .option("--expires <time>", "when it ends by itself, such as 2027-01-01T00:00:00Z", instant)
    .option(
      "--address <network>",
      "where it may be used from, such as 192.0.2.0/24; may be repeated",
      collect,
      [],
    )
    .option("--origin <origin>", "whose pages may use a publishable key; may be repeated", collect, [])
    .option("--json", "print the key as JSON")
    .action((options: CreateOptions) => create(options, settings()));
  keys
    .command("list")
    .description("show every key, live or ended, never a secret")
    .option("--json", "print the keys as JSON")
    .action(({ json }: { json?: boolean }) => list(settings(), json ?? false));
  keys
    .command("rotate")
    .description("give a key a new secret; the present one goes on for a while")
    .argument("<id>", "the key, such as akey_01k3…")
    .option("--overlap <hours>", "for how many hours the present secret goes on, 0 to 720", wholeNumber, 24)
    .option("--json", "print the secret as JSON")
    .action((id: string, options: { overlap: number; json?: boolean }) => rotate(id, options, settings()));
  keys
    .command("revoke")
    .description("end a key at once")
    .argument("<id>", "the key, such as akey_01k3…")
    .option("--json", "print that it is revoked as JSON")
    .action(async (id: string, { json }: { json?: boolean }) => {
      await asSystem(settings(), (_database, actor, services) =>
        services.get(KeysService).revoke(actor, { id }),
      );
      print(json ? JSON.stringify({ id, isRevoked: true }) : `The key ${id} is revoked.`);
    });
}

async function create(options: CreateOptions, config: Config): Promise<void> {
  if ((options.administrator ?? false) === (options.partner !== undefined))
    throw new StartError("Say whose key it is: either --administrator or --partner SLUG.");
  const forPartnersOnly = options.publishable || options.scopes.length > 0 || options.origin.length > 0;
  if (options.administrator && forPartnersOnly)
    throw new StartError(
      "An administrator key holds every scope: leave out --publishable, --scopes and --origin.",
    );
  const limits = { expiresAt: options.expires ?? null, addresses: options.address };
  const { id, secret } = await asSystem(config, async (database, actor, services) => {
    const service = services.get(KeysService);
    if (options.administrator) return service.createAdministrator(actor, { name: options.name, ...limits });
    return service.create(actor, {
      name: options.name,
      kind: options.publishable ? "PUBLISHABLE" : "SECRET",
      partnerId: await partnerId(database, options.partner ?? ""),
      scopes: options.scopes,
      ...limits,
      allowedOrigins: options.origin,
    });
  });
  describe({ id: encodeId("akey", id), secret }, options.json);
}

async function partnerId(database: DatabaseSession, slug: string): Promise<string> {
  const [row] = await database.query<{ id: string }>("select id from partners where slug = $1", [slug]);
  if (!row) throw new StartError(`There is no partner with the slug ${slug}.`);
  return encodeId("part", row.id);
}

async function list(config: Config, isJson: boolean): Promise<void> {
  const rows = await asSystem(config, (database) =>
    database.query<KeyRow>(
      `select key.id, key.name, key.kind, is_administrator, partners.slug as partner, scopes, last_used_at, key.expires_at,
              revoked_at, array(select prefix from access_key_secrets secret where key_id = key.id
                                and (secret.expires_at is null or secret.expires_at > now()) order by created_at) as prefixes,
              case when revoked_at is not null then 'revoked' when key.expires_at <= now() then 'expired'
                   when partners.deleted_at is not null then 'partner deleted' else 'live' end as state
       from access_keys key left join partners on partners.id = home_partner_id order by key.created_at, key.id`,
    ),
  );
  const shown = rows.map(({ id, ...row }) => ({ id: encodeId("akey", id), ...row }));
  print(isJson ? JSON.stringify(shown) : shown.map(lineOf).join("\n") || "There is no key.");
}

function lineOf(key: KeyRow): string {
  const whose = key.is_administrator ? "administrator" : (key.partner ?? "");
  const states = {
    live: `used ${key.last_used_at ?? "never"}`,
    expired: `expired ${key.expires_at}`,
    "partner deleted": "partner deleted",
    revoked: "revoked",
  };
  const does = key.kind === "PUBLISHABLE" ? "publishable" : key.scopes.join(",");
  return [key.id, key.prefixes.join("+"), whose, does, states[key.state], key.name]
    .filter(Boolean)
    .join("  ");
}

async function rotate(id: string, { overlap, json }: { overlap: number; json?: boolean }, config: Config) {
  if (decodeId("akey", id) === undefined) throw new StartError(`${id} is not the id of a key.`);
  const { secret } = await asSystem(config, (_database, actor, services) =>
    services.get(KeysService).rotate(actor, { id, overlapHours: overlap }),
  );
  describe({ id, secret }, json);
}

function describe(key: { id: string; secret: string | null }, isJson: boolean | undefined): void {
  print(isJson ? JSON.stringify(key) : `${key.secret}\nThe secret of ${key.id}, shown this once.`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

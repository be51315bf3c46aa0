import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bucket } from "./platform/files/stores/s3-store.ts";
import type { TrustedIssuer } from "./platform/identity/identity-tokens.ts";
import { StartError } from "./platform/start-error.ts";
import {
  bucket,
  country,
  hostName,
  mailAddress,
  networks,
  number,
  oneOf,
  origin,
  postgresUrl,
  secret,
  smtpServer,
  trustedIssuers,
  Wrong,
  webAddress,
} from "./setting-readers.ts";

/** Everything an operator can set. Nothing but main.ts and cli.ts reads the environment. */
export interface Config {
  port: number;
  host: string;
  publicUrl: string | undefined;
  dataDir: string;
  databaseUrl: string | undefined;
  seed: "demo" | "none";
  logLevel: string;
  publicPoolSize: number;
  memberPoolSize: number;
  connectTimeoutMs: number;
  statementTimeoutMs: number;
  lockTimeoutMs: number;
  requestDeadlineMs: number;
  shutdownDelayMs: number;
  shutdownGraceMs: number;
  responseCacheMb: number;
  trustedProxies: string[];
  anonymousPointsPerSecond: number;
  keyPointsPerSecond: number;
  queueSize: number;
  queueWaitMs: number;
  jobWorkers: number;
  embedDir: string;
  oidcIssuers: TrustedIssuer[];
  filesFolder: string | undefined;
  filesBucket: Bucket | undefined;
  fileAddressKey: string | undefined;
  evidenceKey: string | undefined;
  uploadMb: number;
  privacyNoticeUrl: string | undefined;
  storageLocation: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string | undefined;
}

export interface Setting {
  name: string;
  /** As the operator would write it; none where leaving it out has a meaning of its own. */
  default?: string;
  description: string;
  read(text: string): unknown;
}

export const settings: Record<keyof Config, Setting> = {
  port: {
    name: "PORT",
    default: "4000",
    description: "Port of the API. 0 takes a free one.",
    read: number(0, 65_535),
  },
  host: {
    name: "HOST",
    default: "127.0.0.1",
    description: "Address to listen on. 0.0.0.0 answers other machines too.",
    read: hostName,
  },
  publicUrl: {
    name: "PUBLIC_URL",
    description:
      "Address under which visitors reach the service, when a proxy stands before it. Shown in the snippet of the demonstration page.",
    read: origin,
  },
  dataDir: {
    name: "DATA_DIR",
    default: "./.data",
    description: "Folder for the embedded database and the administrator key.",
    read: (text) => resolve(text),
  },
  databaseUrl: {
    name: "DATABASE_URL",
    description:
      "A PostgreSQL 18 database (UTF-8) to use instead of the embedded one, as postgres://USER:PASSWORD@HOST:PORT/DATABASE. The user owns the database and may create roles.",
    read: postgresUrl,
  },
  seed: {
    name: "HX_SEED",
    default: "demo",
    description: "What an empty database starts with: `demo` (demonstration data) or `none`.",
    read: oneOf("demo", "none"),
  },
  logLevel: {
    name: "LOG_LEVEL",
    default: "info",
    description:
      "Least level that is logged: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.",
    read: oneOf("fatal", "error", "warn", "info", "debug", "trace", "silent"),
  },
  publicPoolSize: {
    name: "PUBLIC_POOL_SIZE",
    default: "5",
    description: "Database connections for anonymous visitors.",
    read: number(1, 200),
  },
  memberPoolSize: {
    name: "MEMBER_POOL_SIZE",
    default: "5",
    description: "Database connections for callers with a key.",
    read: number(1, 200),
  },
  connectTimeoutMs: {
    name: "CONNECT_TIMEOUT_MS",
    default: "2000",
    description: "Longest wait for a database connection, in milliseconds.",
    read: number(50, 60_000),
  },
  statementTimeoutMs: {
    name: "STATEMENT_TIMEOUT_MS",
    default: "3000",
    description: "Longest time for one statement, in milliseconds.",
    read: number(50, 600_000),
  },
  lockTimeoutMs: {
    name: "LOCK_TIMEOUT_MS",
    default: "1000",
    description: "Longest wait for a row that somebody else is changing, in milliseconds.",
    read: number(50, 600_000),
  },
  requestDeadlineMs: {
    name: "REQUEST_DEADLINE_MS",
    default: "5000",
    description:
      "Longest time for one operation, in milliseconds; then it is answered with TIMEOUT, a mutation with UNAVAILABLE.",
    read: number(100, 600_000),
  },
  shutdownDelayMs: {
    name: "SHUTDOWN_DELAY_MS",
    default: "3000",
    description:
      "How long requests are still taken after SIGTERM while `/readyz` already answers 503, so that a load balancer looks elsewhere first, in milliseconds. Ctrl-C does not wait for it.",
    read: number(0, 600_000),
  },
  shutdownGraceMs: {
    name: "SHUTDOWN_GRACE_MS",
    default: "10000",
    description: "How long requests under way may go on after that, in milliseconds.",
    read: number(0, 600_000),
  },
  responseCacheMb: {
    name: "RESPONSE_CACHE_MB",
    default: "64",
    description: "Memory for answers to trusted operations, in megabytes. 0 keeps none.",
    read: number(0, 65_536),
  },
  trustedProxies: {
    name: "TRUSTED_PROXIES",
    default: "none",
    description:
      "Addresses or networks of proxies before this service, such as `10.0.0.0/8, ::1`, whose `X-Forwarded-For` names the caller. `none`: whoever connects is the caller.",
    read: networks,
  },
  anonymousPointsPerSecond: {
    name: "ANONYMOUS_POINTS_PER_SECOND",
    default: "500",
    description:
      "How many points come back each second to an address that sends no key; ten times as many can be spent at once. See docs/guides/limits.md.",
    read: number(1, 999_999_999),
  },
  keyPointsPerSecond: {
    name: "KEY_POINTS_PER_SECOND",
    default: "1000",
    description: "The same for each key.",
    read: number(1, 999_999_999),
  },
  queueSize: {
    name: "QUEUE_SIZE",
    default: "100",
    description:
      "How many operations may wait for a database connection, anonymous ones and those with a key apart. More are answered with 503 at once.",
    read: number(0, 10_000),
  },
  queueWaitMs: {
    name: "QUEUE_WAIT_MS",
    default: "1000",
    description:
      "How long an operation may wait for a database connection, in milliseconds; then it is answered with 503.",
    read: number(10, 60_000),
  },
  jobWorkers: {
    name: "JOB_WORKERS",
    default: "2",
    description:
      "How many jobs this instance works on at once, each with two database connections. 0: none, where `heritage jobs work` or another instance does.",
    read: number(0, 50),
  },
  embedDir: {
    name: "EMBED_DIR",
    default: "packages/sdk/dist/embed",
    description: "Folder with the built elements, served under /embed.",
    read: (text) => resolve(text),
  },
  oidcIssuers: {
    name: "OIDC_ISSUERS",
    default: "[]",
    description:
      'Identity providers by which people sign in, as a JSON list: `issuer` (an https address), `audience`, and where they differ `type` (`at+jwt`; `JWT` for providers without) and `claims` that a token must carry, such as `{"azp": "…"}`.',
    read: trustedIssuers,
  },
  filesFolder: {
    name: "FILES_FOLDER",
    description: "Folder for pictures, recordings and documents; `files` in `DATA_DIR` without it.",
    read: (text) => resolve(text),
  },
  filesBucket: {
    name: "FILES_S3",
    description:
      "A bucket of an S3-compatible store for them instead, as https://ACCESS_KEY:SECRET@HOST/BUCKET?region=REGION, with special characters percent-encoded. Nobody but this service has to be able to read it.",
    read: bucket,
  },
  fileAddressKey: {
    name: "FILE_ADDRESS_KEY",
    description:
      "Secret that signs the addresses of files, the same for all instances on one database; 32 characters or more. Without it one is made and kept in `DATA_DIR`.",
    read: secret,
  },
  evidenceKey: {
    name: "EVIDENCE_KEY",
    description:
      "Secret by which signed forms, recordings and other evidence of consent are encrypted, the same for all instances on one database; 32 characters or more. Without it one is made and kept in `DATA_DIR`. Keep a copy: without it nobody reads them again.",
    read: secret,
  },
  uploadMb: {
    name: "UPLOAD_MB",
    default: "500",
    description:
      "Largest file that may be uploaded, in megabytes; pictures and documents have lower limits too.",
    read: number(1, 2000),
  },
  privacyNoticeUrl: {
    name: "PRIVACY_NOTICE_URL",
    description:
      "Page on which people read how this service treats their data, as receipts of consent tell it. Without it, the website of the partner that recorded them stands in.",
    read: webAddress,
  },
  storageLocation: {
    name: "STORAGE_LOCATION",
    description:
      "Country in which the database and the files are kept, such as `IT`, or `EU`, as receipts of consent tell it. Without it, the country of the partner that recorded them stands in.",
    read: country,
  },
  smtpUrl: {
    name: "SMTP_URL",
    description:
      "Mail server by which people who register for a session are written to, as smtps://USER:PASSWORD@HOST:PORT or smtp://HOST:PORT, with special characters percent-encoded. Without it no mail is sent, and the page where people register shows them their private link. With it, also set MAIL_FROM.",
    read: smtpServer,
  },
  mailFrom: {
    name: "MAIL_FROM",
    description: "Address from which mail is sent, such as `registration@museum.example`.",
    read: mailAddress,
  },
};

const builtEmbeds = fileURLToPath(new URL("../../sdk/dist/embed", import.meta.url));

const holdsSecret: ReadonlySet<string> = new Set([
  "databaseUrl",
  "filesBucket",
  "fileAddressKey",
  "evidenceKey",
  "smtpUrl",
]);

/** Reads every setting, and reports every mistake at once. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const mistakes: string[] = [];
  const read = Object.entries(settings).map(([key, setting]) => {
    const given = environment[setting.name]?.trim() || undefined;
    if (key === "embedDir" && given === undefined) return [key, builtEmbeds];
    const text = given ?? setting.default;
    try {
      return [key, text === undefined ? undefined : setting.read(text)];
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      // What holds a password does not belong on a screen; another address may hold one by mistake.
      const shown = holdsSecret.has(key) ? "" : ` (it is "${text?.replace(/\/\/[^/@\s]*@/g, "//…@")}")`;
      mistakes.push(`${setting.name} must ${error.message}${shown}.`);
      return [key, undefined];
    }
  });
  const config = Object.fromEntries(read) as Config;
  if (config.smtpUrl !== undefined && !environment[settings.mailFrom.name]?.trim())
    mistakes.push("MAIL_FROM must be set where SMTP_URL is: an address such as registration@museum.example.");
  if (mistakes.length > 0) throw new StartError(mistakes.join("\n"));
  return config;
}

/** The table of docs/configuration.md. */
export function configurationTable(): string {
  const rows = Object.values(settings).map(
    ({ name, default: byDefault, description }) =>
      `| \`${name}\` | ${byDefault === undefined ? "" : `\`${byDefault}\``} | ${description} |`,
  );
  return ["| Variable | Default | Meaning |", "|---|---|---|", ...rows].join("\n");
}

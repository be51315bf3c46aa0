import { isIP } from "node:net";
import type { Bucket } from "./platform/files/stores/s3-store.ts";
import { isEmail } from "./platform/graphql/types/email.ts";
import type { TrustedIssuer } from "./platform/identity/identity-tokens.ts";
import { readNetwork } from "./platform/networks.ts";

/** What is wrong with a value, after "NAME must". */
export class Wrong extends Error {}

export function number(min: number, max: number) {
  return (text: string): number => {
    const value = Number(text);
    if (!/^\d{1,9}$/.test(text) || value < min || value > max)
      throw new Wrong(`be a whole number from ${min} to ${max}`);
    return value;
  };
}

export function oneOf(...words: string[]) {
  return (text: string): string => {
    if (!words.includes(text)) throw new Wrong(`be one of ${words.join(", ")}`);
    return text;
  };
}

export function hostName(text: string): string {
  if (isIP(text) === 0 && !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text))
    throw new Wrong("be an address or a host name, such as 127.0.0.1");
  return text;
}

export function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== "/" ||
    url.search ||
    url.hash ||
    url.username ||
    url.password
  ) {
    throw new Wrong("be the address of this service without a path, such as https://api.example.org");
  }
  return url.origin;
}

export function postgresUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    !url ||
    !/^postgres(ql)?:$/.test(url.protocol) ||
    !url.username ||
    !url.password ||
    url.pathname.length < 2
  ) {
    throw new Wrong(
      "read postgres://USER:PASSWORD@HOST:PORT/DATABASE, with a user, a password and a database",
    );
  }
  return text;
}

export function smtpServer(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === "" || url.search || url.hash)
    throw new Wrong("read smtps://USER:PASSWORD@HOST:PORT or smtp://HOST:PORT");
  return text;
}

export function mailAddress(text: string): string {
  if (!isEmail(text)) throw new Wrong("be an address such as registration@museum.example");
  return text;
}

export function networks(text: string): string[] {
  if (text === "none") return [];
  const found = text.split(",").map((part) => part.trim());
  if (found.some((part) => readNetwork(part) === undefined))
    throw new Wrong("list addresses or networks, such as 10.0.0.0/8, ::1, or be none");
  return found;
}

export function secret(text: string): string {
  if (text.length < 32) throw new Wrong("have 32 characters or more");
  return text;
}

export function bucket(text: string): Bucket {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const name = url && /^\/[^/]+$/.test(url.pathname);
  if (!url || !/^https?:$/.test(url.protocol) || !url.username || !url.password || !name || url.hash)
    throw new Wrong("read https://ACCESS_KEY:SECRET@HOST/BUCKET?region=REGION");
  return {
    address: `${url.origin}${url.pathname}`,
    region: url.searchParams.get("region") ?? "us-east-1",
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
  };
}

/** `[{"issuer": "https://…", "audience": "…", "type": "at+jwt", "claims": {"azp": "…"}}]` */
export function trustedIssuers(text: string): TrustedIssuer[] {
  const wrong = new Wrong(
    'be a JSON list such as [{"issuer": "https://login.example.org", "audience": "heritage-exchange"}]',
  );
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw wrong;
  }
  if (!Array.isArray(given)) throw wrong;
  return given.map((entry: unknown) => {
    const {
      issuer,
      audience,
      type = "at+jwt",
      claims = {},
      ...rest
    } = (entry ?? {}) as Record<string, unknown>;
    const isWhole =
      isIssuer(issuer) &&
      isText(audience) &&
      isText(type) &&
      typeof claims === "object" &&
      claims !== null &&
      Object.values(claims).every(isText) &&
      Object.keys(rest).length === 0;
    if (!isWhole) throw wrong;
    return { issuer, audience, type, claims: claims as Record<string, string> };
  });
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** Tokens prove who somebody is, so their keys come over an encrypted line; on one machine none is needed. */
function isIssuer(value: unknown): value is string {
  if (!isText(value) || !URL.canParse(value)) return false;
  const { protocol, hostname, search, hash, username, password } = new URL(value);
  if (username !== "" || password !== "") return false;
  const isLocal = hostname === "localhost" || hostname === "127.0.0.1";
  return (protocol === "https:" || (protocol === "http:" && isLocal)) && search === "" && hash === "";
}

export function webAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Wrong("be a web address, such as https://example.org/privacy");
  return text;
}

export function country(text: string): string {
  if (!/^[A-Z]{2}$/.test(text)) throw new Wrong("be a country in two capital letters, such as IT, or EU");
  return text;
}

import { createHash, randomInt } from "node:crypto";
import { crc32 } from "node:zlib";

const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

export type KindOfKey = "SECRET" | "PUBLISHABLE";
const prefixes: Record<KindOfKey, string> = { SECRET: "hx_sec_", PUBLISHABLE: "hx_pub_" };

/** A new key: 190 bits of chance, and a checksum by which scanners and typing mistakes are told apart. */
export function makeKey(kind: KindOfKey): string {
  const secret = Array.from({ length: 32 }, () => letters[randomInt(letters.length)]).join("");
  return `${prefixes[kind]}${secret}${checksum(secret)}`;
}

/** What kind of key a text is, or undefined where it is none. */
export function kindOfKey(text: string): KindOfKey | undefined {
  const [, kind, secret, sum] = /^hx_(sec|pub)_([0-9A-Za-z]{32})([0-9A-Za-z]{6})$/.exec(text) ?? [];
  if (secret === undefined || checksum(secret) !== sum) return undefined;
  return kind === "sec" ? "SECRET" : "PUBLISHABLE";
}

/** The beginning of a key, by which people tell their keys apart. */
export const prefixOfKey = (key: string): string => key.slice(0, 12);

/** The hash under which a key is kept. It holds so much chance that a plain hash is enough. */
export function hashOfKey(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}

function checksum(secret: string): string {
  let rest = crc32(secret);
  let sum = "";
  for (let place = 0; place < 6; place++) {
    sum = letters[rest % 62] + sum;
    rest = Math.floor(rest / 62);
  }
  return sum;
}

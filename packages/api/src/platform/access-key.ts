import { createHash, randomInt } from "node:crypto";
import { crc32 } from "node:zlib";

const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** A new secret key: 190 bits of chance, and a checksum by which scanners and typing mistakes are told apart. */
export function makeSecretKey(): string {
  const secret = Array.from({ length: 32 }, () => letters[randomInt(letters.length)]).join("");
  return `hx_sec_${secret}${checksum(secret)}`;
}

export function isSecretKey(text: string): boolean {
  const [, secret, sum] = /^hx_sec_([0-9A-Za-z]{32})([0-9A-Za-z]{6})$/.exec(text) ?? [];
  return secret !== undefined && checksum(secret) === sum;
}

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

import { makeKey } from "../../src/platform/identity/access-key.ts";

/** What is no key of ours, made from one that is. */
export const keyForgeries: Record<string, (key: string) => string> = {
  "its last letter changed": (key) => `${key.slice(0, -1)}${key.endsWith("0") ? "1" : "0"}`,
  "the first letter of its secret changed": (key) =>
    `${key.slice(0, 7)}${key[7] === "0" ? "1" : "0"}${key.slice(8)}`,
  "two letters exchanged": (key) =>
    `${key.slice(0, 7)}${[...key.slice(7, 39)].reverse().join("")}${key.slice(39)}`,
  capitals: (key) => key.toUpperCase(),
  "small letters": (key) => key.toLowerCase(),
  "its prefix in capitals": (key) => key.replace("hx_sec_", "HX_SEC_"),
  "the prefix of the other kind": (key) => key.replace("hx_sec_", "hx_pub_"),
  "the prefix of no kind": (key) => key.replace("hx_sec_", "hx_adm_"),
  "its prefix twice": (key) => `hx_sec_${key}`,
  "no prefix": (key) => key.replace("hx_sec_", ""),
  "the prefix alone": () => "hx_sec_",
  "cut off before the checksum": (key) => key.slice(0, -6),
  "cut off by one": (key) => key.slice(0, -1),
  "one letter more": (key) => `${key}0`,
  "said twice": (key) => key + key,
  "a dot behind it": (key) => `${key}.`,
  "a letter that only looks the same": (key) => `${key.slice(0, 7)}О${key.slice(8)}`,
  "the encoding of an address": (key) => encodeURIComponent(`${key}\0`),
  base64: (key) => Buffer.from(key).toString("base64"),
  "another key that nobody registered": () => makeKey("SECRET"),
};

import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { endAfter, SignedAddresses } from "./signed-addresses.ts";
import { signingSecret } from "./signing-secret.ts";

const addresses = new SignedAddresses("a secret of thirty-two characters");
const later = new Date(Date.now() + 60_000);
const folder = mkdtempSync(join(tmpdir(), "signing-secret-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a signed address", () => {
  const address = addresses.sign("read", ["medi_01k3", "large", "everyone"], later);

  test("gives back its words", () => {
    expect(addresses.verify("read", address)).toEqual(["medi_01k3", "large", "everyone"]);
  });

  test("opens nothing once a character of it is changed, left out or added", () => {
    for (let place = 0; place < address.length; place += 1) {
      const other = address[place] === "a" ? "b" : "a";
      expect(addresses.verify("read", address.slice(0, place) + other + address.slice(place + 1))).toBe(
        undefined,
      );
      expect(addresses.verify("read", address.slice(0, place) + address.slice(place + 1))).toBe(undefined);
      expect(addresses.verify("read", address.slice(0, place) + other + address.slice(place))).toBe(
        undefined,
      );
    }
    for (const none of ["", ".", "..", "medi_01k3.large.everyone", `${address}.`])
      expect(addresses.verify("read", none)).toBe(undefined);
  });

  test("opens nothing else than it was signed for", () => {
    expect(addresses.verify("upload", address)).toBe(undefined);
    expect(new SignedAddresses("another secret").verify("read", address)).toBe(undefined);
  });

  test("is over at its end", () => {
    expect(addresses.verify("read", address, new Date(later.getTime() - 1001))).toBeDefined();
    expect(addresses.verify("read", address, later)).toBe(undefined);
  });

  test("holds no word that could be read as two", () => {
    for (const word of ["a.b", "", "a/b", "a b"])
      expect(() => addresses.sign("read", [word], later)).toThrow("cannot stand");
  });

  test("is the same for a while, and lasts a period at least", () => {
    const hour = 3_600_000;
    expect(endAfter(hour, hour * 5)).toEqual(endAfter(hour, hour * 6 - 1));
    expect(endAfter(hour, hour * 6 - 1).getTime() - hour * 6).toBeGreaterThanOrEqual(hour);
    expect(endAfter(hour, hour * 5).getTime() - hour * 5).toBe(hour * 2);
  });
});

describe("the secret that signs addresses", () => {
  test("is that of the settings, where there is one", () => {
    expect(signingSecret("given", folder)).toBe("given");
  });

  test("is made once, for the eyes of the account alone", () => {
    const secret = signingSecret(undefined, join(folder, "new"));
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(signingSecret(undefined, join(folder, "new"))).toBe(secret);
    expect(statSync(join(folder, "new", "file-address-key")).mode & 0o777).toBe(0o600);
  });

  test("that cannot be kept is told to the operator in a sentence", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => signingSecret(undefined, join(folder, "file", "data"))).toThrow("set FILE_ADDRESS_KEY");
  });
});

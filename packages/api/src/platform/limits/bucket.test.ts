import { expect, test } from "@jest/globals";
import { bucketOf, networkOf } from "./bucket.ts";

const rates = { anonymousPointsPerSecond: 5, keyPointsPerSecond: 7 };

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8:1:2::1", "2001:db8:1:2::/64"],
  ["fe80::1%eth0", "fe80::/64"],
  ["::1", "::/64"],
  ["192.0.2.7:4711", "unknown"],
  ["evil' or 1=1", "unknown"],
  ["", "unknown"],
])("the address %s stands for %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test("a key or a person has a budget of its own, whoever sends none shares that of the address", () => {
  const scopes = new Set<string>();
  const key = { kind: "key", keyId: "0199", isAdministrator: false, scopes } as const;
  expect(bucketOf(key, "192.0.2.7", rates)).toEqual({ name: "key 0199", pointsPerSecond: 7 });
  expect(bucketOf({ kind: "anonymous" }, "192.0.2.7", rates)).toEqual({
    name: "address 192.0.2.7",
    pointsPerSecond: 5,
  });
  const person = { kind: "person", personId: "0198", scopes } as const;
  expect(bucketOf(person, "192.0.2.7", rates)).toEqual({ name: "person 0198", pointsPerSecond: 7 });
});

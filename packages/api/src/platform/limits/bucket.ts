import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import type { Viewer } from "../viewer.ts";

/** Whose budget a request spends, and how fast it fills again. */
export interface Bucket {
  name: string;
  pointsPerSecond: number;
}

/** What an operator grants; see config.ts. */
export interface Rates {
  anonymousPointsPerSecond: number;
  keyPointsPerSecond: number;
}

/** How many seconds' worth a full bucket holds, to be spent at once. */
export const burstSeconds = 10;

export const capacityOf = ({ pointsPerSecond }: Bucket): number => pointsPerSecond * burstSeconds;

/** A key or a person spends its own budget, from wherever; whoever is neither spends that of the address. */
export function bucketOf(viewer: Viewer, address: string, rates: Rates): Bucket {
  const { keyPointsPerSecond, anonymousPointsPerSecond } = rates;
  if ("keyId" in viewer) return { name: `key ${viewer.keyId}`, pointsPerSecond: keyPointsPerSecond };
  if ("personId" in viewer) return { name: `person ${viewer.personId}`, pointsPerSecond: keyPointsPerSecond };
  return { name: `address ${networkOf(address)}`, pointsPerSecond: anonymousPointsPerSecond };
}

/** The part of an address that stands for one household or office: an IPv4 address, or the /64 that a provider hands out. */
export function networkOf(address: string): string {
  const [bare = ""] = address.split("%");
  if (isIP(bare) === 0) return "unknown";
  const parsed = ipaddr.process(bare);
  if (parsed.kind() === "ipv4") return parsed.toString();
  const { parts } = parsed as ipaddr.IPv6;
  return `${new ipaddr.IPv6([...parts.slice(0, 4), 0, 0, 0, 0]).toString()}/64`;
}

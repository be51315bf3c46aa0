import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** An address or a network as PostgreSQL writes it (`192.0.2.0/24`), or undefined where a text is neither. */
export function readNetwork(text: string): string | undefined {
  const [address = "", bits, ...rest] = text.split("/");
  const most = { 4: 32, 6: 128 }[isIP(address)];
  if (most === undefined || rest.length > 0 || address.includes("%")) return undefined;
  if (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most)) return undefined;
  const whole = `${address}/${bits ?? most}`;
  const network = (most === 32 ? ipaddr.IPv4 : ipaddr.IPv6).networkAddressFromCIDR(whole);
  return `${network}/${bits ?? most}`;
}

/** True when an address lies in one of the networks. What is no address lies in none. */
export function isWithin(networks: readonly string[], address: string): boolean {
  const [bare = ""] = address.split("%");
  if (isIP(bare) === 0) return false;
  const caller = ipaddr.process(bare);
  return networks.some((network) => {
    const [range, bits] = ipaddr.parseCIDR(network);
    return range.kind() === caller.kind() && caller.match(range, bits);
  });
}

import { fromUUID, TypeID, typeid } from "typeid-js";

/** What an id may stand for, by GraphQL type, and the prefix that makes it readable in a log. */
export const idPrefixes = {
  Partner: "part",
  Program: "prog",
  Session: "sess",
  Person: "pers",
  Membership: "memb",
  Invitation: "invi",
  AccessKey: "akey",
  AuditEntry: "audi",
} as const;

export type IdPrefix = (typeof idPrefixes)[keyof typeof idPrefixes];

/** What the contract says of an id. */
export const idDescription = (prefix: IdPrefix): string =>
  `Opaque and stable for ever: a short type prefix and 26 characters, such as \`${prefix}_01k3…\`.`;

/** A UUIDv7 for a new record. */
export const newUuid = (): string => typeid().toUUID();

/** `prog_01k3…`: the TypeID form of a UUIDv7. */
export function encodeId(prefix: IdPrefix, uuid: string): string {
  return fromUUID(uuid, prefix).toString();
}

/** The UUID in an id, or undefined when it is not an id of that type: then it is simply not found. */
export function decodeId(prefix: IdPrefix, id: string): string | undefined {
  const decoded = decodeAnyId(id);
  return decoded?.prefix === prefix ? decoded.uuid : undefined;
}

export function decodeAnyId(id: string): { prefix: string; uuid: string } | undefined {
  try {
    const parsed = TypeID.fromString(id);
    return { prefix: parsed.getType(), uuid: parsed.toUUID() };
  } catch {
    return undefined;
  }
}

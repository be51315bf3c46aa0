import { fromUUID, TypeID, typeid } from "typeid-js";

/** Four letters that make an id readable in a log; each type of records has its own. */
export type IdPrefix = string;

/** What the contract says of an id. */
export const idDescription = (prefix: IdPrefix): string =>
  `An opaque id that never changes: a short type prefix and 26 characters, such as \`${prefix}_01k3…\`.`;

/** A UUIDv7 for a new record. */
export const newUuid = (): string => typeid().toUUID();

/** A UUID as PostgreSQL writes it; to it anything else would be an error. */
export const isUuid = (value: unknown): value is string =>
  typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

/** `audi_01k3…`: the TypeID form of a UUIDv7. */
export function encodeId(prefix: IdPrefix, uuid: string): string {
  return fromUUID(uuid, prefix).toString();
}

/** The UUID in an id, or undefined when it is not an id of that type: then it is simply not found. */
export function decodeId(prefix: IdPrefix, id: string): string | undefined {
  const decoded = decodeAnyId(id);
  return decoded?.prefix === prefix ? decoded.uuid : undefined;
}

/** The UUIDs in those of the ids that are of that type. */
export const decodeIds = (prefix: IdPrefix, ids: readonly string[]): string[] =>
  ids.map((id) => decodeId(prefix, id)).filter((uuid) => uuid !== undefined);

export function decodeAnyId(id: string): { prefix: string; uuid: string } | undefined {
  try {
    const parsed = TypeID.fromString(id);
    return { prefix: parsed.getType(), uuid: parsed.toUUID() };
  } catch {
    return undefined;
  }
}

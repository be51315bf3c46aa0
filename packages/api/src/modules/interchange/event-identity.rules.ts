import { createHash } from "node:crypto";

/** The same for every spelling of a name by case and spaces. */
export function nameKey(text: string | undefined): string {
  return (text ?? "").normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** A short digest of what it is given, in this order. */
export function digest(...parts: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22);
}

interface Identity {
  source: string;
  organiser: string | undefined;
  name: string;
  start: string;
  place: string;
}

/** The references under which an event and its program are found again: feeds give them no id of their own. */
export function eventReferences({ source, organiser, name, start, place }: Identity): {
  program: string;
  session: string;
} {
  const owner = nameKey(organiser);
  const title = nameKey(name);
  return {
    program: `program:${digest(source, owner, title, owner === "" ? nameKey(place) : "")}`,
    session: `event:${digest(source, owner, title, start, place)}`,
  };
}

export function organiserReference(source: string, organiser: string): string {
  return `organizer:${digest(source, nameKey(organiser))}`;
}

/** A number that stands for a reference, to remember many of them in little room. */
export function referenceNumber(reference: string): number {
  const bytes = createHash("sha256").update(reference).digest();
  return bytes.readUIntBE(0, 6) * 32 + (bytes.readUInt8(6) & 31);
}

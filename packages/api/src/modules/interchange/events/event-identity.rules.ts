import { createHash } from "node:crypto";

/** The same for every spelling of a name by case and spaces. */
export function nameKey(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** A short digest of what it is given, in this order. */
export function digest(...parts: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

export function organiserReference(source: string, organiser: string): string {
  return `organizer:${digest(source, nameKey(organiser))}`;
}

/** The partner that brings in what names no organiser. */
export function importerReference(source: string): string {
  return `importer:${digest(source)}`;
}

interface Identity {
  source: string;
  /** Blank when the event names none. */
  organiser: string;
  name: string;
  /** As the publisher wrote it: feeds list one event under two spellings of its time, and who says which is right? */
  start: string;
  /** As the publisher wrote it, too. */
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
    session: `event:${digest(source, owner, title, start.trim(), place)}`,
  };
}

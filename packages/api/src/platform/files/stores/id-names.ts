import type { FileStore } from "./file-store.ts";

const atOnce = 1000;

const reversed = (text: string): string => [...text].reverse().join("");

/**
 * A file may stand for a database id: its name holds the id and eight hexadecimal digits, so that it has the form of every
 * other. Ids begin with the time, and files lie in folders by how their names begin: so the id is written backwards.
 */
export const nameOfId = (uuid: string, digits: string): string =>
  `${reversed(uuid.replaceAll("-", ""))}${digits}`;

export interface NamedId {
  uuid: string;
  digits: string;
}

/** All ids for which there are files in a store, some at a time. */
export async function* idsNamedIn(store: FileStore | undefined): AsyncIterable<NamedId[]> {
  let some: NamedId[] = [];
  for await (const name of store?.names() ?? []) {
    some.push({ uuid: uuidOf(name), digits: name.slice(-8) });
    if (some.length < atOnce) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

function uuidOf(name: string): string {
  const hex = reversed(name.slice(0, -8));
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

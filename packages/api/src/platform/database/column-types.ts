import pg from "pg";

export type Parse = (text: string) => unknown;

// Days and wall times stay the text that PostgreSQL sends: a JavaScript Date would move them to a zone.
const own = new Map<number, Parse>([
  [1082, (text) => text], // date
  [1114, (text) => text.replace(" ", "T")], // timestamp without time zone
  [1184, (text) => (text === "infinity" ? null : new Date(text))], // timestamp with time zone
  [20, Number], // bigint: counts and versions, far below 2^53
]);

const parserOf = (oid: number, format = "text"): Parse =>
  own.get(oid) ?? (pg.types.getTypeParser(oid as never, format as never) as Parse);

/** For pg itself, whose own type leaves no room for parsers that are looked up at run time. */
export const columnTypes = { getTypeParser: parserOf as typeof pg.types.getTypeParser };

const asItIs = parserOf(25);

/** How an action takes a column's text; undefined where the text is the value. */
export function actionReaderOf(oid: number): Parse | undefined {
  const parse = parserOf(oid);
  return parse === asItIs || oid === 1082 ? undefined : parse;
}

/** How a read takes it: instants are text too, since they are only passed on. */
export function readerOf(oid: number): Parse | undefined {
  return oid === 1184 ? instant : actionReaderOf(oid);
}

/** `2026-10-15 16:00:00.123456+00` as RFC 3339 with milliseconds; null for what never comes. */
function instant(text: string): string | null {
  if (text === "infinity") return null;
  const [, day, time, fraction = ""] =
    /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text) ?? [];
  if (day) return `${day}T${time}.${fraction.slice(0, 3).padEnd(3, "0")}Z`;
  // Of another zone than our connections', or of a year that RFC 3339 does not know.
  const parsed = Date.parse(text);
  return Number.isNaN(parsed) ? text : new Date(parsed).toISOString();
}

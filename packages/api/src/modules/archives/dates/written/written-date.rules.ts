// Reads what museums write for a date: “c. 1930-1940”, “second half of the 19th century”, “vor 1952”, “s.d.”.
// The answer is EDTF or a reason; what two people could read in two ways is never decided here.

import { dayNumber } from "../edtf/day-numbers.rules.ts";
import { isEdtf, readEdtf } from "../edtf/edtf.rules.ts";
import type { DaySpan } from "../edtf/edtf-date.rules.ts";
import { type Atom, atomsOf, type WordAtom } from "./date-atoms.rules.ts";
import { edtfOf, pointOf } from "./date-edtf.rules.ts";
import { lendWhatIsLeftOut } from "./date-ellipsis.rules.ts";
import {
  type DatePoint,
  type DateReason,
  fieldsOf,
  severalDates,
  Unreadable,
  unknownWord,
} from "./date-point.rules.ts";

export type WrittenDate = { edtf: string; reason: null } | { edtf: null; reason: DateReason };

export interface DateHabits {
  /** How the source orders figures such as 03/04/1952, where that is known. */
  order?: "DMY" | "MDY";
}

export function readWrittenDate(text: string, habits: DateHabits = {}): WrittenDate {
  try {
    const edtf = edtfOfText(text.trim(), habits);
    const read = readEdtf(edtf);
    if (!("fault" in read)) {
      refuseFuture(read.spans);
      return { edtf, reason: null };
    }
    const code = read.fault.endsWith("before it begins.") ? "BACKWARDS" : "NOT_IN_CALENDAR";
    return { edtf: null, reason: { code, message: read.fault } };
  } catch (error) {
    if (error instanceof Unreadable) return { edtf: null, reason: error.reason };
    throw error;
  }
}

/** What is written as later is 2562 of the Buddhist era, 5712 of the Jewish one, or a slip. */
const lastYear = 2100;

function refuseFuture(spans: readonly DaySpan[]): void {
  const last = dayNumber({ year: lastYear, month: 12, day: 31 });
  if (spans.some(({ earliest, latest }) => (earliest ?? latest ?? 0) > last))
    throw new Unreadable("UNCLEAR", "This year has not come: is it mistyped, or of another calendar?");
}

function edtfOfText(text: string, habits: DateHabits): string {
  if (isPlainlyEdtf(text)) return text;
  const catalogued = cataloguedYear(text);
  if (catalogued !== undefined) return catalogued;
  const atoms = atomsOf(text);
  if (atoms === undefined)
    throw new Unreadable("TOO_LONG", "This is longer than a date: give the date alone.");
  refuseWithoutDate(atoms);
  return edtfOfAtoms(withMonths(meaningful(atoms)), habits);
}

/** EDTF already, and nothing that a museum writes for something else: 1910-12 may be two years, [1930] is a bracket, ?1930 is 1930?. */
function isPlainlyEdtf(text: string): boolean {
  if (text.length > 200 || /^\d{4}-\d\d$/.test(text) || !isEdtf(text)) return false;
  if (/^[?~%-]|^\[[^,.]*\]$/.test(text)) return false;
  const years = /^(\d{3,4})\/(\d{4})$/.exec(text);
  if (years) refuseTwoCalendars(Number(years[1]), Number(years[2]));
  return true;
}

/** 1345/1926 is one year, after the hijra and in this calendar. */
function refuseTwoCalendars(first: number, second: number): void {
  if (first < 1500 && Math.abs(first * 0.970_224 + 621.577 - second) < 2)
    throw new Unreadable("OTHER_CALENDAR", "This may be one year in two calendars, or a range.");
}

/** Library rules leave digits open by dashes and signs: 186-, [18--], 18??. */
function cataloguedYear(text: string): string | undefined {
  const [, digits, open = "", doubt = ""] = /^\[?(\d{2,3})(--?|\?\?|xx?|XX?|uu?)(\??)\]?$/.exec(text) ?? [];
  return digits !== undefined && digits.length + open.length === 4
    ? `${digits}${"X".repeat(open.length)}${doubt}`
    : undefined;
}

function refuseWithoutDate(atoms: readonly Atom[]): void {
  const hasDate = atoms.some((atom) => atom.kind === "number" || atom.kind === "figures");
  const calendar = atoms.find(({ kind }) => kind === "otherCalendar") as WordAtom | undefined;
  if (calendar && hasDate)
    throw new Unreadable(
      "OTHER_CALENDAR",
      `“${calendar.text}” belongs to another calendar: add the date in this one.`,
    );
  if (atoms.some(({ kind }) => kind === "undated"))
    throw new Unreadable(
      "UNDATED",
      hasDate ? "It is called undated, beside a date." : "It is called undated.",
    );
  const figures = atoms.find((atom) => atom.kind === "sign" && /\p{N}/u.test(atom.text)) as
    | WordAtom
    | undefined;
  if (!hasDate && figures) throw unknownWord(figures.text);
  if (!hasDate && !hasCentury(atoms)) throw new Unreadable("NO_DATE", "There is no date in these words.");
}

function hasCentury(atoms: readonly Atom[]): boolean {
  return atoms.some(({ kind }) => kind === "century" || kind === "millennium");
}

/** Without what is told of later, and without dashes that join no dates. */
function meaningful(atoms: readonly Atom[]): Atom[] {
  const kept = withNumerals(beforeAfterwards(atoms));
  return kept.filter((atom, place) => !isDash(atom) || joins(kept, place));
}

/** Where a century is spoken of, letters that can be a Roman numeral are one. */
function withNumerals(atoms: Atom[]): Atom[] {
  if (!hasCentury(atoms)) return atoms;
  return atoms.map((atom) =>
    "roman" in atom && atom.roman !== undefined
      ? { kind: "number", value: atom.roman, digits: 2, isOrdinal: true, isPlural: false }
      : atom,
  );
}

function isDash(atom: Atom): boolean {
  return atom.kind === "to" && /^[-–—−]$/.test(atom.text);
}

/** 1910-05 is a month as ISO writes it, 1910-30 twenty years; 1910-12 may be either. */
function withMonths(atoms: readonly Atom[]): Atom[] {
  const place = atoms.findIndex((atom) => atom.kind === "to" && atom.isBareHyphen);
  const [before, year, month] = [atoms[place - 2], atoms[place - 1], atoms[place + 1]];
  if (year?.kind !== "number" || month?.kind !== "number") return [...atoms];
  const isMonth =
    year.digits === 4 && month.digits < 3 && !month.isPlural && month.value >= 1 && month.value <= 12;
  if (!isMonth || before?.kind === "about" || before?.kind === "month" || before?.kind === "season")
    return [...atoms];
  if (month.value > year.value % 10 ** month.digits)
    throw new Unreadable(
      "YEAR_OR_MONTH",
      "This may be a range of years, or a year and a month: write it out.",
    );
  if (month.digits === 1) return [...atoms];
  const figures = {
    kind: "figures",
    year: year.value,
    yearDigits: 4,
    parts: [null, month.value],
    order: "DMY",
  } as const;
  return [
    ...atoms.slice(0, place - 1),
    { ...figures, parts: [null, month.value] },
    ...atoms.slice(place + 2),
  ];
}

/** “1863, printed 1869”: the date of the making comes first, and what came afterwards is not read. */
function beforeAfterwards(atoms: readonly Atom[]): Atom[] {
  const begins = atoms.findIndex((atom) => atom.kind === "number" || atom.kind === "figures");
  const ends = atoms.findIndex(({ kind }, place) => place > begins && begins >= 0 && kind === "afterwards");
  if (ends < 0) return [...atoms];
  let end = ends;
  while (end > begins && ["comma", "maybe", "about", "filler"].includes(atoms[end - 1]?.kind ?? "")) end -= 1;
  return atoms.slice(0, end);
}

/** “mid-19th”, “4-Mar-1952”, “pre-1900”, “19th-century”: these dashes join words, not dates. */
function joins(atoms: readonly Atom[], place: number): boolean {
  const [before, after] = [atoms[place - 1], atoms[place + 1]];
  if (!before || !after) return true;
  if (["vague", "before", "after", "about"].includes(before.kind)) return false;
  if (["century", "half", "quarter", "third", "decade"].includes(after.kind) && !(after as WordAtom).value)
    return false;
  if (before.kind === "name" && after.kind === "name") return false;
  const isDay = before.kind === "number" && before.digits < 3 && !atoms[place - 2] && after.kind === "month";
  const isYearOfDay = before.kind === "month" && after.kind === "number" && after.digits === 4;
  return !(isDay && atoms[place + 2]?.kind === "to") && !isYearOfDay;
}

function edtfOfAtoms(atoms: Atom[], habits: DateHabits): string {
  const bound = boundOf(atoms);
  if (bound) {
    const dates = datesOf(bound.atoms, habits);
    const [point, ...more] = dates.flat();
    if (point === undefined || more.length > 0) throw severalDates();
    return bound.side === "before" ? `../${point.end}${point.mark}` : `${point.start}${point.mark}/..`;
  }
  const between = atoms.findIndex(({ kind }) => kind === "between");
  if (between >= 0) return oneBetween(atoms, between, habits);
  const isEither = atoms.some((_, place) => isOr(atoms, place));
  const dates = datesOf(
    atoms.filter(({ kind }) => kind !== "since"),
    habits,
  );
  const [only, ...others] = dates;
  if (only === undefined) throw new Unreadable("NO_DATE", "There is no date in these words.");
  if (others.length === 0) return intervalOf(only);
  return inSet(dates.map((range) => intervalOf(range).replace("/", "..")).join(","), isEither);
}

function inSet(dates: string, isEither: boolean): string {
  return isEither ? `[${dates}]` : `{${dates}}`;
}

interface Bound {
  side: "before" | "after";
  atoms: Atom[];
}

/** What is open at one end: before, until, after and since a date; a date or earlier, or later; up to the present. */
function boundOf(atoms: readonly Atom[]): Bound | undefined {
  const place = atoms.findIndex(({ kind }) => !["filler", "comma", "about", "maybe", "name"].includes(kind));
  const leading = atoms[place];
  const rest = [...atoms.slice(0, place), ...atoms.slice(place + 1)];
  const isRange = rest.some((_, at) => isTo(rest, at));
  const last = atoms.at(-1);
  if (last?.kind === "orEarlier") return { side: "before", atoms: atoms.slice(0, -1) };
  if (last?.kind === "orLater") return { side: "after", atoms: atoms.slice(0, -1) };
  if (last?.kind === "onward") return { side: "after", atoms: atoms.slice(0, -1).filter(isNoJoint) };
  const isBound = ["before", "until", "after", "since"].includes(leading?.kind ?? "");
  // After Rembrandt, post-war, from a collection: not of a date.
  const name = atoms.slice(place).find(({ kind }) => kind === "name") as WordAtom | undefined;
  if (isBound && name) throw unknownWord(name.text);
  if (leading?.kind === "before" || leading?.kind === "until") return { side: "before", atoms: rest };
  if (leading?.kind === "after") return { side: "after", atoms: rest };
  if (leading?.kind === "since" && !isRange) return { side: "after", atoms: rest };
  return undefined;
}

function isNoJoint({ kind }: Atom): boolean {
  return !["to", "until", "since", "and"].includes(kind);
}

/** “Between 1863 and 1867”: at one time of these. */
function oneBetween(atoms: readonly Atom[], place: number, habits: DateHabits): string {
  const rest = [...atoms.slice(0, place), ...atoms.slice(place + 1)].map((atom) =>
    atom.kind === "and" ? { ...atom, kind: "to" as const } : atom,
  );
  const [range, ...more] = datesOf(rest, habits);
  if (range?.length !== 2 || more.length > 0) throw severalDates();
  return inSet(intervalOf(range).replace("/", ".."), true);
}

function isTo(atoms: readonly Atom[], place: number): boolean {
  const kind = atoms[place]?.kind;
  return kind === "to" || (kind === "until" && place > 0);
}

/** The Dutch “of” is “or” between two years, and English everywhere else. */
function isOr(atoms: readonly Atom[], place: number): boolean {
  const atom = atoms[place];
  if (atom?.kind === "or") return true;
  const [before, after] = [atoms[place - 1], atoms[place + 1]];
  const isOf = atom?.kind === "filler" && (atom as WordAtom).text === "of";
  return isOf && isYear(before) && isYear(after);
}

function isYear(atom: Atom | undefined): boolean {
  return atom?.kind === "number" && atom.digits > 2;
}

/** Each date or range of the text; commas part dates only in a list that ends with “and” or “or”. */
function datesOf(atoms: readonly Atom[], habits: DateHabits): DatePoint[][] {
  const said = atoms.filter(({ kind }) => kind !== "filler" && kind !== "comma");
  if (said.at(-1)?.kind === "to" || said[0]?.kind === "to")
    throw new Unreadable("UNCLEAR", "One end of the range is missing.");
  const hasList = atoms.some(({ kind }, place) => kind === "and" || isOr(atoms, place));
  const parts = partedAt(atoms, (place) => {
    const isListComma =
      hasList && atoms[place]?.kind === "comma" && isYear(atoms[place - 1]) && isYear(atoms[place + 1]);
    return atoms[place]?.kind === "and" || isOr(atoms, place) || isListComma;
  });
  const ranges = parts.map((part) => {
    const [first = [], ...others] = partedAt(part, (place) => isTo(part, place));
    return [
      fieldsOf(first, habits.order),
      ...others.map((side) => fieldsOf(withoutNames(side), habits.order)),
    ];
  });
  if (ranges.some(({ length }) => length > 2)) throw severalDates();
  lendWhatIsLeftOut(ranges.flat());
  return ranges.map((range) => range.map(pointOf));
}

/** The atoms between the places that part them; a part without a date of its own belongs to its neighbour. */
function partedAt(atoms: readonly Atom[], isParting: (place: number) => boolean): Atom[][] {
  const parts: Atom[][] = [];
  let part: Atom[] = [];
  for (const [place, atom] of atoms.entries()) {
    if (!isParting(place)) part.push(atom);
    else if (part.some(isOfDate)) {
      parts.push(part);
      part = [];
    }
  }
  if (part.some(isOfDate) || parts.length === 0) parts.push(part);
  else parts.at(-1)?.push(...part);
  return parts;
}

/** A place may stand in front of all; between two dates a word that is not known may make them two events. */
function withoutNames(side: Atom[]): Atom[] {
  const name = side.find(({ kind }) => kind === "name") as WordAtom | undefined;
  if (name) throw unknownWord(name.text);
  return side;
}

function isOfDate({ kind }: Atom): boolean {
  return !["filler", "comma", "vague", "about", "maybe"].includes(kind);
}

function intervalOf([first, last = first]: readonly DatePoint[]): string {
  if (first === undefined || last === undefined) throw severalDates();
  if (first === last) return edtfOf(first);
  const [start, end] = [first.start + first.mark, last.end + last.mark];
  return start === end ? start : `${start}/${end}`;
}

// One date among the atoms of a text: what was said of it, and the EDTF of that.
import type { Atom, FiguresAtom, NumberAtom, WordAtom } from "./date-atoms.rules.ts";

/** Why words were not read, as a code and a sentence to the person who wrote them. */
export interface DateReason {
  code: DateReasonCode;
  message: string;
}

export type DateReasonCode =
  | "UNDATED"
  | "NO_DATE"
  | "TOO_LONG"
  | "UNKNOWN_WORD"
  | "OTHER_CALENDAR"
  | "OTHER_EVENT"
  | "SEVERAL_DATES"
  | "DAY_OR_MONTH"
  | "YEAR_OR_MONTH"
  | "CENTURY_NOT_SAID"
  | "YEAR_NOT_SAID"
  | "NOT_IN_CALENDAR"
  | "BACKWARDS"
  | "UNCLEAR";

/** Ends the reading: nothing is better than a guess. */
export class Unreadable extends Error {
  readonly reason: DateReason;
  constructor(code: DateReasonCode, message: string) {
    super(message);
    this.reason = { code, message };
  }
}

/** What the atoms say of one date, before the other end of a range lends what it lacks. */
export interface DateFields {
  year?: number | undefined;
  /** The year stands for its decade or century: 1860s, 1800s. */
  isOpenYear: boolean;
  /** Numbers of at most two digits that are no year. */
  small: NumberAtom[];
  day?: number | undefined;
  month?: number | undefined;
  season?: number | undefined;
  unit?: "century" | "millennium" | undefined;
  isDecade: boolean;
  /** Which of its halves, thirds or quarters. */
  share?: { place: number; of: 2 | 3 | 4 } | undefined;
  /** Numbers in words, such as “nineteenth”; -1 is the last. */
  ordinals: number[];
  era?: "bc" | "ad" | undefined;
  isMonthOpen: boolean;
  isDayOpen: boolean;
  isAbout: boolean;
  isMaybe: boolean;
  /** The doubt stands behind: of a range, it is about the end alone. */
  isMaybeAfter: boolean;
  isAboutAfter: boolean;
}

/** The first and last year, month or day of EDTF that a date spans, without marks; the same text where it is one. */
export interface DatePoint {
  start: string;
  end: string;
  mark: "" | "?" | "~" | "%";
}

const emptyFields = (): DateFields => ({
  isOpenYear: false,
  small: [],
  isDecade: false,
  ordinals: [],
  isMonthOpen: false,
  isDayOpen: false,
  isAbout: false,
  isMaybe: false,
  isMaybeAfter: false,
  isAboutAfter: false,
});

export type FigureOrder = "DMY" | "MDY" | undefined;

export function fieldsOf(atoms: readonly Atom[], order: FigureOrder): DateFields {
  const fields = emptyFields();
  for (const [place, atom] of atoms.entries()) {
    if (atom.kind === "number") addNumber(fields, atom, atoms[place + 1], atoms[place - 1]);
    else if (atom.kind === "figures") addFigures(fields, atom, order);
    else if (["half", "third", "quarter"].includes(atom.kind)) addShare(fields, atom, atoms[place - 1]);
    else addWord(fields, atom);
  }
  return fields;
}

/** Whether a date was begun: before, a word may be a place; behind, it may change the date. */
export function isBegun(fields: DateFields): boolean {
  return (
    fields.year !== undefined ||
    fields.small.length > 0 ||
    fields.month !== undefined ||
    fields.season !== undefined ||
    fields.unit !== undefined
  );
}

function addNumber(
  fields: DateFields,
  atom: NumberAtom,
  next: Atom | undefined,
  previous: Atom | undefined,
): void {
  const isByEra = next?.kind === "bc" || next?.kind === "ad" || previous?.kind === "ad";
  const isYear = atom.digits > 2 || (isByEra && !atom.isOrdinal && fields.month === undefined);
  if (!isYear) {
    fields.small.push(atom);
    return;
  }
  if (fields.year !== undefined) throw severalDates();
  if (atom.digits > 5) throw new Unreadable("UNCLEAR", `${atom.value} is no year.`);
  fields.year = atom.value;
  fields.isOpenYear = atom.isPlural;
}

function addFigures(fields: DateFields, atom: FiguresAtom, order: FigureOrder): void {
  if (isBegun(fields)) throw severalDates();
  const [first, second] = atom.parts;
  const isEither = atom.order === "open" && first !== null && first <= 12 && second <= 12 && first !== second;
  if (isEither && order === undefined)
    throw new Unreadable(
      "DAY_OR_MONTH",
      `Of ${first} and ${second}, either may be the month. Write the month as a word, or the date as 1952-04-03.`,
    );
  if (atom.yearDigits !== 4) throw centuryNotSaid(`${atom.year}`);
  const isMonthFirst = isEither ? order === "MDY" : atom.order === "open" && second > 12;
  fields.year = atom.year;
  fields.month = isMonthFirst ? (first ?? undefined) : second;
  fields.day = isMonthFirst ? second : (first ?? undefined);
}

/** “Third quarter”, “last third”, “2. Drittel”: behind what counts it the word is a share, else it counts itself. */
function addShare(fields: DateFields, atom: WordAtom, previous: Atom | undefined): void {
  const number =
    previous?.kind === "number" && fields.small.at(-1) === previous ? fields.small.pop() : undefined;
  const ordinal = number?.value ?? fields.ordinals.pop();
  if (ordinal !== undefined) {
    const of = atom.kind === "half" ? 2 : atom.kind === "third" ? 3 : 4;
    fields.share = { place: ordinal === -1 ? of : ordinal, of };
  } else if (atom.kind !== "half") fields.ordinals.push(atom.value);
  // A half that nothing counts is the middle, “metà del secolo”: that narrows nothing.
}

function addWord(fields: DateFields, atom: WordAtom): void {
  switch (atom.kind) {
    case "month":
      if (fields.month !== undefined) throw severalDates();
      fields.month = atom.value;
      return;
    case "season":
      if (fields.season !== undefined) throw severalDates();
      fields.season = atom.value;
      return;
    case "century":
    case "millennium":
      if (fields.unit !== undefined && atom.value > 0) throw severalDates();
      fields.unit = atom.kind;
      if (atom.value > 0) fields.ordinals.push(atom.value);
      return;
    case "decade":
      fields.isDecade = true;
      return;
    case "ordinal":
      fields.ordinals.push(atom.value);
      return;
    case "bc":
      if (fields.year === undefined && fields.unit === undefined && fields.small.length === 0)
        throw new Unreadable("UNCLEAR", `“${atom.text}” stands before what it belongs to.`);
      fields.era = "bc";
      return;
    case "ad":
      fields.era = "ad";
      return;
    case "about":
      if (isBegun(fields)) fields.isAboutAfter = true;
      else fields.isAbout = true;
      return;
    case "maybe":
      if (isBegun(fields)) fields.isMaybeAfter = true;
      else fields.isMaybe = true;
      return;
    case "someMonth":
      fields.isMonthOpen = true;
      return;
    case "someDay":
      fields.isDayOpen = true;
      return;
    case "vague":
    case "filler":
    case "comma":
      return;
    case "afterwards":
      if (isBegun(fields)) throw severalDates();
      if (atom.value > 0) throw otherEvent(atom.text);
      return;
    case "name":
      if (isBegun(fields) || !/^\p{Script=Latin}{3,}$/u.test(atom.text)) throw unknownWord(atom.text);
      return;
    case "otherCalendar":
      throw new Unreadable(
        "OTHER_CALENDAR",
        `“${atom.text}” belongs to another calendar: add the date in this one.`,
      );
    case "otherEvent":
      throw otherEvent(atom.text);
    default:
      throw unknownWord(atom.text);
  }
}

function otherEvent(text: string): Unreadable {
  return new Unreadable("OTHER_EVENT", `“${text}” tells of something else than when it was made.`);
}

export function unknownWord(text: string): Unreadable {
  return new Unreadable(
    "UNKNOWN_WORD",
    `“${text}” may change what the date means, and is not understood here.`,
  );
}

export function severalDates(): Unreadable {
  return new Unreadable("SEVERAL_DATES", "These are several dates, and it is not said which one counts.");
}

export function centuryNotSaid(text: string): Unreadable {
  return new Unreadable("CENTURY_NOT_SAID", `The century of “${text}” is not said: write the year in full.`);
}

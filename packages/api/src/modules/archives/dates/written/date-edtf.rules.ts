// What the fields of a date are in EDTF.
import {
  centuryNotSaid,
  type DateFields,
  type DatePoint,
  severalDates,
  Unreadable,
} from "./date-point.rules.ts";

/** The span of a date, or the reason why its fields make none. */
export function pointOf(fields: DateFields): DatePoint {
  const [start, end] = spanOf(fields);
  return { start, end, mark: markOf(fields) };
}

export function edtfOf({ start, end, mark }: DatePoint): string {
  return start === end ? start + mark : `${start}${mark}/${end}${mark}`;
}

function markOf(fields: DateFields): DatePoint["mark"] {
  const isApproximate = fields.isAbout || fields.isAboutAfter;
  const isUncertain = fields.isMaybe || fields.isMaybeAfter;
  if (isApproximate && isUncertain) return "%";
  return isApproximate ? "~" : isUncertain ? "?" : "";
}

type Span = readonly [start: string, end: string];

function spanOf(fields: DateFields): Span {
  if (fields.unit === "century") return centurySpan(fields);
  if (fields.unit === "millennium") return millenniumSpan(fields);
  if (fields.year === undefined) {
    const [number] = fields.small;
    const isYear = number?.isPlural || fields.isDecade || (number?.digits === 2 && !number.isOrdinal);
    if (number && isYear && fields.month === undefined) throw centuryNotSaid(`${number.value}`);
    if (number && fields.month === undefined)
      throw unclear(`It is not clear what ${number.value} stands for.`);
    if (number === undefined && fields.day === undefined)
      throw new Unreadable("YEAR_NOT_SAID", "No year is said.");
    // A feast, a birthday: the day is known, and the year is not.
    return oneDate(fields, "XXXX");
  }
  if (fields.isOpenYear || fields.isDecade) return openYearSpan(fields, fields.year);
  if (fields.share) return shareOfYear(fields, fields.share, fields.year);
  return oneDate(fields, yearText(fields.year, fields.era));
}

function oneDate(fields: DateFields, year: string): Span {
  const { month, season, small } = fields;
  const [number] = fields.small;
  if (small.length > 1 || (number && (fields.day !== undefined || month === undefined)))
    throw unclear(`It is not clear what ${small.at(-1)?.value} stands for.`);
  if (fields.ordinals.length > 0) throw unclear("It is not clear what is counted.");
  if (season !== undefined && month !== undefined) throw severalDates();
  if (season !== undefined) return same(`${year}-${season}`);
  if (month === undefined) {
    if (fields.isDayOpen) return same(`${year}-XX-XX`);
    return same(fields.isMonthOpen ? `${year}-XX` : year);
  }
  const day = fields.day ?? number?.value;
  if (day === undefined) return same(`${year}-${twoDigits(month)}${fields.isDayOpen ? "-XX" : ""}`);
  return same(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
}

function centurySpan(fields: DateFields): Span {
  const number = numberOfUnit(fields);
  const isBc = fields.era === "bc";
  if (number < 1 || number > (isBc ? 99 : 21)) throw unclear(`There is no century ${number}.`);
  const first = isBc ? 1 - number * 100 : (number - 1) * 100;
  if (fields.share) return shareOf(fields.share, first, 100);
  return same(`${isBc ? "-" : ""}${twoDigits(number - 1)}XX`);
}

function millenniumSpan(fields: DateFields): Span {
  const number = numberOfUnit(fields);
  const isBc = fields.era === "bc";
  if (number < 1 || number > (isBc ? 10 : 3)) throw unclear(`There is no millennium ${number}.`);
  const first = isBc ? 1 - number * 1000 : (number - 1) * 1000;
  if (fields.share) return shareOf(fields.share, first, 1000);
  return same(`${isBc ? "-" : ""}${number - 1}XXX`);
}

/** Which century or millennium. */
function numberOfUnit(fields: DateFields): number {
  if (fields.year !== undefined || fields.month !== undefined || fields.season !== undefined)
    throw severalDates();
  const [number, ...more] = [...fields.ordinals, ...fields.small.map(({ value }) => value)];
  if (number === undefined) throw unclear("It is not said which century it is.");
  if (more.length > 0) throw severalDates();
  return number;
}

/** 1860s, anni 1860: a decade; 1800s: a century. */
function openYearSpan(fields: DateFields, year: number): Span {
  if (fields.month !== undefined || fields.season !== undefined)
    throw unclear("A month of a decade is no date.");
  const years = year % 100 === 0 && !fields.isDecade ? 100 : 10;
  if (year % 10 !== 0) throw unclear(`${year} begins no decade.`);
  if (fields.small.length > 0 || fields.ordinals.length > 0)
    throw unclear("It is not clear what is counted.");
  if (fields.era === "bc") {
    if (fields.share) throw unclear("It is not clear where this part of it ends.");
    return [yearText(year + years - 1, "bc"), yearText(year, "bc")];
  }
  if (fields.share) return shareOf(fields.share, year, years);
  return same(years === 100 ? `${twoDigits(year / 100)}XX` : `${String(year / 10).padStart(3, "0")}X`);
}

type Share = NonNullable<DateFields["share"]>;

/** Half of a century is fifty years; a third begins in the year in which the one before ends. */
function shareOf(share: Share, first: number, years: number): Span {
  const [from, to] = bounds(share, years);
  return [astronomical(first + from), astronomical(first + to)];
}

function shareOfYear(fields: DateFields, share: Share, year: number): Span {
  if (fields.month !== undefined || fields.season !== undefined || fields.small.length > 0)
    throw unclear("It is not clear where this part of it ends.");
  const [from, to] = bounds(share, 12);
  const text = yearText(year, fields.era);
  return [`${text}-${twoDigits(from + 1)}`, `${text}-${twoDigits(to + 1)}`];
}

function bounds({ place, of }: Share, length: number): readonly [from: number, to: number] {
  // A third or a quarter of ten years is no number of years.
  if (place < 1 || place > of || (length === 10 && of !== 2))
    throw unclear("It is not clear which part of it is meant.");
  return [Math.floor(((place - 1) * length) / of), Math.ceil((place * length) / of) - 1];
}

function yearText(year: number, era: "bc" | "ad" | undefined): string {
  if (year === 0) throw unclear("There is no year 0.");
  return astronomical(era === "bc" ? 1 - year : year);
}

/** A year as EDTF writes it: 0 is 1 BC. */
function astronomical(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${digits.length > 4 ? "Y" : ""}${year < 0 ? "-" : ""}${digits}`;
}

function same(text: string): Span {
  return [text, text];
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function unclear(message: string): Unreadable {
  return new Unreadable("UNCLEAR", message);
}

// One date of EDTF (ISO 8601-2:2019, levels 0 to 2): a year, month, season or day, with what is not known of it.
import { dayNumber, daysInMonth } from "./day-numbers.rules.ts";

/** The first and the last day that a date may mean, as day numbers; null where it is open. */
export interface DaySpan {
  earliest: number | null;
  latest: number | null;
}

export interface EdtfDate {
  earliest: number;
  latest: number;
  /** XXXX-06-24: the day of a year that nobody knows. */
  isYearUnknown: boolean;
  isUncertain: boolean;
  isApproximate: boolean;
}

/** Why a text is no EDTF, as a sentence to the person who wrote it. */
export interface EdtfFault {
  fault: string;
}

const year = "-?[0-9X]{4}";
/** Years that nobody has months of. */
const yearAlone = "-?[0-9]{4}S[0-9]{1,4}|Y-?[0-9]+(?:E[0-9]+)?(?:S[0-9]{1,4})?";
const qualified = (part: string) => `([?~%]?)(${part})([?~%]?)`;
const twoDigits = qualified("[0-9X]{2}");
const datePattern = new RegExp(`^${qualified(year)}(?:-${twoDigits}(?:-${twoDigits})?)?$`);
const yearPattern = new RegExp(`^${qualified(yearAlone)}$`);
const timePattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-][01]\d(?::[0-5]\d)?)?$/;

/** The planet is younger; beyond, a day has no whole number any more. */
const farthestYear = 10_000_000_000;

/** The month in which each division of a year begins, and how many months it has; keyed by its code. */
const divisions = new Map<number, readonly [first: number, months: number]>([
  // Spring to winter, without a place: read as in the north, where those who wrote most catalogues lived.
  ...seasons(21, 3),
  ...seasons(25, 3),
  ...seasons(29, 9),
  ...[0, 1, 2, 3].map((place) => [33 + place, [1 + place * 3, 3]] as const),
  ...[0, 1, 2].map((place) => [37 + place, [1 + place * 4, 4]] as const),
  ...[0, 1].map((place) => [40 + place, [1 + place * 6, 6]] as const),
]);

function seasons(code: number, spring: number) {
  return [0, 1, 2, 3].map((place) => [code + place, [((spring - 1 + place * 3) % 12) + 1, 3]] as const);
}

export function readEdtfDate(text: string): EdtfDate | EdtfFault {
  const [, dayOfTime] = timePattern.exec(text) ?? [];
  const parts = datePattern.exec(dayOfTime ?? text) ?? yearPattern.exec(text);
  if (!parts) return { fault: `“${excerpt(text)}” is not a date as EDTF writes it.` };
  const [, , yearText = "", , , monthText, , , dayText] = parts;
  const marks = [1, 3, 4, 6, 7, 9].map((place) => parts[place] ?? "").join("");
  const years = yearsOf(yearText);
  if (years === undefined) return { fault: `“${excerpt(yearText)}” is not a year as EDTF writes it.` };
  const span = spanOf(years, monthText, dayText);
  if (span === undefined) return { fault: `“${excerpt(text)}” is not in the calendar.` };
  return {
    ...span,
    isYearUnknown: yearText === "XXXX",
    isUncertain: /[?%]/.test(marks),
    isApproximate: /[~%]/.test(marks),
  };
}

interface Years {
  first: number;
  last: number;
  /** From the first on, and from the last back: as many as it takes to meet a leap year, where there is one. */
  ascending: number[];
  descending: number[];
}

function yearsOf(text: string): Years | undefined {
  const [, letter, sign, digits = "", exponent, significant] =
    /^(Y?)(-?)([0-9X]+)(?:E([0-9]+))?(?:S([0-9]+))?$/.exec(text) ?? [];
  const isShort = digits.length < 5 && exponent === undefined;
  if (letter === "Y" && (digits.startsWith("0") || isShort)) return undefined;
  if (sign === "-" && digits === "0000") return undefined;
  const years = digits.includes("X")
    ? { ascending: fillings(digits, "first"), descending: fillings(digits, "last") }
    : roundedYears(Number(digits) * 10 ** Number(exponent ?? 0), significant);
  if (years === undefined) return undefined;
  const { ascending, descending } =
    sign === "-"
      ? { ascending: years.descending.map(negative), descending: years.ascending.map(negative) }
      : years;
  return { first: ascending[0] ?? 0, last: descending[0] ?? 0, ascending, descending };
}

/** What the digits mean with each X filled: ten of them, from the first or from the last. */
function fillings(pattern: string, from: "first" | "last"): number[] {
  const open = pattern.split("X").length - 1;
  return range(0, 9).map((place) => {
    const filling = String(from === "first" ? place : 10 ** open - 1 - place).padStart(open, "0");
    let next = 0;
    return Number(pattern.replace(/X/g, () => filling[next++] ?? ""));
  });
}

/** `1950S2`: of these digits the first two are known. */
function roundedYears(value: number, significant: string | undefined) {
  if (value > farthestYear) return undefined;
  if (significant === undefined) return { ascending: [value], descending: [value] };
  const known = Number(significant);
  const step = 10 ** (String(value).length - known);
  if (known < 1 || step < 1) return undefined;
  const first = Math.floor(value / step) * step;
  return { ascending: [first], descending: [first + step - 1] };
}

function negative(value: number): number {
  return value === 0 ? 0 : -value;
}

function spanOf(years: Years, monthText: string | undefined, dayText: string | undefined) {
  const division = divisions.get(Number(monthText));
  if (division) return dayText === undefined ? divisionSpan(years, division) : undefined;
  const months = monthText === undefined ? range(1, 12) : matching(monthText, 1, 12);
  const days = dayText === undefined ? range(1, 31) : matching(dayText, 1, 31);
  const earliest = firstDay(years.ascending, months, days);
  const latest = firstDay(years.descending, months.reverse(), days.reverse());
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

function divisionSpan({ first, last }: Years, [month, months]: readonly [number, number]) {
  const after = month + months;
  const end =
    after > 12 ? { year: last + 1, month: after - 12, day: 1 } : { year: last, month: after, day: 1 };
  return { earliest: dayNumber({ year: first, month, day: 1 }), latest: dayNumber(end) - 1 };
}

/** The first of these days, in their order, that the calendar has. */
function firstDay(years: number[], months: number[], days: number[]): number | undefined {
  for (const year of years)
    for (const month of months)
      for (const day of days) if (day <= daysInMonth(year, month)) return dayNumber({ year, month, day });
  return undefined;
}

/** The numbers that two digits can mean, X being any. */
function matching(pattern: string, first: number, last: number): number[] {
  const fits = new RegExp(`^${pattern.replaceAll("X", "[0-9]")}$`);
  return range(first, last).filter((value) => fits.test(String(value).padStart(2, "0")));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** As much of a text as a sentence can hold. */
export function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

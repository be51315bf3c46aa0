import { type ArchiveDate, archiveDateOf, decadesOf } from "./archive-date.rules.ts";
import { calendarDay, dayNumber } from "./edtf/day-numbers.rules.ts";

/** The scale of days ends here, for a cursor holds nine digits: 2.7 million years from now, and before. */
const farthest = 999_999_998;
/** Of a date that touches more decades than these, the first ones are counted. */
const maxDecades = 1000;

export interface DateColumns {
  date_as_written: string | null;
  date_edtf: string | null;
  earliest: number | null;
  latest: number | null;
  decades: number[];
}

export const undated: DateColumns = {
  date_as_written: null,
  date_edtf: null,
  earliest: null,
  latest: null,
  decades: [],
};

/** A date as it is stored. What is further away than the scale reaches stands at its end. */
export function columnsOfDate({ asWritten, edtf, earliest, latest }: ArchiveDate): DateColumns {
  const onScale = (day: number | null) =>
    day === null ? null : Math.max(-farthest, Math.min(farthest, day));
  return {
    date_as_written: asWritten,
    date_edtf: edtf,
    earliest: onScale(earliest),
    latest: onScale(latest),
    decades: edtf === null ? [] : listedDecades(edtf),
  };
}

function listedDecades(edtf: string): number[] {
  const decades: number[] = [];
  for (const { first, last } of decadesOf(edtf))
    for (let decade = first; decade <= last && decades.length < maxDecades; decade += 10)
      decades.push(decade);
  return decades;
}

/** A day of the scale in ISO 8601: with a sign and six digits where four do not hold its year, seven where six do not. */
export function dayText(number: number | null): string | null {
  if (number === null) return null;
  const { year, month, day } = calendarDay(number);
  const two = (part: number) => String(part).padStart(2, "0");
  const isPlain = year >= 0 && year <= 9999;
  const digits = String(Math.abs(year)).padStart(isPlain ? 4 : 6, "0");
  return `${isPlain ? "" : year < 0 ? "-" : "+"}${digits}-${two(month)}-${two(day)}`;
}

/** Where a calendar day lies on the scale. */
export function dayNumberOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return dayNumber({ year, month, day: date });
}

/** Why words do not tell a date. */
export const reasonOf = (asWritten: string): string | null => archiveDateOf(asWritten).reason;

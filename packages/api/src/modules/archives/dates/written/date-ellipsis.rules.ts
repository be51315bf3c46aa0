// What a range or a list says once for several dates: “27-29 March 1956”, “1851-52”, “17th-19th century”.
import { type DateFields, Unreadable } from "./date-point.rules.ts";

/** Gives each date what its neighbours say for it too; dates are in the order of the text. */
export function lendWhatIsLeftOut(dates: readonly DateFields[]): void {
  for (let place = dates.length - 2; place >= 0; place -= 1) lendBack(dates[place], dates[place + 1]);
  for (let place = 1; place < dates.length; place += 1) lendOn(dates[place - 1], dates[place]);
}

/** From the later date to the one before it: “April - May 1958”. */
function lendBack(first: DateFields | undefined, last: DateFields | undefined): void {
  if (!first || !last) return;
  if (first.year === undefined && first.unit === undefined) {
    const [number] = first.small;
    if (last.unit !== undefined && first.month === undefined) first.unit = last.unit;
    else if (last.era !== undefined && number && first.month === undefined) {
      first.year = number.value;
      first.small = [];
    } else if (first.month !== undefined || first.season !== undefined) lendYear(first, last);
    else if (number && last.month !== undefined && (last.day ?? last.small[0]) !== undefined) {
      lendYear(first, last);
      first.month = last.month;
    }
  }
  // 27-29, 1956: the month stands in front, the year behind.
  if (last.month === undefined && last.small.length === 1 && first.month !== undefined)
    last.month = first.month;
  first.era ??= last.era;
  if (last.isAboutAfter) first.isAbout = true;
}

function lendYear(first: DateFields, last: DateFields): void {
  if (last.isOpenYear || last.isDecade) return;
  first.year = last.year;
}

/** From a date to the one after it: “1851-52”. */
function lendOn(first: DateFields | undefined, last: DateFields | undefined): void {
  if (!first || !last) return;
  if (first.isAbout) last.isAbout = true;
  if (first.isMaybe) last.isMaybe = true;
  if (first.era === "bc" && last.era === undefined)
    throw new Unreadable("UNCLEAR", "It is not said whether the end is before or after the year 1.");
  lendLeftOut(first, last);
  // The winter of 1872-73 is one.
  if (
    first.season === 24 &&
    first.year !== undefined &&
    last.year === first.year + 1 &&
    last.month === undefined
  ) {
    last.year = first.year;
    last.season = 24;
  }
}

function lendLeftOut(first: DateFields, last: DateFields): void {
  const isBareNumber = last.year === undefined && last.month === undefined && last.small.length === 1;
  if (first.unit !== undefined && isBareNumber) last.unit ??= first.unit;
  if (first.isDecade && !last.isOpenYear && (last.year ?? 1) % 10 === 0) last.isDecade = true;
  if (first.year === undefined || last.year !== undefined || last.unit !== undefined) return;
  const [number, ...more] = last.small;
  if (last.month !== undefined || last.season !== undefined) lendYear(last, first);
  else if (number && more.length === 0 && (first.day ?? first.small[0]) !== undefined) {
    last.month = first.month;
    lendYear(last, first);
  } else if (number && more.length === 0 && first.year > 999) {
    const unsaid = 10 ** number.digits;
    last.year = first.year - (first.year % unsaid) + number.value;
    last.isOpenYear = number.isPlural;
    last.isDecade ||= first.isDecade && last.year % 10 === 0;
    last.small = [];
  }
}

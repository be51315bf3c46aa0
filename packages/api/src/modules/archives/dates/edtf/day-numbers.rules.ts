// Days as whole numbers, counted from 1970-01-01 in the Gregorian calendar carried back before its time. PostgreSQL's
// `date` ends at 4713 BC and JavaScript's at 271821 BC; a museum of natural history begins earlier.

export interface CalendarDay {
  /** Astronomical: 0 is 1 BC. */
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

const daysInEra = 146_097;
const yearsInEra = 400;
/** From 0000-03-01 to 1970-01-01. */
const daysToEpoch = 719_468;

export function dayNumber({ year, month, day }: CalendarDay): number {
  // A year that begins in March has its leap day at its end.
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / yearsInEra);
  const yearOfEra = marchYear - era * yearsInEra;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - daysToEpoch;
}

export function calendarDay(number: number): CalendarDay {
  const shifted = number + daysToEpoch;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  return {
    year: yearOfEra + era * yearsInEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

// Dates as ISO 8601-2:2019 (EDTF) writes them: levels 0 and 1, and of level 2 what museums need. Each character is
// looked at a bounded number of times, whatever the text.
import { type DaySpan, type EdtfDate, type EdtfFault, excerpt, readEdtfDate } from "./edtf-date.rules.ts";

/** What a text of EDTF means. */
export interface Edtf {
  /** `oneOf` and `allOf` are sets: somebody was there in 1930 or in 1932; a feast was held in 1930 and in 1932. */
  form: "date" | "interval" | "oneOf" | "allOf";
  /** One, or of a set one for each of its dates, in their order. */
  spans: DaySpan[];
  isUncertain: boolean;
  isApproximate: boolean;
}

/** A year of days in a set would be a calendar. */
const maxDatesOfSet = 100;

export function readEdtf(text: string): Edtf | EdtfFault {
  const set = /^([[{])([^[\]{}/]*)([\]}])$/.exec(text);
  if (set) return readSet(set[1] === "[" ? "oneOf" : "allOf", set[2] ?? "", `${set[1]}${set[3]}`);
  if (text.includes("/")) return readInterval(text);
  const date = readEdtfDate(text);
  return "fault" in date ? date : { form: "date", ...combined([date]) };
}

export function isEdtf(text: string): boolean {
  return !("fault" in readEdtf(text));
}

function readInterval(text: string): Edtf | EdtfFault {
  const ends = text.split("/", 3);
  const [start = "", end = ""] = ends;
  if (ends.length > 2) return { fault: "An interval has one beginning and one end." };
  // `..` is an end that nobody sets; nothing is an end that nobody knows.
  const [first, last] = [start, end].map((side) =>
    side === "" || side === ".." ? null : readEdtfDate(side),
  );
  if (first && "fault" in first) return first;
  if (last && "fault" in last) return last;
  if (!first && !last && text !== "../..") return { fault: "An interval needs a date at one end." };
  if (first && last && first.earliest > last.latest)
    return { fault: `“${excerpt(text)}” ends before it begins.` };
  return {
    form: "interval",
    ...combined([first, last].filter((date) => !!date)),
    spans: [between(first, last)],
  };
}

function between(first: EdtfDate | null | undefined, last: EdtfDate | null | undefined): DaySpan {
  return {
    earliest: first && !first.isYearUnknown ? first.earliest : null,
    latest: last && !last.isYearUnknown ? last.latest : null,
  };
}

function readSet(form: "oneOf" | "allOf", inside: string, brackets: string): Edtf | EdtfFault {
  if (brackets !== "[]" && brackets !== "{}") return { fault: "The brackets around the set do not match." };
  const texts = inside.split(",", maxDatesOfSet + 1);
  if (texts.length > maxDatesOfSet) return { fault: `A set has at most ${maxDatesOfSet} dates.` };
  const dates: EdtfDate[] = [];
  const spans: DaySpan[] = [];
  for (const [place, text] of texts.entries()) {
    const [start = "", end, ...more] = text.split("..", 3);
    const isOpen = start === "" || end === "";
    const mayBeOpen = (start !== "" || place === 0) && (end !== "" || place === texts.length - 1);
    if (more.length > 0 || (isOpen && !mayBeOpen) || (start === "" && !end))
      return { fault: `“${excerpt(text)}” is not a date of a set.` };
    const first = start === "" ? null : readEdtfDate(start);
    const last = end === undefined ? first : end === "" ? null : readEdtfDate(end);
    if (first && "fault" in first) return first;
    if (last && "fault" in last) return last;
    if (first && last && first.earliest > last.latest)
      return { fault: `“${excerpt(text)}” ends before it begins.` };
    dates.push(...[first, last].filter((date) => date !== null));
    spans.push(between(first, last));
  }
  return { form, ...combined(dates), spans };
}

function combined(dates: EdtfDate[]): Omit<Edtf, "form"> {
  return {
    spans: dates.map((date) => between(date, date)),
    isUncertain: dates.some(({ isUncertain }) => isUncertain),
    isApproximate: dates.some(({ isApproximate }) => isApproximate),
  };
}

import { parentPort, workerData } from "node:worker_threads";
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";

/** A rule in local time, and the local time of its first date. */
export interface Repeated {
  rule: string;
  first: string;
  max: number;
}
/** The dates, to the first beyond `max`; or why there are none. */
export type Repetition = { starts: string[] } | { reason: string };

// Two years have 732 days; a rule that finds no date in many more finds none.
const maxIterations = 4000;

function repeat({ rule, first, max }: Repeated): Repetition {
  try {
    const dtstart = Temporal.PlainDateTime.from(first).toZonedDateTime("UTC");
    const dates = new RRuleTemporal({ rruleString: rule, dtstart, maxIterations, strict: true });
    const starts = dates.all((_date, place) => place <= max);
    return { starts: starts.map((start) => start.toPlainDateTime().toString({ smallestUnit: "second" })) };
  } catch (error) {
    return { reason: (error as Error).message };
  }
}

parentPort?.postMessage(repeat(workerData as Repeated));

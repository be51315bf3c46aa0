import type { LevelsShown } from "./results-shape.ts";
import type { ResultsTools } from "./results-tools.ts";

const WAVES: Record<string, string> = {
  BASELINE: "Before it began",
  MID: "Halfway",
  END: "When it ended",
  FOLLOW_UP: "Some time later",
  RETROSPECTIVE: "Looking back at the time before",
};

/** When people were asked. */
export const waveOf = (tools: ResultsTools, wave: string | null): string =>
  wave === null ? "" : tools.say(WAVES[wave] ?? tools.reader.term(wave));

const order = ["RETROSPECTIVE", "BASELINE", "MID", "END", "FOLLOW_UP"];

/** What was at each time, the earliest first. */
export const inTime = (levels: readonly LevelsShown[]): LevelsShown[] =>
  [...levels].sort((one, other) => order.indexOf(one.wave ?? "") - order.indexOf(other.wave ?? ""));

/** The same for those who hear it: no voice says what a dash stands for. */
export const spokenStepsOf = (tools: ResultsTools, { low, high }: { low: number; high: number }): string =>
  high > low
    ? tools.sentence("{low} to {high}", { low: inTenths(tools, low), high: inTenths(tools, high) })
    : inTenths(tools, low);

const inTenths = (tools: ResultsTools, value: number): string =>
  tools.number(value, { maximumFractionDigits: 1 });

/** A part of the scale: one step, or from one to another. */
export function stepsOf(tools: ResultsTools, { low, high }: { low: number; high: number }): string {
  const format = new Intl.NumberFormat(tools.reader.formats.lang, { maximumFractionDigits: 1 });
  return high > low ? format.formatRange(low, high) : format.format(low);
}

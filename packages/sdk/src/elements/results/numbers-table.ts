import { agreedValue, type MetricShown, type ResultShown } from "./results-shape.ts";
import type { ResultsTools } from "./results-tools.ts";
import { inTime, stepsOf, waveOf } from "./wave-words.ts";

const METHODS: Record<string, string> = {
  PAIRED_T: "Student's t, the same people",
  GROUP_MEANS_T: "Student's t, over groups",
  CLOPPER_PEARSON: "Clopper and Pearson",
};

type Row = readonly [label: string, value: string | null];

/** The same as the charts say, and what only those who read statistics look for. */
export function numbersTable(tools: ResultsTools, metric: MetricShown, result: ResultShown): unknown {
  const { html } = tools.parts;
  const groups: [heading: string, rows: readonly Row[]][] = [
    [tools.reader.say(metric.kind === "SHARE" ? "Share" : "Change"), estimateRows(tools, metric, result)],
    ...inTime(result.levels).map(({ wave, n, bins }): [string, Row[]] => [
      waveOf(tools, wave),
      [
        [tools.say("People"), n === null ? null : tools.number(n)],
        ...(bins ?? []).map((bin): Row => [stepsOf(tools, bin), tools.number(bin.count)]),
      ],
    ]),
  ];
  return html`<details>
    <summary part="numbers">${tools.say("The numbers")}</summary>
    <table part="table">
      ${groups.map(
        ([heading, rows]) => html`<tbody>
          <tr><th scope="rowgroup" colspan="2">${heading}</th></tr>
          ${rows.map(
            ([label, value]) =>
              html`<tr><th scope="row">${label}</th><td>${value ?? tools.withheld}</td></tr>`,
          )}
        </tbody>`,
      )}
    </table>
  </details>`;
}

function estimateRows(tools: ResultsTools, metric: MetricShown, result: ResultShown): Row[] {
  const { n, left, estimate, interval, effect, moved, design } = result;
  const isShare = metric.kind === "SHARE";
  const say = (value: number) => tools.value(metric, value);
  const rows: Row[] = [
    [tools.say("People"), n === null ? null : tools.number(n)],
    [tools.say(isShare ? "Share" : "Average change"), estimate === null ? null : say(estimate)],
    [
      tools.say("95 % interval"),
      interval && tools.sentence("{low} to {high}", { low: say(interval.low), high: say(interval.high) }),
    ],
    [tools.say("Agreed beforehand"), say(agreedValue(metric))],
  ];
  if (design === "PAIRED")
    rows.push(
      [tools.say("Moved up"), moved && tools.number(moved.up)],
      [tools.say("Stayed the same"), moved && tools.number(moved.stayed)],
      [tools.say("Moved down"), moved && tools.number(moved.down)],
      [tools.say("Did not answer again"), left === null ? null : tools.percent(left)],
    );
  if (effect !== null) rows.push([tools.say("Size of the change (g)"), tools.change(effect)]);
  if (interval)
    rows.push([
      tools.say("Method"),
      tools.say(METHODS[interval.method] ?? tools.reader.term(interval.method)),
    ]);
  return rows;
}

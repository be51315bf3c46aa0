import { agreedValue, type MetricShown, type ResultShown } from "./results-shape.ts";
import type { ResultsTools } from "./results-tools.ts";

/** From where to where the axis goes. */
export interface Axis {
  from: number;
  to: number;
}

/** One axis for both sides, so that they can be looked at together: of a change it has zero in its middle. */
export function axisOf({ kind, worthwhileChange }: MetricShown, results: readonly ResultShown[]): Axis {
  if (kind === "SHARE") return { from: 0, to: 1 };
  const ends = results.flatMap(({ interval }) => (interval ? [interval.low, interval.high] : []));
  const reach = Math.max(2 * (worthwhileChange ?? 0), ...ends.map(Math.abs)) * 1.1 || 1;
  return { from: -reach, to: reach };
}

/** The change or the share as a dot, how sure it is as a line, and shaded what was agreed. It is mirrored where one reads so. */
export function changeChart(
  tools: ResultsTools,
  { metric, result, axis }: { metric: MetricShown; result: ResultShown; axis: Axis },
): unknown {
  const { html } = tools.parts;
  const { estimate, interval } = result;
  if (estimate === null || interval === null) return html`<p part="withheld">${tools.withheld}</p>`;
  const isShare = metric.kind === "SHARE";
  const isDown = metric.direction === "DOWN";
  const isMirrored = tools.reader.labels.dir === "rtl";
  const place = (value: number) => {
    const share = ((value - axis.from) / (axis.to - axis.from)) * 100;
    return isMirrored ? 100 - share : share;
  };
  const agreed = agreedValue(metric);
  const line = place(isShare ? agreed : 0);
  const ends = [place(agreed), place(isDown ? axis.from : axis.to)];
  const low = place(interval.low);
  const high = place(interval.high);
  const said = captionOf(tools, metric, { estimate, interval });
  return html`<figure part="figure">
    <svg part="chart" role="img" aria-label=${said} width="100%" height="3.25em">
      <rect x=${`${Math.min(...ends)}%`} y="0" width=${`${Math.abs((ends[1] ?? 0) - (ends[0] ?? 0))}%`} height="3.25em"></rect>
      <line x1="0" x2="100%" y1="1.625em" y2="1.625em"></line>
      <line x1=${`${line}%`} x2=${`${line}%`} y1="0" y2="3.25em"></line>
      <line x1=${`${low}%`} x2=${`${high}%`} y1="1.625em" y2="1.625em"></line>
      <circle cx=${`${place(estimate)}%`} cy="1.625em" r="0.5em"></circle>
    </svg>
    <div part="axis" aria-hidden="true">
      ${
        isShare
          ? [html`<span>${tools.percent(0)}</span>`, html`<span>${tools.percent(1)}</span>`]
          : ["Lower", "No change", "Higher"].map((word) => html`<span>${tools.say(word)}</span>`)
      }
    </div>
    <figcaption>${said} ${tools.say(isShare ? "Shaded: the target." : "Shaded: what both sides call worthwhile.")}</figcaption>
  </figure>`;
}

function captionOf(
  tools: ResultsTools,
  metric: MetricShown,
  { estimate, interval }: { estimate: number; interval: { low: number; high: number } },
): string {
  const say = (value: number) => tools.value(metric, value);
  const values = { value: say(estimate), low: say(interval.low), high: say(interval.high) };
  return metric.kind === "SHARE"
    ? tools.sentence(
        "The dot is the share, {value}. The line shows how sure we can be: between {low} and {high}.",
        values,
      )
    : tools.sentence(
        "The dot is the average change, {value}. The line shows how sure we can be: between {low} and {high}.",
        values,
      );
}

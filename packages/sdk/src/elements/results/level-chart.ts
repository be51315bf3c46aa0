import type { LevelsShown, ResultShown } from "./results-shape.ts";
import type { ResultsTools } from "./results-tools.ts";
import { inTime, spokenStepsOf, stepsOf, waveOf } from "./wave-words.ts";

const maxDots = 8;

/** For how many people one dot stands, so that the highest column of all has few: 5, 10, 20, 50 and so on. */
export function peopleOfDot(results: readonly ResultShown[]): number {
  const counts = results.flatMap(({ levels }) =>
    levels.flatMap(({ bins }) => (bins ?? []).map(({ count }) => count)),
  );
  const most = Math.max(0, ...counts);
  let people = 5;
  for (const times of [2, 2, 2.5, 2, 2, 2.5, 2, 2, 2.5, 2, 2, 2.5])
    if (most > people * maxDots) people *= times;
  return people;
}

/** A column of dots from the bottom up; the last one may stand for fewer people and is smaller. */
function dots(tools: ResultsTools, count: number, people: number, isFirst: boolean): unknown {
  const { html } = tools.parts;
  const rows = Math.ceil(count / people);
  const circle = (row: number) => {
    const radius = 4 * Math.sqrt(Math.min(1, count / people - row));
    return `M${5 - radius} ${10 * (rows - row) - 5}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
  };
  const path = Array.from({ length: rows }, (_row, row) => circle(row)).join("");
  const height = `${rows * 1.125}em`;
  return html`<svg part="dots" aria-hidden="true" width="1.125em" height=${height} viewBox=${`0 -0.5 10 ${10 * rows + 1}`} ?data-first=${isFirst}><path d=${path}></path></svg>`;
}

/** Where people stood, one time after the other. What each end of the scale means stands below it. */
export function levelCharts(
  tools: ResultsTools,
  { levels }: ResultShown,
  { people, ends }: { people: number; ends: readonly [unknown, unknown] },
): unknown {
  const { html, nothing } = tools.parts;
  const isShown = levels.some(({ bins }) => bins !== null);
  return html`<figure part="figure">
    <figcaption>${tools.say("Where people stood.")} ${
      isShown
        ? tools.sentence("One dot stands for about {people} people.", { people: tools.number(people) })
        : nothing
    }</figcaption>
    ${inTime(levels).map((one, at) => levelChart(tools, one, { people, ends, isFirst: levels.length > 1 && at === 0 }))}
  </figure>`;
}

function levelChart(
  tools: ResultsTools,
  { wave, bins }: LevelsShown,
  { people, ends, isFirst }: { people: number; ends: readonly [unknown, unknown]; isFirst: boolean },
): unknown {
  const { html } = tools.parts;
  const when = waveOf(tools, wave);
  if (bins === null)
    return html`<div part="levels"><p part="label">${when}</p><p part="withheld">${tools.withheld}</p></div>`;
  const said = bins.map((bin) => `${spokenStepsOf(tools, bin)}: ${tools.number(bin.count)}`).join("; ");
  return html`<div part="levels">
    <p part="label">${when}</p>
    <div part="columns" role="img" aria-label=${`${when}. ${said}`}>
      ${bins.map(
        (bin) =>
          html`<span part="column"><span>${tools.number(bin.count)}</span>${dots(tools, bin.count, people, isFirst)}<b>${stepsOf(tools, bin)}</b></span>`,
      )}
    </div>
    <div part="axis"><span>${ends[0]}</span><span>${ends[1]}</span></div>
  </div>`;
}

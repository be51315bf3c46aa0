import { axisOf, changeChart } from "./change-chart.ts";
import { levelCharts, peopleOfDot } from "./level-chart.ts";
import { numbersTable } from "./numbers-table.ts";
import { type MetricShown, type QuestionShown, type ResultShown, type Side, sides } from "./results-shape.ts";
import type { ResultsTools } from "./results-tools.ts";
import { agreedOf, countedOf, leftOf, peopleOf, verdictOf } from "./verdict-words.ts";

export interface MetricFound {
  metric: MetricShown;
  results: readonly ResultShown[];
  questions: readonly QuestionShown[];
}

/** What was found for one metric: what was asked and agreed, then both sides beside each other. */
export function metricSection(tools: ResultsTools, found: MetricFound): unknown {
  const { html, nothing, heading, textOf } = tools.parts;
  const { metric, results } = found;
  const axis = axisOf(metric, results);
  const dot = peopleOfDot(results);
  const asked = questionsOf(found);
  return html`<section part="metric">
    ${metric.isPrimary ? nothing : html`<p part="kind">${tools.say("Asked as well")}</p>`}
    ${heading(tools.level + 1, "heading", textOf(metric.name))}
    <div part="question">
      ${asked[0] ? [tools.label("We asked"), asked.map(({ text }) => html`<q>${textOf(text)}</q>`)] : nothing}
      <p>${[countedOf(tools, metric), agreedOf(tools, metric)].filter(Boolean).join(" ")}</p>
    </div>
    <div part="sides">${sides.map((side) => {
      const result = results.find((one) => one.side === side);
      return html`<article part="side">
        ${heading(tools.level + 2, "label", sideName(tools, metric, side))}
        ${result ? sideContent(result) : html`<p part="withheld">${tools.say("This side was not asked.")}</p>`}
      </article>`;
    })}</div>
    <div part="note">${tools.label("What it does not say")}<p>${textOf(metric.limits)}</p></div>
  </section>`;

  function sideContent(result: ResultShown): unknown {
    const [verdict, meaning] = verdictOf(tools, metric, result);
    // Where nothing at all is shown, that is said once.
    const isHidden = result.n === null && result.levels.every(({ bins }) => bins === null);
    const people = isHidden ? [] : [peopleOf(tools, result), leftOf(tools, metric, result)];
    const said = [meaning, ...people].filter(Boolean).join(" ");
    return [
      html`<p part="verdict">${verdict}</p>`,
      html`<p part="explained">${said}</p>`,
      changeChart(tools, { metric, result, axis }),
      isHidden ? nothing : levelCharts(tools, result, { people: dot, ends: endsOf(tools, found) }),
      result.byLanguage[0] && tools.later("languages")?.render(tools, metric, result),
      numbersTable(tools, metric, result),
    ];
  }
}

const questionsOf = ({ metric, questions }: MetricFound): QuestionShown[] =>
  metric.items.flatMap(({ question }) => questions.find(({ key }) => key === question) ?? []);

/** What the ends of the scale mean, in the words of the choices that people had; else as numbers. */
function endsOf(tools: ResultsTools, found: MetricFound): [unknown, unknown] {
  const { scaleLow, scaleHigh } = found.metric;
  const asked = questionsOf(found);
  const end = (score: number) => {
    const words = asked.map(({ choices }) => choices.find((choice) => choice.score === score)?.text);
    const [first] = words;
    // Questions that are answered in other words have no words in common.
    return first && words.every((word) => word?.text === first.text) ? tools.parts.textOf(first) : "";
  };
  return [end(scaleLow), end(scaleHigh)];
}

function sideName(tools: ResultsTools, { communityOwner, hostOwner }: MetricShown, side: Side): unknown {
  const owner = side === "HOST" ? hostOwner : communityOwner;
  return tools.parts.joined([tools.reader.term(side), owner && tools.parts.textOf(owner.name)]);
}

import type { MetricShown, RecordShown } from "../results-shape.ts";
import type { ResultsTools } from "../results-tools.ts";
import { agreedOf } from "../verdict-words.ts";

/** What records say of a metric for which nobody is asked: the value beside its target, and no verdict. */
export function recordSection(
  tools: ResultsTools,
  { metric, recorded }: { metric: MetricShown; recorded: readonly RecordShown[] },
): unknown {
  const { html, nothing, heading, joined, textOf } = tools.parts;
  return html`<section part="metric">
    ${metric.isPrimary ? nothing : html`<p part="kind">${tools.say("Counted as well")}</p>`}
    ${heading(tools.level + 1, "heading", textOf(metric.name))}
    <div part="question"><p>${[tools.say("Nobody was asked: this is counted from records."), agreedOf(tools, metric)].join(" ")}</p></div>
    <div part="sides">${recorded.map(
      (one) => html`<article part="side">
        ${one.side ? heading(tools.level + 2, "label", joined([tools.reader.term(one.side)])) : nothing}
        <p part="verdict">${valueIn(tools, metric, one)}</p>
        <p part="explained">${[againstTarget(tools, metric, one), ...networkIn(tools, one)].filter(Boolean).join(" ")}</p>
        ${one.source ? html`<div part="note">${tools.label("Where it can be read")}<p>${textOf(one.source)}</p></div>` : nothing}
        ${numbers(tools, metric, one)}
      </article>`,
    )}</div>
    <div part="note">${tools.label("What it does not say")}<p>${textOf(metric.limits)}</p></div>
  </section>`;
}

const valueIn = (tools: ResultsTools, metric: MetricShown, { value, suppressed }: RecordShown): string => {
  if (suppressed) return tools.withheld;
  return value === null ? tools.say("The value is not known.") : tools.value(metric, value);
};

function againstTarget(
  tools: ResultsTools,
  { direction }: MetricShown,
  { value, target }: RecordShown,
): string {
  if (value === null) return "";
  const isReached = direction === "DOWN" ? value <= target : value >= target;
  return [
    isReached ? "This reaches the target." : "This does not reach the target.",
    "It is no verdict: nobody was asked as a sample.",
  ]
    .map((text) => tools.say(text))
    .join(" ");
}

const fewPartners = 10;

function networkIn(tools: ResultsTools, { network }: RecordShown): string[] {
  if (!network) return [];
  const partners = tools.number(network.partners);
  const known = tools.number(network.known);
  return [
    tools.sentence("Of {partners} partners, other programs of {known} are known here.", { partners, known }),
    network.isIncomplete ? tools.say("So this is incomplete.") : "",
    network.partners < fewPartners
      ? tools.say("Among so few partners, one tie more or less changes much.")
      : "",
  ];
}

/** The same as a table, with what only those who read statistics look for. */
function numbers(tools: ResultsTools, metric: MetricShown, one: RecordShown): unknown {
  const { html } = tools.parts;
  const { network, target, until } = one;
  const number = (value: number | null) => (value === null ? "–" : tools.number(value));
  const rows: [label: string, value: string][] = [
    ["Value", valueIn(tools, metric, one)],
    ["Agreed beforehand", tools.value(metric, target)],
    ["Counted until", tools.day(until)],
    ...(network
      ? (
          [
            ["Density of ties", number(network.density)],
            ["E-I index", number(network.externalInternal)],
            ["The same by chance", number(network.byChance)],
            ["Invitations returned", number(network.reciprocity)],
            ["New ties across sides", number(network.newTies)],
            ["Possible new ties", number(network.possibleTies)],
          ] as const
        ).map(([label, value]): [string, string] => [label, value])
      : []),
  ];
  return html`<details>
    <summary part="numbers">${tools.say("The numbers")}</summary>
    <table part="table"><tbody>${rows.map(
      ([label, value]) => html`<tr><th scope="row">${tools.say(label)}</th><td>${value}</td></tr>`,
    )}</tbody></table>
  </details>`;
}

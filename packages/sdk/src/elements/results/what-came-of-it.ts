import type { FindingShown, MetricShown, RecommendationShown } from "./results-shape.ts";
import type { ResultsTools } from "./results-tools.ts";
import { verdictOf } from "./verdict-words.ts";

/** From what was said to what was changed: a recommendation, its answer, what is different now, and whether it helped. */
export function whatCameOfIt(tools: ResultsTools, findings: readonly FindingShown[]): unknown {
  const { html } = tools.parts;
  return tools.section(
    "What followed",
    findings[0]
      ? html`<ul part="findings" role="list">${findings.map((finding) => html`<li>${steps(tools, finding)}</li>`)}</ul>`
      : html`<p part="message">${tools.say("Nothing has been recorded yet.")}</p>`,
  );
}

function steps(
  tools: ResultsTools,
  { statement, metric, isBinding, recommendations }: FindingShown,
): unknown {
  const { html, nothing, textOf } = tools.parts;
  const said = html`<p>${textOf(statement)}</p>${
    isBinding ? small(tools, tools.say("The program waits until this is answered.")) : nothing
  }`;
  return html`<ol part="steps" role="list">
    ${step(tools, "Said", said)}
    ${
      recommendations[0]
        ? recommendations.map((one) => [
            stepsAfter(tools, one),
            metric && one.askedAgain[0] && stepAgain(tools, metric, one),
          ])
        : step(tools, "Recommended", nothingYet(tools))
    }
  </ol>`;
}

function stepsAfter(tools: ResultsTools, recommendation: RecommendationShown): unknown[] {
  const { html, nothing, joined, textOf } = tools.parts;
  const { statement, owner, dueOn, state, answer, answerText, answeredOn, changeText, changedOn } =
    recommendation;
  const recommended = step(
    tools,
    "Recommended",
    html`<p>${textOf(statement)}</p>${owner ? small(tools, textOf(owner.name)) : nothing}`,
  );
  const day = tools.day(dueOn);
  if (answer === null) {
    const waiting =
      state === "OVERDUE"
        ? tools.sentence("An answer was due by {day}. There is none yet.", { day })
        : tools.sentence("An answer is due by {day}.", { day });
    return [recommended, step(tools, "Answered", html`<p>${waiting}</p>`)];
  }
  const when = (label: string, given: string | null) =>
    given ? small(tools, joined([tools.say(label), tools.day(given)])) : nothing;
  const answered = html`<p>${textOf(answerText)}</p>${when(answer === "ACCEPTED" ? "Accepted" : "Refused", answeredOn)}`;
  if (answer !== "ACCEPTED") return [recommended, step(tools, "Refused", answered)];
  const changed = changeText
    ? html`<p>${textOf(changeText)}</p>${changedOn ? small(tools, tools.day(changedOn)) : nothing}`
    : nothingYet(tools);
  return [recommended, step(tools, "Answered", answered), step(tools, "Changed", changed)];
}

/** The same metric, asked again after the change: what was found first and then, by the same verdicts, in the order of the sides. */
function stepAgain(
  tools: ResultsTools,
  metric: Pick<MetricShown, "kind">,
  { askedAgain }: RecommendationShown,
): unknown {
  const note = tools.say("Other people were asked, and other things may have changed.");
  const found = askedAgain.map(
    (one) =>
      tools.parts
        .html`<p>${tools.reader.term(one.side)}: ${comparedOf(tools, metric, one)}</p>${small(tools, tools.day(one.releasedOn))}`,
  );
  return step(tools, "Asked again", [found, small(tools, note)]);
}

function comparedOf(
  tools: ResultsTools,
  { kind }: Pick<MetricShown, "kind">,
  { before, after, verdict, reasons }: RecommendationShown["askedAgain"][number],
): string {
  if (verdict === null) return tools.withheld;
  const said: string[] = verdictOf(tools, { kind: "CHANGE" }, { verdict, reasons });
  if (before !== null && after !== null) {
    const value = (of: number) => (kind === "CHANGE" ? tools.change(of) : tools.percent(of));
    said.unshift(
      tools.sentence("First {before}, then {after}.", { before: value(before), after: value(after) }),
    );
  }
  return said.join(" ");
}

/** What is said in passing: who, and when. */
const small = (tools: ResultsTools, content: unknown): unknown =>
  tools.parts.html`<p part="dates">${content}</p>`;

const nothingYet = (tools: ResultsTools): unknown =>
  tools.parts.html`<p>${tools.say("Nothing has been recorded yet.")}</p>`;

const step = (tools: ResultsTools, label: string, content: unknown): unknown =>
  tools.parts.html`<li part="step">${tools.label(label)}${content}</li>`;

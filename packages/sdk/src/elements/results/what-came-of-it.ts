import type { FindingShown, RecommendationShown } from "./results-shape.ts";
import type { ResultsTools } from "./results-tools.ts";

/** From what was said to what was changed: a recommendation, its answer, and what is different now. */
export function whatCameOfIt(tools: ResultsTools, findings: readonly FindingShown[]): unknown {
  const { html } = tools.parts;
  return tools.section(
    "What followed",
    findings.length > 0
      ? html`<ul part="findings" role="list">${findings.map((finding) => html`<li>${steps(tools, finding)}</li>`)}</ul>`
      : html`<p part="message">${tools.say("Nothing has been recorded yet.")}</p>`,
  );
}

function steps(tools: ResultsTools, { statement, isBinding, recommendations }: FindingShown): unknown {
  const { html, nothing, textOf } = tools.parts;
  const said = html`<p>${textOf(statement)}</p>${
    isBinding
      ? html`<p part="dates">${tools.say("The program waits with its next step until this is answered.")}</p>`
      : nothing
  }`;
  return html`<ol part="steps" role="list">
    ${step(tools, "Said", said)}
    ${
      recommendations.length > 0
        ? recommendations.map((one) => stepsAfter(tools, one))
        : step(tools, "Recommended", html`<p>${tools.say("Nothing has been recommended yet.")}</p>`)
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
    html`<p>${textOf(statement)}</p>${owner ? html`<p part="dates">${textOf(owner.name)}</p>` : nothing}`,
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
    given ? html`<p part="dates">${joined([tools.say(label), tools.day(given)])}</p>` : nothing;
  const answered = html`<p>${textOf(answerText)}</p>${when(answer === "ACCEPTED" ? "Accepted" : "Refused", answeredOn)}`;
  if (answer !== "ACCEPTED") return [recommended, step(tools, "Refused, because", answered)];
  const changed = changeText
    ? html`<p>${textOf(changeText)}</p>${changedOn ? html`<p part="dates">${tools.day(changedOn)}</p>` : nothing}`
    : html`<p>${tools.say("Nothing has been told of it yet.")}</p>`;
  return [recommended, step(tools, "Answered", answered), step(tools, "Changed", changed)];
}

const step = (tools: ResultsTools, label: string, content: unknown): unknown =>
  tools.parts.html`<li part="step">${tools.label(label)}${content}</li>`;

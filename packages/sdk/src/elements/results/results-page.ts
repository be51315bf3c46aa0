import type { ResultsFound } from "../../element-types/found.ts";
import {
  type EvaluationResults,
  GetEvaluationResultsDocument,
  GetProgramResultsDocument,
} from "../../generated/evaluations.ts";
import type { HeritageElement, Question, View } from "../heritage-element.ts";
import { pageTitle } from "../page-title.ts";
import type { ViewParts } from "../views.ts";
import { type MetricFound, metricSection } from "./metric-section.ts";
import { recordSection } from "./recorded/record-section.ts";
import styles from "./results.css";
import type { MetricShown, RecordShown } from "./results-shape.ts";
import { ResultsTools } from "./results-tools.ts";
import { whatCameOfIt } from "./what-came-of-it.ts";

type Host = HeritageElement<ResultsFound>;

/** What the page of an evaluation's results shows: of its releases alone. */
class ResultsPage implements View<ResultsFound> {
  readonly styles: string = styles;
  readonly #host: Host;
  readonly #tools: ResultsTools;
  readonly #bearTitle: ReturnType<typeof pageTitle>;

  constructor(host: Host, parts: ViewParts) {
    this.#host = host;
    this.#tools = new ResultsTools(host, parts);
    this.#bearTitle = pageTitle(host);
  }

  question(): Question {
    const { languages } = this.#tools.reader;
    const attribute = this.#host.hasAttribute("evaluation") ? "evaluation" : "program";
    const named = this.#tools.named(attribute, "eval_");
    if (attribute === "evaluation" || "id" in named) {
      const id = "id" in named ? named.id : named.slug;
      return { document: GetEvaluationResultsDocument, variables: { by: { id }, languages } };
    }
    return {
      document: GetProgramResultsDocument,
      variables: { by: this.#tools.named("program", "prog_"), languages },
    };
  }

  isEmpty(answer: ResultsFound): boolean {
    return !evaluationIn(answer);
  }

  linkedData(answer: ResultsFound): readonly object[] {
    const evaluation = evaluationIn(answer);
    if (!evaluation) return [];
    const { title, purpose, metrics, releases, program } = evaluation;
    return [
      {
        "@type": "Dataset",
        name: title.text,
        inLanguage: title.language,
        description: purpose?.text,
        about: program?.title.text,
        datePublished: dayOf(releases.at(-1)),
        variableMeasured: metrics.map(({ name }) => name.text),
        url: location.href,
      },
    ];
  }

  render(answer: ResultsFound): unknown {
    const { html, nothing, textOf } = this.#tools.parts;
    const say = (text: string) => this.#tools.say(text);
    if (!this.#tools.isSpeaking()) return nothing;
    const evaluation = evaluationIn(answer);
    if (!evaluation)
      return html`<p part="message" role="status">${say(
        answer.program ? "Nothing has been released yet." : "This is not here, or no longer.",
      )}</p><slot></slot>`;
    const found = foundIn(evaluation);
    return html`<article part="results">
      ${this.#header(evaluation)}
      ${
        found[0]
          ? [
              found.map((one) =>
                "recorded" in one ? recordSection(this.#tools, one) : metricSection(this.#tools, one),
              ),
              this.#said(evaluation),
              whatCameOfIt(this.#tools, evaluation.findings),
            ]
          : [
              html`<p part="message">${say(nothingToShow(evaluation))}</p>`,
              evaluation.withheldReasons.map(({ reason }) => html`<p part="note">${textOf(reason)}</p>`),
            ]
      }
    </article>`;
  }

  /** What people said, where anybody is quoted. What shows it is loaded then, and shows the page again. */
  #said({ qualitativeRecords }: EvaluationResults): unknown {
    const isQuoted = qualitativeRecords.some(({ excerpts }) => excerpts[0]);
    return isQuoted ? this.#tools.later("quotes")?.render(qualitativeRecords) : undefined;
  }

  mend(): boolean {
    return this.#tools.shown?.quotes?.missed() === true;
  }

  #header({ title, purpose, program, releases, scope }: EvaluationResults): unknown {
    const { html, nothing, fact, fallbackOf, heading, linkTo, textOf } = this.#tools.parts;
    const tools = this.#tools;
    const released = releases.at(-1);
    return html`<header part="header">
      <p part="kind">${tools.say("Evaluation")}</p>
      ${heading(tools.level, "title", textOf(title))}
      ${purpose ? html`<p part="summary">${textOf(purpose)}</p>` : nothing}
      ${fallbackOf(tools.reader, [title, purpose])}
      <dl part="facts">
        ${fact(tools.reader, "Program", [program && linkTo(tools.addressOf("program-href", program), textOf(program.title))])}
        ${fact(tools.reader, "Released", [released && tools.day(dayOf(released) ?? "")])}
      </dl>
      ${
        released
          ? html`<p part="note">${[
              scope === "GROUPS_LIKE_THESE"
                ? "These results speak of groups like those that took part."
                : "These results speak only of the people who answered.",
              "They show a change. What would have changed without the program, they do not show.",
              "Numbers of people are rounded to 5, and what could give somebody away is not shown.",
            ]
              .map((text) => tools.say(text))
              .join(" ")}</p>`
          : nothing
      }
    </header>`;
  }

  shown(): void {
    const { answer } = this.#host;
    this.#bearTitle(answer && evaluationIn(answer)?.title.text);
  }
}

/** The evaluation that was named, or the latest one of the program. */
function nothingToShow({ lifecycle, withheldReasons }: EvaluationResults): string {
  if (lifecycle !== "WITHHELD") return "Nothing has been released yet.";
  return withheldReasons[0]
    ? "Both sides decided to release nothing."
    : "All answers were deleted before any release.";
}

/** Since when everybody reads it. */
const dayOf = (release: EvaluationResults["releases"][number] | undefined) =>
  release?.publishedOn ?? release?.releasedOn;

const evaluationIn = ({ evaluation, program }: ResultsFound): EvaluationResults | undefined =>
  evaluation ?? program?.evaluations.nodes[0] ?? undefined;

/** What was released, by metric: of a metric, each time at which it was compared stands by itself. */
function foundIn({ metrics, releases, instruments }: EvaluationResults): (MetricFound | RecordFound)[] {
  const results = releases.flatMap((release) => release.results);
  const records = releases.flatMap((release) => release.recorded);
  const questions = [...instruments]
    .sort((one, other) => other.version - one.version)
    .flatMap((instrument) => instrument.questions);
  return metrics.flatMap((metric): (MetricFound | RecordFound)[] => {
    const isOf = ({ metricId }: { metricId: string }) => metricId === metric.id;
    const recorded = records.filter(isOf);
    if (recorded[0]) return [{ metric, recorded }];
    const own = results.filter(isOf);
    const times = [...new Set(own.map(({ waves }) => waves.join()))];
    return times.map((time) => ({
      metric,
      questions,
      results: own.filter(({ waves }) => waves.join() === time),
    }));
  });
}

interface RecordFound {
  metric: MetricShown;
  recorded: readonly RecordShown[];
}

export const view = (host: Host, parts: ViewParts): View<ResultsFound> => new ResultsPage(host, parts);

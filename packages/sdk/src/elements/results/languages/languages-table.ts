import type { AnyElement } from "../../heritage-element.ts";
import type { LanguageShown, MetricShown, ResultShown } from "../results-shape.ts";
import type { ResultsTools } from "../results-tools.ts";
import styles from "./languages.css";

/** The same by language, where both sides agreed to tell it. Languages of which nothing is told stand together, in one row. */
class LanguagesTable {
  constructor(host: AnyElement) {
    host.wear(styles);
  }

  render(tools: ResultsTools, metric: MetricShown, { byLanguage }: ResultShown): unknown {
    const { html, nothing } = tools.parts;
    if (byLanguage.length === 0) return nothing;
    const heads = [
      "Language",
      metric.kind === "SHARE" ? "Share" : "Average change",
      "95 % interval",
      "People",
    ];
    const hidden = byLanguage
      .filter(({ estimate }) => estimate === null)
      .map(({ language }) => nameOf(tools, language));
    return html`<table part="table">
      <caption part="label">${tools.say("By language")}</caption>
      <thead><tr>${heads.map((head) => html`<th scope="col">${tools.say(head)}</th>`)}</tr></thead>
      <tbody>
        ${byLanguage.map((one) => foundOf(tools, metric, one))}
        ${
          hidden.length > 0
            ? html`<tr>
              <th scope="row">${new Intl.ListFormat(tools.reader.formats.lang).format(hidden)}</th>
              <td colspan="3">${tools.withheld}</td>
            </tr>`
            : nothing
        }
      </tbody>
    </table>`;
  }
}

function foundOf(
  tools: ResultsTools,
  metric: MetricShown,
  { language, n, estimate, interval }: LanguageShown,
) {
  const { html, nothing } = tools.parts;
  if (estimate === null || interval === null) return nothing;
  const say = (value: number) => tools.value(metric, value);
  return html`<tr>
    <th scope="row">${nameOf(tools, language)}</th><td>${say(estimate)}</td>
    <td>${tools.sentence("{low} to {high}", { low: say(interval.low), high: say(interval.high) })}</td>
    <td>${n === null ? nothing : tools.number(n)}</td>
  </tr>`;
}

/** In the reader's language; its tag where the browser knows no name. */
function nameOf({ reader }: ResultsTools, tag: string): string {
  try {
    return new Intl.DisplayNames(reader.formats.lang, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export const view = (host: AnyElement) => new LanguagesTable(host);

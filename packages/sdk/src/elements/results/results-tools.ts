import { PageTools } from "../page-tools.ts";
import type { Shown } from "../views.ts";
import type { MetricShown } from "./results-shape.ts";

/** The metrics that are no share and no change. */
const counts: ReadonlySet<string> = new Set(["COLLABORATION_REALISED", "LOCAL_VISITORS"]);

type Later = "languages" | "quotes";

/** What the page of results is written with: sentences with numbers in them. */
export class ResultsTools extends PageTools {
  shown?: { [Name in Later]?: Shown[Name] | undefined };

  /** What most pages of results have none of: undefined until it has been loaded, and then the page is shown again. */
  later<Name extends Later>(name: Name): Shown[Name] | undefined {
    this.shown ??= {};
    const { host, parts, shown } = this;
    if (!(name in shown)) {
      shown[name] = undefined;
      void parts.laterView(name, host, parts).then((view) => {
        shown[name] = view as (typeof shown)[Name];
        host.plan();
      }, console.error);
    }
    return shown[name] as Shown[Name] | undefined;
  }

  /** A sentence in the reader's language, with values in the places that it names. */
  sentence(text: string, values: Readonly<Record<string, string>>): string {
    return this.say(text).replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
  }

  number(value: number, options: Intl.NumberFormatOptions = {}): string {
    const format = new Intl.NumberFormat(this.reader.formats.lang, { maximumFractionDigits: 2, ...options });
    return format.format(value);
  }

  percent(share: number): string {
    return this.number(share, { style: "percent", maximumFractionDigits: 0 });
  }

  /** A change, which always says in which direction it went. */
  change(value: number): string {
    return this.number(value, { signDisplay: "exceptZero" }).replace("-", "−");
  }

  /** A share, a count or a change, as the metric has it. */
  value({ kind, metric }: Pick<MetricShown, "kind" | "metric">, value: number): string {
    if (kind === "CHANGE" || metric === "BRIDGING") return this.change(value);
    return counts.has(metric) ? this.number(value) : this.percent(value);
  }

  day(day: string): string {
    const style = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
    return new Intl.DateTimeFormat(this.reader.formats.lang, style).format(new Date(day));
  }

  /** What stands before something, in a word or two. */
  label(text: string): unknown {
    return this.parts.html`<p part="label">${this.say(text)}</p>`;
  }

  /** That something is not shown. It is always the same sentence: the reason tells nothing. */
  get withheld(): string {
    return this.say("Not shown, to protect people.");
  }
}

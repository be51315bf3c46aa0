import type { Survey } from "../../generated/evaluations.ts";
import type { AnyElement } from "../heritage-element.ts";
import type { ViewParts } from "../views.ts";
import { withDay } from "../with-day.ts";
import { KEEP_THE_CODE, type SurveyPages, type Way } from "./survey-pages.ts";

/** What comes between questions, and after them. */
export class CoursePages {
  readonly #host: AnyElement;
  readonly #parts: ViewParts;
  readonly #pages: SurveyPages;

  constructor(host: AnyElement, parts: ViewParts, pages: SurveyPages) {
    this.#host = host;
    this.#parts = parts;
    this.#pages = pages;
  }

  say(text: string): string {
    return this.#host.reader.say(text);
  }

  /** Of two answers to a question, each with what lets it count. */
  conflict(two: {
    readonly question: string;
    readonly lang: string;
    readonly here: string;
    /** Undefined where the service does not tell it. */
    readonly there: string | undefined;
    readonly insist: () => void;
    readonly yield: () => void;
  }): unknown {
    const { html } = this.#parts;
    const there = two.there ?? this.say("It is not shown: a code alone tells nobody what was said with it.");
    const answer = (label: string, text: string, way: Way) => html`<div part="answer">
      <p part="label">${label}</p>
      <p dir="auto">${text}</p>
      <button part="button" type="button" @click=${way.run}>${way.text}</button>
    </div>`;
    return html`${this.#pages.title(this.say("Which answer should count?"))}
      <p part="summary" lang=${two.lang} dir="auto">${two.question}</p>
      ${answer(this.say("From this device"), two.here, { text: this.say("This one counts"), run: two.insist })}
      ${answer(this.say("From another device"), there, { text: this.say("That one counts"), run: two.yield })}`;
  }

  /** What is to be kept: the code, what it opens, and where. */
  end({ title, responsesUntil }: Survey, code: string, waiting: { isKept: boolean } | undefined): unknown {
    const { html } = this.#parts;
    const unsent = `${this.say("Not everything has arrived yet: it is sent as soon as there is a connection.")} ${this.#pages.untilThen(waiting)}`;
    return html`<div part="receipt">
      ${this.#pages.title(this.say("Thank you"))}
      <p part="summary" role="status">${waiting ? unsent : this.say("All that you answered has arrived. No one is told who said it.")}</p>
      <p part="label" dir="auto">${title}</p>
      <p>${this.say("Your code")}: <code part="code" dir="ltr">${code}</code></p>
      <p>${withDay(this.#host, this.#parts, this.say(KEEP_THE_CODE), responsesUntil)}</p>
      <p><bdi>${location.href}</bdi></p>
    </div>`;
  }

  /** The results of a survey that is over, which has a title of its own. */
  results(evaluation: string, said: readonly string[]): unknown {
    const { html, nothing } = this.#parts;
    const host = this.#host;
    // What the page listens to at a survey is about the survey.
    const keep = (event: Event) => event.stopPropagation();
    return html`<div part="summary">${said.map((one) => html`<p>${one}</p>`)}</div>
      <heritage-results evaluation=${evaluation} heading-level=${host.number("heading-level", 2, 6)}
        languages=${host.reader.languages.join()} api=${host.apiUrl}
        publishable-key=${host.getAttribute("publishable-key") ?? nothing}
        @heritage-load=${keep} @heritage-error=${keep}></heritage-results>`;
  }
}

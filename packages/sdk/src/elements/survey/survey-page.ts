import type { SurveyFound } from "../../element-types/found.ts";
import { LookUpSurveyDocument, type Survey } from "../../generated/evaluations.ts";
import type { Question as Asked, HeritageElement, View } from "../heritage-element.ts";
import type { PaperSheets } from "../paper/paper-sheets.ts";
import type { ViewParts } from "../views.ts";
import type { Course } from "./course.ts";
import { Device, keepPlace, type Place, placeOnDevice } from "./device.ts";
import { Outbox } from "./outbox.ts";
import styles from "./survey.css";
import { readCode, takeSurveyCode } from "./survey-code.ts";
import { CODE_OF_NOTHING, SurveyPages, type Way } from "./survey-pages.ts";
import type { Withdrawal } from "./withdrawal.ts";

type Host = HeritageElement<SurveyFound>;

/** Where somebody is. A survey that asks nothing now has pages of its own, whatever this says. */
type Page =
  | "language"
  | "consent"
  | "declined"
  | "question"
  | "forget"
  | "forgotten"
  | "stuck"
  | "sheet"
  | "withdrawal";

const NOTHING: SurveyFound = { surveyByCode: { survey: null, userErrors: [], replayed: false } };

/** A survey, from the code to the thanks. What was said is in the outbox; here is where somebody is. */
class SurveyPage implements View<SurveyFound> {
  readonly styles = styles;
  readonly #host: Host;
  readonly #parts: ViewParts;
  readonly #pages: SurveyPages;
  #code: string | undefined;
  #outbox: Outbox | undefined;
  #course: Course | undefined;
  /** In which language it was agreed to here. */
  #agreed: string | undefined;
  #page: Page | undefined;
  /** What is wrong with the code, in English or as the service says it. */
  #fault: string | undefined;
  /** What is loaded when somebody asks for it. */
  #loaded: { sheet?: PaperSheets; withdrawal?: Withdrawal } = {};
  #lost = false;
  #found: SurveyFound | undefined;
  #typed = "";
  /** What is looked up, in which languages. It stays while what was found is in the language that was chosen. */
  #wanted: { language?: string | undefined; languages: readonly string[] } = { languages: [] };
  #isNew = false;

  constructor(host: Host, parts: ViewParts) {
    this.#host = host;
    this.#parts = parts;
    this.#pages = new SurveyPages(host, parts);
    const place = placeOnDevice();
    if (place) this.#enter(place);
    this.#isNew = false;
  }

  /** In which language everything is shown, once one was chosen. */
  get #language(): string | undefined {
    return this.#host.chosen[0];
  }

  #say(text: string): string {
    return this.#host.reader.say(text);
  }

  /** Begins with a code, as it was typed or stood in a link. What is no code is sent nowhere. */
  #enter({ code: given, language, question: before }: Place): void {
    const code = readCode(given);
    if (!code) {
      this.#refuse(CODE_OF_NOTHING);
      return;
    }
    this.#leave();
    this.#code = code;
    keepPlace({ code, language, question: before });
    this.#speak(language);
    void this.#open(code);
  }

  /** Takes up what this device still has of a code. What shows the questions comes along: later there may be no connection. */
  async #open(code: string): Promise<void> {
    const [host, pages] = [this.#host, this.#pages];
    try {
      const lookUp = () => void host.refresh();
      const coming = this.#parts.laterView("questions", host, this.#parts);
      const outbox = await Outbox.open(host, code, await Device.of(code), lookUp);
      const courseOf = await coming;
      // Another code may have been typed since.
      if (this.#code !== code) return;
      // Nor is what another code was asked shown under this one.
      host.answer = NOTHING;
      this.#outbox = outbox;
      this.#course = courseOf({ pages, code, outbox, turn: () => this.#turn() });
      host.plan();
    } catch (error) {
      console.error(error);
      if (this.#code === code) this.#turnTo("stuck");
    }
  }

  #refuse(fault: string): void {
    const typed = this.#typed;
    this.#leave();
    // It can be mended where it stands.
    this.#typed = typed;
    this.#fault = fault;
  }

  /** Nothing of a code stays in the page or in the tab. */
  #leave(page?: Page): void {
    this.#code = this.#outbox = this.#course = this.#agreed = this.#fault = this.#found = undefined;
    this.#page = page;
    this.#host.answer = NOTHING;
    this.#loaded = {};
    this.#typed = "";
    this.#lost = false;
    keepPlace(undefined);
    this.#speak(undefined);
    this.#turn();
  }

  /** Shows something else: keyboard and screen reader go on where it begins. */
  #turn(): void {
    this.#isNew = true;
    this.#host.plan();
  }

  #turnTo(page: Page): void {
    this.#page = page;
    this.#fault = undefined;
    this.#turn();
  }

  question(): Asked | undefined {
    const linked = takeSurveyCode();
    if (linked !== undefined) {
      this.#enter({ code: linked });
      // A page that has just been opened is read from its beginning.
      this.#isNew = false;
    }
    if (this.#code === undefined) {
      this.#host.phase = "loaded";
      this.#host.answer = NOTHING;
      return undefined;
    }
    if (!this.#course) {
      this.#host.phase = this.#page === "stuck" ? "loaded" : "loading";
      return undefined;
    }
    const shown = this.#found?.surveyByCode.survey?.language?.tag;
    if (!shown || shown !== this.#language)
      this.#wanted = { language: this.#language, languages: this.#host.reader.languages };
    const { language, languages } = this.#wanted;
    return {
      document: LookUpSurveyDocument,
      variables: { input: { code: this.#code, language }, languages },
    };
  }

  /** A survey is told to nobody: no search engine, and no editor, finds anything odd about it. */
  linkedData(): readonly object[] {
    return [];
  }

  isEmpty(): boolean {
    return false;
  }

  /** Without a connection somebody goes on with what they have: it is looked up again later. */
  mend(error: unknown): boolean {
    if (!this.#outbox || !this.#found) return false;
    this.#host.phase = "loaded";
    this.#outbox.putOff(error as object);
    return true;
  }

  render(found: SurveyFound): unknown {
    const { html } = this.#parts;
    const words = this.#parts.words(this.#host.reader.labels.lang);
    if (words instanceof Promise) void words.then(() => this.#host.plan());
    else this.#host.reader.words = { ...this.#host.reader.words, ...words };
    const { survey } = found.surveyByCode;
    if (words instanceof Promise) return this.#loading();
    if (this.#page === "stuck") return this.#stuck();
    if (this.#code !== undefined && (!this.#course || found === NOTHING)) return this.#loading();
    if (found !== this.#found) this.#take(found);
    return html`<div part="survey">${survey && this.#code ? this.#shown(survey) : this.#withoutSurvey()}</div>`;
  }

  #loading(): unknown {
    return this.#parts.html`<p part="loading" role="status">${this.#say("Loading…")}</p>`;
  }

  #stuck(): unknown {
    const run = () => {
      this.#turnTo("question");
      void this.#open(this.#code ?? "");
    };
    return this.#pages.plain(
      this.#say("This could not be loaded."),
      [],
      [{ text: this.#say("Try again"), run }],
    );
  }

  /** Takes in what was looked up: what of this device still counts, and what of it is to be sent. */
  #take(found: SurveyFound): void {
    this.#found = found;
    const { survey, userErrors } = found.surveyByCode;
    const [error] = userErrors;
    if (!survey && error) this.#refuse(error.message);
    if (!survey || !this.#outbox) return;
    this.#lost = this.#outbox.keepOnly(survey.wave) || this.#lost;
    if (!survey.isOpen) {
      keepPlace(undefined);
      this.#speak(this.#language ?? survey.language?.tag);
      return;
    }
    const [only, another] = survey.languages;
    const isOffered = survey.languages.some(({ tag }) => tag === this.#language);
    if (!isOffered) this.#speak(another ? undefined : only?.tag);
    void this.#outbox.send();
  }

  /** One language for everything that is shown. */
  #speak(language: string | undefined): void {
    this.#host.chosen = language ? [language] : [];
    this.#host.plan();
  }

  #choose(language: string): void {
    this.#speak(language);
    this.#turnTo("question");
  }

  /** Where there is no code, or no survey behind it. */
  #withoutSurvey(): unknown {
    if (this.#page !== "forgotten")
      return this.#pages.code(this.#typed, this.#fault, (typed) => {
        this.#typed = typed;
        this.#enter({ code: typed });
      });
    return this.#pages.plain(
      this.#say("This device has forgotten everything"),
      [this.#say("Nothing of your answers is kept here. With your code you can come back on any device.")],
      [{ text: this.#say("Type a code"), run: () => this.#leave() }],
    );
  }

  #shown(survey: Survey): unknown {
    if (this.#page === "withdrawal") return this.#takeBack();
    if (this.#page === "forget") return this.#forgetting();
    if (!survey.isOpen) return this.#closed(survey);
    const content = this.#asking(survey);
    const { html } = this.#parts;
    return html`${content}<p part="status" role="status">${this.#status(survey)}</p>
      ${this.#pages.tools(this.#tools(survey))}`;
  }

  #closed(survey: Survey): unknown {
    const id = survey.releasedEvaluationId;
    const says = survey.isWithdrawn
      ? this.#say("What was answered with this code was taken back. Nothing more is taken in with it.")
      : this.#say(id ? "This survey is over. Here are its results." : "Nothing is asked at the moment.");
    const lost = this.#say(
      "Some of your answers did not arrive in time. They are not counted, and this device has deleted them.",
    );
    const ways = survey.isWithdrawn ? this.#tools(survey).slice(-1) : this.#tools(survey);
    const later = this.#say("Released results are shown here.");
    const said = [says, ...(this.#lost ? [lost] : []), ...(id ? [] : [later])];
    return [
      id ? this.#course?.pages.results(id, said) : this.#pages.plain(survey.title, said, []),
      this.#pages.tools(ways),
    ];
  }

  #asking(survey: Survey): unknown {
    const chosen = this.#language;
    if (!chosen || this.#page === "language") return this.#pages.language(survey, (tag) => this.#choose(tag));
    // Asked for in another language, it is on its way.
    if (survey.language?.tag !== chosen) return this.#loading();
    if (this.#page === "sheet")
      return this.#loaded.sheet?.render({
        ...{ survey, code: this.#code ?? "", pages: this.#pages, back: this.#back },
      });
    const hasAgreed = survey.hasConsented || this.#outbox?.hasAny || this.#agreed === chosen;
    if (!hasAgreed) return this.#consent(survey);
    return this.#course?.render(survey);
  }

  #consent(survey: Survey): unknown {
    if (this.#page === "declined")
      return this.#pages.plain(
        this.#say("That is all right"),
        [this.#say("Nothing was kept. You may close this page, or think again.")],
        [{ text: this.#say("Read it again"), run: () => this.#turnTo("consent") }],
      );
    const agree = () => {
      this.#agreed = this.#language;
      this.#turnTo("question");
    };
    return this.#pages.consent(survey, this.#outbox?.isKept === true, [
      { text: this.#say("I agree"), run: agree },
      { text: this.#say("I do not agree"), run: () => this.#turnTo("declined") },
    ]);
  }

  #status(survey: Survey): string {
    const outbox = this.#outbox;
    // At the end the page itself says it.
    if (!outbox?.hasAny || this.#course?.isAtEnd(survey)) return "";
    if (outbox.waiting > 0 && !outbox.isCutOff) return "";
    if (outbox.waiting === 0) return this.#say("Saved.");
    const unsent =
      "Your last answers could not be sent yet: they are sent as soon as there is a connection. You can go on.";
    return `${this.#say(unsent)} ${this.#pages.untilThen(outbox)}`;
  }

  #tools({ languages, isOpen }: Survey): Way[] {
    const forget = () => {
      if (this.#outbox?.waiting) this.#turnTo("forget");
      else void this.#forget();
    };
    return [
      ...(isOpen && languages[1] && this.#language
        ? [{ text: this.#say("Another language"), run: () => this.#turnTo("language") }]
        : []),
      ...(this.#language && isOpen
        ? [{ text: this.#say("Answer on paper"), run: () => void this.#turnToLater("sheet") }]
        : []),
      { text: this.#say("Take everything back"), run: () => void this.#turnToLater("withdrawal") },
      { text: this.#say("Forget this device"), run: forget },
    ];
  }

  get #back(): Way {
    return { text: this.#say("Back"), run: () => this.#turnTo("question") };
  }

  #forgetting(): unknown {
    return this.#pages.plain(
      this.#say("Forget this device"),
      [this.#say("Some answers have not arrived yet. If this device forgets them, they are lost.")],
      [this.#back, { text: this.#say("Forget them"), run: () => void this.#forget() }],
    );
  }

  async #forget(): Promise<void> {
    const outbox = this.#outbox;
    this.#leave("forgotten");
    await outbox?.forget();
  }

  async #turnToLater(page: "sheet" | "withdrawal"): Promise<void> {
    const code = this.#code;
    try {
      const view = this.#loaded[page] ?? (await this.#parts.laterView(page, this.#host, this.#parts));
      // Another code may have been typed since. Pressed twice, what came first is kept, with what stands in it.
      if (this.#code !== code) return;
      this.#loaded = { [page]: view, ...this.#loaded };
      this.#turnTo(page);
    } catch (error) {
      // Pressed again, it is asked for again.
      console.error(error);
    }
  }

  #takeBack(): unknown {
    const [pages, outbox] = [this.#pages, this.#outbox];
    return this.#loaded.withdrawal?.render({
      ...{ code: this.#code ?? "", back: this.#back, pages },
      forget: { text: this.#say("Forget this device"), run: () => void this.#forget() },
      deleted: async () => {
        keepPlace(undefined);
        await outbox?.forget();
      },
      turn: () => this.#turn(),
    });
  }

  /** Is called when what is shown is up to date. */
  shown(): void {
    const root = this.#host.shadowRoot;
    if (!this.#isNew || root?.querySelector("[part=loading]")) return;
    this.#isNew = false;
    // What is to be mended comes first, wherever it stands.
    const first = ["[role=alert], [aria-invalid=true]", "[part=legend], [part=title], [part=summary]"]
      .map((one) => root?.querySelector<HTMLElement>(one))
      .find((one) => one);
    if (first && !first.matches("input, textarea")) first.tabIndex = -1;
    first?.focus();
  }
}

export const view = (host: Host, parts: ViewParts): View<SurveyFound> => new SurveyPage(host, parts);

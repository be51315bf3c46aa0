import type { Survey, SurveyAnswerValue } from "../../generated/evaluations.ts";
import type { AnyElement } from "../heritage-element.ts";
import { printReceipt } from "../printed.ts";
import type { ViewParts } from "../views.ts";
import type { Question, Value } from "./answer.ts";
import { CoursePages } from "./course-pages.ts";
import { keepPlace, placeOnDevice } from "./device.ts";
import type { Outbox } from "./outbox.ts";
import { type Draft, type Filling, QuestionForm } from "./question-form.ts";
import type { SurveyPages } from "./survey-pages.ts";

/** What a course needs of what is around it. */
interface Around {
  readonly pages: SurveyPages;
  readonly code: string;
  readonly outbox: Outbox;
  /** Shows something else. */
  readonly turn: () => void;
}

/** What was said on another device, where the service tells it. */
const saidIn = (stored: SurveyAnswerValue): Value =>
  Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== null));

/** The questions one after the other, to the thanks, and where somebody is among them. */
export class Course {
  readonly #host: AnyElement;
  readonly #form: QuestionForm;
  readonly pages: CoursePages;
  readonly #around: Around;
  /** The number of the question; as many as there are: the end. */
  #at: number | undefined;
  #draft: Draft = {};
  #fault: string | undefined;
  /** True between two questions: there, two answers to one are settled, never while somebody fills one in. */
  #isBetween = false;

  constructor(host: AnyElement, parts: ViewParts, around: Around) {
    this.#host = host;
    this.#form = new QuestionForm(host, parts);
    this.pages = new CoursePages(host, parts, around.pages);
    this.#around = around;
  }

  isAtEnd({ questions }: Survey): boolean {
    return this.#at === questions.length;
  }

  #isAnswered({ key, isAnswered }: Question): boolean {
    const { outbox } = this.#around;
    return outbox.of(key) !== undefined || isAnswered || outbox.elsewhere.has(key);
  }

  /** Where somebody was; else the first question that nothing was said to. */
  #firstOpen({ questions }: Survey): number {
    const place = placeOnDevice();
    const before = questions.findIndex(
      ({ key }) => place?.code === this.#around.code && key === place.question,
    );
    const open = questions.findIndex((question) => !this.#isAnswered(question));
    return before >= 0 ? before : open >= 0 ? open : questions.length;
  }

  #go(survey: Survey, at: number): void {
    const { code, outbox, turn } = this.#around;
    this.#at = at;
    this.#isBetween = true;
    this.#fault = undefined;
    this.#draft = {};
    keepPlace({ code, language: survey.language?.tag, question: survey.questions[at]?.key });
    void outbox.send();
    turn();
  }

  render(survey: Survey): unknown {
    const { questions } = survey;
    const { outbox } = this.#around;
    this.#at ??= this.#firstOpen(survey);
    if (this.#isBetween || this.isAtEnd(survey)) {
      const conflict = questions.find(({ key }) => outbox.conflicts.has(key));
      if (conflict) return this.#conflict(survey, conflict);
      const fault = questions.findIndex(({ key }) => outbox.faults.has(key));
      if (fault >= 0) this.#at = fault;
      this.#isBetween = false;
    }
    const question = questions[this.#at];
    return question ? this.#ask(survey, question) : this.#end(survey);
  }

  #conflict({ language }: Survey, question: Question): unknown {
    const { outbox, turn } = this.#around;
    const { key } = question;
    const stored = outbox.conflicts.get(key);
    const settle = (run: () => void) => () => {
      run();
      void outbox.send();
      turn();
    };
    return this.pages.conflict({
      question: question.text,
      lang: language?.tag ?? "",
      here: this.#form.inWords(question, outbox.of(key)?.value ?? {}),
      there: stored ? this.#form.inWords(question, saidIn(stored)) : undefined,
      insist: settle(() => outbox.insist(key)),
      yield: settle(() => outbox.yield(key)),
    });
  }

  #ask(survey: Survey, question: Question): unknown {
    const { outbox, turn } = this.#around;
    const at = this.#at ?? 0;
    const { key } = question;
    const value = outbox.of(key)?.value;
    const about = { language: survey.language?.tag ?? "", wave: survey.wave ?? "" };
    const say = (now: Value) => {
      this.#draft = {};
      this.#fault = undefined;
      outbox.say(key, now, { ...about, overwrites: !value && this.#isAnswered(question) });
      this.#host.plan();
    };
    const filling: Filling = {
      ...{ question, value, say, draft: this.#draft, fault: this.#fault ?? outbox.faults.get(key) },
      speech: { lang: about.language, dir: survey.language?.direction.toLowerCase() ?? "" },
      sketch: (draft) => {
        // Half of an answer is none: what was said before does not stand for it.
        if (value && !value.missing) say({ missing: "NO_RESPONSE" });
        this.#draft = draft;
        this.#host.plan();
      },
    };
    const submit = (event: Event) => {
      event.preventDefault();
      this.#fault = this.#form.faultOf(filling) ?? outbox.faults.get(key);
      if (this.#fault) return turn();
      if (!this.#isAnswered(question)) outbox.say(key, { missing: "NO_RESPONSE" }, about);
      this.#go(survey, at + 1);
    };
    return this.#form.page(filling, {
      ...{ at, count: survey.questions.length, submit },
      isSaid: value ? value.missing !== "NO_RESPONSE" : this.#isAnswered(question),
      back: at > 0 ? () => this.#go(survey, at - 1) : undefined,
    });
  }

  #end(survey: Survey): unknown {
    const { pages, outbox, code } = this.#around;
    const waiting = outbox.waiting > 0 ? outbox : undefined;
    // Nothing is left in the tab, once there is nothing left to do.
    if (!waiting) keepPlace(undefined);
    const again = { text: pages.say("Try again now"), run: () => outbox.retry() };
    const print = { text: pages.say("Print"), run: () => printReceipt(this.#host) };
    const back = { text: pages.say("Back"), run: () => this.#go(survey, survey.questions.length - 1) };
    const ways = [...(waiting ? [again] : []), print, back];
    return [this.pages.end(survey, code, waiting), pages.ways(ways)];
  }
}

export const view = (host: AnyElement, parts: ViewParts) => (around: Around) =>
  new Course(host, parts, around);

import type { HeritageError } from "../../errors.ts";
import { AnswerSurveyDocument, type AnswerSurveyResult } from "../../generated/evaluations.ts";
import type { AnyElement } from "../heritage-element.ts";
import { type Answer, changed, type Value } from "./answer.ts";
import type { Device } from "./device.ts";

type Outcome = AnswerSurveyResult["outcomes"][number];

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 300_000;

/**
 * What was answered here, and what of it is still to be sent. An answer waits in memory and on the device until the service
 * says that it has arrived; it is sent again under the same id, which changes nothing, when the network is back, after a
 * while that grows, and when somebody leaves the page.
 */
export class Outbox {
  readonly #host: AnyElement;
  readonly #code: string;
  readonly #device: Device | undefined;
  readonly #answers: Map<string, Answer>;
  readonly #lookUp: () => void;
  /** What is here instead, by question: what it says, if the service tells. */
  readonly conflicts = new Map<string, Outcome["stored"]>();
  /** To which questions another device's answer counts. */
  readonly elsewhere = new Set<string>();
  /** Why the service does not take an answer, by question. */
  readonly faults = new Map<string, string>();
  /** True from an attempt that failed until one that did not. */
  isCutOff = false;
  #sending: "usual" | "leaving" | undefined;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;

  private constructor(
    host: AnyElement,
    code: string,
    device: Device | undefined,
    answers: Map<string, Answer>,
    lookUp: () => void,
  ) {
    this.#host = host;
    this.#code = code;
    this.#device = device;
    this.#answers = answers;
    this.#lookUp = lookUp;
  }

  /** With what this device still has of the code. */
  static async open(
    host: AnyElement,
    code: string,
    device: Device | undefined,
    lookUp: () => void,
  ): Promise<Outbox> {
    return new Outbox(host, code, device, (await device?.all()) ?? new Map(), lookUp);
  }

  /** Whether what is not sent yet outlives the page. */
  get isKept(): boolean {
    return this.#device !== undefined;
  }

  of(question: string): Answer | undefined {
    return this.#answers.get(question);
  }

  /** True if anything was answered on this device. */
  get hasAny(): boolean {
    return this.#answers.size > 0;
  }

  /** How many answers have not arrived. */
  get waiting(): number {
    return [...this.#answers.values()].filter(({ hasArrived }) => !hasArrived).length;
  }

  /** Keeps an answer. It is sent when somebody goes on, and when they leave. */
  say(question: string, value: Value, about: Pick<Answer, "language" | "wave" | "overwrites">): void {
    const answer = changed(this.#answers.get(question), value, about);
    this.conflicts.delete(question);
    this.faults.delete(question);
    this.#put(question, answer);
    this.#listen();
  }

  #put(question: string, answer: Answer): void {
    this.#answers.set(question, answer);
    void this.#device?.keep(question, answer);
  }

  /** Answers of another wave answer nothing in this one. True if there were any. */
  keepOnly(wave: string | null): boolean {
    const others = [...this.#answers].filter(([, answer]) => answer.wave !== wave);
    for (const [question, answer] of others) {
      this.#answers.delete(question);
      this.conflicts.delete(question);
      void this.#device?.drop(question, answer);
    }
    return others.some(([, { hasArrived }]) => !hasArrived);
  }

  /** Of two answers, the one of this device counts. */
  insist(question: string): void {
    const answer = this.#answers.get(question);
    if (answer) this.say(question, answer.value, { ...answer, overwrites: true });
  }

  /** Of two answers, the other one counts. */
  yield(question: string): void {
    const answer = this.#answers.get(question);
    this.#answers.delete(question);
    this.conflicts.delete(question);
    this.elsewhere.add(question);
    if (answer) void this.#device?.drop(question, answer);
  }

  /** Nothing is left, here and on the device. */
  async forget(): Promise<void> {
    this.#answers.clear();
    this.conflicts.clear();
    this.faults.clear();
    this.#rest();
    await this.#device?.forget();
  }

  /** Watches for what must not cost an answer: a page that is left, a network that is back. */
  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const leave = () => void this.send(true);
    const hide = () => document.visibilityState === "hidden" && leave();
    window.addEventListener("pagehide", leave, { signal });
    document.addEventListener("visibilitychange", hide, { signal });
    window.addEventListener("online", () => this.retry(), { signal });
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
    this.#listening = undefined;
  }

  /** Sends what waits, after it was asked whether it is still wanted. */
  retry(): void {
    clearTimeout(this.#timer);
    if (this.#host.isConnected) this.#lookUp();
    else void this.send();
  }

  /** Tries again later, each time twice as late, and not when everybody else does. */
  putOff(error?: Partial<HeritageError>): void {
    this.isCutOff = true;
    this.#failures += 1;
    this.#listen();
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#failures - 1));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => this.retry(),
      (error?.retryAfterMs ?? 0) + pause * (0.5 + Math.random() / 2),
    );
    this.#host.plan();
  }

  /** What can be sent together: all that waits and was given in one language. */
  #next(): [question: string, answer: Answer][] {
    const ready = [...this.#answers].filter(
      ([question, { hasArrived }]) =>
        !hasArrived && !this.conflicts.has(question) && !this.faults.has(question),
    );
    return ready.filter(([, { language }]) => language === ready[0]?.[1].language);
  }

  /** Sends what waits. When somebody leaves, at once, even beside an attempt that is under way: it counts once. */
  async send(isLeaving = false): Promise<void> {
    if (this.#sending && !(isLeaving && this.#sending === "usual")) return;
    for (let batch = this.#next(); batch.length > 0; batch = this.#next()) {
      this.#sending = isLeaving ? "leaving" : "usual";
      // From now on its id stands for what it says.
      for (const [question, answer] of batch) this.#put(question, { ...answer, isSent: true });
      try {
        this.#take(batch, await this.#exchange(batch, isLeaving));
      } catch (error) {
        this.#sending = undefined;
        return this.putOff(error as HeritageError);
      }
      this.#sending = undefined;
      this.#host.plan();
      if (isLeaving) return;
    }
    if (this.waiting === 0) this.#rest();
  }

  async #exchange(batch: [string, Answer][], keepalive: boolean): Promise<AnswerSurveyResult> {
    const answers = batch.map(([question, { clientId, value, replaces, overwrites }]) => ({
      ...{ question, clientId, ...value, replaces, overwrites: overwrites || undefined },
    }));
    const { language = "", wave = null } = batch[0]?.[1] ?? {};
    const input = { code: this.#code, language, wave, hasConsented: true, answers };
    // A request that outlives its page may hold no more than 64 KiB.
    const client = this.#host.client({
      fetch: (url, init) =>
        fetch(url, { ...init, keepalive: keepalive && (init.body?.length ?? 0) < 20_000 } as RequestInit),
    });
    const { languages } = this.#host.reader;
    return (await client.request(AnswerSurveyDocument, { input, languages })).surveyAnswer;
  }

  #take(batch: [string, Answer][], { outcomes, userErrors }: AnswerSurveyResult): void {
    this.isCutOff = false;
    this.#failures = 0;
    for (const { question, clientId, state, stored } of outcomes) {
      const answer = this.#answers.get(question);
      // It was changed meanwhile: then what it has become is sent next.
      if (answer?.clientId !== clientId) continue;
      if (state === "CONFLICT") this.conflicts.set(question, stored);
      else {
        this.#answers.set(question, { ...answer, hasArrived: true });
        void this.#device?.drop(question, answer);
      }
    }
    for (const { path, message } of userErrors) {
      // input, answers, and which of them.
      const [question] = batch[path[1] === "answers" ? Number(path[2]) : -1] ?? [];
      // Of the survey as a whole: it has been closed, or taken back. It will be looked up what is asked now.
      if (question === undefined) throw new Error(message);
      this.faults.set(question, message);
    }
    if (outcomes.length + userErrors.length === 0) throw new Error("outcomes");
  }
}

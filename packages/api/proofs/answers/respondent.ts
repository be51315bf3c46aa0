import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

interface Reply {
  data?: {
    surveyAnswer: { outcomes: { state: string }[]; userErrors: { code: string; message: string }[] } | null;
  };
  errors?: { message: string; extensions: { code: string } }[];
}

const mutation = `mutation ($input: SurveyAnswerInput!) {
  surveyAnswer(input: $input) { outcomes { state } userErrors { code message } } }`;
/** What is sent again, as a device does. */
const passing = ["UNAVAILABLE", "TIMEOUT"];

/** Somebody who answers one question after the other, each with a greater number, and sends until it is acknowledged. */
export class Respondent {
  readonly code: string;
  readonly #url: string;
  /** The last number that was sent, and the last that was acknowledged, by question. */
  readonly sent = new Map<string, number>();
  readonly acknowledged = new Map<string, number>();
  readonly #clients = new Map<string, string>();
  /** Answers that were acknowledged; those that had to be sent again; and those of these that were there already. */
  readonly counts = { acknowledged: 0, again: 0, replayed: 0 };

  constructor(url: string, code: string) {
    this.#url = url;
    this.code = code;
  }

  async answer(question: string): Promise<void> {
    const number = (this.sent.get(question) ?? 0) + 1;
    this.sent.set(question, number);
    const clientId = randomUUID();
    const replaces = this.#clients.get(question);
    const answer = { question, clientId, number, ...(replaces !== undefined && { replaces }) };
    let state = await this.#send(answer);
    if (state === undefined) this.counts.again += 1;
    while (state === undefined) {
      await sleep(25);
      state = await this.#send(answer);
      if (state === "REPLAYED") this.counts.replayed += 1;
    }
    if (state !== "KEPT" && state !== "REPLAYED") throw new Error(`${question} = ${number}: ${state}`);
    this.#clients.set(question, clientId);
    this.acknowledged.set(question, number);
    this.counts.acknowledged += 1;
  }

  /** What became of it; undefined where nobody answered, or where it is to be sent again. */
  async #send(answer: object): Promise<string | undefined> {
    const input = { code: this.code, language: "en", hasConsented: true, answers: [answer] };
    let reply: Reply;
    try {
      const response = await fetch(`${this.#url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: mutation, variables: { input } }),
      });
      reply = (await response.json()) as Reply;
    } catch {
      return undefined;
    }
    const [error] = reply.errors ?? [];
    if (error && passing.includes(error.extensions.code)) return undefined;
    const [outcome] = reply.data?.surveyAnswer?.outcomes ?? [];
    if (!outcome) throw new Error(`It was refused: ${JSON.stringify(reply)}`);
    return outcome.state;
  }
}

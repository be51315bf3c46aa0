import { answerOf } from "./answer.ts";
import type { Fetch, FetchAnswer } from "./fetch.ts";
import { quietly } from "./quietly.ts";

/** An answer and the tag that the API gave it. */
export interface StoredAnswer {
  /** The tag, as the header had it. */
  readonly etag: string;
  /** The body, as it came. */
  readonly body: string;
}

/** Where answers are kept between calls: memory, a file, a key-value service. One that fails counts as empty. */
export interface AnswerStore {
  /** The answer kept under an address. */
  get(url: string): StoredAnswer | undefined | Promise<StoredAnswer | undefined>;
  /** Keeps an answer under an address. Nobody waits for it. */
  set(url: string, answer: StoredAnswer): unknown;
}

/** Keeps the answers used last, 500 by default. */
export function memoryStore({ max = 500 }: { max?: number } = {}): AnswerStore {
  const answers = new Map<string, StoredAnswer>();
  const put = (url: string, answer: StoredAnswer) => {
    answers.delete(url);
    answers.set(url, answer);
  };
  return {
    get(url) {
      const answer = answers.get(url);
      if (answer) put(url, answer);
      return answer;
    },
    set(url, answer) {
      put(url, answer);
      const [oldest] = answers.keys();
      if (answers.size > max && oldest !== undefined) answers.delete(oldest);
    },
  };
}

const answerWith = (body: string, { headers }: FetchAnswer): FetchAnswer => ({
  ok: true,
  status: 200,
  headers,
  text: async () => body,
});

const ETAG = /^(W\/)?"[!#-~]*"$/;

/**
 * A `fetch` that keeps the answers to public queries, and next time only asks whether they are still true (`ETag`).
 * For servers: `createClient({ url, fetch: revalidatingFetch(memoryStore()) })`. A browser does this by itself.
 */
export function revalidatingFetch(store: AnswerStore, { fetch }: { fetch?: Fetch } = {}): Fetch {
  async function keptAnswer(url: string): Promise<StoredAnswer | undefined> {
    const kept = await quietly(() => store.get(url));
    return kept && ETAG.test(kept.etag) && answerOf(kept.body).data ? kept : undefined;
  }

  return async (url, options) => {
    const send: Fetch = fetch ?? globalThis.fetch;
    // What changes something or goes with a secret key is a POST, and its answer is nobody else's.
    if (options.method !== "GET") return send(url, options);
    const kept = await keptAnswer(url);
    const response = await send(
      url,
      kept ? { ...options, headers: { "if-none-match": kept.etag } } : options,
    );
    if (kept && response.status === 304) return answerWith(kept.body, response);
    const etag = response.headers.get("etag");
    if (!etag || !response.ok) return response;
    const body = await response.text();
    void quietly(() => store.set(url, { etag, body }));
    return answerWith(body, response);
  };
}

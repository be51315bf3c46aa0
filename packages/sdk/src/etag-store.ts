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
  /** Keeps an answer under an address. */
  set(url: string, answer: StoredAnswer): unknown;
}

/** Keeps the answers used last, 500 by default. For servers; a browser keeps them by itself. */
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

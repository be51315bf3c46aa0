import { AbortedError, HeritageError, NetworkError } from "./errors.ts";
import type { ClientEvent, Happening } from "./events.ts";
import type { Fetch, Signal } from "./fetch.ts";
import { quietly } from "./quietly.ts";
import { pauseAfter, type RetryPolicy, sleep } from "./retry.ts";
import { createTransport } from "./transport.ts";
import type { ForeignDocument, TypedDocument } from "./typed-document.ts";

/** What a client needs to know. Only the address is required. */
export interface ClientOptions {
  /** The API's address, such as `https://api.example.org/graphql`. */
  readonly url: string;
  /** A secret key (`hx_sec_…`, for servers only) or a publishable one (`hx_pub_…`). Public data needs none. */
  readonly key?: string | undefined;
  /**
   * Gives the access token of the person who has signed in, instead of a key. It is asked before each request; when the
   * API refuses a token, once more with the refused one, so that it can be renewed.
   */
  readonly token?: ((refused?: string) => string | Promise<string>) | undefined;
  /** Languages wanted: BCP 47 tags, most wanted first. A call may name its own. Left out, the browser's decide. */
  readonly languages?: readonly string[] | undefined;
  /** What to send requests with, instead of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** How long a call may take with all its attempts, in milliseconds. 10,000 by default. */
  readonly timeoutMs?: number | undefined;
  /** How calls are repeated that got no answer or were put off; `false` for never. */
  readonly retry?: RetryPolicy | false | undefined;
  /** Is told of each request, answer and pause. */
  readonly on?: ((event: ClientEvent) => void) | undefined;
}

/** What a single call may set for itself. */
export interface CallOptions {
  /** Stops the call, also while it waits for its next attempt. */
  readonly signal?: Signal | undefined;
  /** How long this call may take with all its attempts, in milliseconds. */
  readonly timeoutMs?: number | undefined;
}

/** What goes with a document: its variables, which may be left out where it requires none. */
export type RequestArguments<Variables> = object extends Variables
  ? [variables?: Variables, options?: CallOptions]
  : [variables: Variables, options?: CallOptions];

/** Sends operations to one API. */
export interface Client {
  /**
   * Sends a document of your own and gives its data: a text, or what graphql-codegen, gql.tada, graphql-tag or `parse` of
   * graphql made. The types of a typed document are those of its variables and its data.
   * @throws {HeritageError} when there is no answer or the answer has errors.
   */
  request<Result, Variables extends object>(
    document: TypedDocument<Result, Variables> | ForeignDocument<Result, Variables> | string,
    ...given: RequestArguments<NoInfer<Variables>>
  ): Promise<Result>;
}

/** What a client itself looks at in an operation's variables. */
interface Given {
  languages?: unknown;
  input?: { idempotencyKey?: unknown };
}

function isRepeatable({ code, retryAfterMs, status = 0 }: HeritageError): boolean {
  // A 500 or 501 will be no different next time; what gateways answer above them may be.
  return code === "network" || code === "rate_limited" || retryAfterMs !== undefined || status > 501;
}

/** Any document as one of ours. What reads the others is loaded when there is one. */
async function ownDocument<R, V>(
  document: TypedDocument<R, V> | ForeignDocument<R, V> | string,
): Promise<TypedDocument<R, V>> {
  if ((document as TypedDocument<R, V>).text) return document as TypedDocument<R, V>;
  const { typedDocumentOf } = await import("./foreign-document.ts");
  return typedDocumentOf(document);
}

/** A client for one API. It does nothing until it is asked to. */
export function createClient(options: ClientOptions): Client {
  const { languages, on, retry = {}, timeoutMs: usualTimeoutMs = 10_000 } = options;
  const policy = retry || { attempts: 1 };
  const send = createTransport(options);

  async function attempts<R>(
    document: TypedDocument<R, never>,
    variables: Given,
    signal: Signal,
    until: number,
  ) {
    // Without a key a mutation may take effect twice: that its answer was lost does not say that nothing happened.
    const mayRepeat = document.kind !== "mutation" || variables.input?.idempotencyKey;
    const most = mayRepeat ? (policy.attempts ?? 3) : 1;
    for (let attempt = 1; ; attempt++) {
      const about = { operation: document.name, attempt };
      const notify = (event: Happening) => void quietly(() => on?.({ ...about, ...event }));
      try {
        signal.throwIfAborted();
        return (await send(document, variables, signal, notify)) as R;
      } catch (error) {
        if (attempt >= most || !(error instanceof HeritageError) || !isRepeatable(error)) throw error;
        const pauseMs = pauseAfter(attempt, policy, error.retryAfterMs);
        // Whoever would wait in vain is better told now.
        if (Date.now() + pauseMs > until) throw error;
        notify({ type: "retry", pauseMs, error });
        await sleep(pauseMs, signal);
      }
    }
  }

  /** Adds what a caller may leave out: languages, and the key under which a mutation takes effect once. */
  function complete({ kind, hash, text }: TypedDocument<unknown, never>, given: Given = {}): Given {
    const variables = { ...given };
    if (languages && text.includes("$languages")) variables.languages ??= languages;
    if (kind === "mutation" && hash && given.input) {
      variables.input = { ...given.input };
      variables.input.idempotencyKey ??= crypto.randomUUID?.();
    }
    return variables;
  }

  return {
    async request(anyDocument, ...[variables, { signal, timeoutMs = usualTimeoutMs } = {}]) {
      const document = await ownDocument(anyDocument);
      const ending = new AbortController();
      const stop = () => ending.abort(new AbortedError("The call was stopped.", { cause: signal?.reason }));
      const late = () =>
        ending.abort(new NetworkError(`No answer from ${options.url} within ${timeoutMs} ms.`));
      const timer = setTimeout(late, timeoutMs);
      if (signal?.aborted) stop();
      signal?.addEventListener("abort", stop);
      try {
        const given = complete(document, variables);
        const answer = attempts(document, given, ending.signal, Date.now() + timeoutMs);
        // Also ends a call whose `fetch` or store does not know of signals.
        const ended = new Promise<never>((_, reject) => {
          ending.signal.addEventListener("abort", () => reject(ending.signal.reason));
        });
        return await Promise.race([answer, ended]);
      } catch (error) {
        throw error instanceof HeritageError ? Object.assign(error, { operation: document.name }) : error;
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener("abort", stop);
      }
    },
  };
}

// The platform's own types where they are known, else their shape: what is compiled without the library of the
// browser needs nothing more.

interface SignalShape {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** What stops a call: an `AbortSignal`. */
export type Signal = typeof globalThis extends { AbortSignal: { prototype: infer Own } } ? Own : SignalShape;

/** How a request is sent. It fits the second argument of the global `fetch`. */
export interface FetchOptions {
  /** A query may be a GET; everything else is a POST. */
  readonly method: "GET" | "POST";
  /** A GET has none, so that a browser does not have to ask first. */
  readonly headers?: Record<string, string>;
  /** The operation as JSON, of a POST. */
  readonly body?: string;
  /** Ends the request when the call is stopped, or late. */
  readonly signal: Signal;
}

/** What is read of an answer: a `Response`, or anything like it. */
export interface FetchAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** What requests are sent with: the global `fetch`, or anything that can be called like it. */
export type Fetch = (url: string, options: FetchOptions) => Promise<FetchAnswer>;

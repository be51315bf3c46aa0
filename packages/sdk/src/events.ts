import type { HeritageError } from "./errors.ts";

/** What happened to an attempt. */
export type Happening =
  | {
      readonly type: "request";
      readonly method: "GET" | "POST";
      readonly url: string;
    }
  | {
      readonly type: "response";
      readonly status: number;
      /** From the request to the end of the answer, in milliseconds. */
      readonly durationMs: number;
      /** The API's log has the request under this id. */
      readonly requestId: string | undefined;
    }
  | {
      readonly type: "retry";
      /** How long it waits before the next attempt, in milliseconds. */
      readonly pauseMs: number;
      /** Why this attempt failed. */
      readonly error: HeritageError;
    };

/** What a client tells its `on` hook. Nothing else ever leaves it. */
export type ClientEvent = Happening & {
  /** The operation's name. */
  readonly operation: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
};

import type { HeritageError } from "./errors.ts";

/** What a client tells its `on` hook. Nothing else ever leaves it. */
export type ClientEvent =
  | {
      readonly type: "request";
      /** The operation's name. */
      readonly operation: string;
      /** 1 for the first attempt. */
      readonly attempt: number;
      readonly method: "GET" | "POST";
      readonly url: string;
    }
  | {
      readonly type: "response";
      /** The operation's name. */
      readonly operation: string;
      readonly status: number;
      /** From the request to the end of the answer, in milliseconds. */
      readonly durationMs: number;
      /** The API's log has the request under this id. */
      readonly requestId: string | undefined;
    }
  | {
      readonly type: "retry";
      /** The operation's name. */
      readonly operation: string;
      /** The attempt that follows the pause. */
      readonly attempt: number;
      readonly pauseMs: number;
      readonly error: HeritageError;
    };

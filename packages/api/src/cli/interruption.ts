import { StartError } from "../platform/start-error.ts";

/** Aborts at Ctrl-C or a termination signal, so that what is under way is taken back; a second one means now. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(1);
      controller.abort(new StartError("Stopped before the end: nothing was written."));
    });
  }
  return controller.signal;
}

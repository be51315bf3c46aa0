// Node runs tests as it runs the service. `@jest/globals` refuses to be loaded so: tests get what the runner has set up.
import { register } from "node:module";
import { isMainThread } from "node:worker_threads";

if (isMainThread) register(import.meta.url);

const globals = new URL("./test-globals.mjs", import.meta.url).href;

export const resolve = (specifier, context, next) =>
  specifier === "@jest/globals" ? { url: globals, shortCircuit: true } : next(specifier, context);

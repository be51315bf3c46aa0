// Those who ask: at a steady pace, or on and on in a thread of their own.
import { once } from "node:events";
import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { parentPort, Worker, workerData } from "node:worker_threads";

/** Asks once; gives the status, the milliseconds until the answer was whole, and how long to wait before asking again. */
export function ask({ url, method = "GET", headers, body }, agent) {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    request(url, { agent, method, headers }, (response) => {
      const { statusCode: status, headers: replyHeaders } = response;
      const waitMs = Number(replyHeaders["retry-after"] ?? 0) * 1000;
      response.resume().once("end", () => resolve({ status, ms: performance.now() - began, waitMs }));
    })
      .once("error", reject)
      .end(body);
  });
}

const paceMs = 50;

/** Asks at a steady pace, whether answers come or not; gives the milliseconds and the status of each answer. */
export async function askSteadily(target, seconds) {
  const agent = new Agent({ keepAlive: true });
  const asked = [];
  const end = performance.now() + seconds * 1000;
  for (let due = performance.now(); due < end; due += paceMs) {
    await sleep(Math.max(0, due - performance.now()));
    asked.push(ask(target, agent));
  }
  const answers = await Promise.all(asked);
  agent.destroy();
  return answers;
}

/** The number that a share of these stay below. */
export const quantile = (numbers, share) =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)];

/**
 * Asks on and on in a thread of its own, so that what a flood costs whoever sends it is not taken for what it costs others; gives
 * how many answers of each status came.
 */
export async function askInThread(asking) {
  const worker = new Worker(new URL(import.meta.url), { workerData: asking });
  const [statuses] = await once(worker, "message");
  await worker.terminate();
  return statuses;
}

let asked = 0;

/** `<number>` in what is sent is another number each time. */
function numbered({ headers, body, ...target }) {
  const number = String(++asked).padStart(8, "0");
  const fill = (text) => text?.replaceAll("<number>", number);
  const filled = Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name, fill(value)]),
  );
  return { ...target, headers: filled, body: fill(body) };
}

/** Asks again as soon as there is an answer, or when it was told to, over some connections; counts answers by status, from some second on. */
async function askOnAndOn({ target, seconds, fromSecond = 0, connections, respectsRetryAfter = false }) {
  const agent = new Agent({ keepAlive: true });
  const statuses = {};
  const began = performance.now();
  const end = began + seconds * 1000;
  const loop = async () => {
    while (performance.now() < end) {
      const { status, waitMs } = await ask(numbered(target), agent);
      if (performance.now() > began + fromSecond * 1000 && performance.now() < end)
        statuses[status] = (statuses[status] ?? 0) + 1;
      if (respectsRetryAfter) await sleep(Math.min(waitMs, end - performance.now()));
    }
  };
  await Promise.all(Array.from({ length: connections }, loop));
  agent.destroy();
  return statuses;
}

parentPort?.postMessage(await askOnAndOn(workerData));

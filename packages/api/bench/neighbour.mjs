// A partner that asks on and on, in a thread of its own.
import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";

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

/** Asks again as soon as there is an answer, or when it was told to, over some connections; counts answers by status. */
async function askOnAndOn({ target, seconds, connections, isPatient: respectsRetryAfter }) {
  const agent = new Agent({ keepAlive: true });
  const statuses = {};
  const end = performance.now() + seconds * 1000;
  const loop = async () => {
    while (performance.now() < end) {
      const { status, waitMs } = await ask(target, agent);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (respectsRetryAfter) await sleep(Math.min(waitMs, end - performance.now()));
    }
  };
  await Promise.all(Array.from({ length: connections }, loop));
  agent.destroy();
  return statuses;
}

parentPort?.postMessage(await askOnAndOn(workerData));

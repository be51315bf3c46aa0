// What the transport must do on every runtime. Plain JavaScript, no test framework: it also runs at the edge.

/** A line for each check: its name, and what went wrong or null. */
export async function runChecks(sdk, origin, runtime) {
  const {
    createClient,
    listPrograms,
    cancelProgram,
    getProgram,
    memoryStore,
    revalidatingFetch,
    isHeritageError,
  } = sdk;
  // Each check has an address of its own, so that the server counts its requests apart.
  const url = (fault) => `${origin}/${fault}-${runtime}-${Math.random().toString(36).slice(2)}/graphql`;
  const equal = (actual, expected) => {
    const [a, b] = [actual, expected].map((value) => JSON.stringify(value));
    if (a !== b) throw new Error(`${a} instead of ${b}`);
  };
  const failure = async (promise) => {
    try {
      await promise;
    } catch (error) {
      return error;
    }
    throw new Error("It did not fail.");
  };

  const checks = {
    "a public query is one GET": async () => {
      const methods = [];
      const client = createClient({
        url: url("plain"),
        on: (e) => e.type === "request" && methods.push(e.method),
      });
      equal((await listPrograms(client, { first: 2 })).nodes.length, 2);
      equal(methods, ["GET"]);
    },
    "a list is walked page by page": async () => {
      const ids = [];
      for await (const { id } of listPrograms(createClient({ url: url("plain") }), { first: 20 }))
        ids.push(id);
      equal([ids.length, ids[0], ids[44]], [45, "prog_1", "prog_45"]);
    },
    "text arrives as it was written": async () => {
      const program = await getProgram(createClient({ url: url("plain") }), { by: { slug: "program-2" } });
      equal([program.title.text, program.title.direction], ["أغاني الميناء", "RTL"]);
    },
    "an answer that has not changed comes from the store": async () => {
      const statuses = [];
      const counting = async (to, init) => {
        const response = await fetch(to, init);
        statuses.push(response.status);
        return response;
      };
      const kept = revalidatingFetch(memoryStore(), { fetch: counting });
      const client = createClient({ url: url("plain"), fetch: kept });
      const [first, second] = [await listPrograms(client), await listPrograms(client)];
      equal(second, first);
      equal(statuses, [200, 304]);
    },
    "a query is repeated while the API is away": async () => {
      const attempts = [];
      const client = createClient({
        url: url("flaky"),
        on: (e) => e.type === "retry" && attempts.push(e.attempt),
      });
      equal((await listPrograms(client, { first: 1 })).nodes.length, 1);
      equal(attempts, [1, 2]);
    },
    "an unknown hash becomes a POST with the text": async () => {
      equal((await listPrograms(createClient({ url: url("forgetful") }), { first: 1 })).nodes.length, 1);
    },
    "a mutation with a secret key is a POST": async () => {
      const client = createClient({ url: url("plain"), key: "hx_sec_right" });
      equal((await cancelProgram(client, { input: { id: "prog_1" } })).program.lifecycle, "CANCELLED");
    },
    "a limit that lasts too long fails at once": async () => {
      const error = await failure(listPrograms(createClient({ url: url("limited") })));
      equal([isHeritageError(error, "rate_limited"), error.retryAfterMs], [true, 3_600_000]);
    },
    "a lost connection is a network error": async () => {
      const error = await failure(listPrograms(createClient({ url: url("dropping"), retry: false })));
      equal(error.code, "network");
    },
    "an answer that breaks off is a network error": async () => {
      const error = await failure(listPrograms(createClient({ url: url("halving"), retry: false })));
      equal(error.code, "network");
    },
    "a mutation is repeated under the key of its first attempt": async () => {
      const client = createClient({ url: url("flaky"), key: "hx_sec_right" });
      equal((await cancelProgram(client, { input: { id: "prog_1" } })).program.lifecycle, "CANCELLED");
    },
    "the time limit ends a call": async () => {
      const error = await failure(listPrograms(createClient({ url: url("hanging"), timeoutMs: 100 })));
      equal([error.code, / within 100 ms\.$/.test(error.message)], ["network", true]);
    },
    "a signal stops a call": async () => {
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 50);
      const call = listPrograms(createClient({ url: url("hanging") }), { signal: stop.signal });
      equal((await failure(call)).code, "aborted");
    },
  };

  const results = [];
  for (const [name, check] of Object.entries(checks)) {
    const fault = await check().then(
      () => null,
      (error) => String(error?.message ?? error),
    );
    results.push({ name, fault });
  }
  return results;
}

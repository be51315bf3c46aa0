import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Random } from "../../random.ts";
import type { ActionName } from "../actions/actions.ts";
import { Interleaver, today } from "./interleaved.ts";
import { differenceOfPair, pairOf } from "./pairs.ts";
import { Stage } from "./stage.ts";

const day = today();
const longest = 900_000;

let stage: Stage;
let interleaver: Interleaver;
beforeAll(async () => {
  stage = await Stage.open(false);
  interleaver = await Interleaver.open(stage);
});
afterAll(async () => {
  await interleaver.close();
  await stage.close();
});

describe("two actions at once come out as one after the other", () => {
  test(
    "pairs at random, statement by statement in every order",
    async () => {
      const pairs = 40;
      for (let seed = 0; seed < pairs; seed += 1) {
        const difference = await differenceOfPair(interleaver, pairOf(`pair${seed}`, day, new Random(seed)));
        if (difference) throw new Error(`Pair ${seed}: ${difference}`);
      }
    },
    longest,
  );

  // Without the lock, each of the two compiles from what was before the other.
  const locks: [where: string, lock: string, kinds: [ActionName, ActionName]][] = [
    ["compile_items", "for no key update", ["suspend", "unapprove"]],
    ["access_set_of", "for share", ["agreeToAny", "setReach"]],
    ["access_set_of", "for share", ["agreeToAny", "setWindows"]],
    ["access_set_of", "for share", ["agreeToAny", "deleteProtocol"]],
  ];
  test.each(locks)(
    "%s without its lock %p is noticed: %p",
    async (where, lock, kinds) => {
      const pair = (trial: string) =>
        differenceOfPair(
          interleaver,
          pairOf(`${trial}-${kinds.join("-")}`.toLowerCase(), day, new Random(1), kinds),
        );
      expect(await pair("with")).toBeUndefined();
      const { rows } = await stage.client.query<{ definition: string }>(
        `select pg_get_functiondef(oid) as definition from pg_proc
         where pronamespace = 'heritage'::regnamespace and proname = $1`,
        [where],
      );
      const definition = rows[0]?.definition ?? "";
      expect(definition).toContain(lock);
      await stage.client.query(definition.replaceAll(lock, ""));
      try {
        expect(await pair("without")).toBeDefined();
      } finally {
        await stage.client.query(definition);
      }
    },
    longest,
  );
});

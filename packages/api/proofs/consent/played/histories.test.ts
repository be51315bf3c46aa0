import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { noticedIn, proveHistories, sideBySide } from "./prove.ts";
import { Stage } from "./stage.ts";

const rounds = 50;
const parts = 5;
// Half a minute each, where nothing else runs.
const longest = 900_000;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

describe("the tables answer as the design page does", () => {
  test.each(Array.from({ length: parts }, (_, part) => part))(
    `in ${(rounds / parts) * sideBySide} histories, part %i`,
    async (part) => {
      const proof = await proveHistories(stage, 1 + part * (rounds / parts), rounds / parts);
      if (proof.failure) throw new Error(proof.failure);
      expect(proof.histories).toBe((rounds / parts) * sideBySide);
      // What is hardly tried would prove little.
      expect(proof.acts).toBeGreaterThan(20 * proof.histories);
    },
    longest,
  );
});

/** Faults that somebody could make: in which function what is taken for what. */
const faults: Record<string, [where: string, from: string, to: string]> = {
  "a changed text is taken for the approved one": [
    "circle_of",
    "content_revision = item.content_revision",
    "content_revision > 0",
  ],
  "the holder approves after themselves": ["circle_of", "not given_by && approved.people", "true"],
  "a grant told late lifts a no": [
    "state_of_consent",
    "continue when event.happened_on <= greatest(own_no, other_no);",
    "",
  ],
  "what was recorded after the approval opens": [
    "word_of_subject",
    "array['infinity', seen]",
    "array['infinity'::timestamptz]",
  ],
  "a review covers who was listed later": ["review_for", "listed <= review.recorded_at", "true"],
  "a closed protocol does not close": ["sets_that_admit", "not protocol_is_open(protocol.id) or", ""],
  "the first members come by an older approval": ["protocol_placed", "'PROTOCOL'", "null"],
};

describe("a fault in the tables is noticed", () => {
  test.each(Object.entries(faults))(
    "%s",
    async (_, [where, from, to]) => {
      const { rows } = await stage.client.query<{ definition: string }>(
        `select pg_get_functiondef(oid) as definition from pg_proc
         where pronamespace = 'heritage'::regnamespace and proname = $1`,
        [where],
      );
      const definition = rows[0]?.definition ?? "";
      expect(definition).toContain(from);
      expect(await noticedIn(stage, definition.replaceAll(from, to), rounds)).toBeDefined();
    },
    longest,
  );
});

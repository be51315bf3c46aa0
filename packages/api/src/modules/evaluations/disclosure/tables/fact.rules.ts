import type { PersonKind } from "./people.rules.ts";

/** Something linear that is known of the counts: a weighted sum of them lies between two numbers. */
export interface Fact {
  weight: (kind: PersonKind) => number;
  min: number;
  max: number;
}

/**
 * Facts of which all hold in one of the ways that a published table can have come about. What is published bounds the counts in
 * a way that is seldom one set of linear facts: each way is one, the way of the true counts first.
 */
export type Way = readonly Fact[];

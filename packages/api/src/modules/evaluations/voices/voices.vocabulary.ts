import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const QualitativeKind = vocabulary("QualitativeKind", "A way of listening to people.", {
  FOCUS_GROUP: "A small group talks about questions that are put to it.",
  STORY_CIRCLE: "Each in turn tells a story of their own, and the others listen.",
  MEMORY_WORKSHOP: "People remember together, often with things or pictures.",
  MOST_SIGNIFICANT_CHANGE: "People tell what changed most, and choose together which story matters most.",
  RIPPLE_MAP: "People draw what followed from what, and how far it reached.",
  OBSERVATION: "Somebody watches what happens, and writes it down.",
});
export type QualitativeKind = keyof typeof QualitativeKind;

export const Coder = vocabulary("Coder", "Who put a code on a turn: one of two people, who read it apart.", {
  FIRST: "The first of two.",
  SECOND: "The second.",
});
export type Coder = keyof typeof Coder;

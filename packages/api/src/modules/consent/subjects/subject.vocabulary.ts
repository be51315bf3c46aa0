import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const ConsentSubjectKind = vocabulary("ConsentSubjectKind", "Whose consent is needed.", {
  PERSON: "A grown-up person, who speaks for themselves.",
  CHILD: "A child, for whom a guardian speaks until majority. The child's own no prevails.",
  REPRESENTED_DEAD: "Somebody who has died. A representative gives nothing that they refused.",
  FAMILY: "A family, as one.",
  DEPOSITOR: "Whoever gave the item into the holder's keeping.",
});
export type ConsentSubjectKind = keyof typeof ConsentSubjectKind;

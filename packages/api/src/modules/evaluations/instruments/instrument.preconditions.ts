import type { KnownAction } from "../../../platform/actions/known-action.ts";
import { evaluationSubject } from "../design/evaluation.preconditions.ts";

/** What the actions on instruments need, for `whyNot`. */
export const instrumentActions: Record<string, KnownAction> = {
  instrumentSave: { subject: evaluationSubject },
};

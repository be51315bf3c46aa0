import { type KnownAction, subjectOfPartner, usualActions } from "../../../platform/actions/known-action.ts";
import { itemSubject } from "../items/item.preconditions.ts";

export const mediumSubject = subjectOfPartner("medi", "media");

/** What the actions on media need, for `whyNot`. */
export const mediumActions: Record<string, KnownAction> = {
  ...usualActions("medium", mediumSubject),
  mediaUploadCreate: { subject: itemSubject },
};

import type { Check } from "../../../platform/actions/action.ts";
import type { KnownAction } from "../../../platform/actions/known-action.ts";
import { objectionMessages } from "./objection.messages.ts";

export interface StoredObjection {
  id: string;
  item_id: string;
  answered_at: string | null;
}

export function requireUnanswered({ errors }: Check, { answered_at }: StoredObjection): void {
  if (answered_at !== null) errors.add("INVALID_TRANSITION", ["id"], objectionMessages.answered);
}

const objectionToItem = {
  prefix: "obje",
  read: `select objections.*, array(select community_id from item_communities
           where item_communities.item_id = objections.item_id and accepted_at is not null and left_at is null) as partner_ids
         from objections where id = $1`,
};

/** What the actions on objections need, for `whyNot`. */
export const objectionActions: Record<string, KnownAction<StoredObjection>> = {
  objectionAnswer: { subject: objectionToItem, isForAnyPartner: true, check: requireUnanswered },
};

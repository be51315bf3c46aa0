import { usualActions } from "../../platform/actions/known-action.ts";

/** What the actions on keepsakes need, for `whyNot`. */
export const keepsakeActions = usualActions("keepsake", {
  prefix: "keep",
  read: "select keepsakes.*, array[partner_id] as partner_ids from keepsakes where id = $1",
});

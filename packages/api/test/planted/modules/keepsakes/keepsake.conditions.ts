import { usualActs } from "../../platform/actions/known-act.ts";

/** What the actions on keepsakes need, for `whyNot`. */
export const keepsakeActs = usualActs("keepsake", {
  prefix: "keep",
  read: "select keepsakes.*, array[partner_id] as partner_ids from keepsakes where id = $1",
});

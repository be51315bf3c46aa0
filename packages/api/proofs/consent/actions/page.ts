// What an action does to the world by the design page, and who may do it. Nothing here comes from the SQL.
import type { Action, ActionName, ActionOf } from "./actions.ts";
import type { Played } from "./may.ts";
import { rulesOfConsent } from "./page-of-consent.ts";
import { rulesOfItems } from "./page-of-items.ts";

export type Rules = { [name in ActionName]: (played: Played, action: ActionOf<name>) => boolean };

const rules: Rules = { ...rulesOfItems, ...rulesOfConsent };

/** Does what is asked; false where the page refuses it, and then nothing has changed. */
export function perform(played: Played, action: Action): boolean {
  return (rules[action.does] as (played: Played, action: Action) => boolean)(played, action);
}

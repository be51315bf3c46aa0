// What an act does to the world by the design page, and who may do it. Nothing here comes from the SQL.
import type { Act, ActName, ActOf } from "./acts.ts";
import type { Played } from "./may.ts";
import { rulesOfConsent } from "./page-of-consent.ts";
import { rulesOfItems } from "./page-of-items.ts";

export type Rules = { [name in ActName]: (played: Played, act: ActOf<name>) => boolean };

const rules: Rules = { ...rulesOfItems, ...rulesOfConsent };

/** Does what is asked; false where the page refuses it, and then nothing has changed. */
export function perform(played: Played, act: Act): boolean {
  return (rules[act.does] as (played: Played, act: Act) => boolean)(played, act);
}

import { type Action, holdsScope } from "../../platform/actions/action.ts";
import type { Sentence } from "../../platform/texts/sentences.ts";
import { homePartner, type Named } from "../partners/partner/partners.service.ts";

/** The partner whose record an action makes. Whoever runs the service makes none: the viewer holds the scope there themselves. */
export async function ownHomePartner(
  action: Action,
  scope: string,
  home: Named,
  sentence: Sentence,
): Promise<string> {
  const id = await homePartner(action, scope, home);
  if (id !== "" && !(await holdsScope(action, scope, [id])))
    action.errors.add("NOT_YOURS", home.path, sentence);
  return id;
}

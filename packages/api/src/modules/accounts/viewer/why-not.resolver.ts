import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { type Check, holdsAt } from "../../../platform/actions/action.ts";
import type { KnownAction, Subject } from "../../../platform/actions/known-action.ts";
import { errors } from "../../../platform/errors.ts";
import { accessRuleOf, administration, SignedIn } from "../../../platform/graphql/access.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { UserError, UserErrors } from "../../../platform/graphql/user-errors.ts";
import { localize } from "../../../platform/texts/localized-text.ts";
import { messages } from "../../../platform/texts/messages.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";

@Resolver()
export class WhyNotResolver {
  readonly #actions: ReadonlyMap<string, KnownAction>;
  /** By the names of the mutations. */
  constructor(actions: ReadonlyMap<string, KnownAction>) {
    this.#actions = actions;
  }

  @SignedIn()
  @Query(() => [UserError], {
    nullable: true,
    description:
      "The reasons why you cannot perform an action on a record, before you try: a scope that you lack and the roles that carry it, a side that has yet to approve, the record's state. Empty if nothing prevents it, as far as that can be known without your input. Null if there is no such record, if you may not see it, or if it belongs to partners at which you have no role; the answer does not tell these apart. At most 50.",
  })
  async whyNot(
    @Arg("action", () => String, { description: "The name of the mutation, such as `programApprove`." })
    actionName: string,
    @Arg("id", () => ID, { description: "The id of the record on which the action would be performed." })
    id: string,
    @Ctx() request: GraphqlRequest,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<UserError[] | null> {
    const known = this.#actions.get(actionName);
    const mutation = schema.getMutationType()?.getFields()[actionName];
    if (!known || !mutation)
      throw errors.badInput(
        `${actionName.slice(0, 100)} is not a mutation that is performed on a record with an id.`,
      );
    const row = await readSubject(known.subject, id, request);
    if (!row) return null;
    const check = { manager: request.database, errors: new UserErrors(request.languages) };
    const scope = accessRuleOf(mutation)?.replace(/^scope /, "");
    if (scope?.includes(":")) await requireScope(check, scope, row, known, request);
    await known.check?.(check, row, request);
    return check.errors.list;
  }
}

interface FoundRow {
  partner_ids: (string | null)[];
}

/** The subject, where the viewer belongs to one of its partners. */
async function readSubject(
  { prefix, read }: Subject,
  id: string,
  { database }: GraphqlRequest,
): Promise<FoundRow | undefined> {
  const uuid = decodeId(prefix, id);
  if (uuid === undefined) return undefined;
  const [row] = await database.query<FoundRow>(read, [uuid]);
  if (!row) return undefined;
  const [member] = await database.query<{ belongs: boolean }>(
    `select viewer_is_administrator() or exists (
       select from role_definitions, unnest(scopes) scope where viewer_partners(scope) && $1::uuid[]) as belongs`,
    [row.partner_ids],
  );
  return member?.belongs ? row : undefined;
}

async function requireScope(
  { manager, errors: missing }: Check,
  scope: string,
  { partner_ids }: FoundRow,
  { isForAnyPartner }: KnownAction,
  { database, languages }: GraphqlRequest,
): Promise<void> {
  const deciding = isForAnyPartner ? partner_ids : partner_ids.slice(0, 1);
  if (await holdsAt(manager, scope, deciding)) return;
  if (scope === administration) return missing.add("SCOPE_MISSING", ["id"], messages.administratorsOnly);
  const roles = await database.query<{ name: StoredText }>(
    "select name from role_definitions where $1 = any(scopes) order by position",
    [scope],
  );
  const names = roles.map(({ name }) => localize(name, languages).text).join(", ");
  missing.add("SCOPE_MISSING", ["id"], messages.scopeMissing, { scope, roles: names });
}

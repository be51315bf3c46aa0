import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { type Check, holdsAt } from "../../../platform/actions/act.ts";
import type { KnownAct, Thing } from "../../../platform/actions/known-act.ts";
import { errors } from "../../../platform/errors.ts";
import { accessRuleOf, administration, SignedIn } from "../../../platform/graphql/access.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { UserError, UserErrors } from "../../../platform/graphql/user-errors.ts";
import { localize, type StoredText } from "../../../platform/texts/localized-text.ts";
import { messages } from "../../../platform/texts/messages.ts";

@Resolver()
export class WhyNotResolver {
  readonly #acts: ReadonlyMap<string, KnownAct>;
  /** By the names of the mutations. */
  constructor(acts: ReadonlyMap<string, KnownAct>) {
    this.#acts = acts;
  }

  @SignedIn()
  @Query(() => [UserError], {
    nullable: true,
    description:
      "What keeps you from an act on a thing, before you try: the scope you lack and the roles that carry it, the side that has to approve, the state. Empty when nothing does, as far as it can be told without your input. Null when there is no such thing, when you may not see it, and when it belongs to partners at which you have no role: these cannot be told apart. At most 50.",
  })
  async whyNot(
    @Arg("action", () => String, { description: "The name of the mutation, such as `programApprove`." })
    action: string,
    @Arg("id", () => ID, { description: "The id of what it would be done to." }) id: string,
    @Ctx() request: GraphqlRequest,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<UserError[] | null> {
    const act = this.#acts.get(action);
    const mutation = schema.getMutationType()?.getFields()[action];
    if (!act || !mutation)
      throw errors.badInput(`${action.slice(0, 100)} is no mutation that is done to something with an id.`);
    const row = await concerned(act.thing, id, request);
    if (!row) return null;
    const check = { manager: request.door, errors: new UserErrors(request.languages) };
    const scope = accessRuleOf(mutation)?.replace(/^scope /, "");
    if (scope?.includes(":")) await requireScope(check, scope, row, act, request);
    await act.check?.(check, row, request);
    return check.errors.list;
  }
}

interface FoundRow {
  partner_ids: (string | null)[];
}

/** The thing, where the viewer belongs to one of its partners. */
async function concerned(
  { prefix, read }: Thing,
  id: string,
  { door }: GraphqlRequest,
): Promise<FoundRow | undefined> {
  const uuid = decodeId(prefix, id);
  if (uuid === undefined) return undefined;
  const [row] = await door.query<FoundRow>(read, [uuid]);
  if (!row) return undefined;
  const [member] = await door.query<{ belongs: boolean }>(
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
  { isForAnyPartner }: KnownAct,
  { door, languages }: GraphqlRequest,
): Promise<void> {
  const deciding = isForAnyPartner ? partner_ids : partner_ids.slice(0, 1);
  if (await holdsAt(manager, scope, deciding)) return;
  if (scope === administration) return missing.add("SCOPE_MISSING", ["id"], messages.administratorsOnly);
  const roles = await door.query<{ name: StoredText }>(
    "select name from role_definitions where $1 = any(scopes) order by position",
    [scope],
  );
  const names = roles.map(({ name }) => localize(name, languages).text).join(", ");
  missing.add("SCOPE_MISSING", ["id"], messages.scopeMissing, { scope, roles: names });
}

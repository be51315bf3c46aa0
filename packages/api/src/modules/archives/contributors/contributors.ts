import type { EntityManager } from "typeorm";
import type { Statement } from "../../../platform/database/connections/statement-batch.ts";
import { insertOf } from "../../../platform/database/insert.ts";
import { newUuid } from "../../../platform/graphql/types/ids.ts";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { putChildren } from "../../../platform/records/changes/child-rows.ts";
import { applyTexts, textLimits } from "../../../platform/records/changes/text-input.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { messages } from "../../../platform/texts/messages.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { itemMessages } from "../archive.messages.ts";
import { type ItemEntity, ItemNameEntity } from "../items/item.entity.ts";
import type { ContributorInput, ContributorUpdateInput } from "./contributor.inputs.ts";
import type { StoredContributor } from "./contributor.type.ts";
import { shownName } from "./credit.rules.ts";

const maxContributors = 50;

export interface ContributorsInput {
  contributors?: ContributorInput[] | null;
  addContributors?: ContributorInput[] | null;
  updateContributors?: ContributorUpdateInput[] | null;
  removeContributors?: string[] | null;
}
/** The names of somebody who took part, which only those read who write for the holder. */
interface Names {
  name: StoredText;
  credited_as: StoredText | null;
}
/** Who took part after an input: what everybody may see of it, and the names to be written or taken away. */
export interface ContributorsChange {
  contributors: StoredContributor[];
  names: (Names & { key: string })[];
  gone: string[];
}
type Path = (string | number)[];

/** Who took part after an input. Those whom an editor does not name stay. */
export async function readContributors(
  manager: Pick<EntityManager, "query">,
  input: ContributorsInput,
  stored: ItemEntity | null,
  errors: UserErrors,
): Promise<ContributorsChange> {
  const change: ContributorsChange = { contributors: [...(stored?.contributors ?? [])], names: [], gone: [] };
  if (input.updateContributors?.length || input.removeContributors?.length)
    await changeStored(manager, input, stored, change, errors);
  const field = input.contributors ? "contributors" : "addContributors";
  for (const [index, given] of (input[field] ?? []).slice(0, maxContributors).entries())
    put(change, newUuid(), given, null, [field, index], errors);
  if (change.contributors.length > maxContributors)
    errors.add("TOO_MANY", [field], messages.tooMany, { limit: maxContributors });
  return change;
}

async function changeStored(
  manager: Pick<EntityManager, "query">,
  { updateContributors, removeContributors }: ContributorsInput,
  stored: ItemEntity | null,
  change: ContributorsChange,
  errors: UserErrors,
): Promise<void> {
  const rows = (await manager.query("select key, name, credited_as from item_names where item_id = $1", [
    stored?.id,
  ])) as (Names & { key: string })[];
  const known = new Map(rows.map((row) => [row.key, row]));
  for (const [index, given] of (updateContributors ?? []).entries()) {
    const path = ["updateContributors", index];
    const names = known.get(given.key);
    if (names) put(change, given.key, given, names, path, errors);
    else errors.add("NOT_FOUND", [...path, "key"], itemMessages.contributorNotFound);
  }
  for (const [index, key] of (removeContributors ?? []).entries()) {
    if (known.has(key)) change.gone.push(key);
    else errors.add("NOT_FOUND", ["removeContributors", index], itemMessages.contributorNotFound);
  }
  const gone = new Set(change.gone);
  change.contributors = change.contributors.filter(({ key }) => !gone.has(key));
  change.names = change.names.filter(({ key }) => !gone.has(key));
}

/** Puts somebody in the place of who had the key, or at the end. */
function put(
  change: ContributorsChange,
  key: string,
  given: Omit<ContributorUpdateInput, "key">,
  before: Names | null,
  path: Path,
  errors: UserErrors,
): void {
  const index = change.contributors.findIndex((one) => one.key === key);
  const present = change.contributors[index];
  const credit = given.credit ?? present?.credit ?? "ANONYMOUS";
  const text = (
    input: LocalizedTextInput[] | null | undefined,
    stored: StoredText | null,
    field: string,
    isRequired: boolean,
  ) => applyTexts(input, stored, [...path, field], { limit: textLimits.name, isRequired }, errors);
  const name = text(given.name, before?.name ?? null, "name", true);
  const needsOther = credit === "FIRST_NAME" || credit === "PSEUDONYM";
  const credited_as = text(given.creditedAs, before?.credited_as ?? null, "creditedAs", needsOther);
  if (!name) return;
  const shown = { key, role: given.role ?? present?.role ?? "OTHER", credit };
  const contributor: StoredContributor = { ...shown, name: shownName(credit, name, credited_as) };
  if (index < 0) change.contributors.push(contributor);
  else change.contributors[index] = contributor;
  change.names = [...change.names.filter((one) => one.key !== key), { key, name, credited_as }];
}

type Owner = Pick<ItemEntity, "id" | "home_partner_id">;

/** The statements that write the names of a new item's contributors. */
export const addedNames = (
  manager: EntityManager,
  { id: item_id, home_partner_id }: Owner,
  { names }: ContributorsChange,
): Statement[] =>
  insertOf(
    manager,
    ItemNameEntity,
    names.map((row) => ({ item_id, home_partner_id, ...row })),
  );

export async function replaceNames(
  manager: EntityManager,
  { id: item_id, home_partner_id }: Owner,
  { names, gone }: ContributorsChange,
): Promise<void> {
  if (gone.length > 0)
    await manager.query("delete from item_names where item_id = $1 and key = any($2::uuid[])", [
      item_id,
      gone,
    ]);
  await putChildren<ItemNameEntity>(manager, {
    Entity: ItemNameEntity,
    owner: { item_id, home_partner_id },
    key: ["key"],
    rows: names,
  });
}

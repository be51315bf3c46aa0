import type { EntityManager } from "typeorm";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { applyTexts, readText, textLimits } from "../../../platform/records/changes/text-input.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { itemMessages } from "../archive.messages.ts";
import { archiveDateOf } from "../dates/archive-date.rules.ts";
import { columnsOfDate, undated } from "../dates/item-dates.rules.ts";
import type { ItemEntity } from "./item.entity.ts";
import type { ItemDateInput } from "./item.inputs.ts";
import { type ArchiveItemKind, type ItemRights, isOpenLicence } from "./item.vocabulary.ts";

type Stored = ItemEntity | null;

/** What it is, and the word for it: only the kind OTHER has one. */
export function applyKind(
  input: { kind?: ArchiveItemKind | null; kindTerm?: LocalizedTextInput[] | null },
  stored: Stored,
  errors: UserErrors,
) {
  if (input.kind === null) errors.add("REQUIRED", ["kind"], messages.cannotBeEmpty);
  const kind = input.kind ?? stored?.kind ?? "OTHER";
  const kind_term = applyTexts(
    input.kindTerm,
    stored?.kind_term ?? null,
    ["kindTerm"],
    { limit: 100 },
    errors,
  );
  if (kind === "OTHER") {
    if (!kind_term) errors.add("REQUIRED", ["kindTerm"], itemMessages.termRequired);
    return { kind, kind_term };
  }
  if (input.kindTerm && input.kindTerm.length > 0)
    errors.add("INVALID", ["kindTerm"], itemMessages.termForbidden);
  return { kind, kind_term: null };
}

/** The words as written stay as they are; what they mean is read from them, unless it is given beside them. */
export function applyDate(input: ItemDateInput | null | undefined, stored: Stored, errors: UserErrors) {
  if (input === undefined && stored) {
    const { date_as_written, date_edtf, earliest, latest, decades } = stored;
    return { date_as_written, date_edtf, earliest, latest, decades };
  }
  if (!input) return undated;
  const asWritten = readText(input.asWritten, ["date", "asWritten"], errors);
  if (asWritten === "") errors.add("REQUIRED", ["date", "asWritten"], messages.textEmpty);
  if (asWritten.length > textLimits.line)
    errors.add("TOO_LONG", ["date", "asWritten"], messages.textTooLong, { limit: textLimits.line });
  const date = archiveDateOf(asWritten, input.edtf ?? undefined);
  if (input.edtf != null && date.edtf === null)
    errors.add("INVALID", ["date", "edtf"], itemMessages.edtfInvalid, { reason: date.reason ?? "" });
  return columnsOfDate(date);
}

/** An open licence cannot be taken back, so it is given only where the protocols let everybody see. */
export async function applyRights(
  manager: Pick<EntityManager, "query">,
  input: ItemRights | null | undefined,
  stored: Stored,
  errors: UserErrors,
): Promise<ItemRights> {
  const rights = (input === undefined ? stored?.rights : input) ?? "NOT_EVALUATED";
  if (isOpenLicence(rights) && rights !== stored?.rights && !(await isUnderPublicProtocol(manager, stored)))
    errors.add("INVALID", ["rights"], itemMessages.licenceNeedsPublic);
  return rights;
}

async function isUnderPublicProtocol(
  manager: Pick<EntityManager, "query">,
  stored: Stored,
): Promise<boolean> {
  const [row] = (await manager.query(
    `select exists (select from items join access_sets on access_sets.id = items.access_set_id
       where items.id = $1 and access_sets.public_from <= now() and now() < access_sets.public_until) as is_public`,
    [stored?.id ?? null],
  )) as [{ is_public: boolean }];
  return row.is_public;
}

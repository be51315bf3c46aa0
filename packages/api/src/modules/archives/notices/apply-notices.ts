import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { applyTexts, textLimits } from "../../../platform/records/changes/text-input.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { itemMessages } from "../archive.messages.ts";
import type { StoredNotice } from "./notice.type.ts";

interface NoticeInput<K> {
  kind: K;
  note?: LocalizedTextInput[] | null;
  url?: string | null;
}

/** The warnings or notices of an item after an input: each kind once, and of the kind OTHER a note that says what. */
export function applyNotices<K extends string>(
  given: NoticeInput<K>[] | null | undefined,
  stored: StoredNotice[],
  field: string,
  errors: UserErrors,
): StoredNotice[] {
  if (given === undefined) return stored;
  const read = new Map<string, StoredNotice>();
  for (const [index, one] of (given ?? []).entries()) {
    const path = [field, index];
    const note = readNote(one, stored.find(({ kind }) => kind === one.kind)?.note ?? null, path, errors);
    if (one.kind === "OTHER" && !note) errors.add("REQUIRED", [...path, "note"], itemMessages.noteRequired);
    if (read.has(one.kind))
      errors.add("NOT_UNIQUE", [...path, "kind"], messages.valueTwice, { value: one.kind });
    read.set(one.kind, { kind: one.kind, note, ...(one.url != null && { url: one.url }) });
  }
  return [...read.values()];
}

export const readNote = (
  { note }: { note?: LocalizedTextInput[] | null },
  stored: StoredNotice["note"],
  path: (string | number)[],
  errors: UserErrors,
) => applyTexts(note, stored, [...path, "note"], { limit: textLimits.note }, errors);

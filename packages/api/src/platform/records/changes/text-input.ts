import type { UserErrors } from "../../graphql/user-errors.ts";
import { cleanText, faultOf, repairedText } from "../../texts/characters.rules.ts";
import type { LocalizedTextInput } from "../../texts/localized-text.ts";
import { messages } from "../../texts/messages.ts";
import type { Sentence } from "../../texts/sentences.ts";
import { rewritten, type StoredText } from "../../texts/stored-text.ts";

type Path = (string | number)[];

export const textLimits = {
  name: 300,
  title: 300,
  summary: 1000,
  description: 20_000,
  note: 1000,
  line: 300,
} as const;

/** A plain text as it will be stored. What of it cannot stay is reported; what is given back then is to go on with only. */
export function readText(given: string, path: Path, errors: UserErrors): string {
  const clean = cleanText(given);
  const fault = faultOf(clean);
  if (!fault) return clean;
  const { kind, code, near } = fault;
  const message = kind === "invisible" ? messages.textInvisible : messages.textUnbalanced;
  errors.add("INVALID", path, message, { code, near });
  return repairedText(clean);
}

/** A plain text that is needed; `missing` says what for. */
export function requireText(
  given: string,
  path: Path,
  { limit, missing }: { limit: number; missing: Sentence },
  errors: UserErrors,
): string {
  const clean = readText(given, path, errors);
  if (clean === "") errors.add("REQUIRED", path, missing);
  if (clean.length > limit) errors.add("TOO_LONG", path, messages.textTooLong, { limit });
  return clean;
}

interface TextRule {
  limit: number;
  isRequired?: boolean;
  /** What is given takes the place of the whole text, also of languages that it leaves out. */
  isWhole?: boolean;
}

/**
 * A localized text after an input is applied to what was stored. The first language of a new text is its original.
 * In an update a language that is not named stays, null removes it. A new original makes outdated what still reads as
 * before in other languages, unless it is given as up to date.
 */
export function applyTexts(
  input: LocalizedTextInput[] | null | undefined,
  stored: StoredText | null,
  path: Path,
  rule: TextRule,
  errors: UserErrors,
): StoredText | null {
  if (input === undefined) {
    if (rule.isRequired && !stored) errors.add("REQUIRED", path, messages.textRequired);
    return stored;
  }
  const given = readTexts(input ?? [], path, rule.limit, errors);
  const texts = { ...(input === null || rule.isWhole ? {} : stored?.texts) };
  for (const [language, text] of given) {
    if (text === null) delete texts[language];
    else texts[language] = text;
  }
  const languages = Object.keys(texts);
  if (languages.length > 50) errors.add("TOO_MANY", path, messages.tooMany, { limit: 50 });
  const source = stored && stored.source in texts ? stored.source : languages[0];
  if (source === undefined) {
    if (rule.isRequired) errors.add("REQUIRED", path, messages.textRequired);
    return null;
  }
  const upToDate = (input ?? []).filter(({ isUpToDate }) => isUpToDate).map(({ language }) => language);
  const { outdated = [], ...text } = rewritten(stored, source, texts);
  const still = outdated.filter((language) => !upToDate.includes(language));
  return { ...text, ...(still.length > 0 && { outdated: still }) };
}

function readTexts(
  input: LocalizedTextInput[],
  path: Path,
  limit: number,
  errors: UserErrors,
): Map<string, string | null> {
  const given = new Map<string, string | null>();
  for (const [index, { language, text }] of input.entries()) {
    const clean = text == null ? null : readText(text, [...path, index, "text"], errors);
    if (given.has(language))
      errors.add("NOT_UNIQUE", [...path, index, "language"], messages.languageTwice, { language });
    else if (clean === "") errors.add("REQUIRED", [...path, index, "text"], messages.textEmpty);
    else if (clean !== null && clean.length > limit)
      errors.add("TOO_LONG", [...path, index, "text"], messages.textTooLong, { limit });
    given.set(language, clean);
  }
  return given;
}

/** An optional line of plain text: absent stays as stored, null clears. */
export function applyLine(
  input: string | null | undefined,
  stored: string | null,
  path: Path,
  limit: number,
  errors: UserErrors,
): string | null {
  if (input === undefined) return stored;
  const clean = input === null ? "" : readText(input, path, errors);
  if (clean.length > limit) errors.add("TOO_LONG", path, messages.textTooLong, { limit });
  return clean === "" ? null : clean;
}

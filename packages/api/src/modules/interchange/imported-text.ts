import type { StoredText } from "../../platform/graphql/localized-text.ts";

export function originalOf(text: StoredText): string {
  return text.texts[text.source] ?? "";
}

import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { bestMatch } from "../../../platform/texts/language-match.ts";
import { localize } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { SurveyRow } from "./answers.service.ts";
import type { Survey } from "./survey.type.ts";

/** The first language wanted in which the survey is open, else the first of those. */
export function languageFor(
  { languages }: SurveyRow,
  wanted: readonly (string | null | undefined)[],
): string | null {
  const open = languages ?? [];
  const found = wanted
    .map((tag) => (tag == null ? undefined : bestMatch(open, tag)))
    .find((tag) => tag !== undefined);
  return found ?? open[0] ?? null;
}

/** What the holder of a code is shown, all of it in one language. Of what was said before, only to which questions. */
export function surveyOf(row: SurveyRow, language: string): Survey {
  const isOpen = row.wave_id !== null && !row.is_withdrawn && (row.languages ?? []).length > 0;
  const said = (text: StoredText) => localize(text, [language]).text;
  const one = (tag: string) => new Language(tag, language);
  const hasLanguage = isOpen || row.answered_in !== null;
  return {
    title: said(row.evaluation_title),
    isOpen,
    isWithdrawn: row.is_withdrawn,
    responsesUntil: row.responses_until,
    wave: isOpen ? row.wave_kind : null,
    language: hasLanguage ? one(language) : null,
    languages: isOpen ? (row.languages ?? []).map(one) : [],
    consentText: isOpen ? said(row.consent_text) : null,
    hasConsented: row.consent !== null,
    questions: isOpen
      ? row.questions.map(({ key, kind, text, hint, choices, missing, spoken }) => ({
          ...{ key, kind, missing, text: said(text), hint: hint && said(hint) },
          choices: choices.map((choice) => ({ key: choice.key, text: said(choice.text) })),
          isAnswered: row.answers?.[key] !== undefined,
          spokenBy: spoken?.[language],
        }))
      : [],
    releasedEvaluationId: row.released_evaluation && encodeId("eval", row.released_evaluation),
  };
}

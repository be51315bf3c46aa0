// What is asked at the Sunday table of docs/guides/did-understanding-grow.md, and what sixty people say.

export const en = (text: string) => [{ language: "en", text }];
export type Side = "COMMUNITY" | "HOST";
export type Steps = Record<"home" | "others", number>;
export const sides = ["COMMUNITY", "HOST"] as const;

const inFour = (english: string, italian: string, tigrinya: string, arabic: string) => [
  { language: "en", text: english },
  { language: "it", text: italian },
  { language: "ti", text: tigrinya },
  { language: "ar", text: arabic },
];
/** In which people are asked. */
export const languages = ["en", "it", "ti", "ar"];
const choices = [1, 2, 3, 4, 5].map((score) => ({
  key: `s${score}`,
  text: inFour(`Step ${score}`, `Grado ${score}`, `ደረጃ ${score}`, `الدرجة ${score}`),
  score,
}));
/** What is asked. */
export const questions = [
  {
    key: "home" as const,
    kind: "LIKERT" as const,
    text: inFour(
      "I feel at home here.",
      "Mi sento a casa qui.",
      "ኣብዚ ገዛይ ኮይኑ ይስምዓኒ።",
      "أشعر أنني في بيتي هنا.",
    ),
    choices,
  },
  {
    key: "others" as const,
    kind: "LIKERT" as const,
    text: inFour(
      "The others are good neighbours.",
      "Gli altri sono buoni vicini.",
      "እቶም ካልኦት ጽቡቓት ጎረባብቲ እዮም።",
      "الآخرون جيران طيبون.",
    ),
    choices,
  },
];
/** What people agree to. */
export const consent = inFour(
  "Who reads: one evaluator. Until when: 1 January 2032. With your code you take it back.",
  "Legge una valutatrice sola, fino al 1° gennaio 2032. Con il codice ritiri tutto.",
  "ሓንቲ ገምጋሚት ጥራይ ትርእዮ፡ ክሳብ 1 ጥሪ 2032። ብኮድካ ትስሕቦ።",
  "تقرؤه مقيّمة واحدة، حتى 1 يناير 2032. تستطيع سحبه برمزك.",
);

/**
 * In which of them each of thirty people answers: of the community eighteen in Tigrinya, and twelve in three others; of the hosts
 * fifteen in English, twelve in Italian, three in Arabic, nobody in Tigrinya.
 */
export function languageOf(side: Side, person: number): string {
  const counts: [string, number][] =
    side === "COMMUNITY"
      ? [
          ["ti", 18],
          ["ar", 6],
          ["it", 3],
          ["en", 3],
        ]
      : [
          ["en", 15],
          ["it", 12],
          ["ar", 3],
        ];
  return counts.flatMap(([language, count]) => new Array<string>(count).fill(language))[person] as string;
}

/** What thirty people of each side say to both questions, before and after: made so that each kind of verdict is there. */
export function stepsOf(side: Side, person: number): Record<"before" | "after", Steps> {
  // At home: the host side moves up; the community side stays, a few a step up and as many a step down.
  const home = side === "HOST" ? (person < 20 ? 1 : 0) : person < 4 ? 1 : person < 8 ? -1 : 0;
  // Of the others: everybody says something else than before, in no direction.
  const others = [2, -2, 1, -1, 0][person % 5] as number;
  const started = 2 + (person % 2);
  return {
    before: { home: started, others: 3 },
    after: { home: started + home, others: 3 + others },
  };
}

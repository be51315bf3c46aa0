import type { EvaluationSide, WaveKind } from "../../modules/evaluations/design/evaluation.vocabulary.ts";
import type { SuccessMetric } from "../../modules/evaluations/design/success-metrics.ts";
import type { Texts } from "./texts.ts";

/** How many people chose which step first and last; without a last one they did not answer again. */
export type Steps = readonly (readonly [before: number, after: number | null, people: number])[];

/** What is measured by one question on five steps, and what each side said to it. */
export interface DemoMetric {
  question: string;
  metric: SuccessMetric;
  isPrimary: boolean;
  /** For a change the smallest one that is worthwhile; for a share the target. */
  agreed: number;
  name: Texts;
  limits: Texts;
  asked: Texts;
  community: Steps;
  host: Steps;
}

/** What is counted, and asked of nobody: by the service, or from records that somebody keeps elsewhere. */
export interface DemoCounted {
  metric: SuccessMetric;
  agreed: number;
  name: Texts;
  limits: Texts;
  kept?: { numerator: number; denominator: number; source: Texts };
}

export interface DemoRecommendation {
  statement: Texts;
  owner: string;
  /** By which day it is to be answered, counted from today. */
  dueInDays: number;
  answer?: { kind: "ACCEPTED" | "REFUSED"; text: Texts };
  change?: Texts;
}

/** What somebody said when people were listened to, and how they want to be quoted. Its first text is what they said. */
export interface DemoVoice {
  side: EvaluationSide;
  /** As their consent to be quoted is kept; shown only where they want it. */
  speaker: string;
  isNamed: boolean;
  said: Texts;
}

export interface DemoCircle {
  title: Texts;
  heldInDays: number;
  /** Who keeps the recording. */
  keeper: string;
  voices: readonly DemoVoice[];
}

/** An evaluation of the demonstration, from its design to what followed. */
export interface DemoEvaluation {
  program: string;
  community: string;
  host: string;
  /** The side whose partner is home of the program, and writes the design down. */
  home: "COMMUNITY" | "HOST";
  title: Texts;
  purpose: Texts;
  metrics: readonly DemoMetric[];
  counted: readonly DemoCounted[];
  circle?: DemoCircle;
  findings: readonly {
    statement: Texts;
    isBinding: boolean;
    recommendations: readonly DemoRecommendation[];
  }[];
}

/** When everybody is asked. */
export const demoWaves: WaveKind[] = ["BASELINE", "END"];

/** What people agree to before they answer. */
export const demoConsent: Texts = {
  en: "We ask you before and after. Nobody can find out who said what. What you answer is deleted on the day that is named here; until then you can take it back with your code.",
  ar: "نسألك قبل البرنامج وبعده. لا يمكن لأحد أن يعرف من قال ماذا. تُحذف إجاباتك في اليوم المذكور هنا، ويمكنك حتى ذلك اليوم أن تسحبها برمزك.",
  it: "Ti facciamo domande prima e dopo. Nessuno può scoprire chi ha detto che cosa. Ciò che rispondi viene cancellato nel giorno indicato qui; fino ad allora puoi ritirarlo con il tuo codice.",
  ti: "ቅድሚኡን ድሕሪኡን ንሓተካ። መን እንታይ ከም ዝበለ ዝኾነ ሰብ ክፈልጥ ኣይክእልን። መልስኻ ኣብዚ ኣብ ዝተጠቕሰ መዓልቲ ይድምሰስ፤ ክሳብ ሽዑ ብኮድካ ክትስሕቦ ትኽእል።",
  uk: "Ми запитуємо вас до і після. Ніхто не може дізнатися, хто що сказав. Ваші відповіді буде видалено в зазначений тут день; доти ви можете забрати їх за своїм кодом.",
  zh: "我们在前后各问您一次。没有人能查出谁说了什么。您的回答会在此处写明的日期删除；在那之前，您可以用您的代码撤回。",
};

/** What each side says of the results before everybody reads them. */
export const demoComment: Texts = {
  en: "We have read it together, and recognise ourselves in it.",
  ar: "قرأناه معاً، ونرى أنفسنا فيه.",
  it: "L’abbiamo letto insieme, e ci riconosciamo.",
  ti: "ብሓባር ኣንቢብናዮ፣ ንርእስና ድማ ኣብኡ ንርእያ።",
  uk: "Ми прочитали це разом і впізнаємо себе.",
  zh: "我们一起读过了，在其中看到了自己。",
};

/** The five steps of every question. */
export const demoSteps: readonly Texts[] = [
  { en: "Not at all", ar: "لا أبداً", it: "Per niente", ti: "ፈጺመ", uk: "Зовсім ні", zh: "完全不" },
  { en: "A little", ar: "قليلاً", it: "Un poco", ti: "ቁሩብ", uk: "Трохи", zh: "有一点" },
  { en: "In part", ar: "إلى حد ما", it: "In parte", ti: "ብኸፊል", uk: "Почасти", zh: "一部分" },
  { en: "Quite", ar: "إلى حد كبير", it: "Abbastanza", ti: "ብዙሕ", uk: "Досить", zh: "相当" },
  { en: "Very much", ar: "جداً", it: "Moltissimo", ti: "ኣዝየ ብዙሕ", uk: "Дуже", zh: "非常" },
];

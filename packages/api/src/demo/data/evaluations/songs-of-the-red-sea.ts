import { createHash } from "node:crypto";
import type { QuestionKind } from "../../../modules/evaluations/instruments/question.vocabulary.ts";
import { codeOf } from "../../../platform/identity/spoken-code.rules.ts";
import { demoSteps } from "../demo-evaluation.ts";
import type { Texts } from "../texts.ts";

/** Codes that whoever comes may try, the same on every page of the demonstration: here nobody is to be protected. */
export const codesToTry: readonly string[] = Array.from({ length: 50 }, (_code, at) =>
  codeOf(createHash("sha256").update(`A code of the demonstration: ${at}`).digest()),
);

interface Asked {
  key: string;
  kind: QuestionKind;
  asked: Texts;
  hint?: Texts;
  choices?: readonly Texts[];
  missing: ("DONT_KNOW" | "PREFER_NOT_TO_SAY" | "NOT_APPLICABLE")[];
}

/** A survey that is running, with a question of most kinds. */
export const songsSurvey = {
  program: "songs-of-the-red-sea",
  community: "asmara-circle",
  host: "harbour-museum",
  title: {
    ti: "ደርፍታት ቀይሕ ባሕሪ፦ ቅድሚ ምጅማርና",
    en: "Songs of the Red Sea: before we begin",
    it: "Canti del Mar Rosso: prima di cominciare",
    ar: "أغاني البحر الأحمر: قبل أن نبدأ",
    uk: "Пісні Червоного моря: перш ніж почати",
    zh: "红海之歌：开始之前",
  },
  purpose: {
    ti: "ማሕበር ኣስመራን ቤተ-መዘክርን፣ ምሸታት ደርፊ ንሰባት ዘቀራርብ እንተኾይኑ ክፈልጡ ይደልዩ።",
    en: "The Asmara Circle and the museum want to know whether evenings of songs bring people closer.",
    it: "Il Circolo Asmara e il museo vogliono sapere se le serate di canti avvicinano le persone.",
    ar: "تريد حلقة أسمرة والمتحف أن يعرفا هل تقرّب أمسيات الغناء بين الناس.",
    uk: "Коло Асмари й музей хочуть знати, чи зближують людей вечори пісень.",
    zh: "阿斯马拉之圈和博物馆想知道，歌唱之夜能不能让人们更亲近。",
  },
  metric: {
    name: {
      ti: "ደርፍታት ናይ ጎረባብቲ ምርዳእ",
      en: "Knowing the songs of one's neighbours",
      it: "Conoscere i canti dei vicini",
      ar: "معرفة أغاني الجيران",
      uk: "Знати пісні сусідів",
      zh: "懂得邻居的歌",
    },
    limits: {
      ti: "እቲ ሰባት ንፈልጦ ዝብልዎ እዩ።",
      en: "It is what people say they know.",
      it: "È ciò che le persone dicono di sapere.",
      ar: "هو ما يقول الناس إنهم يعرفونه.",
      uk: "Це те, що люди, за їхніми словами, знають.",
      zh: "这是人们自认为知道的。",
    },
  },
  questions: [
    {
      key: "songs",
      kind: "LIKERT",
      asked: {
        ti: "ደርፍታት ናይ ጎረባብተይ ብዛዕባ እንታይ ምዃኖም እፈልጥ።",
        en: "I know what the songs of my neighbours are about.",
        it: "So di che cosa parlano i canti dei miei vicini.",
        ar: "أعرف عمّ تتحدث أغاني جيراني.",
        uk: "Я знаю, про що пісні моїх сусідів.",
        zh: "我知道邻居们的歌唱的是什么。",
      },
      choices: demoSteps,
      missing: ["DONT_KNOW", "PREFER_NOT_TO_SAY"],
    },
    {
      key: "welcome",
      kind: "SCALE_0_10",
      asked: {
        ti: "ኣብ ቤተ-መዘክር ኣብ ዝግበር ምሸት ደርፊ ክሳብ ክንደይ እንግዳ ምዃንኩም ይስምዓኩም?",
        en: "How welcome do you feel on an evening of songs at the museum?",
        it: "Quanto ti senti benvenuto a una serata di canti al museo?",
        ar: "إلى أي حد تشعر بأنك مرحَّب بك في أمسية غناء في المتحف؟",
        uk: "Наскільки бажаними гостями ви почуваєтеся на вечорі пісень у музеї?",
        zh: "在博物馆的歌唱之夜，您觉得自己有多受欢迎？",
      },
      hint: {
        ti: "0 ፈጺሙ ማለት እዩ፣ 10 ምሉእ ብምሉእ።",
        en: "0 is not at all, 10 is completely.",
        it: "0 è per niente, 10 è del tutto.",
        ar: "0 تعني لا أبداً، و10 تعني تماماً.",
        uk: "0 — зовсім ні, 10 — цілком.",
        zh: "0 表示完全不，10 表示非常。",
      },
      missing: ["DONT_KNOW", "NOT_APPLICABLE"],
    },
    {
      key: "where",
      kind: "MULTI_CHOICE",
      asked: {
        ti: "ብቋንቋኹም ዝተደርፈ ደርፊ ኣበይ ትሰምዑ?",
        en: "Where do you hear songs in your language?",
        it: "Dove senti canti nella tua lingua?",
        ar: "أين تسمع أغاني بلغتك؟",
        uk: "Де ви чуєте пісні своєю мовою?",
        zh: "您在哪里听到用自己语言唱的歌？",
      },
      choices: [
        {
          ti: "ኣብ ገዛ",
          en: "At home",
          it: "A casa",
          ar: "في البيت",
          uk: "Удома",
          zh: "在家里",
        },
        {
          ti: "ኣብ በዓላት",
          en: "At feasts",
          it: "Alle feste",
          ar: "في الأعياد",
          uk: "На святах",
          zh: "在节日里",
        },
        {
          ti: "ብራድዮ ወይ ብተሌፎን",
          en: "On the radio or the telephone",
          it: "Alla radio o al telefono",
          ar: "في الراديو أو الهاتف",
          uk: "По радіо або в телефоні",
          zh: "在广播或手机里",
        },
      ],
      missing: ["PREFER_NOT_TO_SAY"],
    },
    {
      key: "evening",
      kind: "RANKING",
      asked: {
        ti: "ኣብ ከምዚ ዝበለ ምሸት ዝያዳ ኣገዳሲ እንታይ እዩ?",
        en: "What matters most on such an evening?",
        it: "Che cosa conta di più in una serata così?",
        ar: "ما الأهم في أمسية كهذه؟",
        uk: "Що на такому вечорі найважливіше?",
        zh: "在这样的夜晚，什么最重要？",
      },
      choices: [
        {
          ti: "ምስማዕ",
          en: "Listening",
          it: "Ascoltare",
          ar: "الاستماع",
          uk: "Слухати",
          zh: "聆听",
        },
        {
          ti: "ሓቢርካ ምድራፍ",
          en: "Singing along",
          it: "Cantare insieme",
          ar: "الغناء معاً",
          uk: "Співати разом",
          zh: "一起唱",
        },
        {
          ti: "ሓቢርካ ምብላዕ",
          en: "Eating together",
          it: "Mangiare insieme",
          ar: "الأكل معاً",
          uk: "Їсти разом",
          zh: "一起吃饭",
        },
      ],
      missing: ["DONT_KNOW"],
    },
    {
      key: "wish",
      kind: "OPEN_TEXT",
      asked: {
        ti: "ኣየነይቲ ደርፊ ክትተርፍ የብላን?",
        en: "Which song should not be missing?",
        it: "Quale canto non dovrebbe mancare?",
        ar: "أي أغنية يجب ألا تغيب؟",
        uk: "Якої пісні не має бракувати?",
        zh: "哪首歌不能少？",
      },
      missing: ["PREFER_NOT_TO_SAY"],
    },
  ] satisfies Asked[] as readonly Asked[],
} as const;

import type { DemoEvaluation } from "../demo-evaluation.ts";

/** Seven people on one side and eight on the other answer twice: too few for anything to be said of them, and nothing is. */
export const harbourOfNamesEvaluation: DemoEvaluation = {
  program: "harbour-of-names",
  community: "levant-kitchen",
  host: "harbour-museum",
  home: "HOST",
  title: {
    it: "Che cosa resta di un nome?",
    en: "What stays of a name?",
    ar: "ماذا يبقى من الاسم؟",
    ti: "ካብ ስም እንታይ ይተርፍ?",
    uk: "Що лишається від імені?",
    zh: "名字留下了什么？",
  },
  purpose: {
    it: "Il museo e la Cucina del Levante vogliono sapere se chi passa impara a dire i nomi degli altri.",
    en: "The museum and the Levant Kitchen want to know whether people learn to say each other's names.",
    ar: "يريد المتحف ومطبخ المشرق أن يعرفا هل يتعلّم الناس نطق أسماء بعضهم بعضاً.",
    ti: "ቤተ-መዘክርን ክሽነ ሌቫንትን፣ ሰባት ስም ንሓድሕዶም ምጽዋዕ ይመሃሩ ዶ ክፈልጡ ይደልዩ።",
    uk: "Музей і Кухня Леванту хочуть знати, чи люди вчаться вимовляти імена одне одного.",
    zh: "博物馆和黎凡特厨房想知道，人们是否学会了念彼此的名字。",
  },
  metrics: [
    {
      question: "names",
      metric: "CULTURAL_KNOWLEDGE",
      isPrimary: true,
      agreed: 0.5,
      name: {
        it: "Dire il nome degli altri",
        en: "Saying each other's names",
        ar: "نطق أسماء الآخرين",
        ti: "ስም ንሓድሕድ ምጽዋዕ",
        uk: "Вимовляти імена одне одного",
        zh: "念出彼此的名字",
      },
      asked: {
        it: "So dire i nomi degli altri come li dicono loro.",
        en: "I can say the names of the others as they say them.",
        ar: "أستطيع أن أنطق أسماء الآخرين كما ينطقونها.",
        ti: "ስም ካልኦት ከምቲ ንሳቶም ዝጽውዕዎ ክጽውዕ እኽእል።",
        uk: "Я вмію вимовляти імена інших так, як вимовляють вони.",
        zh: "我能像他们自己那样念出他们的名字。",
      },
      limits: {
        it: "È ciò che le persone dicono di saper fare.",
        en: "It is what people say they can do.",
        ar: "هو ما يقول الناس إنهم يستطيعونه.",
        ti: "እቲ ሰባት ንኽእሎ ዝብልዎ እዩ።",
        uk: "Це те, що люди, за їхніми словами, вміють.",
        zh: "这是人们自认为会的。",
      },
      community: [
        [1, 3, 3],
        [2, 4, 2],
        [3, 3, 2],
      ],
      host: [
        [1, 2, 4],
        [2, 4, 3],
        [3, 4, 1],
      ],
    },
  ],
  counted: [],
  findings: [
    {
      isBinding: false,
      statement: {
        it: "Hanno risposto in troppo pochi per dire qualcosa senza tradire qualcuno.",
        en: "Too few people answered to say anything without giving somebody away.",
        ar: "أجاب عدد أقل من أن يُقال شيء من دون أن يُكشف أحد.",
        ti: "ዝመለሱ ሰባት፣ ንሓደ ሰብ ከየቃልዕካ ገለ ንምባል ኣዝዮም ውሑዳት እዮም።",
        uk: "Відповіло замало людей, щоб сказати щось і нікого не виказати.",
        zh: "作答的人太少，说什么都可能暴露个人。",
      },
      recommendations: [
        {
          owner: "harbour-museum",
          dueInDays: 90,
          statement: {
            it: "Fare le stesse domande in altri due programmi, e guardarle insieme.",
            en: "Ask the same in two more programs, and look at them together.",
            ar: "طرح الأسئلة نفسها في برنامجين آخرين، والنظر فيها معاً.",
            ti: "እቲ ሓደ ሕቶ ኣብ ክልተ ካልእ መደባት ሕተት፣ ብሓባር ድማ ርአዮ።",
            uk: "Запитати те саме ще у двох програмах і подивитися на них разом.",
            zh: "在另外两个项目里问同样的问题，放在一起看。",
          },
        },
      ],
    },
  ],
};

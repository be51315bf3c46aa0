import type { DemoItem } from "../../demo-item.ts";
import { credits, places } from "../../shared-texts.ts";

/** A game that needs nothing but stones. */
export const gebetaOnThePavement: DemoItem = {
  slug: "gebeta-on-the-pavement",
  kind: "GAME",
  holder: "city-library",
  community: "asmara-circle",
  title: {
    ti: "ገበጣ ኣብ መንገዲ",
    en: "Gebeta on the Pavement",
    it: "Gebeta sul marciapiede",
    ar: "جَبَتا على الرصيف",
    uk: "Гебета на хіднику",
    zh: "人行道上的播棋",
  },
  summary: {
    ti: "ብጀሶ ዝተሳእለ ዒላታት፣ ኣጻብዕ ዝኣክላ ኣእማን፦ ክልተ ተጻወቲ ጥራይ የድልዩ።",
    en: "Holes drawn in chalk, stones the size of a fingertip: it only takes two players.",
    it: "Buche disegnate col gesso, sassi grandi come un polpastrello: bastano due giocatori.",
    ar: "حُفر مرسومة بالطباشير وحصى بحجم رأس الإصبع: يكفي لاعبان.",
    uk: "Лунки крейдою, камінці завбільшки з пучку пальця: досить двох гравців.",
    zh: "粉笔画的坑，指尖大的石子，两个人就能玩。",
  },
  description: {
    ti: "ኣብ ነፍሲ ወከፍ ዒላ ኣርባዕተ እምኒ ኣእቱ። ሓደ ዒላ ኣልዕል፣ ሓሓደ እናኣእተኻ ኪድ። ናይ መወዳእታ እምኒ ኣርባዕተ እንተ ገበረቶ፣ ናትካ እዩ።\n\nኣቦሓጎታትና ኣብ መሬት ይዅዕቱ ነበሩ፤ ንሕና ኣብ ቅድሚ ቤት-ትምህርቲ ንስእሎ።",
    en: "Put four stones into each hole. Empty one and sow the stones one by one. If the last of them makes four, they are yours.\n\nOur grandfathers dug the holes into the ground. We draw them in front of the school.",
    it: "Metti quattro sassi in ogni buca. Svuotane una e semina i sassi a uno a uno. Se l'ultimo fa quattro, sono tuoi.\n\nI nostri nonni scavavano le buche per terra. Noi le disegniamo davanti alla scuola.",
    ar: "ضع أربع حصى في كل حفرة. أفرغ واحدة ووزّع حصاها واحدة واحدة. إن جعلت الأخيرة العدد أربعًا فهي لك.\n\nكان أجدادنا يحفرون الحفر في الأرض، ونحن نرسمها أمام المدرسة.",
    uk: "Поклади в кожну лунку по чотири камінці. Спорожни одну й сій по одному. Якщо з останнім стало чотири, вони твої.\n\nДіди копали лунки в землі, а ми малюємо їх перед школою.",
    zh: "每个坑放四颗石子。取空一个，逐坑播下。最后一颗凑成四颗，就归你。\n\n祖父们在地上挖坑，我们在校门口画。",
  },
  date: "2024/2025",
  rights: "IN_COPYRIGHT_EDUCATIONAL_USE_PERMITTED",
  places: [places.genoa],
  contributors: [
    {
      role: "TAUGHT_BY",
      credit: "FIRST_NAME",
      name: { ti: "ኣቶ ግርማይ ሃይለ" },
      creditedAs: {
        ti: "ኣቶ ግርማይ",
        en: "Ato Girmay",
        it: "Ato Girmay",
        ar: "أتو قرماي",
        uk: "Ато Гірмай",
        zh: "吉尔迈先生",
      },
    },
  ],
  languages: ["ti", "it"],
  themes: ["CHILDHOOD_AND_YOUTH", "BELONGING"],
  communityNotices: ["LEARN_WITH_US"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "PERSON", name: "ኣቶ ግርማይ" },
    language: "ti",
    happenedOn: "2024-11-08",
    evidence: "ORAL_RECORDED",
  },
  media: [
    {
      file: "gebeta",
      alternativeText: {
        en: "Two rows of six chalk circles on grey paving, with small stones in them. A piece of chalk lies beside.",
        ti: "ኣብ ሓሙኽሽታይ መንገዲ ብጀሶ ዝተሳእሉ ክልተ መስርዕ ነፍሲ ወከፎም ሽዱሽተ ክብታት፣ ኣብ ውሽጦም ናእሽቱ ኣእማን። ኣብ ጎኖም ጀሶ ኣሎ።",
        it: "Due file di sei cerchi di gesso su un selciato grigio, con dentro piccoli sassi. Accanto un gessetto.",
        ar: "صفّان من ستّ دوائر طباشير على رصيف رمادي فيها حصى صغيرة، وبجانبها قطعة طباشير.",
        uk: "Два ряди по шість крейдяних кіл на сірій бруківці, у них камінці. Поряд шматок крейди.",
        zh: "灰色路面上两排各六个粉笔圆圈，里面放着小石子，旁边有一截粉笔。",
      },
      credit: credits.school,
    },
  ],
};

import type { DemoItem } from "../../demo-item.ts";
import { credits, places } from "../../shared-texts.ts";

/** A lantern, shown while the lanterns hang. */
export const fishLantern: DemoItem = {
  slug: "the-fish-lantern",
  kind: "RITUAL_OR_CELEBRATION",
  holder: "wenzhou-elders",
  community: "wenzhou-elders",
  protocol: "while-the-lanterns-hang",
  title: {
    zh: "鱼灯",
    en: "The Fish Lantern",
    it: "La lanterna a pesce",
    ar: "فانوس السمكة",
    ti: "ፋኑስ ዓሳ",
    uk: "Ліхтар-риба",
  },
  summary: {
    zh: "竹骨纸鱼，能摆尾。孩子举在队伍最前面。",
    en: "A fish of bamboo and paper that wags its tail. A child carries it at the head of the procession.",
    it: "Un pesce di bambù e carta che muove la coda. Lo porta un bambino in testa al corteo.",
    ar: "سمكة من خيزران وورق تهز ذيلها، يحملها طفل في أول الموكب.",
    ti: "ካብ ባምቡን ወረቐትን ዝተሰርሐ ጭራኡ ዝንቅንቕ ዓሳ። ሓደ ቆልዓ ኣብ ቅድሚ ሰልፊ ይስከሞ።",
    uk: "Риба з бамбука й паперу, що махає хвостом. Її несе дитина на чолі ходи.",
  },
  description: {
    zh: "“年年有余”，念出来就是“年年有鱼”。尾巴上写着去年走的人的姓，不写名。",
    en: "“May there be more each year” sounds like “fish each year”. On its tail stand the family names of those who died in the year; no first names.",
    it: "«Abbondanza ogni anno» suona come «pesce ogni anno». Sulla coda ci sono i cognomi di chi è morto nell'anno; niente nomi.",
    ar: "«فائض كل عام» تُلفظ مثل «سمك كل عام». على الذيل كنى من رحلوا في السنة بلا أسماء.",
    ti: "«ዓመት ዓመት ይትረፈካ» ክበሃል ከሎ «ዓመት ዓመት ዓሳ» ይመስል። ኣብ ጭራኡ ኣብቲ ዓመት ዝሞቱ ስድራ ስሞም ኣሎ፤ ስም ውልቂ የለን።",
    uk: "«Хай щороку буде надлишок» звучить як «риба щороку». На хвості прізвища тих, хто помер цього року, без імен.",
  },
  date: "2025",
  rights: "IN_COPYRIGHT",
  places: [places.genoa],
  contributors: [
    {
      role: "MAKER",
      credit: "FIRST_NAME",
      name: { zh: "陈师傅" },
      creditedAs: {
        zh: "陈师傅",
        en: "Master Chen",
        it: "Il maestro Chen",
        ar: "المعلّم تشن",
        ti: "መምህር ቸን",
        uk: "Майстер Чень",
      },
    },
  ],
  languages: ["zh"],
  themes: ["CELEBRATION_AND_RITUAL", "CRAFT"],
  communityNotices: ["SEASON_OR_OCCASION", "LEARN_WITH_US"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "PERSON", name: "陈师傅" },
    language: "zh",
    happenedOn: "2025-02-02",
    evidence: "SIGNED_FORM",
  },
  media: [
    {
      file: "fish-lantern",
      alternativeText: {
        en: "A large red paper fish, lit from inside, swims on a pole above dark roofs.",
        zh: "一条从里面透亮的大红纸鱼，举在竿上，游在暗暗的屋顶之上。",
        it: "Un grande pesce di carta rossa, illuminato da dentro, nuota su un'asta sopra tetti scuri.",
        ar: "سمكة كبيرة من ورق أحمر مضاءة من الداخل تسبح على عصا فوق أسطح مظلمة.",
        ti: "ካብ ውሽጡ ዝበርህ ዓብዪ ቀይሕ ናይ ወረቐት ዓሳ፣ ኣብ በትሪ ልዕሊ ጸሊም ናሕስታት ይሕምብስ።",
        uk: "Велика червона паперова риба, підсвічена зсередини, пливе на держаку над темними дахами.",
      },
      credit: credits.elders,
    },
  ],
};

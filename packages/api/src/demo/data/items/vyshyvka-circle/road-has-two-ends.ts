import type { DemoItem } from "../../demo-item.ts";
import { credits, places, recordings } from "../../shared-texts.ts";

/** A tune for an instrument of many strings. */
export const roadHasTwoEnds: DemoItem = {
  slug: "the-road-has-two-ends",
  kind: "MUSIC",
  holder: "vyshyvka-circle",
  community: "vyshyvka-circle",
  title: {
    uk: "У дороги два кінці",
    en: "The Road Has Two Ends",
    it: "La strada ha due capi",
    ar: "للطريق طرفان",
    ti: "መንገዲ ክልተ ጫፍ ኣለዋ",
    zh: "路有两头",
  },
  summary: {
    uk: "Награш на бандурі, який складено в поїзді Харків — Львів.",
    en: "A tune for the bandura, made on the train from Kharkiv to Lviv.",
    it: "Una melodia per bandura, composta sul treno da Charkiv a Leopoli.",
    ar: "لحن للباندورا أُلّف في القطار من خاركيف إلى لفيف.",
    ti: "ካብ ካርኪቭ ናብ ልቪቭ ኣብ ባቡር ዝተደርሰ ናይ ባንዱራ ዜማ።",
    zh: "一支班杜拉琴曲，作于哈尔科夫开往利沃夫的火车上。",
  },
  description: {
    uk: "«Двадцять годин у коридорі, бандура на колінах. Грала тихо, щоб діти спали. Хтось попросив: ще раз».",
    en: "“Twenty hours in the corridor, the bandura on my knees. I played softly, so that the children slept. Somebody said: again.”",
    it: "«Venti ore nel corridoio, la bandura sulle ginocchia. Suonavo piano, perché i bambini dormissero. Qualcuno disse: ancora.»",
    ar: "«عشرون ساعة في الممر والباندورا على ركبتيّ. عزفت بهدوء كي ينام الأطفال. قال أحدهم: مرة أخرى.»",
    ti: "«ዕስራ ሰዓት ኣብ ኮሪደዮ፣ ባንዱራ ኣብ ብርከይ። ቆልዑ ምእንቲ ክድቅሱ ቀስ ኢለ ተጻዊተ። ሓደ ሰብ፦ ድገሚ በለ።»",
    zh: "“在过道里二十个钟头，琴放在膝上。我弹得很轻，好让孩子们睡。有人说：再来一遍。”",
  },
  date: "March 2022",
  rights: "IN_COPYRIGHT_NON_COMMERCIAL_USE_PERMITTED",
  places: [places.kharkiv, places.genoa],
  contributors: [{ role: "COMPOSER", credit: "ANONYMOUS", name: { uk: "бандуристка" } }],
  languages: ["uk"],
  themes: ["MUSIC_AND_DANCE", "MIGRATION_AND_JOURNEY"],
  communityNotices: ["ASK_BEFORE_SHARING"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "PERSON", name: "бандуристка" },
    language: "uk",
    happenedOn: "2022-10-15",
    evidence: "ORAL_RECORDED",
  },
  media: [
    {
      file: "bandura",
      alternativeText: {
        en: "A soft tune on many strings that turns around one note, as wheels do.",
        uk: "Тиха мелодія на багатьох струнах, що кружляє навколо одного тону, як колеса.",
        it: "Una melodia sommessa su molte corde, che gira attorno a una nota come le ruote.",
        ar: "لحن خافت على أوتار كثيرة يدور حول نغمة واحدة كما تدور العجلات.",
        ti: "ብብዙሕ ኣውታር ዝተሃርመት፣ ከም መንኰርኰር ኣብ ዙርያ ሓደ ድምጺ እትዘውር ልስሉስ ዜማ።",
        zh: "许多琴弦上的轻柔曲调，像车轮一样绕着一个音转。",
      },
      credit: recordings.berehynia,
    },
    {
      file: "train",
      alternativeText: {
        en: "The window of a night train. Outside two rails run together in the snow; inside lies a bandura.",
        uk: "Вікно нічного поїзда. Надворі дві рейки сходяться в снігу, всередині лежить бандура.",
        it: "Il finestrino di un treno di notte. Fuori due binari si uniscono nella neve; dentro c'è una bandura.",
        ar: "نافذة قطار ليلي. في الخارج سكّتان تلتقيان في الثلج، وفي الداخل باندورا.",
        ti: "መስኮት ናይ ለይቲ ባቡር። ብደገ ክልተ ሓዲድ ኣብ በረድ ይራኸባ፤ ብውሽጢ ባንዱራ ኣላ።",
        zh: "夜行列车的车窗。窗外两条铁轨在雪里合到一处，车内放着一把班杜拉琴。",
      },
      credit: credits.berehynia,
    },
  ],
};

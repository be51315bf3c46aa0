import type { DemoItem } from "../../demo-item.ts";
import { places } from "../../shared-texts.ts";

/** A photograph, given by whoever is on it. */
export const shopWithTwoSigns: DemoItem = {
  slug: "the-shop-with-two-signs",
  kind: "PHOTOGRAPH",
  holder: "city-library",
  community: "wenzhou-elders",
  title: {
    zh: "两块招牌的店",
    en: "The Shop with Two Signs",
    it: "Il negozio con due insegne",
    ar: "الدكان ذو اللافتتين",
    ti: "ክልተ ታቤላ ዘለዎ ድኳን",
    uk: "Крамниця з двома вивісками",
  },
  summary: {
    zh: "一九六七年，皮具店门口。一块招牌写中文，一块写意大利文，意思不一样。",
    en: "1967, before a shop of leather goods. One sign is in Chinese, one in Italian; they do not say the same.",
    it: "1967, davanti a una pelletteria. Un'insegna è in cinese, una in italiano; non dicono la stessa cosa.",
    ar: "1967 أمام دكان جلديات. لافتة بالصينية وأخرى بالإيطالية، ولا تقولان الشيء نفسه.",
    ti: "1967፣ ኣብ ቅድሚ ናይ ቆርበት ድኳን። ሓደ ታቤላ ብቻይንኛ፣ ሓደ ብጣልያንኛ፤ ሓደ ነገር ኣይኮኑን ዝብሉ።",
    uk: "1967 рік, перед крамницею шкіряних виробів. Одна вивіска китайською, друга італійською; кажуть вони різне.",
  },
  description: {
    zh: "意大利文写“皮具”，中文写“平安到家”。站在门口的人后来说，客人看左边，家里人看右边。",
    en: "The Italian says “leather goods”, the Chinese “arrived home safely”. He who stands in the door said later: customers read the left, family the right.",
    it: "In italiano dice «pelletteria», in cinese «arrivati a casa sani e salvi». Chi sta sulla porta disse poi: i clienti leggono a sinistra, la famiglia a destra.",
    ar: "تقول الإيطالية «جلديات»، والصينية «وصلنا البيت سالمين». قال الواقف في الباب بعدها: الزبائن يقرؤون اليسار، والأهل اليمين.",
    ti: "እቲ ጣልያንኛ «ናይ ቆርበት ኣቕሑ» ይብል፣ እቲ ቻይንኛ «ብሰላም ገዛ በጺሕና»። ኣብ ማዕጾ ዘሎ ሰብ ድሓር፦ ዓማዊል ጸጋማይ የንብቡ፣ ስድራ የማናይ በለ።",
    uk: "Італійською — «шкіряні вироби», китайською — «щасливо дісталися додому». Той, хто стоїть у дверях, сказав потім: покупці читають ліву, рідні — праву.",
  },
  date: "1967",
  rights: "IN_COPYRIGHT",
  accessionNumber: "BC-F 318",
  places: [places.genoa],
  contributors: [
    {
      role: "DEPICTED",
      credit: "PSEUDONYM",
      name: { zh: "店主" },
      creditedAs: {
        zh: "店主",
        en: "The owner",
        it: "Il proprietario",
        ar: "صاحب الدكان",
        ti: "ዋና ድኳን",
        uk: "Власник",
      },
    },
  ],
  languages: ["zh", "it"],
  themes: ["WORK_AND_SKILLS", "BELONGING", "LANGUAGE"],
  communityNotices: ["FAMILY_MATERIAL"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "PERSON", name: "店主" },
    language: "zh",
    happenedOn: "2022-11-06",
    evidence: "WITNESSED",
  },
  photograph: {
    isInColour: false,
    inscription: { it: "per la mamma" },
    technique: {
      en: "gelatin silver print",
      it: "stampa alla gelatina d'argento",
      zh: "明胶银盐照片",
      ar: "طبعة جيلاتين فضي",
      ti: "ናይ ብሩር ጀላቲን ሕታም",
      uk: "срібно-желатиновий відбиток",
    },
    dimensions: { height: 90, width: 130 },
  },
  media: [
    {
      file: "two-signs",
      alternativeText: {
        en: "A man stands in the door of a small shop between two shop signs, one with Chinese characters, one with Latin letters. Belts hang in the window.",
        zh: "一个男人站在小店门口，两边各有一块招牌，一块中文，一块拉丁字母。橱窗里挂着皮带。",
        it: "Un uomo sulla porta di un piccolo negozio tra due insegne, una in caratteri cinesi, una in lettere latine. In vetrina pendono cinture.",
        ar: "رجل يقف في باب دكان صغير بين لافتتين، إحداهما بحروف صينية والأخرى لاتينية، وفي الواجهة أحزمة معلقة.",
        ti: "ሓደ ሰብኣይ ኣብ ማዕጾ ንእሽቶ ድኳን ኣብ መንጎ ክልተ ታቤላታት ቆይሙ፣ ሓደ ብቻይንኛ ሓደ ብላቲን ፊደላት። ኣብ መስኮት ቅናታት ተሰቒሎም።",
        uk: "Чоловік стоїть у дверях крамнички між двома вивісками: одна з китайськими ієрогліфами, друга латинкою. У вітрині висять паски.",
      },
      credit: {
        en: "City Library; a drawing after the print",
        it: "Biblioteca Civica; disegno dalla stampa",
        zh: "市立图书馆；据照片所绘",
        ar: "مكتبة المدينة؛ رسم عن الطبعة",
        ti: "ቤተ-መጻሕፍቲ ከተማ፤ ካብቲ ሕታም ዝተሳእለ",
        uk: "Міська бібліотека; малюнок за відбитком",
      },
    },
  ],
};

import type { DemoItem } from "../../demo-item.ts";
import { credits, places, rights } from "../../shared-texts.ts";

/** An oral history, told in a library. */
export const auntWhoSaltedLemons: DemoItem = {
  slug: "the-aunt-who-salted-lemons",
  kind: "ORAL_HISTORY",
  holder: "city-library",
  community: "levant-kitchen",
  title: {
    ar: "العمّة التي كبست الليمون",
    en: "The Aunt who Salted Lemons",
    it: "La zia che salava i limoni",
    ti: "ለሚን እትመልሕ ሓትኖ",
    uk: "Тітка, що солила лимони",
    zh: "腌柠檬的姑姑",
  },
  summary: {
    ar: "رجل من الجليل يحكي عن عمّته التي كانت تقول إن الليمون يصبر أكثر من الناس.",
    en: "A man from Galilee tells of his aunt, who said that lemons are more patient than people.",
    it: "Un uomo della Galilea racconta della zia, che diceva: i limoni hanno più pazienza delle persone.",
    ti: "ሓደ ሰብኣይ ካብ ገሊላ፣ ለሚን ካብ ሰብ ዝያዳ ይዕገስ ትብል ብዛዕባ ዝነበረት ሓትንኡ ይዛረብ።",
    uk: "Чоловік із Галілеї розповідає про тітку, яка казала: лимони терплячіші за людей.",
    zh: "一位来自加利利的男子讲他的姑姑，她说柠檬比人有耐心。",
  },
  description: {
    ar: "«كانت تقطع الليمونة أربعًا ولا تفصلها. تقول: هكذا العائلة. ثم الملح، ثم المرطبان، ثم أربعون يومًا لا يفتحه أحد. فتحته أنا في اليوم العاشر، فسمعتُ ما سمعت.»\n\nسُجّل الحديث في قاعة المكتبة، بحضور ابنته.",
    en: "“She cut the lemon in four and did not part it. That is the family, she said. Then salt, then the jar, then forty days in which nobody opens it. I opened it on the tenth. I was told what I was told.”\n\nRecorded in a room of the library, with his daughter present.",
    it: "«Tagliava il limone in quattro senza separarlo. Così è la famiglia, diceva. Poi il sale, poi il vaso, poi quaranta giorni in cui nessuno lo apre. Io lo aprii al decimo. Mi fu detto quel che mi fu detto.»\n\nRegistrato in una sala della biblioteca, presente la figlia.",
    ti: "«ነታ ለሚን ኣብ ኣርባዕተ ትቖርጻ፣ ግን ኣይትፈላልያን። ስድራቤት ከምዚ እያ ትብል። ድሓር ጨው፣ ድሓር ጥርሙዝ፣ ድሓር ኣርብዓ መዓልቲ ዝኸፍቶ የለን። ኣነ ኣብ ዓስራይ መዓልቲ ከፊተዮ። ዝተባህልኩ ተባሂለ።»\n\nኣብ ክፍሊ ቤተ-መጻሕፍቲ፣ ጓሉ ኣብ ዘለወትሉ ተቐዲሑ።",
    uk: "«Вона надрізала лимон начетверо й не роз'єднувала. Така родина, казала. Потім сіль, потім слоїк, потім сорок днів, коли ніхто не відкриває. Я відкрив на десятий. Що почув, те почув».\n\nЗаписано в залі бібліотеки, при доньці.",
    zh: "“她把柠檬切成四瓣却不切断，说，家就是这样。然后放盐，装罐，四十天谁也不许开。我第十天就开了，挨了什么骂就不说了。”\n\n在图书馆录音，女儿在场。",
  },
  date: "21 January 2025",
  rights: "IN_COPYRIGHT",
  rightsNote: rights.told,
  places: [places.galilee, places.genoa],
  contributors: [
    {
      role: "NARRATOR",
      credit: "FIRST_NAME",
      name: { ar: "سليم" },
      creditedAs: { ar: "سليم", en: "Salim", it: "Salim", ti: "ሳሊም", uk: "Салім", zh: "萨利姆" },
    },
    { role: "INTERVIEWER", credit: "COMMUNITY_ONLY", name: { it: "bibliotecaria" } },
  ],
  languages: ["ar"],
  themes: ["FAMILY", "FOODWAYS", "MEMORY"],
  warnings: [
    {
      kind: "DISPLACEMENT_AND_LOSS",
      note: {
        ar: "يذكر قرية لم يبق منها شيء.",
        en: "He names a village of which nothing is left.",
        it: "Nomina un villaggio di cui non resta nulla.",
        ti: "ምንም ዘይተረፋ ዓዲ ይጠቅስ።",
        uk: "Він називає село, від якого нічого не лишилося.",
        zh: "他提到一个已荡然无存的村庄。",
      },
    },
  ],
  communityNotices: ["NAME_THE_SOURCE"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "PERSON", name: "سليم" },
    language: "ar",
    happenedOn: "2025-01-28",
    evidence: "ORAL_RECORDED",
  },
  oralHistory: {
    recordedOn: "2025-01-21",
    place: {
      it: "Biblioteca Civica, Genova",
      en: "City Library, Genoa",
      ar: "مكتبة المدينة، جنوة",
      ti: "ቤተ-መጻሕፍቲ ከተማ፣ ጀኖቫ",
      uk: "Міська бібліотека, Генуя",
      zh: "热那亚市立图书馆",
    },
  },
  media: [
    {
      file: "lemons",
      alternativeText: {
        en: "A glass jar full of salted lemons on a windowsill. Sunlight falls through it onto a blue cloth.",
        ar: "مرطبان زجاجي مليء بالليمون المكبوس على حافة نافذة، يعبره ضوء الشمس إلى قماش أزرق.",
        it: "Un vaso di vetro pieno di limoni sotto sale sul davanzale. La luce lo attraversa e cade su un panno azzurro.",
        ti: "ኣብ መስኮት ዘሎ፣ ዝተመልሐ ለሚን ዝመልአ ናይ ጥርሙዝ ዕትሮ። ብርሃን ጸሓይ ብእኡ ሓሊፉ ኣብ ሰማያዊ ጨርቂ ይወድቕ።",
        uk: "Скляний слоїк солоних лимонів на підвіконні. Сонце крізь нього падає на синю тканину.",
        zh: "窗台上一只装满腌柠檬的玻璃罐，阳光透过它落在蓝布上。",
      },
      credit: credits.levant,
    },
  ],
};

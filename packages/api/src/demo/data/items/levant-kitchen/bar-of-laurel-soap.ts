import type { DemoItem } from "../../demo-item.ts";
import { credits, places } from "../../shared-texts.ts";

/** Something that smells of a place. */
export const barOfLaurelSoap: DemoItem = {
  slug: "a-bar-of-laurel-soap",
  kind: "OBJECT",
  holder: "harbour-museum",
  community: "levant-kitchen",
  title: {
    ar: "قطعة صابون غار",
    en: "A Bar of Laurel Soap",
    it: "Un pezzo di sapone d'alloro",
    ti: "ሓንቲ ሳሙና ናይ ላውረል",
    uk: "Брусок лаврового мила",
    zh: "一块月桂皂",
  },
  summary: {
    ar: "آخر قطعة من مئة. لم تُستعمل، بل كانت تُشمّ.",
    en: "The last bar of a hundred. It was not used any more, only smelled.",
    it: "L'ultimo pezzo di cento. Non si usava più, si annusava soltanto.",
    ti: "ካብ ሚእቲ ዝተረፈት ናይ መወዳእታ ሳሙና። ትሽተት ጥራይ እምበር ኣይትሕጸበላን ነበረ።",
    uk: "Останній брусок із сотні. Ним уже не милися, його лише нюхали.",
    zh: "一百块里的最后一块，不再用，只拿来闻。",
  },
  description: {
    ar: "«كل رأس سنة نفتح العلبة، ويشمّها الصغار، ونقول: هكذا كانت رائحة الحمّام.» ما زالت العلبة تُفتح في المتحف مرة في السنة.",
    en: "“Each New Year we opened the tin, the small ones smelled it, and we said: this is what the bath-house smelled of.” The museum opens it with the family once a year.",
    it: "«A ogni Capodanno aprivamo la scatola, i piccoli annusavano, e dicevamo: così profumava il bagno.» Il museo la apre con la famiglia una volta l'anno.",
    ti: "«ነፍሲ ወከፍ ሓዲሽ ዓመት ነታ ሳንዱቕ ንኸፍታ፣ ናእሽቱ የሽትቱዋ፣ ከምዚ ይሽትት ነበረ ሓማም ንብል።» ቤተ-መዘክር ሓንሳብ ኣብ ዓመት ምስ ስድራቤት ይኸፍታ።",
    uk: "«Щонового року ми відкривали бляшанку, малі нюхали, і ми казали: так пахла лазня». Раз на рік музей відкриває її разом із родиною.",
    zh: "“每到新年我们打开铁盒，孩子们闻一闻，我们说：澡堂就是这个味道。”博物馆每年同这家人打开一次。",
  },
  date: "2011",
  rights: "NO_KNOWN_COPYRIGHT",
  accessionNumber: "MPV 2024.7",
  places: [places.aleppo],
  contributors: [{ role: "COLLECTOR", credit: "ANONYMOUS", name: { ar: "عائلة" } }],
  languages: ["ar"],
  themes: ["MEMORY", "PLACE_AND_LANDSCAPE"],
  communityNotices: ["FAMILY_MATERIAL"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "FAMILY", name: "عائلة من حلب", representative: "الابن" },
    language: "ar",
    happenedOn: "2024-01-14",
    evidence: "SIGNED_FORM",
  },
  object: {
    materials: [
      {
        en: "olive and laurel oil, a tin box",
        ar: "زيت زيتون وغار، علبة تنك",
        it: "olio d'oliva e d'alloro, scatola di latta",
        ti: "ዘይቲ ኣውሊዕን ላውረልን፣ ናይ ታኒካ ሳንዱቕ",
        uk: "оливкова й лаврова олія, бляшанка",
        zh: "橄榄油与月桂油、铁盒",
      },
    ],
    dimensions: { height: 55, width: 75, depth: 50 },
  },
  media: [
    {
      file: "soap",
      alternativeText: {
        en: "A rough green and golden cube of soap with a stamp pressed into it, in an open tin with laurel leaves.",
        ar: "مكعب صابون خشن أخضر مذهّب عليه ختم، في علبة مفتوحة مع أوراق غار.",
        it: "Un cubo ruvido di sapone verde e dorato con un timbro impresso, in una scatola aperta con foglie d'alloro.",
        ti: "ማሕተም ዝተጸቕጠላ ሓርፋፍ ቀጠልያን ወርቃዊትን ሳሙና፣ ቆጽሊ ላውረል ኣብ ዘለዋ ክፍቲ ሳንዱቕ።",
        uk: "Шорсткий зелено-золотавий кубик мила з відбитком печатки у відкритій бляшанці з лавровим листям.",
        zh: "敞开的铁盒里，月桂叶间一块粗糙的青黄色方皂，上面压着印记。",
      },
      credit: credits.museum,
    },
  ],
};

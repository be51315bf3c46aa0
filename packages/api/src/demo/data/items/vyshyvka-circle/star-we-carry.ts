import type { DemoItem } from "../../demo-item.ts";
import { credits, places } from "../../shared-texts.ts";

/** A celebration, for those who prepare it together. */
export const starWeCarry: DemoItem = {
  slug: "the-star-we-carry",
  kind: "RITUAL_OR_CELEBRATION",
  holder: "vyshyvka-circle",
  community: "vyshyvka-circle",
  protocol: "for-those-who-teach",
  title: {
    uk: "Зірка, яку ми носимо",
    en: "The Star We Carry",
    it: "La stella che portiamo",
    ar: "النجمة التي نحملها",
    ti: "እንስከማ ኮኾብ",
    zh: "我们举着的星",
  },
  summary: {
    uk: "Як зробити колядницьку зірку з шестернею, що крутиться.",
    en: "How to make the carollers' star with a wheel that turns.",
    it: "Come si fa la stella dei cantori, con la ruota che gira.",
    ar: "كيف تُصنع نجمة منشدي الأعياد بعجلة تدور.",
    ti: "መንኰርኰሩ ዝዘውር ኮኾብ ደረፍቲ በዓል ከመይ ከም ዝስራሕ።",
    zh: "报佳音的转轮星怎样做。",
  },
  description: {
    uk: "Вісім променів, шовкові стрічки, свічка посередині. Слова коляди додаємо, коли вчимо їх разом.",
    en: "Eight rays, ribbons of silk, a candle in the middle. We add the words of the carol when we teach them together.",
    it: "Otto raggi, nastri di seta, una candela al centro. Le parole del canto le aggiungiamo quando le insegniamo insieme.",
    ar: "ثمانية أشعة وشرائط حرير وشمعة في الوسط. نضيف كلمات الترنيمة حين نعلّمها معًا.",
    ti: "ሸሞንተ ጨረር፣ ናይ ሓሪር ርባን፣ ኣብ ማእከል ሽምዓ። ቃላት ናይቲ መዝሙር ብሓባር ክንምህር ከለና ንውስኾ።",
    zh: "八道光芒，丝带，中间一支蜡烛。歌词等我们一起教时再添上。",
  },
  rights: "IN_COPYRIGHT",
  places: [places.carpathians],
  contributors: [{ role: "TAUGHT_BY", credit: "COMMUNITY_ONLY", name: { uk: "колядники" } }],
  languages: ["uk"],
  themes: ["CELEBRATION_AND_RITUAL"],
  communityNotices: ["SEASON_OR_OCCASION"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "FAMILY", name: "колядники", representative: "береза" },
    language: "uk",
    happenedOn: "2024-12-01",
    evidence: "COMMUNITY_MEETING_MINUTES",
  },
  media: [
    {
      file: "carol-star",
      alternativeText: {
        en: "A large star with eight rays of coloured paper on a pole, ribbons on each ray, a light in the middle.",
        uk: "Велика зірка з вісьмома променями з кольорового паперу на держаку, на променях стрічки, посередині світло.",
        it: "Una grande stella a otto raggi di carta colorata su un'asta, nastri a ogni raggio, una luce al centro.",
        ar: "نجمة كبيرة بثمانية أشعة من ورق ملون على عصا، على كل شعاع شريط، وفي الوسط ضوء.",
        ti: "ኣብ በትሪ ዘላ ካብ ሕብራዊ ወረቐት ዝተሰርሐት ሸሞንተ ጨረር ዘለዋ ዓባይ ኮኾብ፣ ኣብ ነፍሲ ወከፍ ጨረር ርባን፣ ኣብ ማእከል ብርሃን።",
        zh: "竿上一颗彩纸做的八芒大星，每道光芒系着丝带，中间有光。",
      },
      credit: credits.berehynia,
    },
  ],
};

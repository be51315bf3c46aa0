import type { DemoItem } from "../../demo-item.ts";
import { credits, places } from "../../shared-texts.ts";

/** What partners may use in their lessons. */
export const grandmothersPatternBook: DemoItem = {
  slug: "grandmothers-pattern-book",
  kind: "DOCUMENT",
  holder: "vyshyvka-circle",
  community: "vyshyvka-circle",
  protocol: "for-those-who-teach",
  title: {
    uk: "Бабусин зошит узорів",
    en: "Grandmother's Pattern Book",
    it: "Il quaderno dei motivi della nonna",
    ar: "دفتر نقوش الجدة",
    ti: "ናይ ዓባይ ጥራዝ ንድፍታት",
    zh: "外婆的纹样簿",
  },
  summary: {
    uk: "Сорок узорів у клітинку. Для занять, що їх ведемо разом із партнерами.",
    en: "Forty patterns on squared paper, for lessons that are held together with partners.",
    it: "Quaranta motivi su carta quadrettata, per le lezioni tenute con i partner.",
    ar: "أربعون نقشًا على ورق مربعات، للدروس التي تُعطى مع الشركاء.",
    ti: "ኣርብዓ ንድፍታት ኣብ ርቡዕ ወረቐት፣ ምስ መሻርኽቲ ንዝወሃብ ትምህርቲ።",
    zh: "方格纸上的四十种纹样，供与伙伴同上的课使用。",
  },
  description: {
    uk: "На полях вона писала, хто який узор просив і на яке свято. Імена закрито.",
    en: "In the margins she wrote who asked for which pattern, and for which feast. The names are covered.",
    it: "Ai margini scriveva chi aveva chiesto quale motivo, e per quale festa. I nomi sono coperti.",
    ar: "كتبت في الهوامش من طلب أي نقش ولأي عيد. الأسماء محجوبة.",
    ti: "ኣብ ጫፉ መን ኣየናይ ንድፊ ከም ዝሓተተን ንኣየናይ በዓልን ትጽሕፍ ነበረት። እቶም ኣስማት ተሸፊኖም እዮም።",
    zh: "页边记着谁要了哪种纹样，为哪个节日。名字已遮住。",
  },
  date: "1950s/1970s",
  rights: "IN_COPYRIGHT",
  places: [places.poltava],
  contributors: [{ role: "AUTHOR", credit: "COMMUNITY_ONLY", name: { uk: "вишивальниця" } }],
  languages: ["uk"],
  themes: ["CRAFT"],
  communityNotices: ["NOT_FOR_SALE"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "REPRESENTED_DEAD", name: "вишивальниця", representative: "донька" },
    language: "uk",
    happenedOn: "2023-06-10",
    evidence: "SIGNED_FORM",
  },
  media: [
    {
      file: "pattern-book",
      alternativeText: {
        en: "An open notebook of squared paper with crosses in red and black pencil that form flowers and trees.",
        uk: "Розгорнутий зошит у клітинку, червоним і чорним олівцем хрестики складаються у квіти й дерева.",
        it: "Un quaderno a quadretti aperto: crocette a matita rossa e nera formano fiori e alberi.",
        ar: "دفتر مربعات مفتوح، عليه صلبان بقلم أحمر وأسود تؤلف أزهارًا وأشجارًا.",
        ti: "ክፉት ርቡዕ ጥራዝ፣ ብቐይሕን ጸሊምን ርሳስ ዝተሳእሉ መስቀላት ዕምባባታትን ኣግራብን ይሰርሑ።",
        zh: "摊开的方格簿，红黑铅笔的小十字拼成花和树。",
      },
      credit: credits.berehynia,
    },
  ],
};

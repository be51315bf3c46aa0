import type { DemoItem } from "../../demo-item.ts";
import { recordings } from "../../shared-texts.ts";

/** A song of the Levant Kitchen. */
export const lullabyOfTheFigTree: DemoItem = {
  slug: "lullaby-of-the-fig-tree",
  kind: "MUSIC",
  holder: "levant-kitchen",
  community: "levant-kitchen",
  title: {
    ar: "تهويدة التينة",
    en: "Lullaby of the Fig Tree",
    it: "Ninnananna del fico",
    ti: "እሹሩሩ ናይ በለስ",
    uk: "Колискова про смоковницю",
    zh: "无花果树摇篮曲",
  },
  summary: {
    ar: "تهويدة تغنيها امرأة من ريف حلب، وفي كل بيت منها تُسأل التينة عمّن نام تحتها.",
    en: "A lullaby from the villages around Aleppo. In each verse the fig tree is asked who has slept beneath it.",
    it: "Una ninnananna dei villaggi intorno ad Aleppo. A ogni strofa si chiede al fico chi ha dormito alla sua ombra.",
    ti: "ካብ ዓድታት ከባቢ ሓለብ ዝመጸት እሹሩሩ። ኣብ ነፍሲ ወከፍ ክፍላ፣ ኣብ ትሕቲኣ መን ከም ዝደቀሰ ነታ በለስ ይሕተት።",
    uk: "Колискова із сіл довкола Алеппо. У кожному куплеті смоковницю питають, хто спав під нею.",
    zh: "阿勒颇周围村庄的摇篮曲。每一段都问无花果树，谁曾在它下面睡过。",
  },
  description: {
    ar: "«يا تينة الدار، مين نام بفيّك؟ — نامت أمّك وهي زغيرة، وستّك قبل أمّك.»\n\nتقول المغنية إن عدد الأبيات بعدد أسماء البيت، ولذلك تطول كل سنة.",
    en: "“Fig tree of our house, who slept in your shade? — Your mother when she was small, and her mother before her.”\n\nThere are as many verses, the singer says, as there are names in the house. So it grows longer every year.",
    it: "«Fico di casa nostra, chi ha dormito alla tua ombra? — Tua madre quand'era piccola, e prima sua madre.»\n\nLe strofe, dice chi canta, sono quante i nomi della casa. Per questo si allunga ogni anno.",
    ti: "«በለስ ገዛና፣ ኣብ ጽላልኪ መን ደቂሱ? — ኣዴኻ ንእሽቶ ከላ፣ ዓባይካ ድማ ቅድሚኣ።»\n\nቍጽሪ ክፍልታታ ክንዲ ቍጽሪ ኣስማት እታ ገዛ እዩ ትብል እታ ደራፊት። ስለዚ ዓመት ዓመት ትነውሕ።",
    uk: "«Смоковнице нашого дому, хто спав у твоєму затінку? — Твоя мама, як була мала, а ще раніше її мама».\n\nКуплетів стільки, каже співачка, скільки імен у домі. Тому щороку вона довша.",
    zh: "“家里的无花果树，谁在你的荫下睡过？——你妈妈小的时候，还有她的妈妈。”\n\n唱的人说，家里有几个名字，就有几段。所以它一年比一年长。",
  },
  rights: "NOT_EVALUATED",
  places: [
    {
      en: "Near Aleppo",
      ar: "ريف حلب",
      it: "Presso Aleppo",
      ti: "ከባቢ ሓለብ",
      uk: "Околиці Алеппо",
      zh: "阿勒颇附近",
    },
  ],
  contributors: [{ role: "PERFORMER", credit: "COMMUNITY_ONLY", name: { ar: "مغنية من المطبخ" } }],
  languages: ["ar"],
  themes: ["MEMORY", "FAMILY"],
  communityNotices: ["NAME_THE_SOURCE", "NOT_FOR_SALE"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "PERSON", name: "مغنية من المطبخ" },
    language: "ar",
    happenedOn: "2026-03-21",
    evidence: "SIGNED_FORM",
  },
  media: [
    {
      file: "fig-tree",
      alternativeText: {
        en: "The tune, plucked on an oud.",
        ar: "اللحن على العود.",
        it: "La melodia, pizzicata su un oud.",
        ti: "እታ ዜማ ብዑድ።",
        uk: "Мелодія на уді.",
        zh: "乌德琴弹奏的曲调。",
      },
      credit: recordings.levant,
    },
  ],
};

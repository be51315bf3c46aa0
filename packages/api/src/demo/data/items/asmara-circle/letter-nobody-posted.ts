import type { DemoItem } from "../../demo-item.ts";
import { credits, places, rights } from "../../shared-texts.ts";

/** What stays among those who were there. */
export const letterNobodyPosted: DemoItem = {
  slug: "the-letter-nobody-posted",
  kind: "DOCUMENT",
  holder: "asmara-circle",
  community: "asmara-circle",
  protocol: "around-our-table",
  title: {
    ti: "ዘይተላእከት ደብዳበ",
    en: "The Letter Nobody Posted",
    it: "La lettera mai spedita",
    ar: "الرسالة التي لم يرسلها أحد",
    uk: "Лист, якого ніхто не надіслав",
    zh: "没有寄出的信",
  },
  summary: {
    ti: "ሓንቲ ኣደ ንሓፍታ ዝጸሓፈታ ደብዳበ። ኣባላት ጥራይ የንብብዋ።",
    en: "A mother's letter to her sister. It is read among the members of the circle.",
    it: "La lettera di una madre alla sorella. Si legge tra i membri del circolo.",
    ar: "رسالة أم إلى أختها، تُقرأ بين أعضاء الجمعية.",
    uk: "Лист матері до сестри. Його читають у колі своїх.",
    zh: "一位母亲写给姐妹的信，只在会员之间阅读。",
  },
  description: {
    ti: "ክልተ ገጻት፣ ብቐይሕ ቀለም። ኣብ መወዳእታ ዘሎ መስመር ብዓባያት ጥራይ ዝንበብ እዩ።",
    en: "Two pages in red ink. Its last line is read aloud by the grandmothers alone.",
    it: "Due pagine in inchiostro rosso. L'ultima riga la leggono a voce alta solo le nonne.",
    ar: "صفحتان بالحبر الأحمر. السطر الأخير تقرؤه الجدّات وحدهن بصوت عالٍ.",
    uk: "Дві сторінки червоним чорнилом. Останній рядок уголос читають лише бабусі.",
    zh: "两页红墨水。最后一行只由祖母们念出声。",
  },
  date: "1976",
  rights: "IN_COPYRIGHT",
  rightsNote: rights.told,
  places: [places.massawa],
  contributors: [{ role: "AUTHOR", credit: "ANONYMOUS", name: { ti: "ኣደ" } }],
  languages: ["ti"],
  themes: ["FAMILY", "MEMORY"],
  communityNotices: ["FAMILY_MATERIAL"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "REPRESENTED_DEAD", name: "ኣደ", representative: "ጓላ" },
    language: "ti",
    happenedOn: "2023-02-04",
    evidence: "WITNESSED",
  },
  media: [
    {
      file: "letter",
      alternativeText: {
        en: "A folded sheet with lines in red ink, beside an envelope without a stamp.",
        ti: "ብቐይሕ ቀለም ዝተጻሕፈ ዝተዓጽፈ ወረቐት፣ ኣብ ጎኑ ቴምብር ዘይብሉ ቡስጣ።",
        it: "Un foglio piegato con righe in inchiostro rosso, accanto a una busta senza francobollo.",
        ar: "ورقة مطوية عليها سطور بحبر أحمر، وبجانبها ظرف بلا طابع.",
        uk: "Складений аркуш із рядками червоним чорнилом, поряд конверт без марки.",
        zh: "一张折起的信纸，写着红墨水的字，旁边是没贴邮票的信封。",
      },
      credit: credits.asmara,
    },
  ],
};

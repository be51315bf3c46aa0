import type { DemoItem } from "../../demo-item.ts";
import { credits, places } from "../../shared-texts.ts";

/** A new work, beside the old cloth that it answers. */
export const rushnykOfLight: DemoItem = {
  slug: "rushnyk-of-light",
  kind: "TEXTILE",
  holder: "harbour-museum",
  community: "vyshyvka-circle",
  title: {
    uk: "Рушник зі світла",
    en: "Rushnyk of Light",
    it: "Rushnyk di luce",
    ar: "روشنيك من نور",
    ti: "ናይ ብርሃን ሩሽኒክ",
    zh: "光的绣巾",
  },
  summary: {
    uk: "Нова робота: дві дороги зі старого рушника, вишиті ниткою, що світиться.",
    en: "A new work: the two roads of the old cloth, stitched with a thread that glows.",
    it: "Un'opera nuova: le due strade del vecchio panno, cucite con un filo che s'illumina.",
    ar: "عمل جديد: طريقا القماش القديم مخيطان بخيط يضيء.",
    ti: "ሓድሽ ስራሕ፦ ናይቲ ኣረጊት ጨርቂ ክልተ መንገድታት፣ ብዘብርህ ፈትሊ ዝተሰፈያ።",
    zh: "新作：用发光的线绣出旧巾上的两条路。",
  },
  description: {
    uk: "Учениці майстерні рахували хрестики на рушнику сестер Шевчук і перенесли їх на чорне полотно. Де стібок схибив, там і світло хибить.",
    en: "Apprentices of the workshop counted the crosses on the sisters' cloth and brought them onto black linen. Where a stitch went wrong, the light does too.",
    it: "Le apprendiste del laboratorio hanno contato le crocette sul panno delle sorelle e le hanno portate su lino nero. Dove un punto sbaglia, sbaglia anche la luce.",
    ar: "عدّت متدرّبات الورشة الصلبان على قماش الأختين ونقلنها إلى كتّان أسود. حيث أخطأت الغرزة أخطأ الضوء.",
    ti: "ተለማመድቲ ናይቲ ዕዮ-ቤት ኣብ ጨርቂ እተን ኣሓት ዝነበሩ መስቀላት ቈጺረን ናብ ጸሊም በፍታ ኣሰጋጊረንኦም። ስፌት ኣብ ዝተጋገየሉ ብርሃን እውን ይጋገ።",
    zh: "工坊的学徒数过姐妹俩绣巾上的十字，移到黑麻布上。哪一针错了，光也跟着错。",
  },
  date: "2025",
  rights: "IN_COPYRIGHT_NON_COMMERCIAL_USE_PERMITTED",
  accessionNumber: "MPV 2025.3",
  places: [places.genoa],
  contributors: [{ role: "MAKER", credit: "COMMUNITY_ONLY", name: { it: "Apprendiste" } }],
  languages: ["uk", "it"],
  themes: ["CRAFT", "CHILDHOOD_AND_YOUTH", "ASPIRATION"],
  warnings: [
    {
      kind: "FLASHING_IMAGES",
      note: {
        uk: "У музеї нитка повільно мерехтить.",
        en: "In the museum the thread flickers slowly.",
        it: "Nel museo il filo lampeggia lentamente.",
        ar: "يومض الخيط ببطء في المتحف.",
        ti: "ኣብ ቤተ-መዘክር እቲ ፈትሊ ቀስ ኢሉ ይበልጭ።",
        zh: "在博物馆里，线会缓慢闪烁。",
      },
    },
  ],
  communityNotices: ["MANY_HANDS"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "FAMILY", name: "Учениці", representative: "майстриня" },
    language: "uk",
    happenedOn: "2025-06-01",
    evidence: "SIGNED_FORM",
  },
  textile: {
    materials: [
      {
        en: "black linen, optical fibre, cotton",
        uk: "чорний льон, оптоволокно, бавовна",
        it: "lino nero, fibra ottica, cotone",
        ar: "كتّان أسود وألياف بصرية وقطن",
        ti: "ጸሊም በፍታ፣ ናይ ብርሃን ፋይበር፣ ጡጥ",
        zh: "黑麻布、光纤、棉",
      },
    ],
    techniques: [
      {
        en: "cross-stitch",
        uk: "хрестик",
        it: "punto croce",
        ar: "غرزة الصليب",
        ti: "ናይ መስቀል ስፌት",
        zh: "十字绣",
      },
    ],
    dimensions: { height: 400, width: 3000 },
  },
  media: [
    {
      file: "rushnyk-of-light",
      alternativeText: {
        en: "A black cloth on which two paths of glowing crosses, one red and one white, run towards each other and meet one stitch apart.",
        uk: "Чорне полотно, на якому дві стежки зі світних хрестиків, червона й біла, йдуть назустріч і сходяться на стібок різно.",
        it: "Un panno nero su cui due sentieri di crocette luminose, uno rosso e uno bianco, si vengono incontro e s'incontrano a un punto di distanza.",
        ar: "قماش أسود عليه طريقان من صلبان مضيئة، أحمر وأبيض، يتقابلان ويلتقيان بفارق غرزة.",
        ti: "ኣብ ጸሊም ጨርቂ ክልተ መገዲ ዘብርሁ መስቀላት፣ ሓደ ቀይሕ ሓደ ጻዕዳ፣ ንሓድሕዶም ገጾም ይኸዱ፣ ብሓደ ስፌት ተፈላልዮም ድማ ይራኸቡ።",
        zh: "黑布上两条发光十字的小路，一红一白，相对而行，相遇时差了一针。",
      },
      credit: credits.museum,
    },
  ],
};

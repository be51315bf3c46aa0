import type { Texts } from "./texts.ts";

interface DemoEntry {
  /** An item, and another beside it, by their slugs. */
  item: string;
  beside?: string;
  section: Texts;
  comment?: Texts;
}

export interface DemoCollection {
  slug: string;
  partner: string;
  /** The program whose exhibition it is, by its slug. */
  program?: string;
  title: Texts;
  introduction: Texts;
  entries: DemoEntry[];
}

const sections = {
  answers: {
    en: "Question and answer",
    it: "Domanda e risposta",
    ar: "سؤال وجواب",
    ti: "ሕቶን መልስን",
    uk: "Питання й відповідь",
    zh: "一问一答",
  },
  carried: {
    en: "What was carried",
    it: "Ciò che fu portato",
    ar: "ما حُمل",
    ti: "ዝተማልአ",
    uk: "Що привезли",
    zh: "带来的东西",
  },
  arrived: {
    en: "Arriving",
    it: "Arrivare",
    ar: "الوصول",
    ti: "ምብጻሕ",
    uk: "Прибуття",
    zh: "到来",
  },
  table: {
    en: "At the table",
    it: "A tavola",
    ar: "إلى المائدة",
    ti: "ኣብ መኣዲ",
    uk: "За столом",
    zh: "饭桌上",
  },
  windowsill: {
    en: "On the windowsill",
    it: "Sul davanzale",
    ar: "على حافة النافذة",
    ti: "ኣብ መስኮት",
    uk: "На підвіконні",
    zh: "窗台上",
  },
} satisfies Record<string, Texts>;

/** An exhibition of a program, and a set that cooks put together. */
export const demoCollections: DemoCollection[] = [
  {
    slug: "hands-and-threads",
    partner: "harbour-museum",
    program: "harbour-of-names",
    title: {
      it: "Mani e fili",
      en: "Hands and Threads",
      ar: "أيدٍ وخيوط",
      ti: "ኣእዳውን ፈትልታትን",
      uk: "Руки й нитки",
      zh: "手与线",
    },
    introduction: {
      it: "Due sorelle cucirono un panno perché le loro strade si incontrassero. Ottant'anni dopo, delle apprendiste hanno risposto con la luce. Intorno, ciò che altre mani hanno portato fin qui.\n\nOgni cosa è in mostra finché la sua comunità è d'accordo.",
      en: "Two sisters stitched a cloth so that their roads should meet. Eighty years later, apprentices answered with light. Around them stands what other hands have carried here.\n\nEach thing is on show for as long as its community agrees.",
      ar: "خاطت أختان قماشًا كي يلتقي طريقاهما. وبعد ثمانين سنة أجابت متدرّبات بالضوء. وحولهما ما حملته أيدٍ أخرى إلى هنا.\n\nيُعرض كل شيء ما دامت جماعته موافقة.",
      ti: "ክልተ ኣሓት መንገድታተን ምእንቲ ክራኸባ ጨርቂ ሰፈያ። ድሕሪ ሰማንያ ዓመት ተለማመድቲ ብብርሃን መለሳ። ኣብ ዙርየአን ካልኦት ኣእዳው ዘምጽኣኦ ኣሎ።\n\nነፍሲ ወከፍ ነገር ማሕበረሰቡ ክሳብ ዝተሰማምዐ ይርአ።",
      uk: "Дві сестри вишили рушник, щоб їхні дороги зійшлися. Через вісімдесят років учениці відповіли світлом. Довкола — те, що принесли сюди інші руки.\n\nКожна річ виставлена, доки на те згодна її громада.",
      zh: "两姐妹绣了一条巾，好让两条路相逢。八十年后，学徒用光作答。四周是别的手带到这里的东西。\n\n每件展品都以其社群同意为限。",
    },
    entries: [
      {
        item: "rushnyk-of-two-roads",
        beside: "rushnyk-of-light",
        section: sections.answers,
        comment: {
          it: "Lo stesso punto mancato, nel lino e nella luce: le apprendiste l'hanno contato e lasciato.",
          en: "The same missed stitch, in linen and in light: the apprentices counted it, and left it.",
          ar: "الغرزة الفائتة نفسها في الكتّان وفي الضوء: عدّتها المتدرّبات وتركنها.",
          ti: "እታ ዝተረፈት ስፌት ኣብ በፍታን ኣብ ብርሃንን ሓንቲ እያ፦ ተለማመድቲ ቈጺረን ሓዲገንኣ።",
          uk: "Той самий пропущений стібок у полотні й у світлі: учениці його полічили й лишили.",
          zh: "麻布里和光里，漏的是同一针：学徒数过，留着没改。",
        },
      },
      { item: "a-white-dress-for-sunday", section: sections.carried },
      {
        item: "jebena-with-a-mended-lip",
        section: sections.carried,
        comment: {
          it: "In primavera la vetrina è vuota per una settimana: la jebena è a casa, a fare il caffè.",
          en: "For a week in spring the case is empty: the pot is at home, making coffee.",
          ar: "تخلو الخزانة أسبوعًا في الربيع: الإبريق في بيته يصنع القهوة.",
          ti: "ኣብ ጽድያ ንሓደ ሰሙን እቲ መርኣዪ ባዶ እዩ፦ ጀበና ኣብ ገዝኣ ቡን ተፍልሕ ኣላ።",
          uk: "Навесні тиждень вітрина порожня: кавник удома, варить каву.",
          zh: "春天有一周展柜是空的：壶回家煮咖啡去了。",
        },
      },
      { item: "abacus-in-a-coat", section: sections.carried },
      { item: "pysanka-with-a-ship", section: sections.arrived },
      { item: "harbour-in-paper", section: sections.arrived },
      { item: "the-quay-in-the-morning", section: sections.arrived },
    ],
  },
  {
    slug: "what-is-cooking",
    partner: "levant-kitchen",
    title: {
      ar: "ماذا على النار",
      en: "What Is Cooking",
      it: "Che cosa bolle in pentola",
      ti: "እንታይ ይኽሸን ኣሎ",
      uk: "Що на плиті",
      zh: "锅里在煮什么",
    },
    introduction: {
      ar: "أربع موائد في مدينة واحدة، وما ينبت بينها على حواف النوافذ.",
      en: "Four tables in one city, and what grows between them on windowsills.",
      it: "Quattro tavole in una città, e ciò che cresce tra loro sui davanzali.",
      ti: "ኣብ ሓንቲ ከተማ ኣርባዕተ መኣድታት፣ ኣብ መንጎአን ድማ ኣብ መስኮት ዝበቍል።",
      uk: "Чотири столи в одному місті й те, що росте між ними на підвіконнях.",
      zh: "一座城里的四张饭桌，以及它们之间窗台上长的东西。",
    },
    entries: [
      { item: "muhammara-of-two-peppers", section: sections.table },
      { item: "himbasha-for-sunday", section: sections.table },
      { item: "borshch-without-haste", section: sections.table },
      { item: "fish-cakes-for-new-year", section: sections.table },
      {
        item: "zaatar-on-the-windowsill",
        beside: "rue-on-the-balcony",
        section: sections.windowsill,
        comment: {
          ar: "نبتتان في أصيصين في الشارع نفسه. كلتاهما لا تُقلع من جذرها.",
          en: "Two plants in two pots in the same street. Neither is ever pulled up by the root.",
          it: "Due piante in due vasi nella stessa via. Nessuna delle due si strappa con la radice.",
          ti: "ኣብ ሓደ ጎደና ኣብ ክልተ ቓንቈር ክልተ ተኽልታት። ክልቲአን ብሱረን ኣይምሖዋን።",
          uk: "Дві рослини у двох горщиках на одній вулиці. Жодної не висмикують із коренем.",
          zh: "同一条街上两盆植物，谁也不会被连根拔起。",
        },
      },
      { item: "the-aunt-who-salted-lemons", section: sections.windowsill },
    ],
  },
];

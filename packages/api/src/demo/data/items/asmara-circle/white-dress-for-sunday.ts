import type { DemoItem } from "../../demo-item.ts";
import { credits, places } from "../../shared-texts.ts";

/** A dress in the way of the highlands. */
export const whiteDressForSunday: DemoItem = {
  slug: "a-white-dress-for-sunday",
  kind: "TEXTILE",
  holder: "asmara-circle",
  community: "asmara-circle",
  title: {
    ti: "ንሰንበት ዝኸውን ጻዕዳ ዙርያ",
    en: "A White Dress for Sunday",
    it: "Un abito bianco per la domenica",
    ar: "ثوب أبيض للأحد",
    uk: "Біла сукня на неділю",
    zh: "星期天的白衣裙",
  },
  summary: {
    ti: "ካብ ጡጥ ዝተኣልመ ዙርያ። ጥልፉ ሰማያዊ እዩ፣ ናይ ባሕሪ ሕብሪ።",
    en: "A zuria of handwoven cotton. Its embroidered border is blue, the colour of the sea that was crossed.",
    it: "Una zuria di cotone tessuto a mano. Il bordo ricamato è azzurro, il colore del mare attraversato.",
    ar: "زُريا من قطن نُسج باليد، حاشيتها المطرزة زرقاء بلون البحر الذي عُبِر.",
    uk: "Зурія з домотканої бавовни. Вишита кайма синя, як море, що його перепливли.",
    zh: "手织棉布长裙，绣边是蓝色的，是渡过的那片海的颜色。",
  },
  description: {
    ti: "ኣዴና ሓንቲ ጥራይ ሒዛ መጺኣ። ድሕሪኡ ንሰለስተ ኣዋልዳ ካብኣ ቅዲ ወሲዳ ሰፊያትለን። እታ ሰማያዊት ጥልፊ ኣብ ጀኖቫ ዝተወሰኸት እያ።",
    en: "Our mother brought only one. From it she took the cut and sewed three more for her daughters. The blue was added in Genoa; before, it was green.",
    it: "Nostra madre ne portò uno solo. Da quello prese il modello e ne cucì altri tre per le figlie. L'azzurro fu aggiunto a Genova; prima era verde.",
    ar: "لم تحمل أمنا إلا ثوبًا واحدًا. أخذت منه القصّة وخاطت ثلاثة لبناتها. أُضيف الأزرق في جنوة، وكان قبلها أخضر.",
    uk: "Мама привезла лише одну. З неї зняла крій і пошила ще три для дочок. Синє додала вже в Генуї; раніше було зелене.",
    zh: "母亲只带来一件，照它的样子给三个女儿各缝了一件。蓝边是在热那亚添的，从前是绿色。",
  },
  date: "1981",
  rights: "IN_COPYRIGHT",
  places: [places.asmara, places.genoa],
  contributors: [
    {
      role: "MAKER",
      credit: "FIRST_NAME",
      name: { ti: "ጽገ ተስፋይ" },
      creditedAs: { ti: "ጽገ", en: "Tsege", it: "Tsege", ar: "صغي", uk: "Цеге", zh: "泽格" },
    },
  ],
  languages: ["ti"],
  themes: ["CRAFT", "FAMILY"],
  communityNotices: ["NOT_FOR_SALE", "LEARN_WITH_US"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "PERSON", name: "ጽገ" },
    language: "ti",
    happenedOn: "2023-04-16",
    evidence: "SIGNED_FORM",
  },
  textile: {
    materials: [
      {
        en: "cotton, silk thread",
        ti: "ጡጥ፣ ናይ ሓሪር ፈትሊ",
        it: "cotone, filo di seta",
        ar: "قطن وخيط حرير",
        uk: "бавовна, шовкова нитка",
        zh: "棉、丝线",
      },
    ],
    techniques: [
      {
        en: "handweaving, chain stitch",
        ti: "ናይ ኢድ ኣለማ፣ ሰንሰለታዊ ስፌት",
        it: "tessitura a mano, punto catenella",
        ar: "نسج يدوي وغرزة السلسلة",
        uk: "ручне ткання, тамбурний шов",
        zh: "手织、锁链绣",
      },
    ],
    dimensions: { height: 1320, width: 900 },
  },
  media: [
    {
      file: "zuria",
      alternativeText: {
        en: "A long white dress on a hanger. A broad border of blue crosses runs down its front and around its hem.",
        ti: "ኣብ መስቀል ክዳን ዝተሰቕለ ነዊሕ ጻዕዳ ዙርያ። ብቕድሚቱን ብታሕቱን ገፊሕ ናይ ሰማያዊ መስቀላት ጥልፊ ኣለዎ።",
        it: "Un lungo abito bianco su una gruccia. Un largo bordo di croci azzurre scende sul davanti e gira attorno all'orlo.",
        ar: "ثوب أبيض طويل على علّاقة، تنزل على صدره وتدور حول ذيله حاشية عريضة من صلبان زرقاء.",
        uk: "Довга біла сукня на вішаку. Спереду й по подолу йде широка кайма із синіх хрестів.",
        zh: "衣架上的白色长裙，前襟和裙摆有宽宽的蓝色十字绣边。",
      },
      credit: credits.asmara,
    },
  ],
};

import type { DemoItem } from "../../demo-item.ts";
import { credits, places } from "../../shared-texts.ts";

/** A craft with no kind of its own. */
export const harbourInPaper: DemoItem = {
  slug: "harbour-in-paper",
  kind: "OTHER",
  kindTerm: {
    zh: "剪纸",
    en: "Paper-cut",
    it: "Carta ritagliata",
    ar: "قصّ الورق",
    ti: "ቁራጽ ወረቐት",
    uk: "Витинанка",
  },
  holder: "wenzhou-elders",
  community: "wenzhou-elders",
  title: {
    zh: "红纸里的港口",
    en: "A Harbour in Red Paper",
    it: "Un porto di carta rossa",
    ar: "ميناء من ورق أحمر",
    ti: "ወደብ ኣብ ቀይሕ ወረቐት",
    uk: "Порт із червоного паперу",
  },
  summary: {
    zh: "不画稿，一刀剪成：灯塔、鱼、两座城门。",
    en: "Cut without a drawing, from one sheet: the lighthouse, fishes, and the gates of two cities.",
    it: "Ritagliato senza disegno da un solo foglio: la lanterna, i pesci, le porte di due città.",
    ar: "قُصّ بلا رسم من ورقة واحدة: المنارة وأسماك وبوابتا مدينتين.",
    ti: "ብዘይ ንድፊ ካብ ሓደ ወረቐት ዝተቖርጸ፦ ፋኑስ ወደብ፣ ዓሳታት፣ ናይ ክልተ ከተማታት ኣፍደገ።",
    uk: "Вирізано без малюнка з одного аркуша: маяк, риби, брами двох міст.",
  },
  description: {
    zh: "“左边是瓯江，右边是热那亚。折一下再剪，就分不清哪边是哪边了。”",
    en: "“On the left is the Ou river, on the right Genoa. You fold it and cut, and then nobody can tell which is which.”",
    it: "«A sinistra c'è il fiume Ou, a destra Genova. Pieghi e tagli, e poi nessuno sa più quale sia quale.»",
    ar: "«على اليسار نهر أو، وعلى اليمين جنوة. تطوي الورقة وتقص، فلا يعود أحد يعرف أيهما أيهما.»",
    ti: "«ኣብ ጸጋም ሩባ ኦ፣ ኣብ የማን ጀኖቫ። ዓጺፍካ ምስ ቆረጽካዮ ኣየናይ ኣየናይ ምዃኑ ዝፈልጥ የለን።»",
    uk: "«Ліворуч річка Оу, праворуч Генуя. Складеш, виріжеш — і вже ніхто не знає, де що».",
  },
  date: "c. 2019",
  rights: "IN_COPYRIGHT",
  places: [places.wenzhou, places.genoa],
  contributors: [
    {
      role: "MAKER",
      credit: "FIRST_NAME",
      name: { zh: "林阿婆" },
      creditedAs: {
        zh: "林阿婆",
        en: "Grandmother Lin",
        it: "Nonna Lin",
        ar: "الجدة لين",
        ti: "ዓባይ ሊን",
        uk: "Бабуся Лінь",
      },
    },
  ],
  languages: ["zh"],
  themes: ["CRAFT", "PLACE_AND_LANDSCAPE"],
  communityNotices: ["NOT_FOR_SALE"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "PERSON", name: "林阿婆" },
    language: "zh",
    happenedOn: "2021-09-21",
    evidence: "SIGNED_FORM",
  },
  media: [
    {
      file: "paper-harbour",
      alternativeText: {
        en: "A paper-cut in red on white, the same on both sides of a fold: a lighthouse in the middle, fishes and waves below, a gate on each side.",
        zh: "白底红色剪纸，左右对称：中间灯塔，下面鱼和波浪，两边各一座城门。",
        it: "Una carta ritagliata, rosso su bianco, uguale ai due lati della piega: al centro un faro, sotto pesci e onde, ai lati una porta.",
        ar: "قصاصة حمراء على أبيض، متماثلة على جانبي الطيّة: منارة في الوسط، وأسماك وأمواج أسفلها، وبوابة في كل جانب.",
        ti: "ኣብ ጻዕዳ ዝተለጠፈ ቀይሕ ቁራጽ ወረቐት፣ ብክልቲኡ ወገን ሓደ ዓይነት፦ ኣብ ማእከል ፋኑስ ወደብ፣ ኣብ ትሕቲኡ ዓሳታትን ማዕበልን፣ ኣብ ጎኑ ኣፍደገታት።",
        uk: "Червона витинанка на білому, однакова по обидва боки згину: посередині маяк, унизу риби й хвилі, обабіч брами.",
      },
      credit: credits.elders,
    },
  ],
};

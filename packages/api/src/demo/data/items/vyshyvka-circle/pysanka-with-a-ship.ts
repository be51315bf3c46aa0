import type { DemoItem } from "../../demo-item.ts";
import { credits, places } from "../../shared-texts.ts";

/** An old craft that took in what it saw. */
export const pysankaWithAShip: DemoItem = {
  slug: "pysanka-with-a-ship",
  kind: "OBJECT",
  holder: "harbour-museum",
  community: "vyshyvka-circle",
  title: {
    uk: "Писанка з кораблем",
    en: "Pysanka with a Ship",
    it: "Pysanka con una nave",
    ar: "بيضة بيسانكا عليها سفينة",
    ti: "መርከብ ዘለዋ ፒሳንካ",
    zh: "画着船的彩蛋",
  },
  summary: {
    uk: "Писанка, розписана в Генуї: між зірками й сосонками — пароплав.",
    en: "An egg written with wax in Genoa. Between the stars and the little pines there is a steamer.",
    it: "Un uovo scritto con la cera a Genova: tra le stelle e i pini c'è un piroscafo.",
    ar: "بيضة كُتبت بالشمع في جنوة: بين النجوم وأشجار الصنوبر باخرة.",
    ti: "ኣብ ጀኖቫ ብሰፈፍ ዝተጻሕፈት እንቋቝሖ፦ ኣብ መንጎ ከዋኽብትን ናእሽቱ ጽሕድታትን መርከብ ኣላ።",
    zh: "在热那亚用蜡写成的彩蛋：星星和小松树之间有一艘轮船。",
  },
  description: {
    uk: "«Пишуть те, чого бажають. Я побажала, щоб корабель ішов в обидва боки».",
    en: "“One writes what one wishes. I wished that the ship goes both ways.”",
    it: "«Si scrive quel che si desidera. Io ho desiderato che la nave andasse in tutt'e due i sensi.»",
    ar: "«يكتب المرء ما يتمناه. وأنا تمنيت أن تمضي السفينة في الاتجاهين.»",
    ti: "«ሰብ ዝምነዮ ይጽሕፍ። ኣነ ድማ እታ መርከብ ናብ ክልቲኡ ወገን ክትከይድ ተመኒየ።»",
    zh: "“人写下心愿。我的心愿是：这船两头都能走。”",
  },
  date: "2023-04",
  rights: "IN_COPYRIGHT",
  accessionNumber: "MPV 2023.18",
  places: [places.genoa],
  contributors: [
    {
      role: "MAKER",
      credit: "FIRST_NAME",
      name: { uk: "Оксана" },
      creditedAs: { uk: "Оксана", en: "Oksana", it: "Oksana", ar: "أوكسانا", ti: "ኦክሳና", zh: "奥克萨娜" },
    },
  ],
  languages: ["uk"],
  themes: ["CRAFT", "ASPIRATION", "MIGRATION_AND_JOURNEY"],
  communityNotices: ["HANDLE_WITH_CARE"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "PERSON", name: "Оксана" },
    language: "uk",
    happenedOn: "2023-05-02",
    evidence: "SIGNED_FORM",
  },
  object: {
    materials: [
      {
        en: "hen's egg, beeswax, plant dyes",
        uk: "куряче яйце, бджолиний віск, рослинні барвники",
        it: "uovo di gallina, cera d'api, tinte vegetali",
        ar: "بيضة دجاجة وشمع نحل وأصباغ نباتية",
        ti: "እንቋቝሖ ደርሆ፣ ሰፈፍ ንህቢ፣ ሕብሪ ተኽሊ",
        zh: "鸡蛋、蜂蜡、植物染料",
      },
    ],
    dimensions: { height: 60, width: 44, depth: 44 },
  },
  media: [
    {
      file: "pysanka",
      alternativeText: {
        en: "A dark red egg on a stand. Bands of yellow stars and white pines go around it; in the middle a small black steamer.",
        uk: "Темно-червоне яйце на підставці. Його оперізують жовті зірки й білі сосонки, посередині чорний пароплавчик.",
        it: "Un uovo rosso scuro su un supporto. Lo cingono fasce di stelle gialle e pini bianchi; al centro un piccolo piroscafo nero.",
        ar: "بيضة حمراء داكنة على حامل، تلتف حولها نجوم صفراء وأشجار صنوبر بيضاء، وفي وسطها باخرة سوداء صغيرة.",
        ti: "ኣብ መቐመጢ ዘላ ጸላም ቀይሕ እንቋቝሖ። ብጫ ከዋኽብትን ጻዕዳ ጽሕድታትን ይዘውራኣ፤ ኣብ ማእከል ንእሽቶ ጸላም መርከብ።",
        zh: "架上一只深红彩蛋，环绕着黄星和白松的纹带，正中是一艘小黑轮船。",
      },
      credit: credits.museum,
    },
  ],
};

import type { DemoItem } from "../../demo-item.ts";

/** A thing that somebody carried. */
export const abacusInACoat: DemoItem = {
  slug: "abacus-in-a-coat",
  kind: "OBJECT",
  holder: "harbour-museum",
  community: "wenzhou-elders",
  title: {
    zh: "缝在大衣里的算盘",
    en: "The Abacus in the Coat",
    it: "L'abaco nel cappotto",
    ar: "المعداد في المعطف",
    ti: "ኣብ ጃኬት ዝነበረ ኣባኩስ",
    uk: "Рахівниця в пальті",
  },
  summary: {
    zh: "七档小算盘，1958 年缝在大衣夹里，从温州经香港带到热那亚。",
    en: "A small abacus of seven rods, sewn into the lining of a coat and carried from Wenzhou to Genoa by way of Hong Kong in 1958.",
    it: "Un piccolo abaco a sette aste, cucito nella fodera di un cappotto e portato nel 1958 da Wenzhou a Genova passando per Hong Kong.",
    ar: "معداد صغير بسبعة قضبان خيط داخل بطانة معطف، وحُمل عام 1958 من ونتشو إلى جنوة عبر هونغ كونغ.",
    ti: "ሸውዓተ በትሪ ዘለዎ ንእሽቶ ኣባኩስ፣ ኣብ ውሽጢ ጃኬት ተሰፍዩ፣ ብ1958 ካብ ወንጆ ብሆንግ ኮንግ ኣቢሉ ናብ ጀኖቫ ዝመጸ።",
    uk: "Мала рахівниця на сім дротів, зашита в підкладку пальта й привезена 1958 року з Веньчжоу через Гонконг до Генуї.",
  },
  description: {
    zh: "“过关的时候，珠子一响，我就咳嗽。”爷爷这样说。后来他在市场卖皮带，四十年都用这把算盘。\n\n有一颗珠子是纽扣补的。孙女说，不要修好它。",
    en: "“When the beads rattled at the border, I coughed,” Grandfather used to say. Later he sold belts at the market and reckoned on it for forty years.\n\nOne bead is a button. His granddaughter asked that it never be repaired.",
    it: "«Quando alla frontiera le palline facevano rumore, io tossivo», diceva il nonno. Poi vendette cinture al mercato e ci fece i conti per quarant'anni.\n\nUna pallina è un bottone. La nipote ha chiesto di non ripararlo mai.",
    ar: "كان الجد يقول: «كلما طقطقت الخرزات عند الحدود، سعلت.» ثم باع الأحزمة في السوق وحسب عليه أربعين سنة.\n\nإحدى الخرزات زرّ. طلبت حفيدته ألا يُصلَح أبدًا.",
    ti: "«ኣብ ዶብ እተን ዕንቍ ክጭርጭራ ከለዋ ይስዕል ነበርኩ» ይብል ነበረ ኣቦሓጎ። ድሓር ኣብ ዕዳጋ ቅናት ይሸይጥ፣ ንኣርብዓ ዓመት ድማ ብእኡ ይጽብጽብ ነበረ።\n\nሓንቲ ካብተን ዕንቍ መልጎም እያ። ጓል ወዱ፣ ከይትዕረ ሓቲታ።",
    uk: "«Коли на кордоні кісточки торохтіли, я кашляв», — казав дідусь. Потім продавав на базарі паски й сорок років рахував на ній.\n\nОдна кісточка — ґудзик. Онука просила ніколи його не замінювати.",
  },
  date: "before 1958",
  rights: "NO_KNOWN_COPYRIGHT",
  accessionNumber: "MPV 2021.112",
  places: [
    { en: "Wenzhou", zh: "温州", it: "Wenzhou", ar: "ونتشو", ti: "ወንጆ", uk: "Веньчжоу" },
    { en: "Hong Kong", zh: "香港", it: "Hong Kong", ar: "هونغ كونغ", ti: "ሆንግ ኮንግ", uk: "Гонконг" },
  ],
  contributors: [{ role: "COLLECTOR", credit: "ANONYMOUS", name: { zh: "捐赠人孙女" } }],
  languages: ["zh"],
  themes: ["MIGRATION_AND_JOURNEY"],
  communityNotices: ["FAMILY_MATERIAL"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "REPRESENTED_DEAD", name: "爷爷", representative: "孙女" },
    language: "zh",
    happenedOn: "2021-06-12",
    evidence: "WITNESSED",
  },
  object: {
    materials: [
      {
        en: "rosewood, bamboo, one button of horn",
        zh: "红木、竹、一颗角质纽扣",
        it: "palissandro, bambù, un bottone di corno",
        ar: "خشب الورد والخيزران وزر من القرن",
        ti: "ዕንጨይቲ፣ ባምቡ፣ ሓንቲ መልጎም ቀርኒ",
        uk: "палісандр, бамбук, роговий ґудзик",
      },
    ],
    dimensions: { height: 90, width: 170, depth: 20 },
  },
  media: [
    {
      file: "abacus",
      alternativeText: {
        en: "A small wooden abacus with seven rods. In the fourth row one bead is replaced by a dark button with four holes.",
        zh: "一把七档小木算盘。第四档有一颗珠子换成了四眼的深色纽扣。",
        it: "Un piccolo abaco di legno con sette aste. Nella quarta una pallina è sostituita da un bottone scuro a quattro fori.",
        ar: "معداد خشبي صغير بسبعة قضبان، في الرابع منها زر داكن بأربعة ثقوب مكان خرزة.",
        ti: "ሸውዓተ በትሪ ዘለዎ ንእሽቶ ናይ ዕንጨይቲ ኣባኩስ። ኣብታ ራብዐይቲ በትሪ ኣብ ክንዲ ዕንቍ ኣርባዕተ ነዃል ዘለዋ ጸላም መልጎም ኣላ።",
        uk: "Мала дерев'яна рахівниця на сім дротів. На четвертому одну кісточку замінено темним ґудзиком із чотирма дірками.",
      },
      credit: {
        en: "Drawing: Old Harbour Museum",
        it: "Disegno: Museo del Porto Vecchio",
        zh: "绘图：旧港博物馆",
        ar: "رسم: متحف الميناء القديم",
        ti: "ስእሊ፦ ቤተ-መዘክር ናይ ኣረጊት ወደብ",
        uk: "Малюнок: Музей Старого порту",
      },
    },
  ],
};

import type { DemoItem } from "../../demo-item.ts";

/** A towel with a pattern, kept by the museum and explained by those who embroider. */
export const rushnykOfTwoRoads: DemoItem = {
  slug: "rushnyk-of-two-roads",
  kind: "TEXTILE",
  holder: "harbour-museum",
  community: "vyshyvka-circle",
  title: {
    uk: "Рушник «Дві дороги»",
    en: "The Rushnyk of Two Roads",
    it: "Il rushnyk delle due strade",
    ar: "منشفة «الطريقان» المطرّزة",
    ti: "ራሽኒክ ናይ ክልተ መንገዲ",
    zh: "“两条路”刺绣巾",
  },
  summary: {
    uk: "Весільний рушник із двома доріжками, що сходяться посередині. Одну вишила мати на Полтавщині, другу дочка в Генуї.",
    en: "A wedding cloth with two paths that meet in the middle. A mother near Poltava embroidered one, her daughter in Genoa the other.",
    it: "Un panno nuziale con due sentieri che s'incontrano al centro: uno ricamato dalla madre vicino a Poltava, l'altro dalla figlia a Genova.",
    ar: "قماش عرس عليه دربان يلتقيان في الوسط: طرّزت الأم أحدهما قرب بولتافا، وطرّزت ابنتها الآخر في جنوة.",
    ti: "ናይ መርዓ ጨርቂ፣ ኣብ ማእከል ዝራኸቡ ክልተ መንገድታት ዘለዎ። ነታ ሓንቲ ኣደ ኣብ ከባቢ ፖልታቫ፣ ነታ ካልእ ጓላ ኣብ ጀኖቫ ጠሊፈንኣ።",
    zh: "婚礼用的长巾，两条小路在中间相会。一条由母亲在波尔塔瓦附近绣成，另一条由女儿在热那亚绣成。",
  },
  description: {
    uk: "Мати надіслала половину рушника поштою, із голкою, застромленою там, де зупинилася. Дочка почала з другого кінця, рахуючи хрестики за фотографією.\n\nПосередині візерунки не зовсім збіглися. «Хай так і лишиться, — сказала мати. — Видно, що нас було дві».",
    en: "The mother sent half of the cloth by post, with the needle still in it where she had stopped. The daughter began at the other end and counted the stitches from a photograph.\n\nIn the middle the patterns do not quite match. “Leave it so,” the mother said. “One sees that there were two of us.”",
    it: "La madre spedì per posta metà del panno, con l'ago ancora infilato dove si era fermata. La figlia cominciò dall'altro capo, contando i punti da una fotografia.\n\nAl centro i motivi non combaciano del tutto. «Lascialo così», disse la madre. «Si vede che eravamo in due.»",
    ar: "أرسلت الأم نصف القماش بالبريد والإبرة ما زالت مغروزة حيث توقفت. بدأت الابنة من الطرف الآخر وعدّت الغرز من صورة.\n\nفي الوسط لا تتطابق النقوش تمامًا. قالت الأم: «اتركيها هكذا، ليُرى أننا كنا اثنتين.»",
    ti: "ኣደ ፍርቂ እቲ ጨርቂ ብፖስጣ ሰዲዳቶ፣ እታ መርፍእ ኣብቲ ዝቘመትሉ ተሰኪዓ። ጓል ካብቲ ካልእ ጫፍ ጀሚራ፣ ነጥብታት ካብ ስእሊ ክትቈጽር።\n\nኣብ ማእከል እቲ ቅርጺ ብምሉእ ኣይሰማማዕን። «ከምኡ ይኹን» በለት ኣደ። «ክልተ ከም ዝነበርና ይርአ።»",
    zh: "母亲把半条巾子寄来，针还插在她停下的地方。女儿从另一头绣起，照着照片数针脚。\n\n到了中间，花纹并不完全对得上。“就这样吧，”母亲说，“看得出我们是两个人。”",
  },
  date: "2019–2023",
  rights: "IN_COPYRIGHT",
  accessionNumber: "MPV 2023.8",
  places: [
    { en: "Poltava", uk: "Полтава", it: "Poltava", ar: "بولتافا", ti: "ፖልታቫ", zh: "波尔塔瓦" },
    { en: "Genoa", ti: "ጀኖቫ", it: "Genova", ar: "جنوة", uk: "Генуя", zh: "热那亚" },
  ],
  contributors: [
    {
      role: "MAKER",
      credit: "NAMED",
      name: {
        uk: "Олена та Ганна Шевчук",
        en: "Olena and Hanna Shevchuk",
        ar: "أولينا وهانا شيفتشوك",
        ti: "ኦለናን ሃናን ሸቭቹክ",
        zh: "奥莲娜与汉娜·舍甫丘克",
      },
    },
  ],
  languages: ["uk"],
  themes: ["CRAFT", "FAMILY"],
  communityNotices: ["NOT_FOR_SALE", "HANDLE_WITH_CARE"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "FAMILY", name: "Родина Шевчук", representative: "Ганна Шевчук" },
    language: "uk",
    happenedOn: "2023-11-04",
    evidence: "SIGNED_FORM",
  },
  textile: {
    materials: [
      { uk: "льон", en: "linen", it: "lino", ar: "كتان", ti: "ሊኖ", zh: "亚麻布" },
      {
        uk: "бавовняна нитка",
        en: "cotton thread",
        it: "filo di cotone",
        ar: "خيط قطن",
        ti: "ፈትሊ ጡጥ",
        zh: "棉线",
      },
    ],
    techniques: [
      {
        en: "counted cross-stitch, red and black",
        uk: "лічильний хрестик, червоний і чорний",
        it: "punto croce a fili contati, rosso e nero",
        ar: "غرزة متقاطعة معدودة بالأحمر والأسود",
        ti: "ብቝጽሪ ዝተጠልፈ መስቀላዊ ጥልፊ፣ ቀይሕን ጸሊምን",
        zh: "数纱十字绣，红与黑",
      },
    ],
    dimensions: { height: 380, width: 2120 },
  },
  media: [
    {
      file: "rushnyk",
      alternativeText: {
        en: "A long white cloth with red and black cross-stitch at both ends. Two narrow paths run from the ends and meet in the middle, one stitch apart.",
        uk: "Довга біла тканина з червоно-чорним хрестиком на обох кінцях. Дві вузькі доріжки йдуть від країв і сходяться посередині, розійшовшись на один стібок.",
        it: "Un lungo panno bianco con punto croce rosso e nero ai due capi. Due sentieri stretti s'incontrano al centro, a un punto di distanza.",
        ar: "قماش أبيض طويل على طرفيه تطريز متقاطع أحمر وأسود. يمتد من الطرفين دربان ضيقان يلتقيان في الوسط بفارق غرزة.",
        ti: "ኣብ ክልቲኡ ጫፍ ቀይሕን ጸሊምን ጥልፊ ዘለዎ ነዊሕ ጻዕዳ ጨርቂ። ክልተ ጸበብቲ መንገድታት ኣብ ማእከል ይራኸባ።",
        zh: "一条长长的白布，两端是红黑十字绣。两条窄窄的小路从两端延伸，在中间相会，错开一针。",
      },
      credit: {
        en: "Drawing: Berehynia Embroidery Circle",
        uk: "Малюнок: Коло вишивки «Берегиня»",
        it: "Disegno: Circolo di ricamo Berehynia",
        ar: "رسم: حلقة تطريز «بيريهينيا»",
        ti: "ስእሊ፦ ማሕበር ጥልፊ «በረሂንያ»",
        zh: "绘图：“别列希尼娅”刺绣社",
      },
    },
  ],
};

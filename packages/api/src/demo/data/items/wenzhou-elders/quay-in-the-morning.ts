import type { DemoItem } from "../../demo-item.ts";

/** A photograph whose people nobody can ask any more. */
export const quayInTheMorning: DemoItem = {
  slug: "the-quay-in-the-morning",
  kind: "PHOTOGRAPH",
  holder: "harbour-museum",
  community: "wenzhou-elders",
  title: {
    it: "Il molo al mattino",
    en: "The Quay in the Morning",
    zh: "清晨的码头",
    ar: "الرصيف صباحًا",
    ti: "መዓርፎ መራኽብ ንግሆ",
    uk: "Причал уранці",
  },
  summary: {
    it: "Uomini con valigie di cartone aspettano sul molo. Sulla cornice, a matita: «arrivati stamane».",
    en: "Men with cardboard suitcases wait on the quay. On the mount, in pencil: “arrived this morning”.",
    zh: "提着纸板箱的男人在码头上等候。衬纸上用铅笔写着：“今早到达”。",
    ar: "رجال يحملون حقائب من الورق المقوى ينتظرون على الرصيف. وعلى الإطار بقلم الرصاص: «وصلوا هذا الصباح».",
    ti: "ናይ ካርቶን ባልጃ ዝሓዙ ሰብኡት ኣብ መዓርፎ መራኽብ ይጽበዩ። ኣብቲ ክርታስ ብርሳስ፦ «ሎሚ ንግሆ ዝኣተዉ»።",
    uk: "Чоловіки з картонними валізами чекають на причалі. На паспарту олівцем: «прибули сьогодні вранці».",
  },
  description: {
    it: "Nessuno sa chi siano. Il museo e l'Associazione Anziani l'hanno mostrata a tre assemblee e nei negozi di via Gramsci; due persone hanno creduto di riconoscere un prozio.\n\nChi riconosce qualcuno ci scriva: può chiedere di aggiungere un nome, oppure di togliere la fotografia.",
    en: "Nobody knows who they are. The museum and the Elders' Association showed it at three assemblies and in the shops of Via Gramsci; two people thought they knew a great-uncle.\n\nWhoever knows somebody, write to us: you may ask for a name to be added, or for the photograph to be taken away.",
    zh: "没有人知道他们是谁。博物馆和长者会在三次聚会上、在格拉姆希街的店铺里给大家看过；有两个人觉得认出了叔公。\n\n如果您认出了谁，请写信给我们：可以补上名字，也可以要求撤下照片。",
    ar: "لا أحد يعرف من هم. عرضها المتحف وجمعية كبار السن في ثلاثة اجتماعات وفي دكاكين شارع غرامشي، وظن اثنان أنهما عرفا عمًّا لأبيهما.\n\nمن عرف أحدًا فليكتب إلينا: يمكنه طلب إضافة اسم أو إزالة الصورة.",
    ti: "መን ከም ዝዀኑ ዝፈልጥ የለን። ቤተ-መዘክርን ማሕበር ዓበይትን ኣብ ሰለስተ ኣኼባታትን ኣብ ድኳናት ቪያ ግራምሽን ኣርእዮሞ፤ ክልተ ሰባት ኣቦሓጎ ዘለልዩ መሲልዎም።\n\nሰብ እንተ ኣለሊኹም ጸሓፉልና፦ ስም ክውሰኽ ወይ ስእሊ ክእለ ክትሓቱ ትኽእሉ።",
    uk: "Ніхто не знає, хто вони. Музей і Товариство старших показували знімок на трьох зборах і в крамницях на віа Ґрамші; двоє гадали, що впізнали двоюрідного діда.\n\nХто когось упізнає, напишіть нам: можна додати ім'я або попросити забрати фотографію.",
  },
  date: "c. 1925-1930",
  rights: "NO_KNOWN_COPYRIGHT",
  accessionNumber: "MPV F.1140",
  places: [
    {
      en: "Genoa, Ponte dei Mille",
      it: "Genova, Ponte dei Mille",
      zh: "热那亚，千人码头",
      ar: "جنوة، رصيف الألف",
      ti: "ጀኖቫ፣ ፖንተ ደይ ሚለ",
      uk: "Генуя, Понте-дей-Мілле",
    },
  ],
  contributors: [],
  languages: [],
  themes: ["MIGRATION_AND_JOURNEY"],
  communityNotices: ["NOT_YET_VERIFIED"],
  consent: {
    kind: "REVIEWED",
    reason: "NOT_TRACEABLE",
    tried:
      "Shown at three assemblies of the elders and in the shops near the harbour; two people thought they knew a great-uncle, neither was sure (demonstration).",
  },
  photograph: {
    isInColour: false,
    inscription: { it: "arrivati stamane" },
    technique: {
      en: "gelatin silver print on card",
      it: "stampa alla gelatina d'argento su cartoncino",
      zh: "明胶银盐照片，贴于卡纸",
      ar: "طبعة جيلاتين فضي على ورق مقوى",
      ti: "ናይ ብሩር ጀላቲን ሕታም ኣብ ካርቶን",
      uk: "срібно-желатиновий відбиток на картоні",
    },
    dimensions: { height: 120, width: 170 },
  },
  media: [
    {
      file: "quay",
      alternativeText: {
        en: "Five men in hats and long coats stand on a quay in the mist, each with a suitcase. Behind them is the bow of a steamer.",
        it: "Cinque uomini con cappello e cappotto lungo stanno su un molo nella nebbia, ciascuno con una valigia. Dietro di loro la prua di un piroscafo.",
        zh: "五个戴帽子、穿长大衣的男人站在雾中的码头上，各提一只箱子。身后是一艘汽船的船头。",
        ar: "خمسة رجال بقبعات ومعاطف طويلة يقفون على رصيف في الضباب، مع كل منهم حقيبة، وخلفهم مقدمة باخرة.",
        ti: "ሓሙሽተ ባርኔጣን ነዊሕ ጃኬትን ዝገበሩ ሰብኡት ኣብ ግመ ኣብ መዓርፎ ቆይሞም፣ ነፍሲ ወከፍ ባልጃ ሒዙ። ድሕሪኦም ቅድሚት ናይ መርከብ።",
        uk: "П'ятеро чоловіків у капелюхах і довгих пальтах стоять на причалі в тумані, кожен із валізою. За ними ніс пароплава.",
      },
      credit: {
        en: "Old Harbour Museum, photographic archive; a drawing after the print",
        it: "Museo del Porto Vecchio, archivio fotografico; disegno dalla stampa",
        zh: "旧港博物馆照片档案；据照片所绘",
        ar: "متحف الميناء القديم، أرشيف الصور؛ رسم عن الطبعة",
        ti: "ቤተ-መዘክር ናይ ኣረጊት ወደብ፣ መዝገብ ስእልታት፤ ካብቲ ሕታም ዝተሳእለ",
        uk: "Музей Старого порту, фотоархів; малюнок за відбитком",
      },
    },
  ],
};

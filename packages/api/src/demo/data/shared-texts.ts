import type { Texts } from "./texts.ts";

/** What several items say. */
export const places = {
  genoa: { en: "Genoa", it: "Genova", ar: "جنوة", ti: "ጀኖቫ", uk: "Генуя", zh: "热那亚" },
  asmara: { en: "Asmara", ti: "ኣስመራ", it: "Asmara", ar: "أسمرة", uk: "Асмара", zh: "阿斯马拉" },
  massawa: { en: "Massawa", ti: "ምጽዋዕ", it: "Massaua", ar: "مصوع", uk: "Массауа", zh: "马萨瓦" },
  aleppo: { en: "Aleppo", ar: "حلب", it: "Aleppo", ti: "ሓለብ", uk: "Алеппо", zh: "阿勒颇" },
  tripoli: {
    en: "Tripoli, Lebanon",
    ar: "طرابلس، لبنان",
    it: "Tripoli, Libano",
    ti: "ትሪፖሊ፣ ሊባኖስ",
    uk: "Триполі, Ліван",
    zh: "黎巴嫩的黎波里",
  },
  galilee: { en: "Galilee", ar: "الجليل", it: "Galilea", ti: "ገሊላ", uk: "Галілея", zh: "加利利" },
  poltava: {
    en: "Poltava region",
    uk: "Полтавщина",
    it: "Regione di Poltava",
    ar: "منطقة بولتافا",
    ti: "ዞባ ፖልታቫ",
    zh: "波尔塔瓦地区",
  },
  kharkiv: { en: "Kharkiv", uk: "Харків", it: "Charkiv", ar: "خاركيف", ti: "ካርኪቭ", zh: "哈尔科夫" },
  carpathians: {
    en: "Carpathians",
    uk: "Карпати",
    it: "Carpazi",
    ar: "جبال الكاربات",
    ti: "ካርፓትያን",
    zh: "喀尔巴阡山",
  },
  wenzhou: { en: "Wenzhou", zh: "温州", it: "Wenzhou", ar: "ونتشو", ti: "ወንጆ", uk: "Веньчжоу" },
} satisfies Record<string, Texts>;

export const credits = {
  museum: {
    en: "Drawing: Old Harbour Museum",
    it: "Disegno: Museo del Porto Vecchio",
    zh: "绘图：旧港博物馆",
    ar: "رسم: متحف الميناء القديم",
    ti: "ስእሊ፦ ቤተ-መዘክር ናይ ኣረጊት ወደብ",
    uk: "Малюнок: Музей Старого порту",
  },
  asmara: {
    ti: "ስእሊ፦ ማሕበር ኣስመራ",
    en: "Drawing: Asmara Circle",
    it: "Disegno: Circolo Asmara",
    ar: "رسم: جمعية أسمرة",
    uk: "Малюнок: Коло Асмари",
    zh: "绘图：阿斯马拉会",
  },
  levant: {
    ar: "رسم: مطبخ المشرق",
    en: "Drawing: Levant Kitchen",
    it: "Disegno: Cucina del Levante",
    ti: "ስእሊ፦ ክሽነ ሌቫንት",
    uk: "Малюнок: Кухня Леванту",
    zh: "绘图：黎凡特厨房",
  },
  berehynia: {
    uk: "Малюнок: Коло вишивки «Берегиня»",
    en: "Drawing: Berehynia Embroidery Circle",
    it: "Disegno: Circolo di ricamo Berehynia",
    ar: "رسم: حلقة تطريز «بيريهينيا»",
    ti: "ስእሊ፦ ማሕበር ጥልፊ «በረሂንያ»",
    zh: "绘图：“别列希尼娅”刺绣社",
  },
  elders: {
    zh: "绘图：温州长者会",
    en: "Drawing: Wenzhou Elders' Association",
    it: "Disegno: Associazione Anziani di Wenzhou",
    ar: "رسم: جمعية كبار السن من ونتشو",
    ti: "ስእሊ፦ ማሕበር ዓበይቲ ወንጆ",
    uk: "Малюнок: Товариство старших із Веньчжоу",
  },
  school: {
    it: "Disegno: Scuola media Ponte, seconda C",
    en: "Drawing: Ponte Middle School, class 2C",
    ar: "رسم: مدرسة الجسر المتوسطة، الصف الثاني ج",
    ti: "ስእሊ፦ ማእከላይ ደረጃ ቤት-ትምህርቲ ፖንተ፣ ክፍሊ 2ሐ",
    uk: "Малюнок: школа «Понте», клас 2-С",
    zh: "绘图：桥中学二年级丙班",
  },
} satisfies Record<string, Texts>;

/** Who is named for a recording. */
export const recordings = {
  asmara: {
    ti: "ቅዳሕ፦ ማሕበር ኣስመራ",
    en: "Recording: Asmara Circle",
    it: "Registrazione: Circolo Asmara",
    ar: "تسجيل: جمعية أسمرة",
    uk: "Запис: Коло Асмари",
    zh: "录音：阿斯马拉会",
  },
  levant: {
    ar: "تسجيل: مطبخ المشرق",
    en: "Recording: Levant Kitchen",
    it: "Registrazione: Cucina del Levante",
    ti: "ቅዳሕ፦ ክሽነ ሌቫንት",
    uk: "Запис: Кухня Леванту",
    zh: "录音：黎凡特厨房",
  },
  berehynia: {
    uk: "Запис: Коло вишивки «Берегиня»",
    en: "Recording: Berehynia Embroidery Circle",
    it: "Registrazione: Circolo di ricamo Berehynia",
    ar: "تسجيل: حلقة تطريز «بيريهينيا»",
    ti: "ቅዳሕ፦ ማሕበር ጥልፊ «በረሂንያ»",
    zh: "录音：“别列希尼娅”刺绣社",
  },
} satisfies Record<string, Texts>;

export const rights = {
  told: {
    en: "It belongs to whoever told it; the keeper has a copy.",
    it: "Appartiene a chi l'ha raccontato; chi lo conserva ne ha una copia.",
    ti: "ናይቲ ዝነገሮ እዩ፤ ዝዕቅቦ ቅዳሕ ኣለዎ።",
    ar: "هو ملك لمن رواه، ولدى الحافظ نسخة منه.",
    uk: "Належить тому, хто розповів; у хранителя є копія.",
    zh: "归讲述者所有；保管方存有副本。",
  },
} satisfies Record<string, Texts>;

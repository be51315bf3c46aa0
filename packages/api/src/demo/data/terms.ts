import { type Texts, text } from "./texts.ts";

const term = (texts: Texts) => ({ label: text(texts) });

export const subjects = {
  music: term({ en: "Music", ar: "موسيقى", it: "Musica", ti: "ሙዚቃ", uk: "Музика", zh: "音乐" }),
  embroidery: term({
    en: "Embroidery",
    ar: "تطريز",
    it: "Ricamo",
    ti: "ጥልፊ",
    uk: "Вишивка",
    zh: "刺绣",
  }),
  weaving: term({ en: "Weaving", ar: "نسيج", it: "Tessitura", ti: "ምእላም", uk: "Ткацтво", zh: "编织" }),
  cooking: term({ en: "Cooking", ar: "طبخ", it: "Cucina", ti: "ምኽሻን", uk: "Кулінарія", zh: "烹饪" }),
  storytelling: term({
    en: "Storytelling",
    ar: "حكايات",
    it: "Racconto",
    ti: "ጽውጽዋይ",
    uk: "Оповідання",
    zh: "讲故事",
  }),
  writing: term({
    en: "Writing systems",
    ar: "أنظمة الكتابة",
    it: "Scritture",
    ti: "ስርዓተ-ጽሕፈት",
    uk: "Системи письма",
    zh: "文字",
  }),
  publicSpace: term({
    en: "Public space",
    ar: "فضاء عام",
    it: "Spazio pubblico",
    ti: "ህዝባዊ ቦታ",
    uk: "Публічний простір",
    zh: "公共空间",
  }),
};

export const communities = {
  tigrinya: term({
    ti: "ተዛረብቲ ትግርኛ",
    en: "Tigrinya speakers",
    ar: "الناطقون بالتغرينية",
    it: "Chi parla tigrino",
    uk: "Носії тигринської",
    zh: "说提格利尼亚语的人",
  }),
  levant: term({
    ar: "أهل بلاد الشام",
    en: "People of the Levant",
    it: "Gente del Levante",
    ti: "ሰብ ሌቫንት",
    uk: "Люди Леванту",
    zh: "黎凡特人",
  }),
  ukraine: term({
    uk: "Українці",
    en: "Ukrainians",
    ar: "الأوكرانيون",
    it: "Ucraini",
    ti: "ዩክረናውያን",
    zh: "乌克兰人",
  }),
  wenzhou: term({
    zh: "温州人",
    en: "People of Wenzhou",
    ar: "أهل ونتشو",
    it: "Gente di Wenzhou",
    ti: "ሰብ ወንጆ",
    uk: "Люди з Веньчжоу",
  }),
};

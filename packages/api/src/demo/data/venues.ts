import type { AccessFeatureInput } from "../../modules/sessions/access/access-feature.inputs.ts";
import type { VenueInput } from "../../modules/sessions/session/session.inputs.ts";
import type { Calendar } from "./calendar.ts";
import { text } from "./texts.ts";

export const museum: VenueInput = {
  name: text({
    it: "Museo del Porto Vecchio, sala grande",
    en: "Old Harbour Museum, great hall",
    ar: "متحف الميناء القديم، القاعة الكبرى",
    ti: "ቤተ-መዘክር ናይ ኣረጊት ወደብ፣ ዓቢ ኣዳራሽ",
    uk: "Музей Старого порту, велика зала",
    zh: "旧港博物馆大厅",
  }),
  streetAddress: "Calata dei Cordai 4",
  locality: "Genova",
  country: "IT",
  latitude: 44.409,
  longitude: 8.924,
};

export const library: VenueInput = {
  name: text({
    it: "Biblioteca Civica, sala lettura",
    en: "City Library, reading room",
    ar: "مكتبة المدينة، قاعة القراءة",
    ti: "ቤተ-መጻሕፍቲ ከተማ፣ ክፍሊ ንባብ",
    uk: "Міська бібліотека, читальна зала",
    zh: "市立图书馆阅览室",
  }),
  streetAddress: "Salita dei Librai 5",
  locality: "Genova",
  country: "IT",
  latitude: 44.412,
  longitude: 8.935,
};

export const school: VenueInput = {
  name: text({
    it: "Scuola media Ponte, aula magna",
    en: "Ponte Middle School, assembly hall",
    ar: "مدرسة الجسر المتوسطة، القاعة الكبرى",
    uk: "Школа «Понте», актова зала",
    zh: "桥中学礼堂",
  }),
  streetAddress: "Via del Ponte 12",
  locality: "Genova",
  country: "IT",
};

/** What is known of access to the museum: one fact has expired, so nobody can rely on it. */
export const museumAccess = (calendar: Calendar): AccessFeatureInput[] => [
  {
    kind: "STEP_FREE",
    status: "AVAILABLE",
    verifiedBy: "City access office",
    verifiedUntil: calendar.inDays(365),
  },
  {
    kind: "ACCESSIBLE_TOILET",
    status: "AVAILABLE",
    verifiedBy: "City access office",
    verifiedUntil: calendar.inDays(-30),
  },
  { kind: "HEARING_LOOP", status: "ON_REQUEST" },
  { kind: "SEATING", status: "AVAILABLE" },
  {
    kind: "SIGN_LANGUAGE_INTERPRETATION",
    status: "ON_REQUEST",
    note: text({
      it: "Lingua dei segni italiana (LIS), da chiedere una settimana prima.",
      en: "Italian Sign Language (LIS); ask a week ahead.",
      ar: "لغة الإشارة الإيطالية (LIS)، تُطلب قبل أسبوع.",
      uk: "Італійська жестова мова (LIS); попросіть за тиждень.",
      zh: "意大利手语（LIS），请提前一周提出。",
    }),
  },
];

export const libraryAccess = (calendar: Calendar): AccessFeatureInput[] => [
  {
    kind: "STEP_FREE",
    status: "AVAILABLE",
    verifiedBy: "City access office",
    verifiedUntil: calendar.inDays(200),
  },
  { kind: "ACCESSIBLE_TOILET", status: "AVAILABLE" },
  { kind: "QUIET_SPACE", status: "AVAILABLE" },
  { kind: "NO_ID_REQUIRED", status: "AVAILABLE" },
  { kind: "CHILDCARE", status: "PLANNED" },
  {
    kind: "SPOKEN_INTERPRETATION",
    status: "ON_REQUEST",
    note: text({
      it: "In arabo, cinese, tigrino e ucraino.",
      en: "Into Arabic, Chinese, Tigrinya and Ukrainian.",
      ar: "إلى العربية والصينية والتغرينية والأوكرانية.",
      ti: "ናብ ዓረብኛ፣ ቻይንኛ፣ ትግርኛን ዩክረይንኛን።",
      uk: "Арабською, китайською, тигринською та українською.",
      zh: "可译成阿拉伯语、中文、提格利尼亚语和乌克兰语。",
    }),
  },
];

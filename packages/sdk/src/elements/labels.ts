/** The languages that the elements speak beside English, in the order of each row below. */
export const labelLanguages = ["ar", "ti", "uk", "zh", "it"];

/** Translations by what they translate. A missing one does not compile. */
export type Labels = Record<string, readonly [ar: string, ti: string, uk: string, zh: string, it: string]>;

/** What both elements say. Words of the contract stand here as `wordsOf` writes them. */
export const labels: Labels = {
  "Loading…": ["جارٍ التحميل…", "ይጽዕን ኣሎ…", "Завантаження…", "正在加载…", "Caricamento…"],
  "This could not be loaded.": [
    "تعذّر التحميل.",
    "ክጽዓን ኣይተኻእለን።",
    "Не вдалося завантажити.",
    "无法加载。",
    "Caricamento non riuscito.",
  ],
  "Try again": ["حاول مرة أخرى", "ደጊምካ ፈትን", "Спробувати ще раз", "重试", "Riprova"],
  Cancelled: ["أُلغي", "ተሰሪዙ", "Скасовано", "已取消", "Annullato"],
  Partner: ["الشريك", "መሻርኽቲ", "Партнер", "伙伴", "Partner"],
  Cost: ["التكلفة", "ዋጋ", "Вартість", "费用", "Costo"],
  Free: ["مجاني", "ብነጻ", "Безкоштовно", "免费", "Gratuito"],
  "Pay what you can": [
    "ادفع ما تستطيع",
    "ብዓቕምኻ ክፈል",
    "Сплатіть, скільки можете",
    "量力付费",
    "Paga quanto puoi",
  ],
  Language: ["اللغة", "ቋንቋ", "Мова", "语言", "Lingua"],
  Postponed: ["مؤجَّل", "ንኻልእ ግዜ ተመሓላሊፉ", "Відкладено", "已延期", "Rinviato"],
  Rescheduled: ["موعد جديد", "ሓድሽ ግዜ", "Новий час", "时间已改", "Nuovo orario"],
  "Moved online": ["انتقل إلى الإنترنت", "ናብ ኦንላይን ተቐይሩ", "Тепер онлайн", "改为线上", "Ora online"],
  Online: ["عبر الإنترنت", "ኦንላይን", "Онлайн", "线上", "Online"],
  Hybrid: [
    "حضورياً وعبر الإنترنت",
    "ብኣካልን ብኦንላይንን",
    "На місці та онлайн",
    "线下与线上",
    "In presenza e online",
  ],
  From: ["المصدر:", "ምንጪ፦", "Джерело:", "来源：", "Da"],
  "Artist residency": [
    "إقامة فنية",
    "ጽንሓት ስነ-ጥበበኛ",
    "Мистецька резиденція",
    "艺术家驻留",
    "Residenza artistica",
  ],
  "School collaboration": [
    "تعاون مدرسي",
    "ምትሕብባር ቤት ትምህርቲ",
    "Співпраця зі школою",
    "学校合作",
    "Collaborazione scolastica",
  ],
  "Museum partnership": [
    "شراكة متحفية",
    "ሽርክነት ቤተ-መዘክር",
    "Музейне партнерство",
    "博物馆合作",
    "Partenariato museale",
  ],
  Workshop: ["ورشة عمل", "ወርክሾፕ", "Майстерня", "工作坊", "Laboratorio"],
  "Oral history": ["تاريخ شفوي", "ኣፋዊ ታሪኽ", "Усна історія", "口述历史", "Storia orale"],
  Exhibition: ["معرض", "ምርኢት", "Виставка", "展览", "Mostra"],
  Festival: ["مهرجان", "ፌስቲቫል", "Фестиваль", "节庆", "Festa"],
  Mentorship: ["إرشاد", "ምዕዶ", "Наставництво", "导师计划", "Mentoring"],
  "Media coproduction": [
    "إنتاج إعلامي مشترك",
    "ሓባራዊ ፍርያት ሚድያ",
    "Спільний медіапроєкт",
    "联合媒体制作",
    "Coproduzione media",
  ],
  "Shared meal": ["مائدة مشتركة", "ሓባራዊ መኣዲ", "Спільна трапеза", "共享餐桌", "Pasto condiviso"],
  Dialogue: ["حوار", "ዝርርብ", "Діалог", "对话", "Dialogo"],
  "Language exchange": ["تبادل لغوي", "ምልውዋጥ ቋንቋ", "Мовний обмін", "语言交流", "Scambio linguistico"],
  "Route mapping": ["رسم خرائط الدروب", "ካርታ መገድታት", "Карта шляхів", "路线绘图", "Mappe di percorsi"],
  "Research and conservation": [
    "بحث وحفظ",
    "ምርምርን ዕቃበን",
    "Дослідження і збереження",
    "研究与保护",
    "Ricerca e conservazione",
  ],
  Training: ["تدريب", "ስልጠና", "Навчання", "培训", "Formazione"],
};

/** A word of the contract for people: `ORAL_HISTORY` → "Oral history". Also one that is newer than this code. */
export function wordsOf(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1).toLowerCase().replaceAll("_", " ");
}

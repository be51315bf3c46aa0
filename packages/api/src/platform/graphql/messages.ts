import { bestMatch } from "./language-match.ts";

const spoken = ["en", "ar", "it", "ti", "uk", "zh"] as const;

/** One sentence to a person in each language we speak. `{name}` stands for a value. */
export type Sentence = Record<(typeof spoken)[number], string>;

/** What a sentence is filled with; a word that is itself translated is given as a sentence. */
export type SentenceValues = Record<string, string | number | Sentence>;

/** The sentence in the first language wanted that we speak, else in English. */
export function say(sentence: Sentence, values: SentenceValues, languages: readonly string[]): string {
  const [language = "en"] = languages.flatMap((tag) => bestMatch(spoken, tag) ?? []) as (keyof Sentence)[];
  return sentence[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === "object" ? value[language] : String(value ?? whole);
  });
}

/** What can be wrong with any input. What only one kind of record can get wrong stands in its module. */
export const messages = {
  textRequired: {
    en: "Give this text in at least one language.",
    ar: "اكتب هذا النص بلغة واحدة على الأقل.",
    it: "Scrivi questo testo in almeno una lingua.",
    ti: "ነዚ ጽሑፍ እንተወሓደ ብሓደ ቋንቋ ጽሓፎ።",
    uk: "Подайте цей текст щонайменше однією мовою.",
    zh: "请至少用一种语言填写此文本。",
  },
  textEmpty: {
    en: "The text is empty. Write it, or leave it out.",
    ar: "النص فارغ. اكتبه أو احذفه.",
    it: "Il testo è vuoto. Scrivilo oppure omettilo.",
    ti: "እቲ ጽሑፍ ባዶ እዩ። ጽሓፎ ወይ ግደፎ።",
    uk: "Текст порожній. Напишіть його або пропустіть.",
    zh: "文本为空。请填写，或将其省略。",
  },
  textInvisible: {
    en: "The text holds a character that cannot be seen, {code}, near “{near}”. Remove it.",
    ar: "يحتوي النص على محرف لا يُرى، {code}، قرب «{near}». احذفه.",
    it: "Il testo contiene un carattere che non si vede, {code}, vicino a «{near}». Toglilo.",
    ti: "እቲ ጽሑፍ ኣብ ጥቓ «{near}» ዘይረአ ፊደል {code} ሒዙ ኣሎ። ኣውጽኣዮ።",
    uk: "Текст містить невидимий знак {code} біля «{near}». Приберіть його.",
    zh: "文本在“{near}”附近含有不可见的字符 {code}。请将其删除。",
  },
  textUnbalanced: {
    en: "The mark {code} near “{near}” changes the direction of the text, or ends that, without its counterpart in the same paragraph. Remove it, or add the counterpart.",
    ar: "العلامة {code} قرب «{near}» تغيّر اتجاه النص أو تنهي تغييره من دون علامة تقابلها في الفقرة نفسها. احذفها أو أضف العلامة المقابلة.",
    it: "Il segno {code} vicino a «{near}» cambia la direzione del testo, o la ripristina, senza il segno corrispondente nello stesso paragrafo. Toglilo, o aggiungi quello che manca.",
    ti: "እቲ ምልክት {code} ኣብ ጥቓ «{near}» ኣንፈት እቲ ጽሑፍ ይቕይር ወይ ይዛዝም፣ ግን ኣብታ ዓንቀጽ መጻምድቱ የለን። ኣውጽኣዮ ወይ ነቲ ዝጎደለ ወስኽ።",
    uk: "Знак {code} біля «{near}» змінює напрям тексту або завершує зміну, але не має пари в тому самому абзаці. Приберіть його або додайте парний.",
    zh: "“{near}”附近的标记 {code} 改变或结束文字方向，但同一段落中没有与之对应的标记。请将其删除，或补上对应的标记。",
  },
  textTooLong: {
    en: "The text is longer than {limit} characters. Shorten it.",
    ar: "النص أطول من {limit} حرف. اختصره.",
    it: "Il testo supera {limit} caratteri. Accorcialo.",
    ti: "እቲ ጽሑፍ ካብ {limit} ፊደላት ይነውሕ። ኣሕጽሮ።",
    uk: "Кількість знаків у тексті перевищує {limit}. Скоротіть його.",
    zh: "文本超过 {limit} 个字符。请缩短。",
  },
  languageTwice: {
    en: "The language {language} is given twice. Give each language once.",
    ar: "اللغة {language} مذكورة مرتين. اذكر كل لغة مرة واحدة.",
    it: "La lingua {language} compare due volte. Indica ogni lingua una volta sola.",
    ti: "ቋንቋ {language} ክልተ ግዜ ተዋሂቡ ኣሎ። ንነፍሲ ወከፍ ቋንቋ ሓደ ግዜ ጥራይ ሃቦ።",
    uk: "Мову {language} подано двічі. Подайте кожну мову один раз.",
    zh: "语言 {language} 出现了两次。每种语言请只填一次。",
  },
  tooMany: {
    en: "There are more than {limit}. Leave some out.",
    ar: "العدد أكبر من {limit}. احذف بعضها.",
    it: "Sono più di {limit}. Togline qualcuno.",
    ti: "ካብ {limit} ንላዕሊ እዮም። ገለ ካብኦም ግደፍ።",
    uk: "Їх більше ніж {limit}. Приберіть зайві.",
    zh: "数量超过 {limit}。请删减一些。",
  },
  valueTwice: {
    en: "{value} is given twice. Give it once.",
    ar: "{value} مذكور مرتين. اذكره مرة واحدة.",
    it: "{value} compare due volte. Indicalo una volta sola.",
    ti: "{value} ክልተ ግዜ ተዋሂቡ ኣሎ። ሓደ ግዜ ጥራይ ሃቦ።",
    uk: "{value} подано двічі. Подайте один раз.",
    zh: "{value} 出现了两次。请只填一次。",
  },
  slugInvalid: {
    en: "The slug may hold small Latin letters, digits and single hyphens between them, 100 at most.",
    ar: "يمكن أن يتكوّن المعرّف النصي من أحرف لاتينية صغيرة وأرقام وشرطات مفردة بينها، 100 على الأكثر.",
    it: "Lo slug può contenere lettere latine minuscole, cifre e singoli trattini fra di esse, al massimo 100.",
    ti: "እቲ ስም ኣድራሻ (slug) ንኣሽቱ ናይ ላቲን ፊደላት፣ ቁጽርታትን ኣብ መንጎኦም ንጽል ሰረዝን ጥራይ ክሕዝ ይኽእል፤ እንተበዝሐ 100።",
    uk: "Слаг може містити малі латинські літери, цифри та поодинокі дефіси між ними, щонайбільше 100 знаків.",
    zh: "网址名（slug）只能包含小写拉丁字母、数字以及它们之间的单个连字符，最多 100 个字符。",
  },
  slugTaken: {
    en: "Another record already has the slug {slug}. Choose another.",
    ar: "المعرّف النصي {slug} مستخدم في سجل آخر. اختر غيره.",
    it: "Un'altra scheda ha già lo slug {slug}. Scegline un altro.",
    ti: "ካልእ መዝገብ ንስም ኣድራሻ {slug} ሒዝዎ ኣሎ። ካልእ ምረጽ።",
    uk: "Слаг {slug} уже має інший запис. Виберіть інший.",
    zh: "另一条记录已使用网址名 {slug}。请另选一个。",
  },
  coordinatesTogether: {
    en: "Give latitude and longitude together, or neither.",
    ar: "أدخل خط العرض وخط الطول معًا، أو لا تُدخل أيًّا منهما.",
    it: "Indica latitudine e longitudine insieme, o nessuna delle due.",
    ti: "ወርድን ንውሓትን ምድሪ (latitude, longitude) ብሓባር ሃብ፣ ወይ ክልቲኡ ግደፍ።",
    uk: "Подайте широту й довготу разом або не подавайте жодної.",
    zh: "请同时填写纬度和经度，或两者都不填。",
  },
  coordinatesRange: {
    en: "Latitude goes from -90 to 90 and longitude from -180 to 180.",
    ar: "خط العرض من ‎-90 إلى 90 وخط الطول من ‎-180 إلى 180.",
    it: "La latitudine va da -90 a 90 e la longitudine da -180 a 180.",
    ti: "ወርዲ ምድሪ (latitude) ካብ -90 ክሳብ 90፣ ንውሓት ምድሪ (longitude) ድማ ካብ -180 ክሳብ 180 እዩ።",
    uk: "Широта — від -90 до 90, довгота — від -180 до 180.",
    zh: "纬度范围为 -90 到 90，经度范围为 -180 到 180。",
  },
  endBeforeStart: {
    en: "The end is before the start.",
    ar: "النهاية تسبق البداية.",
    it: "La fine viene prima dell'inizio.",
    ti: "እቲ መወዳእታ ቅድሚ እቲ መጀመርታ እዩ።",
    uk: "Кінець передує початку.",
    zh: "结束早于开始。",
  },
  referenceTaken: {
    en: "Another record already has one of these ids in that system.",
    ar: "أحد هذه المعرّفات مسجَّل لسجل آخر في ذلك النظام.",
    it: "Un'altra scheda ha già uno di questi identificativi in quel sistema.",
    ti: "ሓደ ካብዞም መለለዪታት ኣብቲ ስርዓት ንኻልእ መዝገብ ተዋሂቡ ኣሎ።",
    uk: "Інший запис уже має один із цих ідентифікаторів у тій системі.",
    zh: "另一条记录在该系统中已使用其中一个编号。",
  },
  cannotBeEmpty: {
    en: "This field cannot be empty. Leave it out to keep what is there.",
    ar: "لا يمكن أن يكون هذا الحقل فارغًا. لا تذكره إن أردت الإبقاء على قيمته.",
    it: "Questo campo non può essere vuoto. Omettilo per lasciare quello che c'è.",
    ti: "እዚ ቦታ ባዶ ክኸውን ኣይክእልን። ዘሎ ክትሕልዎ እንተደሊኻ ግደፎ።",
    uk: "Це поле не може бути порожнім. Пропустіть його, щоб залишити наявне.",
    zh: "此字段不能为空。如需保留原值，请不要填写它。",
  },
  emailInvalid: {
    en: "This is not an e-mail address.",
    ar: "هذا ليس عنوان بريد إلكتروني.",
    it: "Questo non è un indirizzo e-mail.",
    ti: "እዚ ናይ ኢመይል ኣድራሻ ኣይኮነን።",
    uk: "Це не електронна адреса.",
    zh: "这不是电子邮件地址。",
  },
  idempotencyKeyInvalid: {
    en: "The idempotency key holds 1 to 255 visible ASCII characters. Use a UUID.",
    ar: "يتكون مفتاح عدم التكرار من 1 إلى 255 محرف ASCII ظاهر. استعمل UUID.",
    it: "La chiave di idempotenza ha da 1 a 255 caratteri ASCII visibili. Usa un UUID.",
    ti: "እቲ መፍትሕ ምድግጋም ካብ 1 ክሳብ 255 ዝረኣዩ ፊደላት ASCII ይሕዝ። UUID ተጠቐም።",
    uk: "Ключ ідемпотентності має від 1 до 255 видимих знаків ASCII. Скористайтеся UUID.",
    zh: "幂等键由 1 至 255 个可见 ASCII 字符组成。请使用 UUID。",
  },
  idempotencyMismatch: {
    en: "This idempotency key was used before with another input. Use a new key for a new call.",
    ar: "استُعمل مفتاح عدم التكرار هذا من قبل مع مدخلات أخرى. استعمل مفتاحًا جديدًا لكل نداء جديد.",
    it: "Questa chiave di idempotenza è già stata usata con altri dati. Usa una chiave nuova per una chiamata nuova.",
    ti: "እዚ መፍትሕ ምድግጋም ቅድሚ ሕጂ ምስ ካልእ ትሕዝቶ ተጠቒምካሉ ኢኻ። ንሓድሽ ጻውዒት ሓድሽ መፍትሕ ተጠቐም።",
    uk: "Цей ключ ідемпотентності вже використано з іншими даними. Для нового виклику візьміть новий ключ.",
    zh: "此幂等键已用于其他输入。新的调用请使用新的键。",
  },
  revisionConflict: {
    en: "The record is at revision {current} and was expected at {expected}: somebody changed it. Read it again.",
    ar: "السجل في المراجعة {current} وكان المتوقع {expected}: غيّره أحدهم. اقرأه من جديد.",
    it: "La scheda è alla revisione {current}, attesa era la {expected}: qualcuno l'ha cambiata. Rileggila.",
    ti: "እቲ መዝገብ ኣብ ሕታም {current} ኣሎ፣ {expected} እዩ ተጸብዩ ነይሩ፦ ገለ ሰብ ቀይርዎ። እንደገና ኣንብቦ።",
    uk: "Запис має редакцію {current}, а очікувалася {expected}: його хтось змінив. Прочитайте його знову.",
    zh: "记录当前修订为 {current}，预期为 {expected}：已有人更改。请重新读取。",
  },
  scopeMissing: {
    en: "You do not hold the scope {scope} at the partner that decides this. Roles that carry it: {roles}.",
    ar: "لا تملك الصلاحية {scope} عند الشريك الذي يقرر هذا. الأدوار التي تحملها: {roles}.",
    it: "Non hai l'ambito {scope} presso il partner che decide. Ruoli che lo portano: {roles}.",
    ti: "ኣብቲ ነዚ ዝውስን መሻርኽቲ ስልጣን {scope} የብልካን። ዝሕዝዎ ተራታት፦ {roles}።",
    uk: "Ви не маєте дозволу {scope} у партнера, який це вирішує. Ролі, що його дають: {roles}.",
    zh: "您在有决定权的合作方没有权限 {scope}。具有该权限的角色：{roles}。",
  },
  administratorsOnly: {
    en: "Only the keeper of the whole service may do this.",
    ar: "لا يجوز هذا إلا للقائم على الخدمة كلها.",
    it: "Può farlo solo chi gestisce l'intero servizio.",
    ti: "እዚ ክገብር ዝኽእል ሓላዊ ናይቲ ምሉእ ኣገልግሎት ጥራይ እዩ።",
    uk: "Це може зробити лише той, хто опікується всією службою.",
    zh: "只有整个服务的管理者才能这样做。",
  },
  notDeleted: {
    en: "Only what is deleted can be restored or purged.",
    ar: "لا يُستعاد ولا يُزال نهائيًا إلا ما حُذف.",
    it: "Si può ripristinare o rimuovere per sempre solo ciò che è eliminato.",
    ti: "ክምለስ ወይ ንሓዋሩ ክእለ ዝኽእል ዝተሰረዘ ጥራይ እዩ።",
    uk: "Відновити або остаточно вилучити можна лише видалене.",
    zh: "只有已删除的内容才能恢复或彻底清除。",
  },
} as const satisfies Record<string, Sentence>;

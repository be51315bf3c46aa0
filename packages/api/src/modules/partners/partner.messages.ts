import type { Sentence } from "../../platform/graphql/messages.ts";

export const partnerMessages = {
  notFound: {
    en: "There is no partner with this id.",
    ar: "لا يوجد شريك بهذا المعرّف.",
    it: "Non c'è nessun partner con questo identificativo.",
    ti: "ብዚ መለለዪ ዝፍለጥ መሻርኽቲ የለን።",
    uk: "Партнера з таким ідентифікатором немає.",
    zh: "没有使用此编号的合作伙伴。",
  },
  identifierInvalid: {
    en: "{value} is not a valid {scheme} identifier. Check it for a typing error.",
    ar: "{value} ليس معرّفًا صحيحًا في {scheme}. تحقق من خطأ في الكتابة.",
    it: "{value} non è un identificativo {scheme} valido. Controlla che non ci sia un errore di battitura.",
    ti: "{value} ቅኑዕ መለለዪ {scheme} ኣይኮነን። ናይ ጽሕፈት ጌጋ ከይህልዎ ርአ።",
    uk: "{value} не є дійсним ідентифікатором {scheme}. Перевірте, чи немає помилки.",
    zh: "{value} 不是有效的 {scheme} 标识符。请检查是否有输入错误。",
  },
  identifierTaken: {
    en: "Another partner already has the {scheme} identifier {value}.",
    ar: "المعرّف {value} في {scheme} مسجَّل لشريك آخر.",
    it: "Un altro partner ha già l'identificativo {scheme} {value}.",
    ti: "ካልእ መሻርኽቲ ነዚ መለለዪ {scheme} {value} ሒዝዎ ኣሎ።",
    uk: "Інший партнер уже має ідентифікатор {scheme} {value}.",
    zh: "另一个合作伙伴已使用 {scheme} 标识符 {value}。",
  },
  emailInvalid: {
    en: "This is not an e-mail address.",
    ar: "هذا ليس عنوان بريد إلكتروني.",
    it: "Questo non è un indirizzo e-mail.",
    ti: "እዚ ኣድራሻ ኢመይል ኣይኮነን።",
    uk: "Це не адреса електронної пошти.",
    zh: "这不是电子邮件地址。",
  },
} as const satisfies Record<string, Sentence>;

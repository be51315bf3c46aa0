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
  hasPrograms: {
    en: "The partner is home of programs. Delete them first.",
    ar: "الشريك مسؤول عن برامج. احذفها أولًا.",
    it: "Il partner è titolare di programmi. Elimina prima quelli.",
    ti: "እቲ መሻርኽቲ ዋና መደባት እዩ። መጀመርታ ንዕኦም ሰርዝ።",
    uk: "Партнер відповідає за програми. Спершу видаліть їх.",
    zh: "该合作方名下仍有项目。请先删除这些项目。",
  },
  inUse: {
    en: "The partner still has programs, people or keys, or takes part in programs. Remove these first.",
    ar: "لا يزال للشريك برامج أو أفراد أو مفاتيح، أو يشارك في برامج. أزلها أولًا.",
    it: "Il partner ha ancora programmi, persone o chiavi, o partecipa a programmi. Rimuovili prima.",
    ti: "እቲ መሻርኽቲ ገና መደባት፣ ሰባት ወይ መፋትሕ ኣለዉዎ፣ ወይ ኣብ መደባት ይሳተፍ። መጀመርታ ንዕኦም ኣውጽእ።",
    uk: "Партнер ще має програми, людей чи ключі або бере участь у програмах. Спершу приберіть їх.",
    zh: "该合作方仍有项目、成员或密钥，或仍参与项目。请先移除。",
  },
  programsClash: {
    en: "One of its programs has the slug or an outside id of another public program. Change that program first.",
    ar: "لأحد برامجه معرّف نصي أو معرّف خارجي لبرنامج منشور آخر. غيّر ذلك البرنامج أولًا.",
    it: "Uno dei suoi programmi ha lo slug o un identificativo esterno di un altro programma pubblico. Cambia prima quel programma.",
    ti: "ሓደ ካብ መደባቱ ምስ ካልእ ንህዝቢ ክፉት መደብ ሓደ ዓይነት ስም ኣድራሻ ወይ መለለዪ ኣለዎ። ቅድም ነቲ መደብ ቀይሮ።",
    uk: "Одна з його програм має слаг або зовнішній ідентифікатор іншої публічної програми. Спершу змініть ту програму.",
    zh: "它的一个项目与另一个公开项目使用相同的网址名或外部编号。请先修改该项目。",
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
} as const satisfies Record<string, Sentence>;

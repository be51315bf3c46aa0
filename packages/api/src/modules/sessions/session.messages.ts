import type { Sentence } from "../../platform/graphql/messages.ts";
import type { SessionStatus } from "./session.vocabulary.ts";

export const sessionMessages = {
  notFound: {
    en: "There is no session with this id.",
    ar: "لا يوجد لقاء بهذا المعرّف.",
    it: "Non c'è nessun incontro con questo identificativo.",
    ti: "ብዚ መለለዪ ዝፍለጥ ርክብ የለን።",
    uk: "Зустрічі з таким ідентифікатором немає.",
    zh: "没有使用此编号的活动场次。",
  },
  wallTimeMissing: {
    en: "{time} does not exist in {zone}: clocks go forward then. Choose another time.",
    ar: "لا وجود للوقت {time} في {zone}: تُقدَّم الساعات حينها. اختر وقتًا آخر.",
    it: "{time} non esiste in {zone}: in quel momento l'ora va avanti. Scegli un altro orario.",
    ti: "ሰዓት {time} ኣብ {zone} የለን፦ ሽዑ ሰዓታት ንቕድሚት ይቕየር። ካልእ ሰዓት ምረጽ።",
    uk: "Часу {time} у {zone} не існує: тоді годинники переводять уперед. Виберіть інший час.",
    zh: "{zone} 没有 {time} 这个时间：届时时钟会拨快。请另选时间。",
  },
  yearNotKept: {
    en: "{time} in {zone} is, in UTC, outside the years 1000 to 9998. Choose another day.",
    ar: "الوقت {time} في {zone} يقع بالتوقيت العالمي خارج الأعوام من 1000 إلى 9998. اختر يومًا آخر.",
    it: "{time} in {zone} cade, in UTC, fuori dagli anni dal 1000 al 9998. Scegli un altro giorno.",
    ti: "ሰዓት {time} ኣብ {zone} ብUTC ካብ ዓመታት 1000 ክሳብ 9998 ወጻኢ እዩ። ካልእ መዓልቲ ምረጽ።",
    uk: "Час {time} у {zone} за UTC лежить поза роками від 1000 до 9998. Виберіть інший день.",
    zh: "{zone} 的 {time} 换算成 UTC 后不在 1000 年至 9998 年之内。请另选一天。",
  },
  accessTwice: {
    en: "The access feature {feature} is given twice. Give it once.",
    ar: "وسيلة الوصول {feature} مذكورة مرتين. اذكرها مرة واحدة.",
    it: "La misura di accessibilità {feature} compare due volte. Indicala una volta sola.",
    ti: "ኣገልግሎት ተበጻሕነት {feature} ክልተ ግዜ ተዋሂቡ ኣሎ። ሓደ ግዜ ጥራይ ሃቦ።",
    uk: "Засіб доступності {feature} подано двічі. Подайте його один раз.",
    zh: "无障碍设施 {feature} 出现了两次。请只填一次。",
  },
  transition: {
    en: "A session that is {from} cannot become {to}.",
    ar: "اللقاء الذي حالته «{from}» لا يمكن أن تصبح حالته «{to}».",
    it: "Un incontro che è «{from}» non può diventare «{to}».",
    ti: "ኩነታቱ «{from}» ዝኾነ ርክብ «{to}» ክኸውን ኣይክእልን።",
    uk: "Зустріч у стані «{from}» не може перейти у стан «{to}».",
    zh: "状态为“{from}”的场次不能变为“{to}”。",
  },
  programCancelled: {
    en: "The program is cancelled, so it can have no new session.",
    ar: "البرنامج ملغى، فلا يمكن إضافة لقاء جديد إليه.",
    it: "Il programma è annullato: non può avere nuovi incontri.",
    ti: "እቲ መደብ ተሰሪዙ እዩ፤ ስለዚ ሓድሽ ርክብ ክህልዎ ኣይክእልን።",
    uk: "Програму скасовано, тож нових зустрічей у ній бути не може.",
    zh: "该项目已取消，不能再添加新的场次。",
  },
} as const satisfies Record<string, Sentence>;

export const sessionStatusWords: Record<SessionStatus, Sentence> = {
  SCHEDULED: {
    en: "scheduled",
    ar: "مقرَّر",
    it: "in programma",
    ti: "ዝተመደበ",
    uk: "заплановано",
    zh: "已安排",
  },
  RESCHEDULED: {
    en: "rescheduled",
    ar: "مُعاد جدولته",
    it: "riprogrammato",
    ti: "ግዜኡ ዝተቐየረ",
    uk: "перенесено на інший час",
    zh: "已改期",
  },
  POSTPONED: {
    en: "postponed",
    ar: "مؤجَّل",
    it: "rinviato",
    ti: "ዝተመሓላለፈ",
    uk: "відкладено",
    zh: "已延期",
  },
  MOVED_ONLINE: {
    en: "moved online",
    ar: "منقول إلى الإنترنت",
    it: "spostato online",
    ti: "ናብ ኦንላይን ዝተሰጋገረ",
    uk: "перенесено онлайн",
    zh: "已改为线上",
  },
  CANCELLED: { en: "cancelled", ar: "ملغى", it: "annullato", ti: "ዝተሰረዘ", uk: "скасовано", zh: "已取消" },
};

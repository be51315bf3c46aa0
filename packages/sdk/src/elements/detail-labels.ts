import { accessLabels } from "./access-labels.ts";
import { type Labels, labels } from "./labels.ts";

/** What the page of one program says. */
export const detailLabels: Labels = {
  ...labels,
  ...accessLabels,
  "This program is not here, or no longer.": [
    "هذا البرنامج غير موجود أو لم يعد متاحاً.",
    "እዚ መደብ እዚ የለን ወይ ካብዚ ተኣልዩ።",
    "Цієї програми тут немає або вже немає.",
    "此项目不存在或已撤下。",
    "Questo programma non c’è, o non c’è più.",
  ],
  Dates: ["المواعيد", "ዕለታት", "Дати", "日期", "Date"],
  "More dates": ["المزيد من المواعيد", "ተወሳኺ ዕለታት", "Більше дат", "更多日期", "Altre date"],
  Partners: ["الشركاء", "መሻርኽቲ", "Партнери", "合作伙伴", "Partner"],
  "Book a place": ["احجز مكاناً", "ቦታ ሓዝ", "Забронювати місце", "预订名额", "Prenota un posto"],
  "More information": ["مزيد من المعلومات", "ተወሳኺ ሓበሬታ", "Докладніше", "更多信息", "Maggiori informazioni"],
  For: ["لمن", "ንመን", "Для кого", "适合", "Per chi"],
  Ages: ["العمر", "ዕድመ", "Вік", "年龄", "Età"],
  Subject: ["الموضوع", "ኣርእስቲ", "Тема", "主题", "Argomento"],
  Community: ["المجتمع", "ማሕበረሰብ", "Спільнота", "社群", "Comunità"],
  Access: ["إمكانية الوصول", "ተበጻሕነት", "Доступність", "无障碍", "Accessibilità"],
  Lead: ["الجهة القائدة", "መራሒ", "Веде", "牵头", "Capofila"],
  Host: ["الجهة المضيفة", "ተቐባሊ", "Приймає", "接待", "Ospita"],
  Venue: ["صاحب المكان", "ወሃቢ ቦታ", "Надає місце", "提供场地", "Offre la sede"],
  Funder: ["المموّل", "ለጋሲ", "Фінансує", "资助", "Finanzia"],
  Support: ["جهة داعمة", "ደጋፊ", "Підтримує", "支持", "Sostiene"],
  Everyone: ["الجميع", "ኩሉ ሰብ", "Усі", "所有人", "Tutti"],
  Families: ["العائلات", "ስድራቤታት", "Родини", "家庭", "Famiglie"],
  Children: ["الأطفال", "ቆልዑ", "Діти", "儿童", "Bambini"],
  Youth: ["الشباب", "መንእሰያት", "Молодь", "青年", "Giovani"],
  Adults: ["البالغون", "ዓበይቲ", "Дорослі", "成人", "Adulti"],
  Elders: ["كبار السن", "ኣረጋውያን", "Люди старшого віку", "长者", "Anziani"],
  Schools: ["المدارس", "ኣብያተ-ትምህርቲ", "Школи", "学校", "Scuole"],
  Professionals: ["المهنيون", "ሞያውያን", "Фахівці", "专业人士", "Professionisti"],
};

import { type Labels, labels } from "./labels.ts";

/** What a listing says. */
export const listingLabels: Labels = {
  ...labels,
  Programs: ["البرامج", "መደባት", "Програми", "项目", "Programmi"],
  "No programs found.": [
    "لا توجد برامج.",
    "ዝኾነ መደብ ኣይተረኽበን።",
    "Програм не знайдено.",
    "没有找到项目。",
    "Nessun programma trovato.",
  ],
  Previous: ["السابق", "ዝሓለፈ", "Попередні", "上一页", "Precedenti"],
  Next: ["التالي", "ዝቕጽል", "Наступні", "下一页", "Successivi"],
  Filter: ["تصفية", "ምረጽ", "Фільтр", "筛选", "Filtra"],
  Search: ["بحث", "ድለ", "Пошук", "搜索", "Cerca"],
  Kind: ["النوع", "ዓይነት", "Вид", "类型", "Tipo"],
  Subject: ["الموضوع", "ኣርእስቲ", "Тема", "主题", "Argomento"],
  When: ["متى", "መዓስ", "Коли", "时间", "Quando"],
  Upcoming: ["القادمة", "ዝመጽእ", "Майбутні", "即将举行", "In arrivo"],
  Past: ["المنتهية", "ዝሓለፈ", "Минулі", "已结束", "Passati"],
  All: ["الكل", "ኩሉ", "Усі", "全部", "Tutti"],
  "Free only": ["المجانية فقط", "ብነጻ ጥራይ", "Лише безкоштовні", "仅免费", "Solo gratuiti"],
};

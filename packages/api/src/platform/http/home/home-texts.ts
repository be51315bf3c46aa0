/** What the page at the service's own address says. */
export interface HomeTexts {
  /** The language's name in itself, for the switch. */
  autonym: string;
  languages: string;
  about: string;
  endpoint: string;
  demo: string;
  graphiql: string;
  contract: string;
  guides: string;
}

export const homeTexts: Record<string, HomeTexts> = {
  en: {
    autonym: "English",
    languages: "Languages",
    about:
      "Museums, schools, libraries, city councils and migrant communities run heritage programs together. This service keeps what they share, and gives it to their web sites and systems.",
    endpoint: "Operations go to",
    demo: "A museum’s page with the programs of this service",
    graphiql: "Try operations, and read what each field means",
    contract: "The contract: the whole GraphQL schema as text",
    guides: "Guides for web editors and developers",
  },
  ar: {
    autonym: "العربية",
    languages: "اللغات",
    about:
      "تنظّم المتاحف والمدارس والمكتبات ومجالس المدن وجاليات المهاجرين برامج تراثية معاً. تحفظ هذه الخدمة ما يتشاركونه، وتقدّمه لمواقعهم وأنظمتهم.",
    endpoint: "تُرسَل العمليات إلى",
    demo: "صفحة متحف تعرض برامج هذه الخدمة",
    graphiql: "جرّب العمليات واقرأ معنى كل حقل",
    contract: "العقد: مخطط GraphQL كاملاً كنص",
    guides: "أدلة لمحرري المواقع والمطورين",
  },
  ti: {
    autonym: "ትግርኛ",
    languages: "ቋንቋታት",
    about:
      "ቤተ-መዘክራት፣ ኣብያተ-ትምህርቲ፣ ኣብያተ-ንባብ፣ ምምሕዳራት ከተማን ማሕበረሰባት ስደተኛታትን መደባት ቅርሲ ብሓባር የካይዱ። እዚ ኣገልግሎት ነቲ ዝካፈልዎ ይዕቅቦ፣ ንመርበባቶምን ስርዓታቶምን ድማ ይህቦ።",
    endpoint: "ስርሒታት ናብዚ ይለኣኹ፦",
    demo: "መደባት እዚ ኣገልግሎት ዘርኢ ገጽ ቤተ-መዘክር",
    graphiql: "ስርሒታት ፈትኑ፣ ትርጉም ነፍሲ ወከፍ ዓውዲ ድማ ኣንብቡ",
    contract: "እቲ ውዕል፦ ምሉእ ንድፊ GraphQL ከም ጽሑፍ",
    guides: "መምርሒታት ንኣዳለውቲ መርበብን ንማዕበልትን",
  },
  uk: {
    autonym: "Українська",
    languages: "Мови",
    about:
      "Музеї, школи, бібліотеки, міські ради та громади мігрантів разом проводять програми про спадщину. Ця служба зберігає те, чим вони діляться, і передає це їхнім сайтам і системам.",
    endpoint: "Операції надсилають на",
    demo: "Сторінка музею з програмами цієї служби",
    graphiql: "Спробуйте операції та прочитайте, що означає кожне поле",
    contract: "Контракт: уся схема GraphQL як текст",
    guides: "Посібники для вебредакторів і розробників",
  },
  zh: {
    autonym: "中文",
    languages: "语言",
    about:
      "博物馆、学校、图书馆、市政府与移民社群共同开展文化传承项目。本服务保存他们所分享的内容，并提供给他们的网站和系统。",
    endpoint: "操作请发送至",
    demo: "一座博物馆的网页，展示本服务中的项目",
    graphiql: "试用操作，并查看每个字段的含义",
    contract: "契约：完整的 GraphQL 模式文本",
    guides: "网页编辑与开发者指南",
  },
  it: {
    autonym: "Italiano",
    languages: "Lingue",
    about:
      "Musei, scuole, biblioteche, comuni e comunità migranti realizzano insieme programmi sul patrimonio. Questo servizio conserva ciò che condividono e lo offre ai loro siti e sistemi.",
    endpoint: "Le operazioni si inviano a",
    demo: "La pagina di un museo con i programmi di questo servizio",
    graphiql: "Prova le operazioni e leggi che cosa significa ogni campo",
    contract: "Il contratto: tutto lo schema GraphQL come testo",
    guides: "Guide per chi cura siti web e per chi sviluppa",
  },
};

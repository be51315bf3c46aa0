/** What the museum's page says. The museum is invented; the programs on its page are not part of it. */
export interface DemoTexts {
  /** The language's name in itself, for the switch. */
  autonym: string;
  museum: string;
  tagline: string;
  skip: string;
  languages: string;
  programs: string;
  visit: string;
  editors: string;
  title: string;
  intro: string;
  fallback: string;
  back: string;
  copyTitle: string;
  copyText: string;
  copy: string;
  copied: string;
  hours: string;
  notice: string;
}

export const demoTexts: Record<string, DemoTexts> = {
  en: {
    autonym: "English",
    museum: "Old Harbour Museum",
    tagline: "Ships, people and stories",
    skip: "Skip to the content",
    languages: "Languages",
    programs: "Programs",
    visit: "Your visit",
    editors: "For web editors",
    title: "Programs with the communities of our city",
    intro:
      "Songs, meals, maps and looms: what families have carried with them, shared with whoever comes. Every program is made together with the people whose heritage it is.",
    fallback: "Ask for our programs at the desk, or write to",
    back: "All programs",
    copyTitle: "Put this on your own page",
    copyText:
      "Paste these lines where it should appear. They set no cookie and load nothing from anybody else.",
    copy: "Copy",
    copied: "Copied",
    hours: "Tuesday to Sunday, 10:00–18:00. Free on the first Sunday of the month.",
    notice: "This museum is invented. The programs are those of the service that shows you this page.",
  },
  ar: {
    autonym: "العربية",
    museum: "متحف الميناء القديم",
    tagline: "سفن وناس وحكايات",
    skip: "انتقل إلى المحتوى",
    languages: "اللغات",
    programs: "البرامج",
    visit: "زيارتك",
    editors: "لمحرري المواقع",
    title: "برامج مع جاليات مدينتنا",
    intro:
      "أغانٍ ووجبات وخرائط وأنوال: ما حملته العائلات معها، تشاركه مع كل من يأتي. كل برنامج يُعدّ مع أصحاب التراث أنفسهم.",
    fallback: "اسألوا عن برامجنا عند الاستقبال، أو اكتبوا إلى",
    back: "كل البرامج",
    copyTitle: "ضع هذا في صفحتك",
    copyText: "الصق هذه الأسطر حيث تريد أن يظهر. لا تضع أي ملف تعريف ارتباط ولا تحمّل شيئاً من جهة أخرى.",
    copy: "نسخ",
    copied: "تم النسخ",
    hours: "من الثلاثاء إلى الأحد، 10:00–18:00. الدخول مجاني في الأحد الأول من كل شهر.",
    notice: "هذا المتحف متخيَّل. أما البرامج فهي برامج الخدمة التي تعرض لك هذه الصفحة.",
  },
  ti: {
    autonym: "ትግርኛ",
    museum: "ቤተ-መዘክር ኣረጊት ወደብ",
    tagline: "መራኽብ፣ ሰባትን ዛንታታትን",
    skip: "ናብ ትሕዝቶ ኪድ",
    languages: "ቋንቋታት",
    programs: "መደባት",
    visit: "ምብጻሕኩም",
    editors: "ንኣዳለውቲ መርበብ",
    title: "መደባት ምስ ማሕበረሰባት ከተማና",
    intro:
      "ደርፍታት፣ መኣድታት፣ ካርታታትን ምእላምን፦ ስድራቤታት ሒዘንኦ ዝመጻ፣ ምስ ዝመጸ ኩሉ ይካፈላኦ። ነፍሲ ወከፍ መደብ ምስ ወነንቲ እቲ ቅርሲ ብሓባር ይዳሎ።",
    fallback: "ብዛዕባ መደባትና ኣብ መቐበሊ ሕተቱ፣ ወይ ናብዚ ጽሓፉ፦",
    back: "ኩሎም መደባት",
    copyTitle: "እዚ ኣብ ገጽኩም ኣቐምጡዎ",
    copyText: "ነዞም መስመራት ክርአ ኣብ እትደልዩዎ ቦታ ለጥፉዎም። ኩኪ ኣየቐምጡን፣ ካብ ካልእ ቦታ ድማ ምንም ኣየምጽኡን።",
    copy: "ቅዳሕ",
    copied: "ተቐዲሑ",
    hours: "ካብ ሰሉስ ክሳብ ሰንበት፣ 10:00–18:00። ናይ ወርሒ ቀዳማይ ሰንበት ብነጻ።",
    notice: "እዚ ቤተ-መዘክር ናይ ምናኔ እዩ። እቶም መደባት ግን ናይቲ ነዚ ገጽ ዘርኢ ዘሎ ኣገልግሎት እዮም።",
  },
  uk: {
    autonym: "Українська",
    museum: "Музей Старого порту",
    tagline: "Кораблі, люди й історії",
    skip: "До змісту",
    languages: "Мови",
    programs: "Програми",
    visit: "Ваш візит",
    editors: "Для вебредакторів",
    title: "Програми разом із громадами нашого міста",
    intro:
      "Пісні, страви, мапи й ткацтво: те, що родини привезли з собою, вони ділять з усіма, хто приходить. Кожну програму створюють разом із тими, чия це спадщина.",
    fallback: "Запитайте про наші програми на вході або напишіть на",
    back: "Усі програми",
    copyTitle: "Додайте це на свою сторінку",
    copyText:
      "Вставте ці рядки там, де це має з’явитися. Вони не зберігають кукі й нічого не завантажують з інших місць.",
    copy: "Копіювати",
    copied: "Скопійовано",
    hours: "Вівторок – неділя, 10:00–18:00. Першої неділі місяця вхід вільний.",
    notice: "Цей музей вигаданий. Програми – зі служби, яка показує вам цю сторінку.",
  },
  zh: {
    autonym: "中文",
    museum: "旧港博物馆",
    tagline: "船、人与故事",
    skip: "跳到内容",
    languages: "语言",
    programs: "项目",
    visit: "参观信息",
    editors: "致网页编辑",
    title: "与本市各社群共办的项目",
    intro: "歌谣、餐桌、地图与织机：各家带来的传承，与每一位来访者分享。每个项目都与传承者共同策划。",
    fallback: "欢迎在前台询问我们的项目，或写信至",
    back: "全部项目",
    copyTitle: "放到您自己的网页上",
    copyText: "把这几行粘贴到要显示的位置。它们不设置 Cookie，也不从其他网站加载任何内容。",
    copy: "复制",
    copied: "已复制",
    hours: "周二至周日 10:00–18:00。每月第一个周日免费。",
    notice: "这座博物馆是虚构的；项目来自为您显示此页的服务。",
  },
  it: {
    autonym: "Italiano",
    museum: "Museo del Porto Vecchio",
    tagline: "Navi, persone e storie",
    skip: "Vai al contenuto",
    languages: "Lingue",
    programs: "Programmi",
    visit: "La visita",
    editors: "Per chi cura siti web",
    title: "Programmi con le comunità della nostra città",
    intro:
      "Canti, tavole, mappe e telai: quello che le famiglie hanno portato con sé, condiviso con chi arriva. Ogni programma nasce insieme alle persone a cui appartiene quel patrimonio.",
    fallback: "Chiedi i nostri programmi all’ingresso, o scrivi a",
    back: "Tutti i programmi",
    copyTitle: "Mettilo nella tua pagina",
    copyText:
      "Incolla queste righe dove deve apparire. Non mettono cookie e non caricano nulla da altri siti.",
    copy: "Copia",
    copied: "Copiato",
    hours: "Da martedì a domenica, 10:00–18:00. Gratis la prima domenica del mese.",
    notice: "Questo museo è inventato. I programmi sono quelli del servizio che ti mostra questa pagina.",
  },
};

import type { DemoItem } from "../../demo-item.ts";
import { credits, places } from "../../shared-texts.ts";

/** Knowledge of a plant, and where it grows now. */
export const zaatarOnTheWindowsill: DemoItem = {
  slug: "zaatar-on-the-windowsill",
  kind: "PLANT_OR_NATURE_KNOWLEDGE",
  holder: "levant-kitchen",
  community: "levant-kitchen",
  title: {
    ar: "زعتر على حافة النافذة",
    en: "Za'atar on the Windowsill",
    it: "Za'atar sul davanzale",
    ti: "ዛዕታር ኣብ መስኮት",
    uk: "Заатар на підвіконні",
    zh: "窗台上的扎阿塔",
  },
  summary: {
    ar: "كيف ينبت الزعتر من غصن مقطوع، ومتى يُقطف، ولماذا لا يُقلع من جذره.",
    en: "How za'atar grows from a cutting, when it is picked, and why it is never pulled up by the root.",
    it: "Come lo za'atar cresce da un rametto, quando si coglie, e perché non si strappa mai con la radice.",
    ti: "ዛዕታር ካብ ቁራጽ ጨንፈር ከመይ ከም ዝበቁል፣ መዓስ ከም ዝቕረጽ፣ ስለምንታይ ድማ ብሱሩ ከም ዘይምሖ።",
    uk: "Як заатар росте з гілочки, коли його зривають і чому ніколи не висмикують із коренем.",
    zh: "扎阿塔怎样从一根枝条长起，何时采，为什么绝不连根拔。",
  },
  description: {
    ar: "«اقطعه قبل أن يزهر، صباحًا، واترك ثلث الغصن: الثلث لك، والثلث للنحل، والثلث لمن يأتي بعدك.»",
    en: "“Cut it before it flowers, in the morning, and leave a third of the stem: a third is yours, a third the bees', a third for who comes after you.”",
    it: "«Taglialo prima che fiorisca, al mattino, e lascia un terzo dello stelo: un terzo è tuo, un terzo delle api, un terzo di chi viene dopo.»",
    ti: "«ቅድሚ ምዕምባቡ፣ ንግሆ ቁረጾ፣ ሲሶ ናይቲ ጨንፈር ሕደግ፦ ሲሶ ናትካ፣ ሲሶ ናይ ኣናህብ፣ ሲሶ ድማ ንድሕሬኻ ዝመጽእ።»",
    uk: "«Зрізай до цвітіння, вранці, і лиши третину стебла: третина твоя, третина бджіл, третина тих, хто після тебе».",
    zh: "“开花前的早晨剪，留三分之一的茎：一份归你，一份归蜜蜂，一份归后来的人。”",
  },
  date: "2020s",
  rights: "IN_COPYRIGHT",
  places: [places.tripoli, places.genoa],
  contributors: [{ role: "TAUGHT_BY", credit: "COMMUNITY_ONLY", name: { ar: "نساء المطبخ" } }],
  languages: ["ar"],
  themes: ["PLACE_AND_LANDSCAPE", "FOODWAYS"],
  communityNotices: ["LEARN_WITH_US", "NAME_THE_SOURCE"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "FAMILY", name: "نساء المطبخ", representative: "المنسّقة" },
    language: "ar",
    happenedOn: "2023-10-01",
    evidence: "COMMUNITY_MEETING_MINUTES",
  },
  media: [
    {
      file: "zaatar",
      alternativeText: {
        en: "A pot of grey-green za'atar on a windowsill. Behind it roofs and a strip of sea.",
        ar: "أصيص زعتر أخضر رمادي على حافة نافذة، وخلفه أسطح وشريط من البحر.",
        it: "Un vaso di za'atar verde-grigio sul davanzale. Dietro, tetti e una striscia di mare.",
        ti: "ኣብ መስኮት ዘሎ ሓሙኽሽታይ ቀጠልያ ዛዕታር። ድሕሪኡ ናሕስታትን ቁራጽ ባሕርን።",
        uk: "Горщик сіро-зеленого заатару на підвіконні. За ним дахи й смужка моря.",
        zh: "窗台上一盆灰绿色的扎阿塔，后面是屋顶和一线海。",
      },
      credit: credits.levant,
    },
  ],
};

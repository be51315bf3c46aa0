import type { DemoItem } from "../../demo-item.ts";
import { places, recordings } from "../../shared-texts.ts";

/** A song of work, kept among members. */
export const songForGrinding: DemoItem = {
  slug: "song-for-grinding",
  kind: "MUSIC",
  holder: "asmara-circle",
  community: "asmara-circle",
  protocol: "around-our-table",
  title: {
    ti: "ናይ ምጥሓን ደርፊ",
    en: "Song for Grinding",
    it: "Canto per macinare",
    ar: "أغنية الطحن",
    uk: "Пісня до жорен",
    zh: "推磨歌",
  },
  summary: {
    ti: "ኣንስቲ ማሕበር ክጥሕና ከለዋ ዝደርፋኦ ዜማ።",
    en: "The women of the circle sing it while they grind. They keep it to themselves for now.",
    it: "Le donne del circolo la cantano mentre macinano. Per ora la tengono per sé.",
    ar: "تغنّيها نساء الجمعية وهن يطحنّ، ويحتفظن بها لأنفسهن الآن.",
    uk: "Її співають жінки кола, коли мелють. Поки що тримають для себе.",
    zh: "会里的妇女推磨时唱的歌，暂时只留给自己。",
  },
  description: {
    ti: "ዜማ ጥራይ እዩ ተቐዲሑ። እተን ቃላት ኣብ ልቢ ይነብራ።",
    en: "Only the tune was recorded. The words live in the heart.",
    it: "È stata registrata solo la melodia. Le parole stanno nel cuore.",
    ar: "سُجّل اللحن فقط. أما الكلمات فتعيش في القلب.",
    uk: "Записано лише мелодію. Слова живуть у серці.",
    zh: "只录了曲调，歌词在心里。",
  },
  date: "3 March 2024",
  rights: "IN_COPYRIGHT",
  places: [places.genoa],
  contributors: [{ role: "PERFORMER", credit: "COMMUNITY_ONLY", name: { ti: "ኣንስቲ ማሕበር" } }],
  languages: ["ti"],
  themes: ["MUSIC_AND_DANCE", "WORK_AND_SKILLS"],
  communityNotices: ["ASK_BEFORE_SHARING"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "FAMILY", name: "ኣንስቲ ማሕበር", representative: "ኣቦ-ወንበር" },
    language: "ti",
    happenedOn: "2024-03-03",
    evidence: "COMMUNITY_MEETING_MINUTES",
  },
  media: [
    {
      file: "grinding",
      alternativeText: {
        en: "A slow tune of five tones on plucked strings, in the rhythm of a hand mill.",
        ti: "ብክራር ዝተሃርመት ቀስ ዝበለት ናይ ሓሙሽተ ድምጺ ዜማ፣ ብስርዓተ መጥሓን ኢድ።",
        it: "Una melodia lenta di cinque note su corde pizzicate, al ritmo di una macina a mano.",
        ar: "لحن بطيء من خمس نغمات على أوتار منقورة، بإيقاع الرحى.",
        uk: "Повільна мелодія з п'яти тонів на струнах, у ритмі ручних жорен.",
        zh: "拨弦奏出的五声慢曲，节奏如手推磨。",
      },
      credit: recordings.asmara,
    },
  ],
};

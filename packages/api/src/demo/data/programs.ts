import { Calendar } from "./calendar.ts";
import type { DemoProgram } from "./demo-program.ts";
import { breadOfTwoShores } from "./programs/bread-of-two-shores.ts";
import { coffeeThreeTimes } from "./programs/coffee-three-times.ts";
import { conservingTheBanners } from "./programs/conserving-the-banners.ts";
import { grandmothersRoad } from "./programs/grandmothers-road.ts";
import { harbourOfNames } from "./programs/harbour-of-names.ts";
import { lanternsOnTheQuay } from "./programs/lanterns-on-the-quay.ts";
import { lettersWeWrite } from "./programs/letters-we-write.ts";
import { mentorsOfTheLoom } from "./programs/mentors-of-the-loom.ts";
import { patternsThatTravel } from "./programs/patterns-that-travel.ts";
import { songsOfTheRedSea } from "./programs/songs-of-the-red-sea.ts";
import { tableOfAleppo } from "./programs/table-of-aleppo.ts";
import { twoVoicesPodcast } from "./programs/two-voices-podcast.ts";
import { whoseSquare } from "./programs/whose-square.ts";

/** A dozen programs around a day, and one that is still being written. */
export function demoPrograms(today: Date): DemoProgram[] {
  const calendar = new Calendar(today);
  return [
    songsOfTheRedSea,
    tableOfAleppo,
    patternsThatTravel,
    grandmothersRoad,
    lettersWeWrite,
    harbourOfNames,
    coffeeThreeTimes,
    breadOfTwoShores,
    twoVoicesPodcast,
    lanternsOnTheQuay,
    mentorsOfTheLoom,
    whoseSquare,
    conservingTheBanners,
  ].map((program) => program(calendar));
}

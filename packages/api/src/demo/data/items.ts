import type { DemoItem } from "./demo-item.ts";
import { gebetaOnThePavement } from "./items/asmara-circle/gebeta-on-the-pavement.ts";
import { himbashaForSunday } from "./items/asmara-circle/himbasha-for-sunday.ts";
import { jebenaWithAMendedLip } from "./items/asmara-circle/jebena-with-a-mended-lip.ts";
import { letterNobodyPosted } from "./items/asmara-circle/letter-nobody-posted.ts";
import { rueOnTheBalcony } from "./items/asmara-circle/rue-on-the-balcony.ts";
import { songForGrinding } from "./items/asmara-circle/song-for-grinding.ts";
import { theShipThatWaited } from "./items/asmara-circle/the-ship-that-waited.ts";
import { whiteDressForSunday } from "./items/asmara-circle/white-dress-for-sunday.ts";
import { wordsOfTheCoffeeHour } from "./items/asmara-circle/words-of-the-coffee-hour.ts";
import { alphabetOfTheKitchen } from "./items/levant-kitchen/alphabet-of-the-kitchen.ts";
import { auntWhoSaltedLemons } from "./items/levant-kitchen/aunt-who-salted-lemons.ts";
import { barOfLaurelSoap } from "./items/levant-kitchen/bar-of-laurel-soap.ts";
import { lullabyOfTheFigTree } from "./items/levant-kitchen/lullaby-of-the-fig-tree.ts";
import { muhammaraOfTwoPeppers } from "./items/levant-kitchen/muhammara-of-two-peppers.ts";
import { oudInTheStairwell } from "./items/levant-kitchen/oud-in-the-stairwell.ts";
import { zaatarOnTheWindowsill } from "./items/levant-kitchen/zaatar-on-the-windowsill.ts";
import { borshchWithoutHaste } from "./items/vyshyvka-circle/borshch-without-haste.ts";
import { foxWhoCountedStars } from "./items/vyshyvka-circle/fox-who-counted-stars.ts";
import { grandmothersPatternBook } from "./items/vyshyvka-circle/grandmothers-pattern-book.ts";
import { pysankaWithAShip } from "./items/vyshyvka-circle/pysanka-with-a-ship.ts";
import { roadHasTwoEnds } from "./items/vyshyvka-circle/road-has-two-ends.ts";
import { rushnykOfLight } from "./items/vyshyvka-circle/rushnyk-of-light.ts";
import { rushnykOfTwoRoads } from "./items/vyshyvka-circle/rushnyk-of-two-roads.ts";
import { starWeCarry } from "./items/vyshyvka-circle/star-we-carry.ts";
import { abacusInACoat } from "./items/wenzhou-elders/abacus-in-a-coat.ts";
import { fishCakesForNewYear } from "./items/wenzhou-elders/fish-cakes-for-new-year.ts";
import { fishLantern } from "./items/wenzhou-elders/fish-lantern.ts";
import { harbourInPaper } from "./items/wenzhou-elders/harbour-in-paper.ts";
import { quayInTheMorning } from "./items/wenzhou-elders/quay-in-the-morning.ts";
import { shopWithTwoSigns } from "./items/wenzhou-elders/shop-with-two-signs.ts";

/** Items of both sides, each told by those whose heritage it is. Invented, as their people are. */
export const demoItems: DemoItem[] = [
  gebetaOnThePavement,
  himbashaForSunday,
  jebenaWithAMendedLip,
  letterNobodyPosted,
  rueOnTheBalcony,
  songForGrinding,
  theShipThatWaited,
  whiteDressForSunday,
  wordsOfTheCoffeeHour,
  alphabetOfTheKitchen,
  auntWhoSaltedLemons,
  barOfLaurelSoap,
  lullabyOfTheFigTree,
  muhammaraOfTwoPeppers,
  oudInTheStairwell,
  zaatarOnTheWindowsill,
  borshchWithoutHaste,
  foxWhoCountedStars,
  grandmothersPatternBook,
  pysankaWithAShip,
  roadHasTwoEnds,
  rushnykOfLight,
  rushnykOfTwoRoads,
  starWeCarry,
  abacusInACoat,
  fishCakesForNewYear,
  fishLantern,
  harbourInPaper,
  quayInTheMorning,
  shopWithTwoSigns,
];

import type { DemoItem } from "./demo-item.ts";
import { abacusInACoat } from "./items/abacus-in-a-coat.ts";
import { foxWhoCountedStars } from "./items/fox-who-counted-stars.ts";
import { himbashaForSunday } from "./items/himbasha-for-sunday.ts";
import { lullabyOfTheFigTree } from "./items/lullaby-of-the-fig-tree.ts";
import { quayInTheMorning } from "./items/quay-in-the-morning.ts";
import { rueOnTheBalcony } from "./items/rue-on-the-balcony.ts";
import { rushnykOfTwoRoads } from "./items/rushnyk-of-two-roads.ts";
import { theShipThatWaited } from "./items/the-ship-that-waited.ts";

/** Items of both sides, each told by those whose heritage it is. Invented, as their people are. */
export const demoItems: DemoItem[] = [
  himbashaForSunday,
  theShipThatWaited,
  rushnykOfTwoRoads,
  abacusInACoat,
  lullabyOfTheFigTree,
  foxWhoCountedStars,
  rueOnTheBalcony,
  quayInTheMorning,
];

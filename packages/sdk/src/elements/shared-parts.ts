import { laterView } from "./later-view.ts";
import { lentPicture } from "./lent-picture.ts";
import { part } from "./part.ts";
import {
  actionsOf,
  addressPart,
  cancelledBadge,
  daysOf,
  fact,
  fallbackOf,
  heading,
  html,
  joined,
  kindOf,
  linkTo,
  mainFacts,
  nothing,
  sessionLine,
  sourceOf,
  summaryOf,
  textOf,
} from "./program-view.ts";

/** What pages that are loaded later take along: there is one Lit on a page, and what listings show is there already. */
export const parts = {
  actionsOf,
  addressPart,
  laterView,
  cancelledBadge,
  daysOf,
  fact,
  fallbackOf,
  heading,
  html,
  joined,
  kindOf,
  lentPicture,
  linkTo,
  mainFacts,
  nothing,
  part,
  sessionLine,
  sourceOf,
  summaryOf,
  textOf,
};

export type SharedParts = typeof parts;

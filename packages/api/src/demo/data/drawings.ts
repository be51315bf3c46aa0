import { abacus } from "./drawings/abacus.ts";
import { fox } from "./drawings/fox.ts";
import { himbasha } from "./drawings/himbasha.ts";
import { quay } from "./drawings/quay.ts";
import { rue } from "./drawings/rue.ts";
import { rushnyk } from "./drawings/rushnyk.ts";
import { shipAtNight } from "./drawings/ship-at-night.ts";

/** The pictures of the archive, drawn by code: nobody's photograph, and nobody else's either. */
export const drawings: Readonly<Record<string, string>> = {
  himbasha,
  "ship-at-night": shipAtNight,
  rushnyk,
  abacus,
  fox,
  rue,
  quay,
};

import { coffeeWords } from "./drawings/asmara-circle/coffee-words.ts";
import { gebeta } from "./drawings/asmara-circle/gebeta.ts";
import { himbasha } from "./drawings/asmara-circle/himbasha.ts";
import { jebena } from "./drawings/asmara-circle/jebena.ts";
import { letter } from "./drawings/asmara-circle/letter.ts";
import { rue } from "./drawings/asmara-circle/rue.ts";
import { shipAtNight } from "./drawings/asmara-circle/ship-at-night.ts";
import { zuria } from "./drawings/asmara-circle/zuria.ts";
import { alphabet } from "./drawings/levant-kitchen/alphabet.ts";
import { lemons } from "./drawings/levant-kitchen/lemons.ts";
import { muhammara } from "./drawings/levant-kitchen/muhammara.ts";
import { soap } from "./drawings/levant-kitchen/soap.ts";
import { stairs } from "./drawings/levant-kitchen/stairs.ts";
import { zaatar } from "./drawings/levant-kitchen/zaatar.ts";
import { borshch } from "./drawings/vyshyvka-circle/borshch.ts";
import { carolStar } from "./drawings/vyshyvka-circle/carol-star.ts";
import { fox } from "./drawings/vyshyvka-circle/fox.ts";
import { patternBook } from "./drawings/vyshyvka-circle/pattern-book.ts";
import { pysanka } from "./drawings/vyshyvka-circle/pysanka.ts";
import { rushnyk } from "./drawings/vyshyvka-circle/rushnyk.ts";
import { rushnykOfLight } from "./drawings/vyshyvka-circle/rushnyk-of-light.ts";
import { train } from "./drawings/vyshyvka-circle/train.ts";
import { abacus } from "./drawings/wenzhou-elders/abacus.ts";
import { fishCakes } from "./drawings/wenzhou-elders/fish-cakes.ts";
import { fishLantern } from "./drawings/wenzhou-elders/fish-lantern.ts";
import { paperHarbour } from "./drawings/wenzhou-elders/paper-harbour.ts";
import { quay } from "./drawings/wenzhou-elders/quay.ts";
import { twoSigns } from "./drawings/wenzhou-elders/two-signs.ts";

/** The pictures of the archive, drawn by code: nobody's photograph, and nobody else's either. */
export const drawings: Readonly<Record<string, string>> = {
  "coffee-words": coffeeWords,
  gebeta,
  himbasha,
  jebena,
  letter,
  rue,
  "ship-at-night": shipAtNight,
  zuria,
  alphabet,
  lemons,
  muhammara,
  soap,
  stairs,
  zaatar,
  borshch,
  "carol-star": carolStar,
  fox,
  "pattern-book": patternBook,
  pysanka,
  rushnyk,
  "rushnyk-of-light": rushnykOfLight,
  train,
  abacus,
  "fish-cakes": fishCakes,
  "fish-lantern": fishLantern,
  "paper-harbour": paperHarbour,
  quay,
  "two-signs": twoSigns,
};

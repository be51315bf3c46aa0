import { drawing, times } from "../drawing.ts";

/** One half; folded, the other is cut with it. */
const half = `<path d="M150 860V480Q190 420 150 370H470Q430 420 470 480V860H370V640Q310 560 250 640V860Z" fill="#b5231d"/>
  <path d="M120 370Q310 250 500 370L470 330Q310 210 150 330Z" fill="#b5231d"/><path d="M200 300Q310 190 420 300" stroke="#b5231d" stroke-width="26" fill="none"/>
  ${times(4, (at) => `<path d="M${190 + at * 76} 500l22-26l22 26l-22 26z" fill="#f6f3ec"/>`)}
  ${times(3, (row) => `<path d="M90 ${880 + row * 54}q45-40 90 0t90 0t90 0t90 0t90 0t90 0t90 0" stroke="#b5231d" stroke-width="22" fill="none"/>`)}
  <path d="M500 760q60-60 130 0q-70 60-130 0zM508 760l-40-34v68z" fill="#b5231d"/><circle cx="600" cy="752" r="8" fill="#f6f3ec"/>
  <path d="M720 190Q620 200 560 130M720 210Q610 240 540 200" stroke="#b5231d" stroke-width="16" fill="none"/>
  <path d="M520 560q34-30 60 6q26-36 60-6q-40-6-58 22q-20-28-62-22z" fill="#b5231d"/>`;

/** A harbour cut from one sheet of red paper, the same on both sides of its fold. */
export const paperHarbour = drawing(
  "#f6f3ec",
  `<g>${half}</g><g transform="matrix(-1 0 0 1 1440 0)">${half}</g>
  <path d="M672 250H768L792 800H648Z" fill="#b5231d"/><path d="M690 160H750V250H690ZM660 238H780V262H660ZM720 90L760 160H680Z" fill="#b5231d"/>
  ${times(6, (at) => `<path d="M664 ${330 + at * 76}H776" stroke="#f6f3ec" stroke-width="14"/>`)}
  <path d="M706 178h28v50h-28z" fill="#f6f3ec"/>`,
);

import { drawing, times } from "../drawing.ts";

const scale = (x: number, y: number) =>
  `<path d="M${x} ${y}q-34 22 0 44" fill="none" stroke="#b3261d" stroke-width="6"/>`;

/** A paper fish with a light in it, above roofs. */
export const fishLantern = drawing(
  "#141b33",
  `<rect width="1440" height="1080" fill="#151d38"/>
  ${times(60, (at) => `<circle cx="${(at * 211) % 1440}" cy="${(at * 97) % 560}" r="${1 + (at % 3)}" fill="#fff6d8" opacity="0.8"/>`)}
  <ellipse cx="690" cy="430" rx="560" ry="330" fill="#ff7a3c" opacity="0.35" filter="url(#soft)"/>
  <path d="M690 640V1000" stroke="#7c5a36" stroke-width="18"/>
  <path d="M190 430Q420 190 760 230Q960 260 1060 400Q1230 270 1320 250Q1270 400 1280 430Q1270 480 1320 610Q1220 590 1060 470Q940 620 740 640Q420 670 190 430Z" fill="#d8382a"/>
  <path d="M260 430Q450 270 740 290Q900 310 990 430Q900 560 730 580Q440 600 260 430Z" fill="#ff8f4d" opacity="0.8"/>
  ${times(5, (row) => times(9, (column) => scale(430 + column * 62 + (row % 2) * 31, 350 + row * 44)))}
  <circle cx="310" cy="400" r="40" fill="#fff6e2"/><circle cx="304" cy="404" r="20" fill="#201512"/>
  <path d="M640 240Q720 120 860 160Q820 210 800 250M640 636Q700 740 820 730Q800 680 790 640" fill="#f2b13d" stroke="#a8221b" stroke-width="8"/>
  <path d="M0 900l170-90l170 90v180H0zM300 940l200-100l200 100v140H300zM660 900l190-94l190 94v180H660zM1000 940l230-110l210 100v150H1000z" fill="#0c1122"/>
  ${times(12, (at) => `<rect x="${60 + at * 118}" y="${960 + (at % 3) * 26}" width="26" height="34" fill="#ffce7a"/>`)}`,
);

import { drawing, times } from "../drawing.ts";

/** A letter beside an envelope without a stamp. */
export const letter = drawing(
  "#5d4733",
  `<rect width="1440" height="1080" fill="#6b5139"/>
  ${times(24, (at) => `<path d="M0 ${at * 46}Q720 ${at * 46 + 18} 1440 ${at * 46 - 6}" stroke="#5f4731" stroke-width="4" fill="none"/>`)}
  <g transform="rotate(-5 560 520)">
    <rect x="250" y="150" width="600" height="790" fill="#201810" opacity="0.5" filter="url(#soft)"/>
    <path d="M240 130H840V920H240Z" fill="#f6efdd"/><path d="M240 520H840" stroke="#ddd0b3" stroke-width="6"/>
    ${times(15, (at) => `<path d="M300 ${200 + at * 44}q20-14 40 0t40 0t40 0t40 0t40 0t40 0t40 0t${at % 4 === 3 ? 10 : 40} 0t${at % 4 === 3 ? 10 : 40} 0" stroke="#a33130" stroke-width="5" fill="none"/>`)}
  </g>
  <g transform="rotate(8 1060 640)">
    <rect x="840" y="480" width="500" height="320" fill="#201810" opacity="0.5" filter="url(#soft)"/>
    <rect x="830" y="465" width="500" height="320" fill="#e9dcc0"/>
    <path d="M830 465L1080 650L1330 465" fill="none" stroke="#cbb98f" stroke-width="7"/>
    <rect x="1235" y="490" width="70" height="84" fill="none" stroke="#cbb98f" stroke-width="5" stroke-dasharray="10 8"/>
  </g>`,
);

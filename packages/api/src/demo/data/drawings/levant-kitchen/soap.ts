import { drawing, times } from "../drawing.ts";

const leaf = (x: number, y: number, turn: number) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><path d="M-70 0Q0-44 70 0Q0 44-70 0Z" fill="#3f5c34"/><path d="M-66 0H66" stroke="#6c8756" stroke-width="5"/></g>`;

/** A cube of soap in a tin. */
export const soap = drawing(
  "#e7dcc7",
  `<rect width="1440" height="1080" fill="#e9e0ce"/><rect y="690" width="1440" height="390" fill="#d6c7a8"/>
  <ellipse cx="720" cy="900" rx="560" ry="70" fill="#6d5b3c" opacity="0.4" filter="url(#soft)"/>
  <path d="M230 560L1210 560L1130 900H310Z" fill="#9aa3a8"/><path d="M230 560L1210 560L1190 610H250Z" fill="#c6cdd0"/>
  <path d="M310 900H1130L1138 868H302Z" fill="#7c858a"/>
  <path d="M540 400L740 330L930 400V640L740 715L540 640Z" fill="#7d8b3c"/>
  <path d="M540 400L740 330L930 400L740 475Z" fill="#a9ab56"/><path d="M740 475L930 400V640L740 715Z" fill="#65752f"/>
  <path d="M660 400l80-28l80 28l-80 30z" fill="none" stroke="#5d6a2a" stroke-width="8"/><path d="M705 400q35-22 70 0q-35 20-70 0" fill="none" stroke="#5d6a2a" stroke-width="6"/>
  ${times(50, (at) => `<circle cx="${560 + ((at * 37) % 170)}" cy="${440 + ((at * 53) % 190)}" r="${2 + (at % 3)}" fill="#939f4c"/>`)}
  ${times(9, (at) => leaf(300 + at * 105, 640 + ((at * 67) % 90), (at * 47) % 180))}`,
);

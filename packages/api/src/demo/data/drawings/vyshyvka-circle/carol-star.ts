import { drawing, thrown, times } from "../drawing.ts";

const random = thrown(13);
const flake = () =>
  `<circle cx="${random() * 1440}" cy="${random() * 900}" r="${2 + random() * 5}" fill="#fff" opacity="${0.3 + random() / 2}"/>`;
const colours = ["#c0392b", "#e2b23a", "#2f7a5a", "#2d6fae"];
const ray = (at: number) =>
  `<g transform="rotate(${at * 45} 710 470)"><path d="M640 372L710 110L780 372Z" fill="${colours[at % 4]}"/><path d="M676 372L710 170L744 372Z" fill="#fff3d6" opacity="0.5"/>
    <path d="M710 112q-34-30-10-70M710 112q30-34 14-64" stroke="${colours[(at + 2) % 4]}" stroke-width="10" fill="none" stroke-linecap="round"/></g>`;

/** A star of eight rays on a pole. */
export const carolStar = drawing(
  "#1d2745",
  `<rect width="1440" height="1080" fill="#1c2747"/>
  ${times(90, flake)}
  <path d="M0 930Q400 860 800 920T1440 890V1080H0Z" fill="#dbe3ee"/>
  <path d="M705 560V1060" stroke="#7c5a36" stroke-width="26"/>
  <circle cx="710" cy="470" r="330" fill="#ffdf9a" opacity="0.35" filter="url(#soft)"/>
  ${times(8, (at) => ray(at))}
  <circle cx="710" cy="470" r="118" fill="#f7e3b0"/><circle cx="710" cy="470" r="118" fill="none" stroke="#a5271f" stroke-width="16"/>
  ${times(12, (at) => `<path d="M710 470m0-84v-24" stroke="#a5271f" stroke-width="12" transform="rotate(${at * 30} 710 470)"/>`)}
  <path d="M700 500h20v-54h-20z" fill="#fffaf0"/><path d="M710 446q26-30 0-62q-24 32 0 62z" fill="#f59b2f"/>`,
);

import { drawing, times } from "../drawing.ts";

/** A shop with two signs, and somebody in its door. */
export const twoSigns = drawing(
  "#8f8f8c",
  `<rect width="1440" height="1080" fill="#a5a4a0"/><rect x="120" y="60" width="1200" height="880" fill="#7c7b77"/><rect y="920" width="1440" height="160" fill="#5f5e5b"/>
  <rect x="160" y="110" width="500" height="150" fill="#e6e4dd"/><rect x="780" y="110" width="500" height="150" fill="#2b2b2b"/>
  <g fill="none" stroke="#2b2b2b" stroke-width="13"><path d="M200 220V150h34q24 18 0 36h-34M270 220v-70h40M270 184h34M270 220h40M350 150v70h42M420 150v70h42M490 220v-70h40M490 184h34M490 220h40M560 150h60M590 150v70"/></g>
  <g fill="none" stroke="#efece2" stroke-width="10"><path d="M830 150h80M870 132v100M838 184h64M826 232h92M960 140h90M1005 140v40M960 180q46 20 90 0M970 232q34-40 70 0M1100 146h84M1142 130v102M1104 190l36-24l40 24M1220 150h34v76h-34zM1220 186h34"/></g>
  <rect x="190" y="310" width="420" height="500" fill="#d4d2ca"/><rect x="830" y="310" width="420" height="500" fill="#d4d2ca"/>
  ${times(7, (at) => `<path d="M${230 + at * 56} 340v${280 + ((at * 71) % 120)}" stroke="#${at % 2 ? "4c4a46" : "2f2d2a"}" stroke-width="20"/><rect x="${217 + at * 56}" y="${350 + (at % 3) * 12}" width="26" height="34" fill="none" stroke="#8d8a83" stroke-width="6"/>`)}
  ${times(6, (at) => `<path d="M${866 + at * 66} 420h46v90q-23 26-46 0z" fill="#${at % 2 ? "57544f" : "3a3834"}"/><path d="M${874 + at * 66} 420q15-50 30 0" stroke="#3a3834" stroke-width="7" fill="none"/>`)}
  <rect x="640" y="300" width="160" height="620" fill="#262523"/>
  <path d="M672 920V700Q664 560 690 520Q720 500 750 520Q776 560 768 700V920Z" fill="#4a4845"/><path d="M700 524L720 620L740 524Z" fill="#e6e4dd"/>
  <ellipse cx="720" cy="462" rx="40" ry="50" fill="#c9c6bf"/><path d="M678 450Q690 400 720 402Q752 400 762 450Q740 424 720 426Q700 424 678 450Z" fill="#2b2927"/>
  <path d="M704 486q16 12 32 0" stroke="#6d6a64" stroke-width="5" fill="none"/>
  <rect width="1440" height="1080" fill="none" stroke="#efece2" stroke-width="44"/>`,
);

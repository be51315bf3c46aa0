import { drawing, times } from "../drawing.ts";

const stitch = (x: number, y: number) =>
  `<path d="M${x - 11} ${y - 11}l22 22m0-22l-22 22" stroke="#b3202a" stroke-width="7"/><path d="M${x + 10} ${y}h22" stroke="#1c1a1d" stroke-width="6"/>`;

/** A bowl of red soup on an embroidered cloth. */
export const borshch = drawing(
  "#8a6a4a",
  `<rect width="1440" height="1080" fill="#93714f"/>
  ${times(20, (at) => `<path d="M0 ${at * 58}Q720 ${at * 58 + 14} 1440 ${at * 58}" stroke="#866545" stroke-width="6" fill="none"/>`)}
  <path d="M160 120H1180V1000H160Z" fill="#f7f2e6"/>
  ${times(24, (at) => stitch(190 + at * 42, 165) + stitch(190 + at * 42, 955))}
  <ellipse cx="690" cy="590" rx="400" ry="380" fill="#3a2716" opacity="0.4" filter="url(#soft)"/>
  <circle cx="670" cy="555" r="380" fill="#9c5a33"/><circle cx="670" cy="555" r="330" fill="#7d4425"/><circle cx="670" cy="560" r="305" fill="#8f1d2c"/>
  ${times(26, (at) => `<rect x="${500 + ((at * 97) % 330)}" y="${400 + ((at * 61) % 320)}" width="70" height="13" rx="6" fill="#${at % 2 ? "b3283c" : "6e1220"}" transform="rotate(${(at * 41) % 180} ${535 + ((at * 97) % 330)} ${406 + ((at * 61) % 320)})"/>`)}
  ${times(9, (at) => `<ellipse cx="${540 + ((at * 113) % 270)}" cy="${440 + ((at * 79) % 250)}" rx="24" ry="15" fill="#efe3cc"/>`)}
  ${times(40, (at) => `<path d="M${480 + ((at * 67) % 380)} ${390 + ((at * 43) % 340)}l14-10" stroke="#4f8a3c" stroke-width="6" stroke-linecap="round"/>`)}
  <path d="M1130 860L1330 330" stroke="#6e4a28" stroke-width="34" stroke-linecap="round"/><ellipse cx="1120" cy="890" rx="62" ry="92" fill="#7d5630" transform="rotate(20 1120 890)"/>`,
);

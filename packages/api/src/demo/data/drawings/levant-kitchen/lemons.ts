import { drawing, times } from "../drawing.ts";

const lemon = (x: number, y: number, turn: number) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><path d="M-72 0Q-44-52 0-50Q44-52 72 0Q44 52 0 50Q-44 52-72 0Z" fill="#f0c93a"/>
    <path d="M-60 0H60M0-46V46" stroke="#fbf0bd" stroke-width="7"/></g>`;

/** A jar of lemons on a windowsill. */
export const lemons = drawing(
  "#bcd3dc",
  `<rect width="1440" height="780" fill="#cfe2e8"/><path d="M720 0V780M0 370H1440" stroke="#f6f3ea" stroke-width="34"/>
  <circle cx="1130" cy="190" r="110" fill="#fff3c4"/><circle cx="1130" cy="190" r="230" fill="#fff3c4" opacity="0.35" filter="url(#soft)"/>
  <rect y="780" width="1440" height="300" fill="#f1ebdd"/><path d="M120 830H1180L1260 1080H40Z" fill="#2f6aa0"/>
  ${times(9, (at) => `<path d="M${130 + at * 118} 830L${60 + at * 136} 1080" stroke="#2a5f90" stroke-width="10"/>`)}
  <path d="M560 880L400 1050H820L900 880Z" fill="#f6d862" opacity="0.35" filter="url(#mist)"/>
  <path d="M480 320H960V400Q1010 430 1010 520V840Q1010 900 950 900H490Q430 900 430 840V520Q430 430 480 400Z" fill="#eef6f4" opacity="0.85"/>
  ${times(13, (at) => lemon(510 + ((at * 173) % 420), 500 + Math.floor(at / 3) * 92, (at * 61) % 180))}
  <path d="M480 320H960V400Q1010 430 1010 520V840Q1010 900 950 900H490Q430 900 430 840V520Q430 430 480 400Z" fill="none" stroke="#9fb9bb" stroke-width="8"/>
  <path d="M470 530V820" stroke="#fff" stroke-width="16" opacity="0.8" stroke-linecap="round"/>
  <rect x="455" y="240" width="530" height="100" rx="16" fill="#b9863e"/><path d="M455 290H985" stroke="#9a6c2e" stroke-width="8"/>`,
);

import { drawing, times } from "../drawing.ts";

const flame = (x: number, y: number) =>
  `<path d="M${x} ${y}q36 34 4 66q-44 6-40-30q10 4 14 12q0-30 22-48z" fill="#f2a65a"/>`;

/** A page of a notebook with seven little drawings. */
export const coffeeWords = drawing(
  "#51687a",
  `<rect x="70" y="190" width="1300" height="700" rx="10" fill="#20303c" opacity="0.5" filter="url(#soft)"/>
  <rect x="60" y="170" width="1320" height="720" rx="10" fill="#fdfbf3"/>
  ${times(15, (at) => `<path d="M60 ${220 + at * 46}H1380" stroke="#c4d6e6" stroke-width="3"/>`)}
  <path d="M150 170V890" stroke="#e08b8b" stroke-width="4"/>
  <g fill="none" stroke="#3a2c22" stroke-width="9" stroke-linecap="round" stroke-linejoin="round">
    <path d="M205 470q50-50 80 0q-30 60-80 0M215 478q30-14 60-10M240 560q50-50 80 0q-30 60-80 0M250 568q30-14 60-10"/>
    <path d="M440 380h40l-6 90q60 20 60 90q-4 60-74 60q-72 0-76-60q0-70 62-90zM520 510l50-60"/>
    <path d="M640 480h110q-4 90-55 96q-50-6-55-96zM745 500q40 0 30 36q-10 20-40 16"/>
    ${flame(880, 500)}${flame(1010, 470)}${flame(1010, 590)}${flame(1145, 430)}${flame(1145, 530)}${flame(1145, 630)}
    <path d="M1290 640q-40-50 0-90q40-40 0-90q-30-40 4-80"/>
  </g>
  ${times(7, (at) => `<path d="M${200 + at * 165} 740q30-16 60 0t60 0" stroke="#35557a" stroke-width="6" fill="none"/>`)}`,
);

import { drawing, times } from "../drawing.ts";

const slice = (at: number) =>
  `<g transform="rotate(${-75 + at * 15} 720 800)"><ellipse cx="720" cy="500" rx="66" ry="128" fill="#a8672a"/><ellipse cx="714" cy="500" rx="58" ry="120" fill="#e3b062"/>
    <ellipse cx="712" cy="500" rx="46" ry="104" fill="#f3dfae"/><circle cx="700" cy="450" r="6" fill="#dcbf83"/><circle cx="726" cy="540" r="7" fill="#dcbf83"/></g>`;

/** Slices of fish cake on a blue and white plate. */
export const fishCakes = drawing(
  "#a6362e",
  `<rect width="1440" height="1080" fill="#ab3a30"/>
  ${times(10, (row) => times(14, (column) => `<path d="M${column * 110 + (row % 2) * 55} ${row * 110}a28 28 0 1 1 1 0" fill="none" stroke="#b9493d" stroke-width="7"/>`))}
  <ellipse cx="735" cy="580" rx="500" ry="450" fill="#4c120d" opacity="0.5" filter="url(#soft)"/>
  <circle cx="720" cy="540" r="470" fill="#f8f8f4"/><circle cx="720" cy="540" r="440" fill="none" stroke="#2c569c" stroke-width="14"/>
  ${times(24, (at) => `<path d="M720 540m0-400q26-22 0-44q-26 22 0 44" fill="#2c569c" transform="rotate(${at * 15} 720 540)"/>`)}
  <circle cx="720" cy="540" r="330" fill="none" stroke="#2c569c" stroke-width="5"/>
  ${times(11, (at) => slice(at))}
  ${times(34, (at) => `<circle cx="${470 + ((at * 131) % 500)}" cy="${330 + ((at * 89) % 400)}" r="11" fill="none" stroke="#5d9a3f" stroke-width="6"/>`)}`,
);

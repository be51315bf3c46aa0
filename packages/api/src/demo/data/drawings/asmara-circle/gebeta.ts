import { drawing, thrown, times } from "../drawing.ts";

const random = thrown(41);
const hole = (at: number): [number, number] => [210 + (at % 6) * 204, at < 6 ? 380 : 640];
const stone = (at: number) => () => {
  const [x, y] = hole(at);
  const [dx, dy, r] = [(random() - 0.5) * 84, (random() - 0.5) * 76, 13 + random() * 8];
  return `<ellipse cx="${x + dx + 4}" cy="${y + dy + 6}" rx="${r}" ry="${r * 0.8}" fill="#3c4043" opacity="0.6"/>
    <ellipse cx="${x + dx}" cy="${y + dy}" rx="${r}" ry="${r * 0.8}" fill="#${["4a3a31", "c9b8a0", "6d5a4c"][Math.floor(random() * 3)]}"/>`;
};

/** A game drawn on the pavement in chalk. */
export const gebeta = drawing(
  "#7d8287",
  `<rect width="1440" height="1080" fill="#83888c"/>
  ${times(6, (row) => times(7, (column) => `<rect x="${column * 240 - (row % 2) * 120}" y="${row * 184}" width="232" height="176" rx="10" fill="#${["868b8f", "7b8084", "8f9396"][(row * 3 + column) % 3]}"/>`))}
  <g fill="none" stroke="#f3f1ea" stroke-width="11" stroke-linecap="round" opacity="0.92">
    ${times(12, (at) => `<path d="M${hole(at)[0] - 78} ${hole(at)[1]}a78 74 4 1 1 156 4a78 76 -6 1 1 -156 -4"/>`)}
    <path d="M110 505Q720 520 1330 498"/>
  </g>
  ${times(12, (at) => times(((at * 5) % 4) + 2, stone(at)))}
  <path d="M1180 900l130 60" stroke="#fbfaf5" stroke-width="34" stroke-linecap="round"/>`,
);

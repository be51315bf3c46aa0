import { drawing, times } from "../drawing.ts";

const bead = (x: number, y: number) =>
  `<ellipse cx="${x + 4}" cy="${y + 7}" rx="62" ry="30" fill="#1d0f08" opacity="0.4"/>
  <path d="M${x - 62} ${y}L${x - 20} ${y - 31}H${x + 20}L${x + 62} ${y}L${x + 20} ${y + 31}H${x - 20}Z" fill="#7c2f1d"/>
  <path d="M${x - 56} ${y - 4}L${x - 18} ${y - 29}H${x + 18}L${x + 56} ${y - 4}Z" fill="#a8492c"/>
  <path d="M${x - 30} ${y - 14}H${x + 14}" stroke="#d98a63" stroke-width="5" stroke-linecap="round"/>`;
const button = (x: number, y: number) =>
  `<circle cx="${x}" cy="${y}" r="40" fill="#241d1a"/><circle cx="${x}" cy="${y}" r="31" fill="#4a3d35"/>
  ${times(4, (at) => `<circle cx="${x + (at % 2 ? 9 : -9)}" cy="${y + (at < 2 ? -9 : 9)}" r="5" fill="#15100d"/>`)}`;
const rod = (at: number) => {
  const x = 300 + at * 140;
  const up = [0, 1, 0, 1, 0, 0, 1][at] ?? 0;
  const counted = [2, 0, 3, 1, 4, 0, 2][at] ?? 0;
  return `<rect x="${x - 6}" y="250" width="12" height="600" fill="#c9a66b"/>
    ${times(2, (row) => bead(x, 300 + row * 66 + (up && row === 1 ? 14 : 0)))}
    ${times(5, (row) => {
      const y = row < counted ? 520 + row * 64 : 820 - (4 - row) * 64;
      return at === 3 && row === 2 ? button(x, y) : bead(x, y);
    })}`;
};

/** An abacus of seven rods, on which one bead is a button. */
export const abacus = drawing(
  "#3c4a44",
  `<rect width="1440" height="1080" fill="#46564f"/>
  ${times(40, (at) => `<path d="M${at * 60 - 500} 0L${at * 60} 1080" stroke="#3d4c46" stroke-width="14"/>`)}
  <rect x="170" y="220" width="1140" height="700" rx="18" fill="#10100c" opacity="0.5" filter="url(#soft)"/>
  <rect x="150" y="190" width="1140" height="720" rx="16" fill="#5b2b18"/>
  <rect x="198" y="238" width="1044" height="624" fill="#2c160c"/>
  ${times(7, rod)}
  <rect x="150" y="430" width="1140" height="30" fill="#6d3720"/>
  <rect x="150" y="190" width="1140" height="14" rx="7" fill="#8a4a2c"/>`,
);

import { drawing, times } from "../drawing.ts";

const mark = (x: number, y: number, isBlack: boolean) =>
  `<path d="M${x - 6} ${y - 6}l12 12m0-12l-12 12" stroke="${isBlack ? "#26211f" : "#b3282f"}" stroke-width="4"/>`;
const isFlower = (x: number, y: number) => {
  const [a, b] = [Math.abs(x), Math.abs(y)];
  return (
    a + b < 3 || (Math.abs(a - b) < 2 && a + b < 18 && a + b > 4) || (a < 2 && b > 8) || (b < 2 && a > 8)
  );
};
const isTree = (x: number, y: number) => {
  const a = Math.abs(x);
  return (
    (y > 22 && a < 2) ||
    (y <= 22 && a < 1) ||
    (y <= 22 && (y - a) % 6 === 0 && a <= (y + 6) / 2 && y - a >= 0)
  );
};

/** An open notebook with patterns in little crosses. */
export const patternBook = drawing(
  "#7b8a78",
  `<rect width="1440" height="1080" fill="#82907e"/>
  <rect x="110" y="140" width="1240" height="830" fill="#2c352b" opacity="0.5" filter="url(#soft)"/>
  <path d="M100 120H720V950H100Z" fill="#fbf8ee"/><path d="M720 120H1340V950H720Z" fill="#f6f1e2"/>
  ${times(31, (at) => `<path d="M${100 + at * 40} 120V950" stroke="#cfe0e6" stroke-width="2"/>`)}${times(21, (at) => `<path d="M100 ${130 + at * 40}H1340" stroke="#cfe0e6" stroke-width="2"/>`)}
  <path d="M720 120V950" stroke="#c9c0a6" stroke-width="8"/>
  ${times(25, (row) => times(25, (column) => (isFlower(column - 12, row - 12) ? mark(168 + column * 20, 290 + row * 20, (row + column) % 5 === 0) : "")))}
  ${times(29, (row) => times(25, (column) => (isTree(column - 12, row) ? mark(790 + column * 20, 250 + row * 20, row > 22) : "")))}
  <path d="M780 900h300M150 200h240" stroke="#9aa08e" stroke-width="7" stroke-dasharray="40 12"/>`,
);

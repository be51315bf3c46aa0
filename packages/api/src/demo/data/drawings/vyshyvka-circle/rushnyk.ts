import { drawing, times } from "../drawing.ts";

const size = 10;
const cross = (x: number, y: number, tone: string) =>
  `<path d="M${x + 1.5} ${y + 1.5}l7 7m0-7l-7 7" stroke="${tone}" stroke-width="2.6" stroke-linecap="round"/>`;
/** A motif of eight points, in counted stitches. */
const isStar = (x: number, y: number) => {
  const [a, b] = [Math.abs(x), Math.abs(y)];
  return a + b < 4 || (a === b && a < 8) || (a + b > 7 && a + b < 10 && Math.abs(a - b) < 6);
};
const border = (left: number, turn: number) =>
  times(84, (row) =>
    times(30, (column) => {
      const [x, y] = [(column % 20) - 9, (row % 20) - 9];
      const isEdge = column < 2 || column > 27;
      if (!(isEdge ? (row + column) % 2 === 0 : isStar(x, y))) return "";
      return cross(
        left + turn * column * size,
        122 + row * size,
        isEdge || (Math.abs(x) + Math.abs(y)) % 5 === 0 ? "#1c1a1d" : "#b3202a",
      );
    }),
  );
/** A path of stitches to the middle; hers comes in one stitch lower. */
const path = (from: number, turn: number, lower: number) =>
  times(36, (step) => {
    const sway = Math.round(5 * Math.sin(step / 4));
    return times(3, (wide) =>
      cross(
        from + turn * step * size,
        535 + (sway + wide + lower) * size,
        wide === 1 ? "#1c1a1d" : "#b3202a",
      ),
    );
  });

/** A cloth with two paths that meet, one stitch apart. */
export const rushnyk = drawing(
  "#5d6a72",
  `<rect x="75" y="115" width="1310" height="880" fill="#20262b" opacity="0.5" filter="url(#soft)"/>
  <rect x="60" y="95" width="1320" height="890" fill="#f4efe4"/>
  ${times(66, (at) => `<path d="M${60 + at * 20} 95V985" stroke="#d9d0be" stroke-width="1"/>`)}
  ${times(44, (at) => `<path d="M60 ${105 + at * 20}H1380" stroke="#e2d9c8" stroke-width="1"/>`)}
  ${border(70, 1)}${border(1360, -1)}
  ${path(365, 1, 0)}${path(1065, -1, 1)}
  ${times(60, (at) => `<path d="M62 ${103 + at * 15}h-34M1378 ${103 + at * 15}h34" stroke="#e9e0cf" stroke-width="3"/>`)}`,
);

import { drawing, times } from "../drawing.ts";

const size = 10;
const cross = (x: number, y: number, tone: string) =>
  `<path d="M${x + 1} ${y + 1}l8 8m0-8l-8 8" stroke="${tone}" stroke-width="3" stroke-linecap="round"/>`;
/** A path of stitches to the middle; one comes in a stitch lower, as on the old cloth. */
const path = (from: number, turn: number, lower: number, tone: string) =>
  times(57, (step) => {
    const sway = Math.round(9 * Math.sin(step / 6));
    return times(4, (wide) => cross(from + turn * step * size, 520 + (sway + wide * 2 + lower) * size, tone));
  });

/** The two paths of the old cloth, in light. */
export const rushnykOfLight = drawing(
  "#0b0b10",
  `<rect x="60" y="95" width="1320" height="890" fill="#14141b"/>
  ${times(66, (at) => `<path d="M${60 + at * 20} 95V985" stroke="#1b1b24" stroke-width="2"/>`)}
  <g filter="url(#soft)" opacity="0.75">${path(150, 1, 0, "#ff3d4f")}${path(1270, -1, 1, "#dfe9ff")}</g>
  ${path(150, 1, 0, "#ff8b96")}${path(1270, -1, 1, "#ffffff")}
  ${times(60, (at) => `<path d="M62 ${103 + at * 15}h-34M1378 ${103 + at * 15}h34" stroke="#23232d" stroke-width="3"/>`)}`,
);

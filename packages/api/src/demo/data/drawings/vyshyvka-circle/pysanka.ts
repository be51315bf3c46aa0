import { drawing, times } from "../drawing.ts";

const star = (x: number, y: number, size: number) =>
  times(
    4,
    (at) =>
      `<path d="M${x} ${y - size}L${x + size * 0.26} ${y}L${x} ${y + size}L${x - size * 0.26} ${y}Z" fill="#f0c34b" transform="rotate(${at * 45} ${x} ${y})"/>`,
  );
const pine = (x: number, y: number) =>
  `<path d="M${x} ${y + 40}V${y - 40}" stroke="#f4ead2" stroke-width="6"/>${times(4, (at) => `<path d="M${x} ${y - 30 + at * 18}l-20 14m20-14l20 14" stroke="#f4ead2" stroke-width="5"/>`)}`;

/** An egg written with wax: stars, pines and a steamer. */
export const pysanka = drawing(
  "#d8d2c6",
  `<rect width="1440" height="1080" fill="#ded9ce"/><rect y="800" width="1440" height="280" fill="#c6bfb0"/>
  <ellipse cx="740" cy="945" rx="330" ry="54" fill="#5d564a" opacity="0.45" filter="url(#soft)"/>
  <path d="M600 930L560 985H880L840 930Z" fill="#6b4a2e"/><path d="M590 905H850V935H590Z" fill="#82603e"/>
  <clipPath id="egg"><path d="M720 95Q1000 260 1000 585Q1000 915 720 915Q440 915 440 585Q440 260 720 95Z"/></clipPath>
  <g clip-path="url(#egg)">
    <rect x="400" y="60" width="640" height="880" fill="#7c1621"/>
    ${times(4, (at) => `<path d="M400 ${[280, 420, 690, 800][at]}Q720 ${[316, 470, 740, 846][at]} 1040 ${[280, 420, 690, 800][at]}" stroke="#f4ead2" stroke-width="9" fill="none"/>`)}
    ${times(7, (at) => star(470 + at * 84, 372 + Math.round(22 * Math.sin((at / 6) * Math.PI)), 30))}
    ${times(9, (at) => pine(452 + at * 67, 775 + Math.round(24 * Math.sin((at / 8) * Math.PI))))}
    ${star(720, 210, 46)}
    <path d="M560 620H880L840 690Q720 712 600 690Z" fill="#191318"/><path d="M640 620V560H790V620Z" fill="#f4ead2"/><path d="M700 560V490H740V560Z" fill="#191318"/>
    <path d="M720 486q40-34 20-56q60 10 100-10" stroke="#f4ead2" stroke-width="9" fill="none"/>
    ${times(6, (at) => `<path d="M${540 + at * 62} 704q16-14 31 0t31 0" stroke="#f0c34b" stroke-width="7" fill="none"/>`)}
    <path d="M560 250Q500 400 520 600" stroke="#fff" stroke-width="34" opacity="0.16" fill="none" stroke-linecap="round"/>
  </g>`,
);

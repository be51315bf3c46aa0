import { drawing, times } from "../drawing.ts";

/** One storey: four flights around the well, and a door that stands open. */
const turn = (at: number): string => {
  const [w, h] = [1400 - at * 250, 1040 - at * 190];
  const [x, y] = [720 - w / 2, 540 - h / 2];
  const tone = ["#5a5461", "#6a6069", "#7d6f70", "#927f76", "#a9927c"][at];
  const step = (index: number) => {
    const along = (index + 0.5) / 12;
    return `<path d="M${x + w * along} ${y}v${h * 0.11}M${x + w * along} ${y + h}v${-h * 0.11}M${x} ${y + h * along}h${w * 0.11}M${x + w} ${y + h * along}h${-w * 0.11}" stroke="#2c2930" stroke-width="5"/>`;
  };
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${tone}"/>
    ${times(12, step)}
    <rect x="${x + w * 0.11}" y="${y + h * 0.11}" width="${w * 0.78}" height="${h * 0.78}" fill="none" stroke="#d9c7a0" stroke-width="${10 - at}"/>
    <path d="M${x + w * (0.2 + at * 0.13)} ${y + 4}h${w * 0.1}v${h * 0.09}l${-w * 0.03} ${h * 0.03}h${-w * 0.07}z" fill="#ffd98a"/>`;
};

/** A stairwell from above. */
export const stairs = drawing(
  "#3c3a44",
  `<rect width="1440" height="1080" fill="#44414c"/>
  ${times(5, (at) => turn(at))}
  <rect x="640" y="470" width="160" height="130" fill="#fff3cf"/><rect x="600" y="440" width="240" height="190" fill="#ffe9ad" opacity="0.5" filter="url(#soft)"/>`,
);

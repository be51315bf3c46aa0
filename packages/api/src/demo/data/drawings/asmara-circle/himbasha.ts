import { drawing, thrown, times } from "../drawing.ts";

const random = thrown(3);
const spoke = (at: number) => {
  const angle = (at * Math.PI) / 6;
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  return `<path d="M${720 + 110 * x} ${540 + 110 * y}L${720 + 385 * x} ${540 + 385 * y}" stroke="#7a4519" stroke-width="11" stroke-linecap="round"/>`;
};
const cut = (at: number) => {
  const angle = ((at + 0.5) * Math.PI) / 6;
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  return times(3, (row) => {
    const [far, wide] = [205 + row * 62, 22 + row * 7];
    return `<path d="M${720 + far * x - wide * y} ${540 + far * y + wide * x}L${720 + far * x + wide * y} ${540 + far * y - wide * x}" stroke="#8d5521" stroke-width="7" stroke-linecap="round"/>`;
  });
};
const seed = () => {
  const [angle, far] = [random() * Math.PI * 2, 60 + random() * 350];
  return `<ellipse cx="${720 + far * Math.cos(angle)}" cy="${540 + far * Math.sin(angle)}" rx="5" ry="3" fill="#2b1c12" transform="rotate(${random() * 180} ${720 + far * Math.cos(angle)} ${540 + far * Math.sin(angle)})"/>`;
};

/** A round bread with a wheel on it, on a striped cloth. */
export const himbasha = drawing(
  "#efe4d2",
  `${times(9, (at) => `<rect x="${at * 170 - 20}" width="${at % 2 ? 26 : 64}" height="1080" fill="${["#97361a", "#12324a", "#c98a2b"][at % 3]}" opacity="0.85"/>`)}
  <circle cx="735" cy="565" r="440" fill="#3a2414" opacity="0.4" filter="url(#soft)"/>
  <circle cx="720" cy="540" r="430" fill="#a8672b"/>
  <circle cx="715" cy="532" r="412" fill="#cf8f42"/>
  <circle cx="705" cy="515" r="360" fill="#e0a95c" opacity="0.7" filter="url(#soft)"/>
  <circle cx="720" cy="540" r="395" fill="none" stroke="#8d5521" stroke-width="10"/>
  <circle cx="720" cy="540" r="105" fill="none" stroke="#7a4519" stroke-width="11"/>
  <circle cx="720" cy="540" r="52" fill="none" stroke="#7a4519" stroke-width="8"/>
  ${times(12, spoke)}${times(12, cut)}${times(140, seed)}`,
);

import { drawing, thrown, times } from "../drawing.ts";

const random = thrown(31);
const roof = (at: number) => {
  const [x, y, wide] = [at * 118 - 60 + random() * 40, 470 + random() * 190, 130 + random() * 80];
  const wall = ["#d9b48c", "#e6cfae", "#c98f6b", "#e0b9a0"][at % 4];
  return `<rect x="${x}" y="${y}" width="${wide}" height="520" fill="${wall}"/>
    <path d="M${x - 12} ${y}L${x + wide / 2} ${y - 46}L${x + wide + 12} ${y}Z" fill="#8a8f93"/>
    ${times(6, (w) => `<rect x="${x + 18 + (w % 2) * 62}" y="${y + 34 + Math.floor(w / 2) * 84}" width="26" height="44" fill="#3f6b57"/>`)}`;
};
const stem = (at: number) => {
  const [lean, high] = [(at - 11) * 26 + (random() - 0.5) * 40, 250 + random() * 190];
  const [x, y] = [720 + lean, 700 - high];
  const leaves = times(11, (leaf) => {
    const part = 0.35 + leaf * 0.065;
    const [lx, ly] = [720 + lean * part * part, 700 - high * part];
    const side = leaf % 2 ? 1 : -1;
    const tone = ["#6f9a8d", "#86ada0", "#5c877c"][leaf % 3];
    return `<ellipse cx="${lx + side * 20}" cy="${ly}" rx="20" ry="10" fill="${tone}" transform="rotate(${side * -32} ${lx} ${ly})"/>`;
  });
  const flower =
    at % 4 === 0
      ? `<circle cx="${x}" cy="${y}" r="13" fill="#e6c22e"/><circle cx="${x}" cy="${y}" r="5" fill="#8fa02c"/>`
      : "";
  return `<path d="M720 705Q${720 + lean * 0.2} ${700 - high * 0.6} ${x} ${y}" stroke="#557a66" stroke-width="5" fill="none"/>${leaves}${flower}`;
};

/** A pot of rue on the rail of a balcony, above the roofs of a harbour. */
export const rue = drawing(
  "#bcd7e2",
  `<rect width="1440" height="420" fill="#cfe3e8"/>
  <rect y="395" width="1440" height="120" fill="#6f9fb5"/>
  ${times(13, roof)}
  <rect width="1440" height="1080" fill="#dfe9e6" opacity="0.35"/>
  ${times(24, stem)}
  <path d="M560 690H880L842 925H598Z" fill="#b4552d"/><rect x="545" y="668" width="350" height="56" rx="8" fill="#c9663a"/>
  <path d="M600 740L630 910" stroke="#d98057" stroke-width="14" stroke-linecap="round" opacity="0.6"/>
  <rect y="915" width="1440" height="30" fill="#22303a"/>
  ${times(25, (at) => `<rect x="${at * 60 + 10}" y="940" width="12" height="150" fill="#22303a"/>`)}`,
);

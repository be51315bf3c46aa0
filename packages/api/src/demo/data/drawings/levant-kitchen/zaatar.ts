import { drawing, thrown, times } from "../drawing.ts";

const random = thrown(7);
const sprig = () => {
  const [lean, height] = [(random() - 0.5) * 420, 180 + random() * 220];
  const [x, y] = [720 + lean * 0.5, 630];
  const leaves = times(6, (at) => {
    const along = (at + 1) / 6;
    const [lx, ly] = [x + lean * 0.6 * along, y - height * along];
    return `<ellipse cx="${lx - 13}" cy="${ly}" rx="15" ry="8" fill="#${at % 2 ? "7f9470" : "64805c"}"/><ellipse cx="${lx + 13}" cy="${ly - 5}" rx="15" ry="8" fill="#8fa381"/>`;
  });
  return `<path d="M${x} ${y}Q${x + lean * 0.2} ${y - height / 2} ${x + lean * 0.6} ${y - height}" stroke="#5b6b4b" stroke-width="5" fill="none"/>${leaves}`;
};

/** A pot of herbs before roofs and sea. */
export const zaatar = drawing(
  "#a9cbd8",
  `<rect width="1440" height="1080" fill="#bcd9e2"/><rect y="430" width="1440" height="110" fill="#3f83a6"/>
  ${times(9, (at) => `<path d="M${at * 180 - 60} ${560 + ((at * 71) % 90)}l90-60l90 60v330h-180z" fill="#${["d7a583", "c78a66", "e2bd9c"][at % 3]}"/><rect x="${at * 180 + 4}" y="${640 + ((at * 71) % 90)}" width="44" height="64" fill="#6d4a38"/>`)}
  <rect y="850" width="1440" height="230" fill="#f4eee1"/><rect y="850" width="1440" height="22" fill="#d9cfba"/>
  ${times(46, sprig)}
  <path d="M500 660H940L890 960Q884 990 850 990H590Q556 990 550 960Z" fill="#b5623d"/><rect x="475" y="620" width="490" height="80" rx="12" fill="#c8734b"/>
  <path d="M560 720L585 940" stroke="#d98e69" stroke-width="18" stroke-linecap="round"/>`,
);

import { drawing, times } from "../drawing.ts";

const man = (at: number) => {
  const x = 250 + at * 205 + ([0, 18, -12, 22, 4][at % 5] ?? 0);
  const tall = 430 + ([0, 26, -18, 12, -6][at % 5] ?? 0);
  const foot = 905 + (at % 2) * 14;
  const top = foot - tall;
  const tone = ["#2d2a27", "#373330", "#292725", "#3d3934", "#312e2b"][at % 5];
  return `<ellipse cx="${x}" cy="${foot + 6}" rx="95" ry="14" fill="#2a2622" opacity="0.3"/>
    <path d="M${x - 60} ${foot - 100}L${x - 48} ${top + 110}Q${x} ${top + 76} ${x + 48} ${top + 110}L${x + 62} ${foot - 100}Z" fill="${tone}"/>
    <path d="M${x - 34} ${foot - 104}V${foot}H${x - 6}V${foot - 104}ZM${x + 6} ${foot - 104}V${foot}H${x + 36}V${foot - 104}Z" fill="#211f1d"/>
    <ellipse cx="${x}" cy="${top + 58}" rx="27" ry="34" fill="#8d8177"/>
    <path d="M${x - 27} ${top + 46}H${x + 27}L${x + 22} ${top + 4}H${x - 22}Z" fill="#26231f"/><rect x="${x - 44}" y="${top + 40}" width="88" height="10" rx="5" fill="#26231f"/>
    <rect x="${x + 40}" y="${foot - 118}" width="104" height="74" rx="5" fill="#756757"/>
    <path d="M${x + 72} ${foot - 118}v-14h40v14M${x + 40} ${foot - 92}h104" stroke="#3a322a" stroke-width="6" fill="none"/>`;
};

/** Men with suitcases on a quay in the mist; nobody's face can be made out. */
export const quay = drawing(
  "#b9af9d",
  `<rect width="1440" height="720" fill="#c8bfae"/>
  <path d="M760 770L830 300L1440 120V770Z" fill="#6f685e" filter="url(#mist)"/>
  <path d="M830 300L1440 120V190L842 372Z" fill="#8d867a" filter="url(#mist)"/>
  ${times(4, (at) => `<circle cx="${980 + at * 120}" cy="${430 - at * 32}" r="17" fill="#474239" filter="url(#mist)"/>`)}
  <path d="M760 770Q1000 640 1440 600" stroke="#8d867a" stroke-width="5" fill="none"/>
  <rect y="765" width="1440" height="320" fill="#8f8677"/>
  ${times(11, (at) => `<path d="M0 ${790 + at * 30}H1440" stroke="#7f7668" stroke-width="${1 + at * 0.4}"/>`)}
  ${times(5, man)}
  <rect width="1440" height="1080" fill="#d8cfbd" opacity="0.28"/>
  <ellipse cx="300" cy="560" rx="520" ry="90" fill="#e3dccd" opacity="0.5" filter="url(#soft)"/>
  <ellipse cx="1180" cy="690" rx="480" ry="70" fill="#e3dccd" opacity="0.5" filter="url(#soft)"/>
  <rect width="1440" height="1080" fill="none" stroke="#efe7d6" stroke-width="70"/>`,
);

import { drawing, thrown, times } from "../drawing.ts";

const random = thrown(61);
const flake = () =>
  `<circle cx="${200 + random() * 1040}" cy="${130 + random() * 420}" r="${2 + random() * 4}" fill="#fff" opacity="${0.4 + random() / 2}"/>`;

/** The window of a night train, and an instrument. */
export const train = drawing(
  "#3d2f2a",
  `<rect width="1440" height="1080" fill="#4a3a33"/><rect x="150" y="80" width="1140" height="660" rx="60" fill="#1f1815"/>
  <rect x="180" y="110" width="1080" height="600" rx="44" fill="#16233c"/>
  ${times(140, flake)}
  <path d="M180 520Q720 440 1260 520V666Q1260 710 1216 710H224Q180 710 180 666Z" fill="#dfe6ee"/>
  <path d="M560 710L712 470M880 710L728 470" stroke="#5a6472" stroke-width="14"/>
  ${times(8, (at) => `<path d="M${706 - at * 18 - at * at} ${486 + at * 22 + at * at}H${734 + at * 18 + at * at}" stroke="#6b5a4c" stroke-width="${5 + at}"/>`)}
  <circle cx="720" cy="462" r="20" fill="#ffd98a"/><circle cx="720" cy="462" r="70" fill="#ffd98a" opacity="0.35" filter="url(#soft)"/>
  <rect y="780" width="1440" height="300" fill="#6d4436"/><rect y="780" width="1440" height="18" fill="#8a5a48"/>
  <path d="M330 900Q420 790 600 850Q700 885 640 990Q560 1075 400 1040Q270 1000 330 900Z" fill="#c08a4a"/><path d="M610 880L1180 690L1196 730L640 940Z" fill="#8a5a2e"/>
  <circle cx="470" cy="940" r="52" fill="#3a2414"/>
  ${times(12, (at) => `<path d="M${400 + at * 18} ${1010 - at * 8}L${1120 - at * 24} ${712 + at * 10}" stroke="#f2e6cf" stroke-width="2.5"/>`)}`,
);

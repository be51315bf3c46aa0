import { drawing, times } from "../drawing.ts";

const cup = (x: number) =>
  `<ellipse cx="${x}" cy="930" rx="66" ry="14" fill="#3a2316" opacity="0.5"/>
  <path d="M${x - 52} 830H${x + 52}Q${x + 48} 920 ${x} 924Q${x - 48} 920 ${x - 52} 830Z" fill="#f7f1e6"/>
  <path d="M${x - 50} 860H${x + 50}" stroke="#b3302a" stroke-width="8"/>
  <ellipse cx="${x}" cy="830" rx="52" ry="13" fill="#3b2012"/>`;

/** A coffee pot with three cups. */
export const jebena = drawing(
  "#d9b98c",
  `<rect width="1440" height="700" fill="#e6cfa6"/>
  <rect y="700" width="1440" height="380" fill="#8a5a3b"/>
  ${times(18, (at) => `<path d="M0 ${712 + at * 21}H1440" stroke="#7a4d31" stroke-width="${2 + (at % 3)}"/>`)}
  <ellipse cx="640" cy="905" rx="330" ry="54" fill="#3a2316" opacity="0.45" filter="url(#soft)"/>
  <path d="M600 430Q585 240 620 180H690Q725 240 712 430Q900 470 910 680Q915 890 655 895Q400 890 402 680Q410 470 600 430Z" fill="#231d1c"/>
  <path d="M470 600Q500 500 590 478" stroke="#5b504b" stroke-width="22" fill="none" stroke-linecap="round"/>
  <path d="M876 560Q1010 500 1040 380L1090 392Q1070 560 905 650Z" fill="#231d1c"/>
  <path d="M604 260Q420 240 430 470" stroke="#231d1c" stroke-width="34" fill="none" stroke-linecap="round"/>
  ${times(9, (at) => `<path d="M${1006 + at * 4} ${470 - at * 13}l66 16" stroke="#d9dee2" stroke-width="6"/>`)}
  <path d="M622 182Q655 150 688 182L680 120Q655 96 630 120Z" fill="#a9793f"/>
  ${cup(1010)}${cup(1160)}${cup(1310)}`,
);

import { drawing, times } from "../drawing.ts";

const card = (x: number, y: number, letter: string, food: string) =>
  `<g transform="translate(${x} ${y})"><rect x="14" y="18" width="400" height="440" rx="18" fill="#5b3a17" opacity="0.45" filter="url(#mist)"/>
    <rect width="400" height="440" rx="18" fill="#fbf6ea"/>
    <g fill="none" stroke="#24486b" stroke-width="26" stroke-linecap="round" stroke-linejoin="round">${letter}</g>
    <g transform="translate(200 345)">${food}</g></g>`;
const bowl = `<path d="M90 130q10 90 110 90t110-90"/>`;
const dot = (x: number, y: number) => `<path d="M${x} ${y}h1"/>`;
/** Letters with a bowl differ by their dots: written, not set, as no font is asked for. */
const cards: readonly (readonly [string, string])[] = [
  [
    bowl + dot(200, 268),
    `<g stroke="#3f7a3a" stroke-width="10" fill="none"><path d="M0 60V-30M0 10l-50-40M0 0l50-36M0-20l-26-36M0-24l24-40"/></g><g fill="#4e9447"><circle cx="-54" cy="-34" r="20"/><circle cx="54" cy="-40" r="20"/><circle cx="-26" cy="-60" r="18"/><circle cx="26" cy="-66" r="18"/></g>`,
  ],
  [
    bowl + dot(170, 90) + dot(230, 90),
    `<ellipse rx="74" ry="34" fill="#5b2d16"/><path d="M-54-6q54-22 108 0" stroke="#8c4c26" stroke-width="8" fill="none"/>`,
  ],
  [
    `<path d="M170 150q50-60 80 0q-20 34-80 10q100 0 80 70q-30 50-130 20"/>${dot(180, 80)}${dot(236, 80)}`,
    `<g transform="rotate(-24)"><ellipse cx="-40" rx="48" ry="34" fill="#5a3319"/><path d="M-86 0q46-20 92 0" stroke="#2f1a0d" stroke-width="8" fill="none"/></g><g transform="rotate(30)"><ellipse cx="46" cy="10" rx="48" ry="34" fill="#6d4022"/><path d="M0 10q46 20 92 0" stroke="#3a2110" stroke-width="8" fill="none"/></g>`,
  ],
  [
    `<path d="M240 120q20 80-90 130"/>${dot(240, 70)}`,
    `<ellipse rx="52" ry="64" fill="#6f7f36"/><path d="M0-64q10-30 50-34" stroke="#4e5a28" stroke-width="9" fill="none"/>`,
  ],
  [
    `<path d="M250 60V170q0 80-70 80t-70-70"/>`,
    `<path d="M-84 0q20-54 84-54t84 54q-20 54-84 54t-84-54z" fill="#f0c93a"/><path d="M-50-14q20-22 50-24" stroke="#fbe58c" stroke-width="9" fill="none"/>`,
  ],
  [
    `<path d="M250 130q-40-30-60 10q0 40 60 24V140q4 100-140 90"/>${dot(220, 78)}`,
    `<path d="M-80-20Q40-60 84 24Q96 54 60 46Q20-4-78 14Z" fill="#c7281c"/><path d="M-80-4q-26-2-34-24" stroke="#41682f" stroke-width="12" fill="none"/>`,
  ],
];

/** Six cards, each with a letter and what begins with it. */
export const alphabet = drawing(
  "#c98f4e",
  `<rect width="1440" height="1080" fill="#c88d4b"/>
  ${times(20, (at) => `<path d="M0 ${at * 56 + 10}H1440" stroke="#bd8242" stroke-width="6"/>`)}
  ${cards.map(([letter, food], at) => card(80 + (at % 3) * 440, 70 + Math.floor(at / 3) * 490, letter, food)).join("")}`,
);

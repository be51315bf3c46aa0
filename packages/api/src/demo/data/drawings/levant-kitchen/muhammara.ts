import { drawing, times } from "../drawing.ts";

/** A bowl of red paste, and two peppers. */
export const muhammara = drawing(
  "#2f5d62",
  `<rect width="1440" height="1080" fill="#35676c"/>
  ${times(12, (row) => times(16, (column) => `<path d="M${column * 96 + (row % 2) * 48} ${row * 96}l24 24l-24 24l-24-24z" fill="#2d5a5f"/>`))}
  <ellipse cx="600" cy="585" rx="440" ry="420" fill="#12292b" opacity="0.5" filter="url(#soft)"/>
  <circle cx="590" cy="550" r="420" fill="#f3ead8"/><circle cx="590" cy="550" r="372" fill="#e4d6b8"/>
  <circle cx="590" cy="550" r="340" fill="#a8321f"/>
  ${times(60, (at) => `<circle cx="${590 + Math.cos(at * 2.4) * at * 5.2}" cy="${550 + Math.sin(at * 2.4) * at * 5.2}" r="${5 + (at % 4) * 2}" fill="#c24c2f" opacity="0.7"/>`)}
  <path d="M590 550q50-60 100 0t-60 130t-190-60t60-240t280 40t60 270" stroke="#e8b93c" stroke-width="16" fill="none" stroke-linecap="round" opacity="0.9"/>
  ${times(7, (at) => `<g transform="translate(${590 + Math.cos(at * 0.9) * 230} ${550 + Math.sin(at * 0.9) * 230}) rotate(${at * 50})"><path d="M-36 0Q-20-34 0-20Q20-34 36 0Q20 34 0 22Q-20 34-36 0Z" fill="#b98a57"/><path d="M-26 0Q0-12 26 0" stroke="#7f5a32" stroke-width="5" fill="none"/></g>`)}
  <path d="M1070 260Q1350 200 1380 420Q1390 470 1330 450Q1240 350 1080 330Z" fill="#c7281c"/><path d="M1070 295q-60-10-80-60" stroke="#41682f" stroke-width="20" fill="none" stroke-linecap="round"/>
  <path d="M1080 760Q1120 640 1230 690Q1380 660 1370 830Q1350 970 1220 950Q1070 960 1080 760Z" fill="#d8392a"/><path d="M1225 690q-6-60 40-80" stroke="#41682f" stroke-width="24" fill="none" stroke-linecap="round"/>
  <path d="M1140 770q10-50 50-60" stroke="#ef8b79" stroke-width="14" fill="none" stroke-linecap="round"/>`,
);

import { drawing, times } from "../drawing.ts";

const cross = (x: number, y: number, size: number) =>
  `<path d="M${x} ${y - size}v${size * 2}M${x - size} ${y}h${size * 2}" stroke="#1f5fa8" stroke-width="8" stroke-linecap="round"/>
  <path d="M${x - size * 0.8} ${y - size * 0.8}l${size * 1.6} ${size * 1.6}m0 ${-size * 1.6}l${-size * 1.6} ${size * 1.6}" stroke="#5b93cf" stroke-width="3"/>`;

/** A white dress with a blue border. */
export const zuria = drawing(
  "#c9b9a3",
  `<rect width="1440" height="1080" fill="#cdbfa9"/>
  <path d="M0 180H1440" stroke="#6e5238" stroke-width="16"/>
  <path d="M720 182Q720 130 760 130Q790 150 740 176L560 262M740 176L900 262" stroke="#3d2f22" stroke-width="10" fill="none"/>
  <path d="M560 250Q720 320 900 250L990 400L900 460L1040 1010Q720 1060 410 1010L550 460L455 400Z" fill="#8d8170" opacity="0.5" filter="url(#soft)" transform="translate(18 20)"/>
  <path d="M560 250Q720 320 900 250L990 400L900 460L1040 1010Q720 1060 410 1010L550 460L455 400Z" fill="#fbf8f1"/>
  ${times(14, (at) => `<path d="M${565 + at * 24} ${470 + (at % 4) * 20}L${440 + at * 44} 1004" stroke="#e6dfd1" stroke-width="5" fill="none"/>`)}
  <path d="M692 292H768L790 1038H668Z" fill="#e9f0f7"/>
  ${times(19, (at) => cross(730, 320 + at * 36, 12))}
  ${times(17, (at) => cross(440 + at * 36, 985 + Math.round(26 * Math.sin((at / 16) * Math.PI)), 11))}`,
);

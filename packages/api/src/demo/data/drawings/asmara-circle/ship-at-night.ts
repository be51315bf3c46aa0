import { drawing, thrown, times } from "../drawing.ts";

const random = thrown(11);
/** The hill of a city, as high at one place as at another it is not. */
const hill = (x: number) => 470 - 250 * Math.exp(-(((x - 900) / 420) ** 2)) - 60 * Math.sin(x / 190);
const light = () => {
  const x = random() * 1440;
  const y = hill(x) + 25 + random() * (600 - hill(x));
  const tone = ["#ffd98a", "#ffc15e", "#fff1c9"][Math.floor(random() * 3)];
  return `<circle cx="${x}" cy="${y}" r="${1.5 + random() * 3.5}" fill="${tone}"/>`;
};
const glimmer = () => {
  const [x, y] = [random() * 1440, 660 + random() * 380];
  return `<rect x="${x}" y="${y}" width="${10 + random() * 60}" height="3" rx="1.5" fill="#ffc15e" opacity="${0.5 - (y - 660) / 900}"/>`;
};

/** A ship before a harbour, and the lights of a city up a hill. */
export const shipAtNight = drawing(
  "#0c2033",
  `<rect width="1440" height="520" fill="#16344f"/>
  <ellipse cx="900" cy="420" rx="800" ry="260" fill="#2a4a63" filter="url(#soft)" opacity="0.8"/>
  <path d="M0 640L0 ${hill(0)}${times(73, (at) => `L${at * 20} ${hill(at * 20)}`)}L1440 640Z" fill="#0b1b2a"/>
  ${times(330, light)}
  <rect y="635" width="1440" height="445" fill="#0a1a29"/>
  ${times(190, glimmer)}
  <path d="M190 735L250 850L860 850L940 720Z" fill="#04090f"/>
  <path d="M330 735V640H760V735ZM400 640V585H640V640ZM560 585V490H620V585Z" fill="#050c14"/>
  ${times(9, (at) => `<circle cx="${360 + at * 46}" cy="690" r="7" fill="#ffd98a"/>`)}
  ${times(4, (at) => `<rect x="${420 + at * 52}" y="602" width="22" height="18" fill="#ffc15e"/>`)}
  <path d="M820 720V560M820 565L700 640M820 565L900 716" stroke="#050c14" stroke-width="6" fill="none"/>
  <path d="M250 850Q560 890 860 850L860 1080H250Z" fill="#04090f" opacity="0.45" filter="url(#mist)"/>`,
);

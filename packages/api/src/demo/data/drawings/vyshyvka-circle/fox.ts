import { drawing, thrown, times } from "../drawing.ts";

const random = thrown(23);
const star = () => {
  const [x, y, r] = [random() * 1440, random() * 640, 1 + random() * 3];
  return `<circle cx="${x}" cy="${y}" r="${r}" fill="#fff6d8" opacity="${0.5 + random() / 2}"/>`;
};
const spine = (at: number) => {
  const angle = Math.PI + (at / 27) * Math.PI;
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  return `<path d="M${945 + 60 * x} ${770 + 42 * y}L${945 + 98 * x} ${770 + 76 * y}" stroke="#2d231d" stroke-width="6" stroke-linecap="round"/>`;
};

/** A fox and a hedgehog on a hill, who look at the stars. */
export const fox = drawing(
  "#1b2a52",
  `<rect width="1440" height="1080" fill="#1d2d5a"/>
  <ellipse cx="720" cy="900" rx="1100" ry="420" fill="#4a5f92" filter="url(#soft)" opacity="0.6"/>
  ${times(240, star)}
  ${times(5, (at) => `<path d="M${210 + at * 250} ${130 + ((at * 83) % 160)}l9 26 26 9-26 9-9 26-9-26-26-9 26-9z" fill="#fff1c0"/>`)}
  <path d="M0 860Q480 690 900 790T1440 800V1080H0Z" fill="#14301f"/>
  <path d="M0 930Q520 780 980 850T1440 890V1080H0Z" fill="#0f2418"/>
  <path d="M420 810Q260 790 240 700Q300 770 420 745Z" fill="#c65a1e"/>
  <path d="M240 700Q252 735 300 752L262 752Q240 730 240 700Z" fill="#f3e6d0"/>
  <path d="M400 815Q400 720 520 715Q640 712 690 770L700 815Z" fill="#c65a1e"/>
  <path d="M640 790Q620 690 690 640L700 596 734 628Q764 622 790 636L826 614 818 660Q836 690 812 712L760 770Q720 800 700 812Z" fill="#d3682a"/>
  <path d="M760 690L822 650 812 708Q790 742 752 756Z" fill="#f3e6d0"/>
  <circle cx="826" cy="652" r="9" fill="#1d1410"/>
  <path d="M752 664q10-12 22-4" stroke="#1d1410" stroke-width="6" fill="none" stroke-linecap="round"/>
  <path d="M860 812Q850 730 945 722Q1030 722 1040 790L1044 812Z" fill="#5b4634"/>
  ${times(28, spine)}
  <path d="M1005 742Q1060 720 1074 748Q1062 800 1010 806Z" fill="#c9a47c"/>
  <circle cx="1076" cy="746" r="7" fill="#1d1410"/><circle cx="1040" cy="752" r="5" fill="#1d1410"/>`,
);

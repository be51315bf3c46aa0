/** Numbers that look thrown, and are the same each time. */
export function thrown(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

export const times = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join("");

/** A drawing in a frame of 1,440 by 1,080, which becomes a picture of 960 by 720 pixels. */
export const drawing = (background: string, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="720" viewBox="0 0 1440 1080">
    <defs>
      <filter id="soft"><feGaussianBlur stdDeviation="18"/></filter>
      <filter id="mist"><feGaussianBlur stdDeviation="5"/></filter>
    </defs>
    <rect width="1440" height="1080" fill="${background}"/>
    ${content}
  </svg>`;

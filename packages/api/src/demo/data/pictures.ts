/** Which item's picture stands for what: programs of whoever keeps it, or that partner itself, all by their slugs. */
export const demoPictures: Readonly<Record<string, string[]>> = {
  "himbasha-for-sunday": ["coffee-three-times", "asmara-circle"],
  "a-white-dress-for-sunday": ["songs-of-the-red-sea"],
  "muhammara-of-two-peppers": ["table-of-aleppo", "levant-kitchen"],
  "the-road-has-two-ends": ["two-voices-podcast"],
  "borshch-without-haste": ["vyshyvka-circle"],
  "harbour-in-paper": ["grandmothers-road", "wenzhou-elders"],
  "the-fish-lantern": ["lanterns-on-the-quay"],
  "the-shop-with-two-signs": ["whose-square"],
  "the-fox-who-counted-the-stars": ["letters-we-write", "city-library"],
  "the-quay-in-the-morning": ["harbour-of-names", "harbour-museum"],
};

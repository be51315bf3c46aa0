/**
 * Agreement of any number of coders, with gaps (Krippendorff 2011, nominal): α = 1 − Dₒ/Dₑ from the matrix of coincidences, in
 * which each unit with m ≥ 2 codes counts each ordered pair of them 1/(m − 1) times. Null where nothing can be paired, or only
 * one code was ever given. R: `irr::kripp.alpha`.
 */
export function krippendorffAlpha(units: readonly (readonly (string | null)[])[]): number | null {
  const totals = new Map<string, number>();
  let disagreeing = 0;
  for (const unit of units) {
    const codes = unit.filter((code): code is string => code !== null);
    if (codes.length < 2) continue;
    for (const code of codes) totals.set(code, (totals.get(code) ?? 0) + 1);
    for (const code of codes)
      disagreeing += codes.filter((other) => other !== code).length / (codes.length - 1);
  }
  const n = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const alike = [...totals.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  const expected = (n * (n - 1) - alike) / (n - 1);
  return n === 0 || expected === 0 ? null : 1 - disagreeing / expected;
}

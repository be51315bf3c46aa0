/**
 * Agreement of two coders beyond chance (Cohen 1960): κ = (pₒ − pₑ) / (1 − pₑ), over the units that both coded.
 * Null without units, or where both always gave the same one code. R: `irr::kappa2`.
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number | null {
  const n = pairs.length;
  if (n === 0) return null;
  const codes = new Set(pairs.flat());
  const share = (holds: (pair: readonly [string, string]) => boolean) => pairs.filter(holds).length / n;
  const observed = share(([first, second]) => first === second);
  let expected = 0;
  for (const code of codes)
    expected += share(([first]) => first === code) * share(([, second]) => second === code);
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}

import type { Estimate } from "../estimates/interval.rules.ts";
import { newcombePaired, type PairedShares } from "../estimates/newcombe-paired.rules.ts";
import { orient } from "./direction.rules.ts";
import type { AgreedChange, ChangeResult } from "./paired-change.rules.ts";
import { bars, fewestPairsOfShares } from "./preconditions.rules.ts";
import { type Judgement, judge } from "./verdict.rules.ts";

/** How a share changed among the same people; δ is a share too, such as 0.1 for ten points. */
export function pairedShares(
  table: PairedShares,
  answeredBefore: number,
  { direction, delta, minimumN }: Omit<AgreedChange, "scope">,
): {
  nPairs: number;
  left: number | null;
  estimate: Estimate | null;
  moved: ChangeResult["moved"];
  judgement: Judgement;
} {
  const stayed = table.both + table.neither;
  const nPairs = stayed + table.onlyBefore + table.onlyAfter;
  const changes = [
    ...Array<number>(stayed).fill(0),
    ...Array<number>(table.onlyAfter).fill(1),
    ...Array<number>(table.onlyBefore).fill(-1),
  ];
  const estimate = newcombePaired(table);
  const staying = answeredBefore > 0 ? nPairs / answeredBefore : null;
  return {
    nPairs,
    left: staying === null ? null : 1 - staying,
    estimate,
    moved: { up: table.onlyAfter, stayed, down: table.onlyBefore },
    judgement: judge(
      orient(estimate, direction),
      { beyond: 0, reach: delta },
      bars({ n: nPairs, minimumN: Math.max(minimumN, fewestPairsOfShares), values: changes, staying }),
    ),
  };
}

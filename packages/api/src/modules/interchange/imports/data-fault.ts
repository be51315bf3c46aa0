/** What PostgreSQL says against the data themselves: bad values, broken constraints, sizes. Undefined for anything else. */
export function dataFault(error: unknown): string | undefined {
  const { driverError } = error as { driverError?: { code?: string; message: string } };
  return /^(22|23|54)/.test(driverError?.code ?? "") ? driverError?.message : undefined;
}

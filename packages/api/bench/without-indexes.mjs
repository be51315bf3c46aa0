/** Indexes that are no constraints are made again when the rows are there: that takes a third of the time. */
export async function withoutIndexes(owner, tables, work) {
  const { rows } = await owner.query(
    `select format('heritage.%I', relname) as name, pg_get_indexdef(indexrelid) as definition
     from pg_index join pg_class on pg_class.oid = indexrelid
     where indrelid = any($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid)`,
    [tables.map((table) => `heritage.${table}`)],
  );
  for (const { name } of rows) await owner.query(`drop index ${name}`);
  await work();
  for (const { definition } of rows) await owner.query(definition);
}

-- What callers may still spend. A bucket is kept as the instant at which it will be full again, so that one that is
-- full needs no row, and an address is forgotten seconds after its last request. Lost in a crash, which harms nobody.

create unlogged table heritage.token_buckets (
  bucket text primary key,
  full_at timestamptz not null
);
create index token_buckets_to_forget on heritage.token_buckets (full_at);
comment on table heritage.token_buckets is 'When the budget of a key or an anonymous address will be full again. Rows of the past mean nothing and are removed.';
alter table heritage.token_buckets enable row level security;

-- Takes points from many buckets at once and says in how many milliseconds each will be full again; none are taken
-- with 0. Definer, because it is needed before a viewer is known. Buckets come sorted, so that two instances lock them
-- in the same order.
create function heritage.take_tokens(buckets text[], points float8[], rates float8[], capacities float8[])
returns table (bucket text, full_in_ms float8)
language plpgsql volatile security definer set search_path = heritage, pg_temp
rows 10
as $$
#variable_conflict use_column
begin
  insert into token_buckets as kept (bucket, full_at)
  select taken.bucket, now() + make_interval(secs => least(taken.points / taken.rate, 2 * taken.capacity / taken.rate))
  from unnest(buckets, points, rates, capacities) as taken (bucket, points, rate, capacity)
  where taken.points > 0 and taken.rate > 0
  order by taken.bucket
  on conflict (bucket) do update
    set full_at = greatest(kept.full_at, now()) + (excluded.full_at - now());

  delete from token_buckets old
  where old.bucket in (
    select past.bucket from token_buckets past
    where past.full_at < now() - interval '1 minute' order by past.full_at limit 20 for update skip locked
  );

  return query
  select asked.bucket, greatest(0, extract(epoch from kept.full_at - now()) * 1000)::float8
  from unnest(buckets) as asked (bucket) left join token_buckets kept on kept.bucket = asked.bucket;
end
$$;
grant execute on function heritage.take_tokens(text[], float8[], float8[], float8[]) to hx_member;

-- A person sees what is held about them, here too.
create policy own on heritage.token_buckets for select to hx_member
  using (bucket = 'person ' || (select heritage.viewer_person())::text);
grant select on heritage.token_buckets to hx_member;

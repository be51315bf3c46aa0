-- The next instant at which time alone changes what the public sees: cached answers end there.
create view open.visibility_boundary as
  select least(
    (select min(public_from) from heritage.partners where public_from > now() and public_from < 'infinity'),
    (select min(public_until) from heritage.partners where public_until > now() and public_until < 'infinity'),
    (select min(public_from) from heritage.programs where public_from > now() and public_from < 'infinity'),
    (select min(public_until) from heritage.programs where public_until > now() and public_until < 'infinity'),
    (select min(over_at) from heritage.sessions where over_at > now()),
    -- Days end at midnight UTC: first and last days, and the last day of an access fact.
    (date_trunc('day', now() at time zone 'UTC') + interval '1 day') at time zone 'UTC'
  ) as next_at;
grant select on open.visibility_boundary to hx_public;

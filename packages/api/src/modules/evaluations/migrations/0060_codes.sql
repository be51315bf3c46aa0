-- What was said is read by two people apart, who each put one code on a turn. How far they agree beyond chance is told; what they
-- coded is the evaluator's, as the turns are.

alter table heritage.qualitative_records
  add codes jsonb not null default '[]' check (jsonb_typeof(codes) = 'array'),
  add coded_turns integer not null default 0 check (coded_turns >= 0),
  add kappa double precision check (kappa between -1 and 1),
  add alpha double precision check (alpha between -1 and 1);
comment on column heritage.qualitative_records.codes is 'What a turn can be about: keys, with what each means.';
comment on column heritage.qualitative_records.coded_turns is 'How many turns both coders have coded.';
comment on column heritage.qualitative_records.kappa is 'How far two coders agree beyond chance, after Cohen; alpha is the same after Krippendorff.';
create or replace view open.qualitative_records as
  select id, evaluation_id, kind, title, held_on, languages, session_id, community_participants, host_participants,
    codes, coded_turns, kappa, alpha
  from heritage.qualitative_records where public_from <= now() and now() < public_until;
grant update (codes, coded_turns, kappa, alpha) on heritage.qualitative_records to hx_member;

alter table heritage.qualitative_turns add first_code text, add second_code text;
comment on column heritage.qualitative_turns.first_code is 'What the first of two coders reads in it.';
create policy code on heritage.qualitative_turns for update to hx_member
  using (evaluation_id = any((select heritage.viewer_reads_responses())::uuid[]));
grant update (first_code, second_code) on heritage.qualitative_turns to hx_member;

-- What follows from what was said: a finding, what is recommended, and what its owner answers. All of it is public with its
-- evaluation, also that an answer is late.

create table heritage.findings (
  id uuid primary key default uuidv7(),
  evaluation_id uuid not null,
  home_partner_id uuid not null,
  statement jsonb not null,
  metric_id uuid,
  is_binding boolean not null,
  recorded_on date not null default current_date,
  unique (id, evaluation_id),
  foreign key (evaluation_id, home_partner_id) references heritage.evaluations (id, home_partner_id),
  foreign key (metric_id, evaluation_id, home_partner_id)
    references heritage.evaluation_metrics (id, evaluation_id, home_partner_id)
);
comment on table heritage.findings is 'What those who took part read in the results.';
comment on column heritage.findings.is_binding is 'Whether the next step of the program waits for the answers.';
create index findings_of_evaluation on heritage.findings (evaluation_id, id);
create index findings_of_metric on heritage.findings (metric_id);
call heritage.define_child('findings', 'evaluations',
  public_columns => 'id, evaluation_id, statement, metric_id, is_binding, recorded_on',
  writers => $$evaluation_id = any((select heritage.viewer_evaluations('programs:write'))::uuid[])
    or evaluation_id = any((select heritage.viewer_evaluated())::uuid[])$$,
  admits_administrators => false);
revoke insert, update, delete on heritage.findings from hx_member;
grant insert (id, evaluation_id, home_partner_id, statement, metric_id, is_binding) on heritage.findings to hx_member;

create table heritage.recommendations (
  id uuid primary key default uuidv7(),
  evaluation_id uuid not null,
  finding_id uuid not null,
  owner_id uuid not null references heritage.partners (id),
  statement jsonb not null,
  due_on date not null check (due_on between '1000-01-01' and '9998-12-31'),
  answer text check (answer in ('ACCEPTED', 'REFUSED')),
  answer_text jsonb,
  answered_on date,
  change jsonb,
  changed_on date,
  check ((answer is null) = (answer_text is null) and (answer is null) = (answered_on is null)),
  check (change is null or answer = 'ACCEPTED'),
  check ((change is null) = (changed_on is null)),
  foreign key (finding_id, evaluation_id) references heritage.findings (id, evaluation_id)
);
comment on table heritage.recommendations is 'What is recommended after a finding, who answers it until when, what they answered, and what they changed.';
comment on column heritage.recommendations.owner_id is 'Its owner: the partner that is to answer.';
create index recommendations_of_evaluation on heritage.recommendations (evaluation_id);
create index recommendations_of_finding on heritage.recommendations (finding_id, id);
create index recommendations_by_due_day on heritage.recommendations (due_on, id);
create index recommendations_of_owner on heritage.recommendations (owner_id, due_on, id);
call heritage.define_child('recommendations', 'evaluations',
  public_columns => 'id, evaluation_id, finding_id, owner_id, statement, due_on, answer, answer_text, answered_on, change, changed_on',
  writers => $$evaluation_id = any((select heritage.viewer_evaluations('programs:write'))::uuid[])
    or evaluation_id = any((select heritage.viewer_evaluated())::uuid[])$$,
  admits_administrators => false);
revoke insert, update, delete on heritage.recommendations from hx_member;
grant insert (id, evaluation_id, finding_id, owner_id, statement, due_on),
  update (answer, answer_text, change) on heritage.recommendations to hx_member;
-- Its owner answers, and nobody else.
create policy by_its_owner on heritage.recommendations as restrictive for update to hx_member
  using (owner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]));

-- An answer is given once, and so is what was changed. The owner takes part in the program.
create function heritage.recommendation_goes_on() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if not exists (
         select from evaluations evaluation where evaluation.id = new.evaluation_id
           and (evaluation.home_partner_id = new.owner_id or exists (
                select from program_partners part
                where part.program_id = evaluation.program_id and part.partner_id = new.owner_id))) then
      raise exception 'Its owner takes no part in the program.' using errcode = '42501';
    end if;
    return new;
  end if;
  if (old.answer, old.answer_text) is distinct from (new.answer, new.answer_text) then
    if old.answer is not null then
      raise exception 'It has been answered.' using errcode = '42501';
    end if;
    new.answered_on := current_date;
  end if;
  if old.change is distinct from new.change then
    if old.change is not null then
      raise exception 'The change has been told.' using errcode = '42501';
    end if;
    new.changed_on := current_date;
  end if;
  return new;
end
$$;
create trigger recommendations_go_on before insert or update on heritage.recommendations
  for each row execute function heritage.recommendation_goes_on();

-- A finding that is binding keeps its program from its next step until something is recommended after it, and all that is
-- recommended is answered.
create function heritage.program_waits_for_answers(program uuid) returns boolean
language sql stable set search_path = heritage, pg_temp as $$
  select exists (
    select from evaluations evaluation join findings finding on finding.evaluation_id = evaluation.id
    where evaluation.program_id = program and evaluation.deleted_at is null and finding.is_binding
      and (not exists (select from recommendations where finding_id = finding.id)
        or exists (select from recommendations where finding_id = finding.id and answer is null)))
$$;

-- Who was asked is told the results before the program is closed, until what they answered is deleted; and after that, where
-- results were made that are not published. Whoever closes it need not see these.
create function heritage.program_owes_results(program uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$
  select exists (select from evaluations where program_id = program and deleted_at is null
                   and lifecycle not in ('CO_DESIGN', 'RELEASED', 'WITHHELD')
                   and (responses_until > current_date or exists (select from releases where evaluation_id = evaluations.id)))
$$;
grant execute on function heritage.program_waits_for_answers(uuid), heritage.program_owes_results(uuid) to hx_member;

create function heritage.program_steps_after_answers() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if program_waits_for_answers(new.id) then
    raise exception 'A binding finding waits for an answer.' using errcode = '42501';
  end if;
  if new.lifecycle = 'CLOSED' and program_owes_results(new.id) then
    raise exception 'The results have not been returned.' using errcode = '42501';
  end if;
  return new;
end
$$;
-- A cancellation that is taken back is no step.
create trigger programs_step_after_answers before update of lifecycle on heritage.programs
  for each row when (old.lifecycle is distinct from new.lifecycle and old.lifecycle <> 'CANCELLED'
    and new.lifecycle in ('AGREED', 'ACTIVE', 'CLOSED'))
  execute function heritage.program_steps_after_answers();

-- Findings and what follows them are public: none is written while those who take part read results before everybody does.
create function heritage.nothing_is_read_first() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if exists (select from releases where evaluation_id = new.evaluation_id and published_on is null) then
    raise exception 'Results of this evaluation are not published yet.' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger findings_come_later before insert on heritage.findings
  for each row execute function heritage.nothing_is_read_first();
create trigger recommendations_come_later before insert or update of answer, change on heritage.recommendations
  for each row execute function heritage.nothing_is_read_first();

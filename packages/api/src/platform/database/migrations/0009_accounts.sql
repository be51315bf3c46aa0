-- Who may do what: people, their memberships of partners, the roles these carry, and keys for programs.

create table heritage.role_definitions (
  role text primary key check (role ~ '^[A-Z_]+$'),
  name jsonb not null,
  description jsonb not null,
  scopes text[] not null,
  position smallint not null unique
);
comment on table heritage.role_definitions is 'What each role may do. Public: everybody can read who may do what, and why.';
insert into heritage.role_definitions (position, role, scopes, name, description) values
  (1, 'PARTNER_ADMINISTRATOR',
   '{partners:read,partners:write,programs:read,programs:write,programs:approve,accounts:read,accounts:write,keys:write,audit:read}',
   '{"source":"en","texts":{"en":"Partner administrator","ar":"مسؤول الشريك","ti":"ኣመሓዳሪ መሻርኽቲ","uk":"Адміністратор партнера","zh":"合作方管理员","it":"Amministratore del partner"}}',
   '{"source":"en","texts":{"en":"Looks after everything of one partner: its page, its programs, its people and its keys.","ti":"ናይ ሓደ መሻርኽቲ ኩሉ ይከናኸን፦ ገጹ፣ መደባቱ፣ ሰባቱን መፋትሑን።","ar":"يعتني بكل ما يخص شريكاً واحداً: صفحته وبرامجه وأفراده ومفاتيحه.","uk":"Дбає про все, що належить одному партнерові: сторінку, програми, людей і ключі.","zh":"负责一个合作方的一切：页面、项目、成员和密钥。","it":"Cura tutto ciò che riguarda un partner: la pagina, i programmi, le persone e le chiavi."}}'),
  (2, 'PROGRAM_COORDINATOR', '{partners:read,programs:read,programs:write,programs:approve}',
   '{"source":"en","texts":{"en":"Program coordinator","ar":"منسق البرامج","ti":"ኣወሃሃዲ መደብ","uk":"Координатор програм","zh":"项目协调员","it":"Coordinatore dei programmi"}}',
   '{"source":"en","texts":{"en":"Writes the partner''s programs and sessions, and approves for its side.","ti":"ናይቲ መሻርኽቲ መደባትን ኣኼባታትን ይጽሕፍ፣ ብስም ወገኑ ድማ የጽድቕ።","ar":"يكتب برامج الشريك ولقاءاته ويوافق باسم جهته.","uk":"Пише програми й зустрічі партнера і погоджує їх від його сторони.","zh":"撰写合作方的项目和活动，并代表其一方批准。","it":"Scrive i programmi e gli incontri del partner, e approva per la sua parte."}}'),
  (3, 'CURATOR', '{partners:read,programs:read,programs:write}',
   '{"source":"en","texts":{"en":"Curator","ar":"أمين المجموعات","ti":"ኣላዪ ቅርሲ","uk":"Куратор","zh":"策展人","it":"Curatore"}}',
   '{"source":"en","texts":{"en":"Describes what is shown and checks that it is right, for the institution.","ti":"ንዝርአ ነገር ይገልጽ፣ ቅኑዕ ምዃኑ ድማ ብስም እቲ ትካል የረጋግጽ።","ar":"يصف ما يُعرض ويتحقق من صحته باسم المؤسسة.","uk":"Описує те, що показують, і перевіряє його від імені установи.","zh":"代表机构描述展出内容并核实其准确性。","it":"Descrive ciò che si mostra e ne verifica l''esattezza, per l''istituzione."}}'),
  (4, 'COMMUNITY_STEWARD', '{partners:read,programs:read,programs:approve}',
   '{"source":"en","texts":{"en":"Community steward","ar":"حارس تراث الجماعة","ti":"ሓላው ቅርሲ ማሕበረሰብ","uk":"Хранитель спільноти","zh":"社群守护人","it":"Custode della comunità"}}',
   '{"source":"en","texts":{"en":"Speaks for a community about its heritage: approves, or does not.","ti":"ብዛዕባ ቅርሲ ሓደ ማሕበረሰብ ብስሙ ይዛረብ፦ የጽድቕ ወይ ኣየጽድቕን።","ar":"يتحدث باسم الجماعة عن تراثها: يوافق أو لا يوافق.","uk":"Говорить від імені спільноти про її спадщину: погоджує або ні.","zh":"代表社群就其遗产发言：批准或不批准。","it":"Parla per una comunità del suo patrimonio: approva, oppure no."}}'),
  (5, 'LANGUAGE_STEWARD', '{partners:read,programs:read,programs:write}',
   '{"source":"en","texts":{"en":"Language steward","ar":"راعي اللغة","ti":"ሓላው ቋንቋ","uk":"Хранитель мови","zh":"语言守护人","it":"Custode della lingua"}}',
   '{"source":"en","texts":{"en":"Translates texts and answers for what they say in a language.","ti":"ጽሑፋት ይትርጉም፣ ብሓደ ቋንቋ ንዝብልዎ ድማ ይሕተት።","ar":"يترجم النصوص ويُسأل عما تقوله في لغة ما.","uk":"Перекладає тексти й відповідає за те, що вони кажуть певною мовою.","zh":"翻译文本，并对其在某种语言中的表述负责。","it":"Traduce i testi e risponde di ciò che dicono in una lingua."}}'),
  (6, 'EVALUATOR', '{partners:read,programs:read}',
   '{"source":"en","texts":{"en":"Evaluator","ar":"مقيّم","ti":"ገምጋሚ","uk":"Оцінювач","zh":"评估员","it":"Valutatore"}}',
   '{"source":"en","texts":{"en":"Learns with those who took part what a program changed.","ti":"ምስቶም ዝተሳተፉ ኮይኑ መደብ እንታይ ከም ዝቐየረ ይመሃር።","ar":"يتعلّم مع المشاركين ما الذي غيّره البرنامج.","uk":"Разом з учасниками з''ясовує, що змінила програма.","zh":"与参与者一起了解项目带来的变化。","it":"Impara, con chi ha partecipato, che cosa un programma ha cambiato."}}'),
  (7, 'TREASURER', '{partners:read,programs:read}',
   '{"source":"en","texts":{"en":"Treasurer","ar":"أمين الصندوق","ti":"ሓላፊ ገንዘብ","uk":"Скарбник","zh":"财务员","it":"Tesoriere"}}',
   '{"source":"en","texts":{"en":"Keeps the partner''s money and accounts for it.","ti":"ገንዘብ እቲ መሻርኽቲ ይሕዝ፣ ጸብጻቡ ድማ የቕርብ።","ar":"يحفظ أموال الشريك ويقدم الحساب عنها.","uk":"Веде кошти партнера і звітує про них.","zh":"管理合作方的资金并作出说明。","it":"Tiene il denaro del partner e ne rende conto."}}'),
  (8, 'AUDITOR', '{partners:read,programs:read,accounts:read,audit:read}',
   '{"source":"en","texts":{"en":"Auditor","ar":"مدقق","ti":"መርማሪ","uk":"Аудитор","zh":"审计员","it":"Revisore"}}',
   '{"source":"en","texts":{"en":"Reads who did what and when, and changes nothing.","ti":"መን እንታይን መዓስን ከም ዝገበረ የንብብ፣ ዝቕይሮ ነገር ግን የብሉን።","ar":"يقرأ من فعل ماذا ومتى، ولا يغيّر شيئاً.","uk":"Читає, хто що й коли зробив, і нічого не змінює.","zh":"查看谁在何时做了什么，不作任何更改。","it":"Legge chi ha fatto che cosa e quando, e non cambia nulla."}}');

create table heritage.people (
  id uuid primary key default uuidv7(),
  name text check (length(name) <= 300),
  email text check (length(email) <= 300),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table heritage.people is 'People who sign in. Their name and address are all that is known of them.';

create table heritage.person_identities (
  issuer text not null,
  subject text not null,
  person_id uuid not null references heritage.people (id) on delete cascade,
  primary key (issuer, subject)
);
create index person_identities_of_person on heritage.person_identities (person_id);
comment on table heritage.person_identities is 'Under which names identity providers know a person.';

create table heritage.memberships (
  id uuid primary key default uuidv7(),
  person_id uuid not null references heritage.people (id) on delete cascade,
  home_partner_id uuid not null references heritage.partners (id),
  role text not null references heritage.role_definitions (role),
  created_at timestamptz not null default now(),
  unique (person_id, home_partner_id, role)
);
create index memberships_of_partner on heritage.memberships (home_partner_id, created_at, id);
comment on table heritage.memberships is 'What a person is at a partner. The role says what the person may do there.';

create table heritage.invitations (
  id uuid primary key default uuidv7(),
  home_partner_id uuid not null references heritage.partners (id),
  role text not null references heritage.role_definitions (role),
  token_hash bytea not null unique,
  invited_by text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz
);
create index invitations_of_partner on heritage.invitations (home_partner_id, created_at, id);
comment on table heritage.invitations is 'Links by which a person becomes a member, once. Only a hash of the secret in the link is kept.';

alter table heritage.access_keys
  add kind text not null default 'SECRET' check (kind in ('SECRET', 'PUBLISHABLE')),
  add home_partner_id uuid references heritage.partners (id),
  add scopes text[] not null default '{}',
  add expires_at timestamptz,
  add last_used_at timestamptz,
  add addresses cidr[] not null default '{}',
  add allowed_origins text[] not null default '{}',
  add check (not is_administrator or (home_partner_id is null and kind = 'SECRET'));
create index access_keys_of_partner on heritage.access_keys (home_partner_id, created_at, id);
comment on table heritage.access_keys is 'Keys by which programs sign in. Their secrets are kept apart, as hashes only.';

create table heritage.access_key_secrets (
  key_hash bytea primary key,
  key_id uuid not null references heritage.access_keys (id) on delete cascade,
  prefix text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz
);
create index access_key_secrets_of_key on heritage.access_key_secrets (key_id);
comment on table heritage.access_key_secrets is 'The secrets of a key: one, or two while it is being rotated.';
insert into heritage.access_key_secrets (key_hash, key_id, prefix, created_at)
  select key_hash, id, prefix, created_at from heritage.access_keys;
drop function heritage.viewer_of_key(bytea);
alter table heritage.access_keys drop column key_hash, drop column prefix;

-- Needed before a viewer is known, hence as definer: the hash of the secret is the proof.
create function heritage.viewer_of_key(hash bytea)
returns table (key_id uuid, kind text, home_partner_id uuid, is_administrator boolean, scopes text[],
               addresses text[], allowed_origins text[])
language sql stable security definer set search_path = heritage, pg_temp
rows 1
as $$
  select key.id, key.kind, key.home_partner_id, key.is_administrator, key.scopes, key.addresses::text[], key.allowed_origins
  from access_key_secrets secret join access_keys key on key.id = secret.key_id
  where secret.key_hash = hash and key.revoked_at is null
    and (key.expires_at is null or key.expires_at > now())
    and (secret.expires_at is null or secret.expires_at > now())
$$;

-- The day is enough to see which keys are still in use, and spares a write at each request.
create function heritage.note_key_use(id uuid) returns void
language sql volatile security definer set search_path = heritage, pg_temp as $$
  update access_keys set last_used_at = now()
  where access_keys.id = note_key_use.id and (last_used_at is null or last_used_at < now() - interval '1 hour')
$$;

-- A verified token of an identity provider is the proof. Somebody new becomes a person without any membership.
create function heritage.viewer_of_person(issuer text, subject text)
returns table (person_id uuid, scopes text[])
language plpgsql volatile security definer set search_path = heritage, pg_temp
rows 1
as $$
#variable_conflict use_column
declare
  found_id uuid;
begin
  select identity.person_id into found_id from person_identities identity
  where identity.issuer = viewer_of_person.issuer and identity.subject = viewer_of_person.subject;
  if found_id is null then
    -- Two requests of somebody new at once: the second waits here and finds the first one's person.
    perform pg_advisory_xact_lock(hashtext('heritage person ' || viewer_of_person.issuer || ' ' || viewer_of_person.subject));
    select identity.person_id into found_id from person_identities identity
    where identity.issuer = viewer_of_person.issuer and identity.subject = viewer_of_person.subject;
    if found_id is null then
      insert into people default values returning id into found_id;
      insert into person_identities (issuer, subject, person_id)
      values (viewer_of_person.issuer, viewer_of_person.subject, found_id);
    end if;
  end if;
  return query select found_id, coalesce(array(
    select distinct unnest(definition.scopes) from memberships membership
    join role_definitions definition on definition.role = membership.role
    where membership.person_id = found_id order by 1), '{}');
end
$$;

create or replace function heritage.viewer_is_administrator()
returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select case nullif(current_setting('hx.viewer', true), '')
    when 'SYSTEM' then true
    else exists (
      select from access_keys
      where id::text = nullif(current_setting('hx.viewer', true), '') and is_administrator and revoked_at is null
        and (expires_at is null or expires_at > now())
    )
  end
$$;

-- The partners at which the viewer holds a scope, by membership or as the key of one. Every policy asks this.
create function heritage.viewer_partners(scope text)
returns uuid[]
language sql stable security definer set search_path = heritage, pg_temp
as $$
  with viewer as (select nullif(nullif(current_setting('hx.viewer', true), ''), 'SYSTEM')::uuid as id)
  select coalesce(array_agg(home_partner_id), '{}') from (
    select membership.home_partner_id from viewer
    join memberships membership on membership.person_id = viewer.id
    join role_definitions definition on definition.role = membership.role
    where scope = any(definition.scopes)
    union
    select key.home_partner_id from viewer join access_keys key on key.id = viewer.id
    where scope = any(key.scopes) and key.kind = 'SECRET' and key.revoked_at is null
      and (key.expires_at is null or key.expires_at > now())
  ) held
$$;

create function heritage.viewer_person()
returns uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select id from people where id::text = nullif(current_setting('hx.viewer', true), '')
$$;

revoke all on function heritage.viewer_of_key(bytea), heritage.note_key_use(uuid),
  heritage.viewer_of_person(text, text), heritage.viewer_partners(text), heritage.viewer_person() from public;
grant execute on function heritage.viewer_of_key(bytea), heritage.note_key_use(uuid),
  heritage.viewer_of_person(text, text), heritage.viewer_partners(text), heritage.viewer_person() to hx_member;

-- Nobody gives what they do not hold: neither a role to a person nor scopes to a key.
create function heritage.viewer_holds_all(wanted text[], partner uuid)
returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select viewer_is_administrator()
    or not exists (select from unnest(wanted) scope where (partner = any(viewer_partners(scope))) is not true)
$$;

create function heritage.viewer_may_give(given_role text, partner uuid)
returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select viewer_holds_all(scopes, partner) from role_definitions where role = given_role
$$;

-- The secret in the link is the proof, so the person who opens it needs no right of their own.
create function heritage.accept_invitation(hash bytea)
returns table (membership_id uuid, home_partner_id uuid)
language plpgsql volatile security definer set search_path = heritage, pg_temp
rows 1
as $$
#variable_conflict use_column
declare
  invitation invitations;
  person uuid := viewer_person();
  made uuid;
begin
  select * into invitation from invitations
  where token_hash = hash and accepted_at is null and revoked_at is null and expires_at > now() for update;
  if invitation.id is null or person is null then
    return;
  end if;
  insert into memberships (person_id, home_partner_id, role)
  values (person, invitation.home_partner_id, invitation.role)
  on conflict (person_id, home_partner_id, role) do update set role = excluded.role
  returning id into made;
  update invitations set accepted_at = now() where id = invitation.id;
  return query select made, invitation.home_partner_id;
end
$$;
revoke all on function heritage.viewer_holds_all(text[], uuid), heritage.viewer_may_give(text, uuid),
  heritage.accept_invitation(bytea) from public;
grant execute on function heritage.viewer_holds_all(text[], uuid), heritage.viewer_may_give(text, uuid),
  heritage.accept_invitation(bytea) to hx_member;

alter table heritage.role_definitions enable row level security;
alter table heritage.people enable row level security;
alter table heritage.person_identities enable row level security;
alter table heritage.memberships enable row level security;
alter table heritage.invitations enable row level security;
alter table heritage.access_key_secrets enable row level security;

create policy read on heritage.role_definitions for select to hx_member using (true);

-- A membership is seen by the person and by those who look after the partner's people.
create policy read on heritage.memberships for select to hx_member
  using ((select heritage.viewer_is_administrator())
    or person_id = (select heritage.viewer_person())
    or home_partner_id = any((select heritage.viewer_partners('accounts:read'))::uuid[]));
create policy leave_partner on heritage.memberships for delete to hx_member
  using ((select heritage.viewer_is_administrator())
    or person_id = (select heritage.viewer_person())
    or home_partner_id = any((select heritage.viewer_partners('accounts:write'))::uuid[]));

create policy read on heritage.people for select to hx_member
  using ((select heritage.viewer_is_administrator())
    or id = (select heritage.viewer_person())
    or id in (select person_id from heritage.memberships
              where home_partner_id = any((select heritage.viewer_partners('accounts:read'))::uuid[])));
create policy edit_oneself on heritage.people for update to hx_member
  using ((select heritage.viewer_is_administrator()) or id = (select heritage.viewer_person()));
create policy erase on heritage.people for delete to hx_member
  using ((select heritage.viewer_is_administrator()) or id = (select heritage.viewer_person()));

create policy read on heritage.person_identities for select to hx_member
  using ((select heritage.viewer_is_administrator()) or person_id = (select heritage.viewer_person()));
create policy erase on heritage.person_identities for delete to hx_member
  using ((select heritage.viewer_is_administrator()) or person_id = (select heritage.viewer_person()));

create policy read on heritage.invitations for select to hx_member
  using ((select heritage.viewer_is_administrator())
    or invited_by = (select heritage.viewer_person())::text
    or home_partner_id = any((select heritage.viewer_partners('accounts:write'))::uuid[]));
create policy invite on heritage.invitations for insert to hx_member
  with check ((select heritage.viewer_is_administrator())
    or (home_partner_id = any((select heritage.viewer_partners('accounts:write'))::uuid[])
        and heritage.viewer_may_give(role, home_partner_id)));
-- Whoever looks after the people of a partner can take any invitation back.
create policy revoke on heritage.invitations for update to hx_member
  using ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('accounts:write'))::uuid[]));

create policy read on heritage.access_keys for select to hx_member
  using ((select heritage.viewer_is_administrator())
    or id::text = nullif(current_setting('hx.viewer', true), '')
    or home_partner_id = any((select heritage.viewer_partners('keys:write'))::uuid[]));
create policy add on heritage.access_keys for insert to hx_member
  with check ((select heritage.viewer_is_administrator())
    or (home_partner_id = any((select heritage.viewer_partners('keys:write'))::uuid[]) and not is_administrator
        and heritage.viewer_holds_all(scopes, home_partner_id)));
-- Whoever looks after the keys of a partner can end any of them, also one that may do more than they may.
create policy revoke on heritage.access_keys for update to hx_member
  using ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('keys:write'))::uuid[]));

-- Who has a secret of a key can do what the key can do, so a new one is made only by who could have made the key.
create policy read on heritage.access_key_secrets for select to hx_member
  using (exists (select from heritage.access_keys key where key.id = key_id));
create policy add on heritage.access_key_secrets for insert to hx_member
  with check (exists (select from heritage.access_keys key
                      where key.id = key_id and ((select heritage.viewer_is_administrator())
                        or (key.home_partner_id = any((select heritage.viewer_partners('keys:write'))::uuid[])
                            and heritage.viewer_holds_all(key.scopes, key.home_partner_id)))));
create policy expire on heritage.access_key_secrets for update to hx_member
  using (exists (select from heritage.access_keys key where key.id = key_id and
      ((select heritage.viewer_is_administrator())
       or key.home_partner_id = any((select heritage.viewer_partners('keys:write'))::uuid[]))));
create policy remove on heritage.access_key_secrets for delete to hx_member
  using (exists (select from heritage.access_keys key where key.id = key_id and
      ((select heritage.viewer_is_administrator())
       or key.home_partner_id = any((select heritage.viewer_partners('keys:write'))::uuid[]))));

grant select on heritage.role_definitions to hx_member;
grant select, update (name, email, updated_at), delete on heritage.people to hx_member;
grant select, delete on heritage.person_identities to hx_member;
-- Nobody is made a member but by accepting an invitation: accept_invitation alone inserts.
grant select, delete on heritage.memberships to hx_member;
grant select, insert, update (revoked_at) on heritage.invitations to hx_member;
grant select, insert, update (revoked_at) on heritage.access_keys to hx_member;
grant select (key_id, prefix, created_at, expires_at), insert, update (expires_at), delete on heritage.access_key_secrets to hx_member;

create view open.role_definitions as select role, name, description, scopes, position from heritage.role_definitions;
grant select on open.role_definitions to hx_public;

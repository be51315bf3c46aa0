-- People, their memberships of partners, and the roles these carry.

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
   '{partners:read,partners:write,programs:read,programs:write,programs:approve,accounts:read,accounts:write,keys:write,audit:read,archives:read,archives:write,consent:record}',
   '{"source":"en","texts":{"en":"Partner administrator","ar":"مسؤول الشريك","ti":"ኣመሓዳሪ መሻርኽቲ","uk":"Адміністратор партнера","zh":"合作方管理员","it":"Amministratore del partner"}}',
   '{"source":"en","texts":{"en":"Looks after everything of one partner: its page, its programs, its people and its keys.","ti":"ናይ ሓደ መሻርኽቲ ኩሉ ይከናኸን፦ ገጹ፣ መደባቱ፣ ሰባቱን መፋትሑን።","ar":"يعتني بكل ما يخص شريكاً واحداً: صفحته وبرامجه وأفراده ومفاتيحه.","uk":"Дбає про все, що належить одному партнерові: сторінку, програми, людей і ключі.","zh":"负责一个合作方的一切：页面、项目、成员和密钥。","it":"Cura tutto ciò che riguarda un partner: la pagina, i programmi, le persone e le chiavi."}}'),
  (2, 'PROGRAM_COORDINATOR', '{partners:read,programs:read,programs:write,programs:approve,archives:read}',
   '{"source":"en","texts":{"en":"Program coordinator","ar":"منسق البرامج","ti":"ኣወሃሃዲ መደብ","uk":"Координатор програм","zh":"项目协调员","it":"Coordinatore dei programmi"}}',
   '{"source":"en","texts":{"en":"Writes the partner''s programs and sessions, and approves for its side.","ti":"ናይቲ መሻርኽቲ መደባትን ኣኼባታትን ይጽሕፍ፣ ብስም ወገኑ ድማ የጽድቕ።","ar":"يكتب برامج الشريك ولقاءاته ويوافق باسم جهته.","uk":"Пише програми й зустрічі партнера і погоджує їх від його сторони.","zh":"撰写合作方的项目和活动，并代表其一方批准。","it":"Scrive i programmi e gli incontri del partner, e approva per la sua parte."}}'),
  (3, 'CURATOR', '{partners:read,programs:read,programs:write,archives:read,archives:write,consent:record}',
   '{"source":"en","texts":{"en":"Curator","ar":"أمين المجموعات","ti":"ኣላዪ ቅርሲ","uk":"Куратор","zh":"策展人","it":"Curatore"}}',
   '{"source":"en","texts":{"en":"Describes what is shown and checks that it is right, for the institution.","ti":"ንዝርአ ነገር ይገልጽ፣ ቅኑዕ ምዃኑ ድማ ብስም እቲ ትካል የረጋግጽ።","ar":"يصف ما يُعرض ويتحقق من صحته باسم المؤسسة.","uk":"Описує те, що показують, і перевіряє його від імені установи.","zh":"代表机构描述展出内容并核实其准确性。","it":"Descrive ciò che si mostra e ne verifica l''esattezza, per l''istituzione."}}'),
  (4, 'COMMUNITY_STEWARD',
   '{partners:read,programs:read,programs:approve,archives:read,consent:record,heritage:steward}',
   '{"source":"en","texts":{"en":"Community steward","ar":"حارس تراث الجماعة","ti":"ሓላው ቅርሲ ማሕበረሰብ","uk":"Хранитель спільноти","zh":"社群守护人","it":"Custode della comunità"}}',
   '{"source":"en","texts":{"en":"Speaks for a community about its heritage: approves, or does not.","ti":"ብዛዕባ ቅርሲ ሓደ ማሕበረሰብ ብስሙ ይዛረብ፦ የጽድቕ ወይ ኣየጽድቕን።","ar":"يتحدث باسم الجماعة عن تراثها: يوافق أو لا يوافق.","uk":"Говорить від імені спільноти про її спадщину: погоджує або ні.","zh":"代表社群就其遗产发言：批准或不批准。","it":"Parla per una comunità del suo patrimonio: approva, oppure no."}}'),
  (5, 'LANGUAGE_STEWARD', '{partners:read,programs:read,programs:write,archives:read,archives:write}',
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

alter table heritage.role_definitions enable row level security;
create policy read on heritage.role_definitions for select to hx_member using (true);
grant select on heritage.role_definitions to hx_member;
create view open.role_definitions as select role, name, description, scopes, position from heritage.role_definitions;
grant select on open.role_definitions to hx_public;

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
  home_partner_id uuid not null references heritage.partners (id) on delete cascade,
  role text not null references heritage.role_definitions (role),
  created_at timestamptz not null default now() check (created_at >= '1000-01-01Z' and created_at < '9999-01-01Z'),
  unique (person_id, home_partner_id, role)
);
create index memberships_of_partner on heritage.memberships (home_partner_id, created_at, id);
comment on table heritage.memberships is 'What a person is at a partner. The role says what the person may do there.';

create table heritage.invitations (
  id uuid primary key default uuidv7(),
  home_partner_id uuid not null references heritage.partners (id) on delete cascade,
  role text not null references heritage.role_definitions (role),
  token_hash bytea not null unique,
  invited_by text not null,
  created_at timestamptz not null default now() check (created_at >= '1000-01-01Z' and created_at < '9999-01-01Z'),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz
);
create index invitations_of_partner on heritage.invitations (home_partner_id, created_at, id);
comment on table heritage.invitations is 'Links by which a person becomes a member, once. Only a hash of the secret in the link is kept.';

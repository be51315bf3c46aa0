-- Pictures, sound, video and texts of items. A medium is a part of its item: seen only where the item is, and by no more
-- people than its own columns allow.

create table heritage.media (
  id uuid primary key default uuidv7(),
  item_id uuid not null,
  home_partner_id uuid not null,
  kind text not null check (kind in ('IMAGE', 'AUDIO', 'VIDEO', 'DOCUMENT')),
  position integer not null default 0 check (position between 0 and 1000000),
  alternative_text jsonb,
  is_decorative boolean not null default false,
  width integer check (width > 0),
  height integer check (height > 0),
  duration_ms integer check (duration_ms >= 0),
  placeholder text check (length(placeholder) <= 2000),
  credit jsonb,
  content_warning jsonb,
  is_streaming_only boolean not null default false,
  redacts_id uuid check (redacts_id <> id),
  content_revision integer not null default 1,
  holder_revision integer not null default 1,
  additions integer not null default 0,
  unique (id, home_partner_id),
  foreign key (item_id, home_partner_id) references heritage.items (id, home_partner_id) on update cascade on delete cascade,
  foreign key (redacts_id, home_partner_id) references heritage.media (id, home_partner_id)
    on update cascade on delete set null (redacts_id),
  check (not is_decorative or alternative_text is null)
);
comment on table heritage.media is 'Pictures, sound, video and texts of items, each with its own gates.';
comment on column heritage.media.alternative_text is 'Null where nobody has written it yet; is_decorative says that none is needed.';
comment on column heritage.media.placeholder is 'A small blurred picture as a data address.';
comment on column heritage.media.is_streaming_only is 'Listen without download: a wish to whoever shows it. It decides nothing.';
comment on column heritage.media.redacts_id is 'The medium of which this one shows less, such as a photograph with one face blurred.';
comment on column heritage.media.content_revision is 'Grows with each change of what communities approve.';
comment on column heritage.media.holder_revision is 'The last content that somebody who writes for its holder wrote: 0 where others added it.';
comment on column heritage.media.additions is 'How often something was added that its communities had approved: that is no change.';
create index media_of_item on heritage.media (item_id, position, id);
create index media_of_partner on heritage.media (home_partner_id);
create index media_redacting on heritage.media (redacts_id);

call heritage.add_gates('media');
call heritage.define_record('media',
  public_columns => 'id, item_id, home_partner_id, kind, position, alternative_text, is_decorative, width, height,
    duration_ms, placeholder, credit, content_warning, is_streaming_only, redacts_id, content_revision',
  readers => '(' || heritage.readers_of_governed('heritage.viewer_own_media()') || ')',
  -- Media are found with their items, and by nobody on their own.
  found_by => 'false',
  writers => heritage.writers_of_governed(),
  adders => $$home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[])
    and exists (select from heritage.items item where item.id = item_id offset 0)$$,
  purgers => heritage.purgers_of_governed(),
  public_if => heritage.set_is_public() || E'\n    and exists (select from heritage.items item where item.id = item_id
      and item.public_from <= now() and now() < item.public_until and exists (select from heritage.access_sets
        where access_sets.id = item.access_set_id and access_sets.public_from <= now() and now() < access_sets.public_until))',
  admits_administrators => false,
  lists_by_dates => false);
call heritage.keep_instants_apart('media');
-- A medium is seen only where its item is, whatever stands in its own row; of an item that was deleted there is nothing.
create policy with_item on heritage.media as restrictive for select to hx_member
  using (exists (select from heritage.items item where item.id = item_id and item.deleted_at is null offset 0));
grant insert (id, item_id, home_partner_id, kind, position, alternative_text, is_decorative, width, height, duration_ms,
    placeholder, credit, content_warning, is_streaming_only, redacts_id, search_vector, updated_at, revision, deleted_at),
  update (position, alternative_text, is_decorative, credit, content_warning, is_streaming_only, updated_at, deleted_at)
  on heritage.media to hx_member;

create function heritage.medium_content_changed() returns trigger language plpgsql as $$
begin
  new.content_revision := old.content_revision + 1;
  return new;
end
$$;
create trigger media_content before update on heritage.media
  for each row when (old.additions = new.additions
    and (old.alternative_text, old.is_decorative, old.credit, old.content_warning)
    is distinct from (new.alternative_text, new.is_decorative, new.credit, new.content_warning))
  execute function heritage.medium_content_changed();
create trigger media_added before insert on heritage.media for each row execute function heritage.content_is_written();
create trigger media_written before update on heritage.media
  for each row when (old.content_revision <> new.content_revision) execute function heritage.content_is_written();

-- An alternative text, or one in a further language, that is written once communities have accepted the item: it waits for
-- their approval, and hides nothing. Seen by those who may change the medium.
create table heritage.media_additions (
  id uuid primary key default uuidv7(),
  medium_id uuid not null unique,
  home_partner_id uuid not null,
  alternative_text jsonb not null,
  approved_for uuid[] not null default '{}',
  foreign key (medium_id, home_partner_id) references heritage.media (id, home_partner_id) on update cascade on delete cascade
);
comment on table heritage.media_additions is 'Alternative texts that wait for the communities.';
comment on column heritage.media_additions.alternative_text is 'The whole text, as it would be.';
comment on column heritage.media_additions.approved_for is 'The communities whose stewards approved it.';
alter table heritage.media_additions enable row level security;
create policy of_writers on heritage.media_additions for all to hx_member
  using (exists (select from heritage.media medium where medium.id = medium_id
    and (medium.home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[])
      or medium.access_set_id in (select heritage.viewer_steward_sets())) offset 0));
grant select, insert (id, medium_id, home_partner_id, alternative_text), delete on heritage.media_additions to hx_member;

-- A steward approves for the communities that they speak for. With the last one that is missing it is written, if it only
-- adds to what is there. True then.
create function heritage.approve_media_addition(addition uuid) returns boolean
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  waiting media_additions;
  governing uuid[];
  mine uuid[];
begin
  select * into waiting from media_additions where id = addition for no key update;
  select sets.communities into governing
  from media join access_sets sets on sets.id = media.access_set_id where media.id = waiting.medium_id;
  mine := array(select unnest(governing) intersect select unnest(viewer_partners('heritage:steward')));
  if mine = '{}' or viewer_person() is null then
    raise exception 'Only a steward approves an addition.' using errcode = '42501';
  end if;
  update media_additions set approved_for = array(select unnest(approved_for) union select unnest(mine))
  where id = addition returning * into waiting;
  if not governing <@ waiting.approved_for then
    return false;
  end if;
  update media set alternative_text = waiting.alternative_text, additions = additions + 1, updated_at = now()
  where id = waiting.medium_id and not is_decorative
    and coalesce(alternative_text -> 'texts', '{}') <@ (waiting.alternative_text -> 'texts')
    and (alternative_text is null or alternative_text ->> 'source' = waiting.alternative_text ->> 'source');
  if not found then
    return false;
  end if;
  delete from media_additions where id = addition;
  return true;
end
$$;
grant execute on function heritage.approve_media_addition(uuid) to hx_member;

-- Files are kept under names that tell nothing, outside of the database. What is seen of them is this.
create table heritage.media_renditions (
  medium_id uuid not null references heritage.media (id) on delete cascade,
  name text not null check (name ~ '^[a-z]{1,20}$'),
  file text not null unique check (file ~ '^[0-9a-f]{40}$'),
  content_type text not null,
  size bigint not null check (size > 0),
  sha256 bytea not null check (length(sha256) = 32),
  width integer check (width > 0),
  height integer check (height > 0),
  primary key (medium_id, name)
);
comment on table heritage.media_renditions is 'The files of a medium: a picture in several sizes, a recording, a text.';
comment on column heritage.media_renditions.file is 'Its name in the store, which nobody is told.';
alter table heritage.media_renditions enable row level security;
create policy read on heritage.media_renditions for select to hx_member
  using (exists (select from heritage.media medium where medium.id = medium_id offset 0));
grant select, insert on heritage.media_renditions to hx_member;
create view open.media_renditions as
  select medium_id, name, file, content_type, size, sha256, width, height from heritage.media_renditions
  where exists (select from open.media medium where medium.id = medium_id offset 0);
grant select on open.media_renditions to hx_public;
create constraint trigger media_renditions_advance_content after insert or update or delete on heritage.media_renditions
  deferrable initially deferred for each row execute function heritage.advance_content_version();

-- A file on its way: announced, sent, read, and at last a medium. Only whoever announced it knows of it.
create table heritage.media_uploads (
  id uuid primary key default uuidv7(),
  viewer text not null default current_setting('hx.viewer'),
  item_id uuid not null,
  home_partner_id uuid not null,
  redacts_id uuid,
  file_name text not null check (length(file_name) <= 255),
  media_type text not null,
  size bigint not null check (size > 0),
  sha256 bytea not null check (length(sha256) = 32),
  files text[] not null default '{}',
  made jsonb,
  refusal jsonb,
  medium_id uuid,
  expires_at timestamptz not null,
  foreign key (item_id, home_partner_id) references heritage.items (id, home_partner_id) on update cascade on delete cascade,
  foreign key (redacts_id, home_partner_id) references heritage.media (id, home_partner_id)
    on update cascade on delete cascade,
  foreign key (medium_id, home_partner_id) references heritage.media (id, home_partner_id)
    on update cascade on delete cascade
);
comment on table heritage.media_uploads is 'Files that were announced, until they are media.';
comment on column heritage.media_uploads.files is 'Names in the store that belong to nothing but this, so that they go with it.';
comment on column heritage.media_uploads.made is 'What was made of the file, once it was read.';
comment on column heritage.media_uploads.refusal is 'Why the file was not taken.';
create index media_uploads_of_item on heritage.media_uploads (item_id);
create index media_uploads_of_redacted on heritage.media_uploads (redacts_id);
create index media_uploads_of_medium on heritage.media_uploads (medium_id);
create index media_uploads_by_end on heritage.media_uploads (expires_at);
alter table heritage.media_uploads enable row level security;
-- Whoever announced a file takes that back, also when they may no longer write there: only going on needs that.
create policy announced on heritage.media_uploads for select to hx_member using (viewer = current_setting('hx.viewer'));
create policy forget on heritage.media_uploads for delete to hx_member using (viewer = current_setting('hx.viewer'));
create policy own on heritage.media_uploads for all to hx_member
  using (viewer = current_setting('hx.viewer') and expires_at > now()
    and home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[])
    and exists (select from heritage.items item where item.id = item_id and item.deleted_at is null offset 0));
grant select, insert, update (files, made, refusal, medium_id, expires_at), delete on heritage.media_uploads to hx_member;

-- A medium gets the files that came with it, also where it is not seen yet by whoever sent them.
create function heritage.viewer_sent_file(medium uuid, sent text) returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$
  select exists (
    select from media_uploads upload join media made on made.item_id = upload.item_id
    where made.id = medium and made.created_at = now() and upload.viewer = current_setting('hx.viewer')
      and upload.medium_id is null and sent = any(upload.files))
$$;
grant execute on function heritage.viewer_sent_file(uuid, text) to hx_member;
create policy add on heritage.media_renditions for insert to hx_member
  with check (heritage.viewer_sent_file(medium_id, file));

-- Files that nothing names any more, until they are removed from the store.
create table heritage.files_to_remove (file text primary key);
comment on table heritage.files_to_remove is 'Names in the store of files that belonged to what is gone.';
alter table heritage.files_to_remove enable row level security;

create function heritage.rendition_leaves_file() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  insert into files_to_remove values (old.file) on conflict do nothing;
  return null;
end
$$;
create trigger media_renditions_leave_files after delete on heritage.media_renditions
  for each row execute function heritage.rendition_leaves_file();

create function heritage.upload_leaves_files() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  insert into files_to_remove
    select file from unnest(old.files) file
    where tg_op = 'DELETE' or not (file = any(new.files)
      or exists (select from media_renditions where media_renditions.file = file))
    on conflict do nothing;
  return null;
end
$$;
create trigger media_uploads_leave_files after delete or update of files on heritage.media_uploads
  for each row execute function heritage.upload_leaves_files();

-- What a process asks that removes files: names of files, and nothing of what they were.
create function heritage.list_files_to_remove() returns setof text
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  delete from media_uploads where expires_at <= now();
  return query select file from files_to_remove order by file limit 1000;
end
$$;
create function heritage.forget_removed_files(removed text[]) returns void
language sql security definer set search_path = heritage, pg_temp as $$
  delete from files_to_remove where file = any(removed)
$$;
grant execute on function heritage.list_files_to_remove(), heritage.forget_removed_files(text[]) to hx_member;

-- Whether everybody sees a row: its own window and that of its access set are open. Both sessions ask it by one name.
create function heritage.item_is_public(item uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$ select exists (select from open.items where id = item) $$;
create function heritage.medium_is_public(medium uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$ select exists (select from open.media where id = medium) $$;
grant execute on function heritage.item_is_public(uuid), heritage.medium_is_public(uuid) to hx_member;
create function open.item_is_public(item uuid) returns boolean language sql immutable return true;
create function open.medium_is_public(medium uuid) returns boolean language sql immutable return true;
grant execute on function open.item_is_public(uuid), open.medium_is_public(uuid) to hx_public;

-- Whether everybody in a medium agreed that machines are trained with it. The module that keeps consent answers it.
create function heritage.may_train_with(medium uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$ select false $$;
grant execute on function heritage.may_train_with(uuid) to hx_member;
create function open.may_train_with(medium uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$ select heritage.may_train_with(medium) $$;
grant execute on function open.may_train_with(uuid) to hx_public;

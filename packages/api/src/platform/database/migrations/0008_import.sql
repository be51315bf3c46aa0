-- What an import remembers, so that an unchanged record writes nothing and edits made here stay.

alter table heritage.partner_references add content_hash text;
alter table heritage.program_references add content_hash text;
comment on column heritage.partner_references.content_hash is 'Of what the feed last said of the partner; null where a person gave the reference.';
comment on column heritage.program_references.content_hash is 'Of what the feed last said of the program; null where a person gave the reference.';

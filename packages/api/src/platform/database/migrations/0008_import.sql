-- What an import remembers, so that an unchanged record writes nothing and edits made here stay.

alter table heritage.partner_references add content_hash text, add content_rank text collate "C";
alter table heritage.program_references add content_hash text, add content_rank text collate "C";
comment on column heritage.partner_references.content_hash is 'Of what the feed last said of the partner.';
comment on column heritage.partner_references.content_rank is 'Of several records about one partner the highest rank decides: the start of the event, then its reference.';
comment on column heritage.program_references.content_hash is 'Of what the feed last said of the program.';
comment on column heritage.program_references.content_rank is 'Of several records about one program the highest rank decides: the start of the event, then its reference.';

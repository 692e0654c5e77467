-- Organisms come from the packs: their id is the pack's own, and one organism may hold the files of several schemes.
alter table organism add column short_code text not null default '';
alter table organism add column kind text not null default '';
alter table organism add column names jsonb not null default '{}';
alter table organism add column valid_from date;
alter table organism add column valid_to date;

create table organism_scheme (
  organism text not null references organism (code),
  scheme text not null,
  primary key (organism, scheme)
);
insert into organism_scheme (organism, scheme) select code, scheme from organism;
update organism set short_code = code, names = jsonb_build_object('fr', name, 'en', name);

alter table organism drop column scheme;
alter table organism drop column name;

-- Organisms that run the cover: reference data, the same for everybody.
create table organism (
  code text primary key,
  country text not null,
  scheme text not null,
  name text not null
);

-- Files that gave way, kept with the one that was kept: whoever decides on the care of a person finds them there, by the person.
create table merged_file (
  person_id uuid not null,
  merged_id uuid not null,
  primary key (person_id, merged_id)
);
insert into merged_file (person_id, merged_id) select merged_into, person_id from person where merged_into is not null;
drop index person_merged;

-- Merges made before files themselves said that they gave way.
update insured_file set gave_way_to = person.merged_into from person
  where person.person_id = insured_file.person_id and person.merged_into is not null;

-- Names in the second script of a country, as lists and papers show them; the facts they come from are those of the civil status.
alter table person add column second_family_name text;
alter table person add column second_given_names text;

-- Names in the second script of a country, as its readers and papers show them.
alter table professional add column second_family_name text;
alter table professional add column second_given_names text;
alter table professional add check ((second_family_name is null) = (second_given_names is null));

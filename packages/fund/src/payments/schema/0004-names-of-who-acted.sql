-- A file is told with the names of the persons who prepared and released it, as they were then; their ids stay what the rule of two persons compares.
alter table payment_file add column prepared_name text;
alter table payment_file add column ended_name text;

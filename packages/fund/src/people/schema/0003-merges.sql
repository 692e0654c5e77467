-- Files whose facts a merge touched: the one kept, and those of the persons covered through the one that gave way.
alter table person_merge add column touched uuid[] not null default '{}';

-- Contributions that a manager received, by scheme, legal category and month. Rows are added, never changed; a wrong one is taken back by another.
create table contribution_receipt (
  organism text not null references organism (code),
  id uuid not null,
  -- The scheme whose money it is: the accounts of two schemes never mix.
  scheme text not null,
  category text not null,
  -- First day of the month of work, or of cover, that the contributions are for; their exercise is its year.
  month date not null check (extract(day from month) = 1),
  exercise integer not null,
  cents bigint not null check (cents > 0 and cents <= 2251799813685248),
  -- Day on which the money came in.
  received_on date not null,
  reference text not null,
  -- The receipt that this one takes back, with its reason in `reference`.
  takes_back uuid,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (organism, id),
  unique (organism, takes_back)
);
create index contribution_receipt_exercise on contribution_receipt (organism, exercise, month);
-- The same amount, of the same category, month, day and reference, is entered once while it counts.
create index contribution_receipt_same on contribution_receipt (organism, category, month, received_on, reference);
create trigger contribution_receipt_append_only before update or delete or truncate on contribution_receipt
  for each statement execute function refuse_rewrite();

-- The budget of a regulator: amounts by legal category and exercise. Rows are added, never changed; a wrong one is taken back by another.
create table budget_line (
  organism text not null references organism (code),
  id uuid not null,
  exercise integer not null check (exercise between 1900 and 2200),
  side text not null check (side in ('resource', 'expense')),
  category text not null,
  cents bigint not null check (cents > 0 and cents <= 2251799813685248),
  entry_day date not null,
  label text not null,
  -- The line that this one takes back, with its reason in `label`.
  takes_back uuid,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (organism, id),
  unique (organism, takes_back)
);
create index budget_line_exercise on budget_line (organism, exercise);
create trigger budget_line_append_only before update or delete or truncate on budget_line
  for each statement execute function refuse_rewrite();

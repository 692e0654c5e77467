-- Accounts of the organisms, one set per legal branch.
create table account (
  id text primary key,
  organism text not null references organism (code),
  branch text not null,
  name text not null,
  unique (organism, branch, name),
  unique (id, organism, branch)
);

-- Money moves by transfers: one row takes an amount from one account and gives it to another, so an unbalanced entry cannot be written.
-- Both foreign keys carry the organism and the branch of the row: accounts of two branches, or of two organisms, cannot meet in it.
create table transfer (
  person_id uuid not null,
  id uuid not null,
  -- First claim of a chain of corrections, and the claim that moved the money.
  origin_id uuid not null,
  claim_id uuid not null,
  organism text not null,
  branch text not null,
  debit_account text not null,
  credit_account text not null,
  cents bigint not null check (cents > 0 and cents <= 2251799813685248),
  purpose text not null check (purpose in ('settlement', 'reversal', 'correction', 'payment')),
  accounting_day date not null,
  posted_at timestamptz not null,
  primary key (person_id, id),
  check (debit_account <> credit_account),
  foreign key (debit_account, organism, branch) references account (id, organism, branch),
  foreign key (credit_account, organism, branch) references account (id, organism, branch)
);
create index transfer_origin on transfer (person_id, origin_id);
create index transfer_day on transfer (organism, accounting_day);
create trigger transfer_append_only before update or delete or truncate on transfer
  for each statement execute function refuse_rewrite();

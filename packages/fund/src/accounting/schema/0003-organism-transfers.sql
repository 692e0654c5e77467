-- What an organism itself moves, for nobody in particular: contributions received, levies owed on them, charges of late ones. As for the cases,
-- one row takes an amount from one account and gives it to another, and both foreign keys carry the organism and the branch: contributions of the
-- health cover cannot enter the accounts of another benefit, whoever writes the row.
create table organism_transfer (
  id uuid primary key,
  organism text not null references organism (code),
  branch text not null,
  risk text not null,
  scheme text not null,
  category text not null,
  debit_account text not null,
  credit_account text not null,
  cents bigint not null check (cents > 0 and cents <= 2251799813685248),
  purpose text not null,
  -- The row of a register that moved the money.
  source_id uuid not null,
  exercise integer not null,
  accounting_day date not null,
  value_day date not null,
  posting_id uuid not null,
  posted_at timestamptz not null,
  check (debit_account <> credit_account),
  foreign key (debit_account, organism, branch) references account (id, organism, branch),
  foreign key (credit_account, organism, branch) references account (id, organism, branch)
);
-- A row of a register moves money between two accounts once.
create unique index organism_transfer_once on organism_transfer (source_id, debit_account, credit_account);
create index organism_transfer_posting on organism_transfer (posting_id);
create trigger organism_transfer_append_only before update or delete or truncate on organism_transfer
  for each statement execute function refuse_rewrite();

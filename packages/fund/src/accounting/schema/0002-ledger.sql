-- Accounts are kept for each risk of a branch. What was there before had one risk: that of its branch.
alter table account drop constraint account_organism_branch_name_key;
alter table account add column risk text;
update account set risk = branch;
alter table account alter column risk set not null;
alter table account add constraint account_identity unique (organism, branch, risk, name);

-- The general ledger: what a batch moved between two accounts, in one row. The detail of the cases stays in `transfer`.
create table posting (
  id uuid primary key,
  organism text not null,
  branch text not null,
  risk text not null,
  -- Unknown for what was posted before schemes and categories were kept.
  scheme text,
  category text,
  debit_account text not null,
  credit_account text not null,
  cents bigint not null check (cents > 0 and cents <= 2251799813685248),
  -- How many transfers it stands for; none for what a closing carries over.
  transfers integer not null check (transfers >= 0),
  purpose text not null,
  -- Named where the law lets money of one account settle a debt of another.
  ground text,
  exercise integer not null,
  accounting_day date not null,
  value_day date not null,
  posted_at timestamptz not null,
  check (debit_account <> credit_account),
  foreign key (debit_account, organism, branch) references account (id, organism, branch),
  foreign key (credit_account, organism, branch) references account (id, organism, branch)
);
create index posting_day on posting (organism, accounting_day, posted_at, id);
create index posting_debit on posting (debit_account, accounting_day);
create index posting_credit on posting (credit_account, accounting_day);
create trigger posting_append_only before update or delete or truncate on posting
  for each statement execute function refuse_rewrite();

alter table transfer drop constraint transfer_purpose_check;
alter table transfer add column risk text;
alter table transfer add column scheme text;
alter table transfer add column category text;
alter table transfer add column exercise integer;
alter table transfer add column value_day date;
alter table transfer add column posting_id uuid;
-- The two transfers of a compensation bear the same id, and its ground.
alter table transfer add column compensation_id uuid;
alter table transfer add column ground text;

-- What a batch of yesterday moved was posted at one instant: its rows net to one posting for each pair of accounts.
alter table transfer disable trigger transfer_append_only;
update transfer set risk = branch, exercise = extract(year from accounting_day)::integer, value_day = accounting_day;
insert into posting (id, organism, branch, risk, debit_account, credit_account, cents, transfers, purpose, exercise, accounting_day, value_day, posted_at)
  select gen_random_uuid(), organism, branch, risk, debit_account, credit_account, sum(cents), count(*), purpose, exercise, accounting_day, value_day, posted_at
  from transfer group by organism, branch, risk, debit_account, credit_account, purpose, exercise, accounting_day, value_day, posted_at;
update transfer t set posting_id = p.id from posting p
  where p.debit_account = t.debit_account and p.credit_account = t.credit_account and p.purpose = t.purpose
    and p.accounting_day = t.accounting_day and p.posted_at = t.posted_at;
alter table transfer enable trigger transfer_append_only;
alter table transfer alter column risk set not null;
alter table transfer alter column exercise set not null;
alter table transfer alter column value_day set not null;
alter table transfer alter column posting_id set not null;
create index transfer_posting on transfer (posting_id);
create index transfer_compensation on transfer (compensation_id) where compensation_id is not null;

-- A day, or a year, that takes no more postings. All days up to it are closed with it.
create table ledger_closing (
  organism text not null references organism (code),
  kind text not null check (kind in ('day', 'year')),
  through date not null,
  closed_at timestamptz not null,
  closed_by text not null,
  primary key (organism, kind, through)
);
create trigger ledger_closing_append_only before update or delete or truncate on ledger_closing
  for each statement execute function refuse_rewrite();

-- Balances at the end of a closed day: what the sums of later days start from.
create table account_balance (
  organism text not null,
  account text not null references account (id),
  through date not null,
  debited bigint not null check (debited >= 0),
  credited bigint not null check (credited >= 0),
  primary key (organism, through, account)
);
create trigger account_balance_append_only before update or delete or truncate on account_balance
  for each statement execute function refuse_rewrite();

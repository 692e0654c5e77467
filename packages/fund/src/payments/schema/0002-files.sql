-- The life of an order goes on after it is given: in a file, sent to the bank, paid, or returned by the payee's bank.
alter table payment_order drop constraint payment_order_status_check;
alter table payment_order add constraint payment_order_status_check
  check (status in ('ordered', 'in-file', 'sent', 'paid', 'returned', 'cancelled'));
alter table payment_order add column risk text;
alter table payment_order add column scheme text;
alter table payment_order add column category text;
-- What was held back from it to settle a debt of the payee.
alter table payment_order add column deducted_cents bigint not null default 0 check (deducted_cents >= 0);
alter table payment_order add column payment_id uuid;
alter table payment_order add column returned_at timestamptz;
update payment_order set risk = branch;
alter table payment_order alter column risk set not null;
alter table payment_order add check (cancelled_cents + deducted_cents <= cents);
create index payment_order_payment on payment_order (payment_id) where payment_id is not null;

alter table receivable drop constraint receivable_status_check;
alter table receivable add constraint receivable_status_check check (status in ('to-recover', 'settled', 'given-up'));
alter table receivable add column risk text;
alter table receivable add column scheme text;
alter table receivable add column category text;
-- Paid and not owed, or a participation that third-party payment left owing.
alter table receivable add column ground text not null default 'undue' check (ground in ('undue', 'participation'));
alter table receivable add column given_up_cents bigint not null default 0 check (given_up_cents >= 0);
alter table receivable add column notified_on date;
alter table receivable add column contested_on date;
alter table receivable add column rejected_on date;
alter table receivable add column instalments jsonb;
update receivable set risk = branch;
update receivable r set ground = 'participation' where exists (
  select 1 from transfer t where t.person_id = r.person_id and t.claim_id = r.claim_id and t.purpose = 'settlement' and t.debit_account like '%:receivable/%');
alter table receivable alter column risk set not null;
alter table receivable add check (settled_cents + given_up_cents <= cents);
create index receivable_open on receivable (organism, debtor_id) where status = 'to-recover';

-- What was done about a debt, oldest first. Never rewritten.
create table receivable_event (
  person_id uuid not null,
  id uuid not null,
  receivable_id uuid not null,
  kind text not null check (kind in ('notified', 'contested', 'contest-accepted', 'contest-rejected', 'instalments', 'repaid', 'deducted', 'given-up')),
  cents bigint check (cents > 0),
  details jsonb not null,
  at timestamptz not null,
  by text not null,
  primary key (person_id, id)
);
create index receivable_event_of on receivable_event (person_id, receivable_id, at);
create trigger receivable_event_append_only before update or delete or truncate on receivable_event
  for each statement execute function refuse_rewrite();

-- Accounts from which an organism pays, from a day on.
create table paying_account (
  organism text not null references organism (code),
  id uuid not null,
  format text not null,
  account text not null,
  bic text,
  holder text not null,
  valid_from date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (organism, id)
);
create trigger paying_account_append_only before update or delete or truncate on paying_account
  for each statement execute function refuse_rewrite();

-- Files for the bank. What was written is kept as it was sent; only the state moves.
create table payment_file (
  organism text not null references organism (code),
  id uuid not null,
  reference text not null,
  format text not null,
  currency text not null,
  status text not null check (status in ('prepared', 'released', 'withdrawn')),
  execution_day date not null,
  account text not null,
  holder text not null,
  payments integer not null check (payments > 0),
  cents bigint not null check (cents > 0),
  content text not null,
  content_hash text not null,
  media_type text not null,
  extension text not null,
  set_aside jsonb not null,
  prepared_at timestamptz not null,
  prepared_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (organism, id),
  unique (organism, reference),
  check ((status = 'prepared') = (ended_at is null)),
  check (status <> 'released' or ended_by <> prepared_by)
);

-- One transfer of a file: what one payee receives on one account on one day.
create table payment (
  organism text not null,
  id uuid not null,
  file_id uuid not null,
  reference text not null,
  payee_kind text not null check (payee_kind in ('beneficiary', 'professional')),
  payee_id uuid not null,
  format text not null,
  account text not null,
  bic text,
  holder text not null,
  cents bigint not null check (cents > 0),
  orders integer not null check (orders > 0),
  status text not null check (status in ('in-file', 'sent', 'paid', 'returned', 'withdrawn')),
  paid_on date,
  returned_on date,
  return_reason text,
  -- Set when its orders were given again after a return.
  reissued_at timestamptz,
  primary key (organism, id)
);
create index payment_of_file on payment (organism, file_id, reference);
create index payment_by_id on payment (id);
create index payment_of_payee on payment (payee_id, reference);

-- The orders that a payment pays, for ever: an order that is given again has another.
create table payment_line (
  person_id uuid not null,
  payment_id uuid not null,
  order_id uuid not null,
  cents bigint not null check (cents > 0),
  primary key (person_id, payment_id, order_id)
);
create index payment_line_of on payment_line (payment_id);
create trigger payment_line_append_only before update or delete or truncate on payment_line
  for each statement execute function refuse_rewrite();

create table payment_sequence (
  organism text not null references organism (code),
  kind text not null check (kind in ('file', 'payment')),
  month text not null,
  last bigint not null,
  primary key (organism, kind, month)
);

-- Statements of banks already read: each has its effect once.
create table bank_statement (
  organism text not null references organism (code),
  id uuid not null,
  kind text not null,
  account text not null,
  bank_id text not null,
  content_hash text not null,
  read_at timestamptz not null,
  read_by text not null,
  primary key (organism, id),
  unique (organism, account, kind, bank_id)
);

-- Every movement that a statement told, and what became of it. Those that nobody could explain wait for an agent.
create table bank_entry (
  organism text not null,
  id uuid not null,
  statement_id uuid not null,
  place integer not null,
  side text check (side in ('debit', 'credit')),
  cents bigint,
  currency text,
  booking_day date,
  value_day date,
  bank_reference text,
  end_to_end_id text,
  return_reason text,
  counterparty text,
  entry_text text,
  outcome text not null check (outcome in ('paid', 'returned', 'known', 'pending', 'unknown', 'amount-differs', 'unreadable')),
  payment_id uuid,
  resolved_at timestamptz,
  resolved_by text,
  resolution text,
  primary key (organism, id),
  check ((resolved_at is null) = (resolution is null))
);
create index bank_entry_waiting on bank_entry (organism, id) where resolved_at is null and outcome in ('unknown', 'amount-differs', 'unreadable');
create index bank_entry_of on bank_entry (organism, statement_id, place);

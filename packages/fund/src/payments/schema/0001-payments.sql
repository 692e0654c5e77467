-- What the fund has ordered to be paid. What a reversal takes back before payment is cancelled, in part or whole; the order itself is kept.
create table payment_order (
  person_id uuid not null,
  id uuid not null,
  origin_id uuid not null,
  claim_id uuid not null,
  organism text not null references organism (code),
  payee_kind text not null check (payee_kind in ('beneficiary', 'professional')),
  payee_id uuid not null,
  payer text not null,
  branch text not null,
  cents bigint not null check (cents > 0 and cents <= 2251799813685248),
  cancelled_cents bigint not null default 0,
  status text not null check (status in ('ordered', 'cancelled', 'paid')),
  ordered_at timestamptz not null,
  paid_at timestamptz,
  primary key (person_id, id),
  check (cancelled_cents >= 0 and cancelled_cents <= cents),
  check ((status = 'cancelled') = (cancelled_cents = cents)),
  check ((status = 'paid') = (paid_at is not null))
);
create index payment_order_origin on payment_order (person_id, origin_id);
create index payment_order_waiting on payment_order (organism, person_id, id) where status = 'ordered';

-- What was paid and is no longer owed: to be recovered.
create table receivable (
  person_id uuid not null,
  id uuid not null,
  origin_id uuid not null,
  claim_id uuid not null,
  organism text not null references organism (code),
  debtor_kind text not null check (debtor_kind in ('beneficiary', 'professional')),
  debtor_id uuid not null,
  payer text not null,
  branch text not null,
  cents bigint not null check (cents > 0 and cents <= 2251799813685248),
  settled_cents bigint not null default 0,
  status text not null check (status in ('to-recover', 'settled')),
  opened_at timestamptz not null,
  primary key (person_id, id),
  check (settled_cents >= 0 and settled_cents <= cents),
  check ((status = 'settled') = (settled_cents = cents))
);
create index receivable_origin on receivable (person_id, origin_id);

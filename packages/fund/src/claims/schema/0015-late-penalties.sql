-- What is owed to a professional because the payment of a claim came late: once for a claim, with what it was reckoned on and the articles.
create table late_penalty (
  person_id uuid not null,
  claim_id uuid not null,
  origin_id uuid not null,
  reference text not null,
  organism text not null,
  professional_id uuid not null,
  -- The days whose late payments are penalised together.
  term_from date not null,
  term_to date not null,
  received_on date not null,
  due_on date not null,
  paid_on date not null,
  working_day integer not null,
  -- What the insurance owed the professional for the claim.
  share bigint not null check (share > 0),
  branch text not null,
  cents bigint not null check (cents > 0 and cents <= 2251799813685248),
  law jsonb not null,
  posted_at timestamptz not null,
  posted_by text not null,
  taken_back_at timestamptz,
  taken_back_by text,
  motive text,
  primary key (person_id, claim_id),
  check (paid_on > due_on and paid_on between term_from and term_to),
  check ((taken_back_at is null) = (motive is null) and (taken_back_at is null) = (taken_back_by is null))
);
create index late_penalty_of on late_penalty (organism, term_from, posted_at);
create index late_penalty_claim on late_penalty (claim_id);

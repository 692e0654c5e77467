-- Claims as they were received. Only the state at the end of its life moves on a row: `status` and `corrected_by`.
create table claim (
  person_id uuid not null references insured_file (person_id),
  id uuid not null,
  -- First claim of a chain of corrections; itself when nothing was corrected.
  origin_id uuid not null,
  reference text not null,
  organism text not null references organism (code),
  country text not null,
  professional_id uuid not null references professional (id),
  sheet jsonb not null,
  care_from date not null,
  care_to date not null,
  received_on date not null,
  received_at timestamptz not null,
  received_by text not null,
  status text not null check (status in ('ordered', 'refused', 'undecided', 'reversed', 'corrected')),
  charged bigint,
  paid bigint,
  corrects uuid,
  corrected_by uuid,
  primary key (person_id, id),
  check (care_to >= care_from),
  check (charged between 0 and 2251799813685248),
  check (paid between 0 and 2251799813685248),
  check ((status in ('refused', 'undecided')) = (paid is null)),
  check ((status = 'corrected') = (corrected_by is not null))
);
create index claim_by_id on claim (id);
create index claim_by_reference on claim (organism, reference);
create index claim_of_organism on claim (organism, received_at desc, id desc);
create index claim_of_professional on claim (professional_id, received_at desc, id desc);
create index claim_of_day on claim (received_on, organism);

-- What was decided, on which facts and by which steps: enough to decide again for ever. Never rewritten.
create table claim_decision (
  person_id uuid not null,
  claim_id uuid not null,
  kind text not null check (kind in ('decided', 'refused', 'undecided')),
  decided_at timestamptz not null,
  settled_on date not null,
  rules_version text not null,
  facts jsonb not null,
  outcome jsonb,
  trace jsonb,
  refusal jsonb,
  missing jsonb,
  primary key (person_id, claim_id),
  foreign key (person_id, claim_id) references claim (person_id, id),
  check ((kind = 'decided') = (outcome is not null and trace is not null)),
  check ((kind = 'refused') = (refusal is not null)),
  check ((kind = 'undecided') = (missing is not null))
);
create trigger claim_decision_append_only before update or delete or truncate on claim_decision
  for each statement execute function refuse_rewrite();

-- The end of a claim: its key allows one end, whatever the program does.
create table claim_reversal (
  person_id uuid not null,
  claim_id uuid not null,
  kind text not null check (kind in ('reversal', 'correction')),
  motive text not null,
  reversed_at timestamptz not null,
  reversed_by text not null,
  primary key (person_id, claim_id),
  foreign key (person_id, claim_id) references claim (person_id, id)
);

-- Care that a live claim already pays: the same care is not paid twice.
create table claim_fingerprint (
  person_id uuid not null,
  professional_id uuid not null,
  fingerprint text not null,
  claim_id uuid not null,
  primary key (person_id, professional_id, fingerprint),
  foreign key (person_id, claim_id) references claim (person_id, id)
);

-- Counters of a person (so many a day, so much a year): the sum of what live decisions added.
create table claim_counter (
  person_id uuid not null references insured_file (person_id),
  name text not null,
  span text not null,
  count bigint not null check (count >= 0),
  cents bigint not null check (cents between -2251799813685248 and 2251799813685248),
  primary key (person_id, name, span)
);

-- Last number given to a claim, by organism and month.
create table claim_sequence (
  organism text not null references organism (code),
  month text not null,
  last bigint not null,
  primary key (organism, month)
);

-- When a claim that waits was last decided again by the program: what was learnt since then is a reason to try once more.
create table claim_try (
  person_id uuid not null,
  claim_id uuid not null,
  tried_at timestamptz not null,
  primary key (person_id, claim_id)
);

-- Replays: past decisions taken again on what is known now. A run keeps what was asked and what it came to; it moves nothing by itself.
create table replay_run (
  id uuid primary key,
  selection jsonb not null,
  started_by text not null,
  started_at timestamptz not null,
  -- Null while it looks: a run that was cut short holds nothing to post.
  found_at timestamptz,
  claims bigint not null default 0,
  lines bigint not null default 0
);

-- What a run would change on one claim, and what became of it.
create table replay_difference (
  person_id uuid not null,
  run_id uuid not null references replay_run (id),
  claim_id uuid not null,
  -- Order in which the claims of a person were settled, which is that of their counters.
  place integer not null,
  reference text not null,
  organism text not null,
  professional_id uuid not null,
  before_kind text not null check (before_kind in ('decided', 'refused', 'undecided')),
  -- `elsewhere`: another organism covers the person now; it is told, and never posted.
  after_kind text not null check (after_kind in ('decided', 'refused', 'undecided', 'elsewhere')),
  before_paid bigint,
  after_paid bigint,
  -- Signed amounts for each payee, payer and branch that changes.
  due_changes jsonb not null,
  causes text[] not null,
  code text,
  state text not null check (state in ('found', 'posted', 'changed-since', 'not-posted')),
  primary key (person_id, run_id, claim_id)
);
create index replay_difference_of_run on replay_difference (run_id, person_id, place);

-- What was done with a claim, one row for each act, in order. The state of a claim is folded from these rows; `claim.status` only remembers it.
create table claim_action (
  person_id uuid not null,
  claim_id uuid not null,
  number integer not null,
  kind text not null check (kind in ('decided', 'refused', 'undecided', 'held', 'supplied', 'reversed', 'corrected')),
  at timestamptz not null,
  by text not null,
  -- Codes of the program only: the reason of a hold, the role that sent the sheet. No health data.
  details jsonb not null default '{}',
  primary key (person_id, claim_id, number)
);
create trigger claim_action_append_only before update or delete or truncate on claim_action
  for each statement execute function refuse_rewrite();

insert into claim_action (person_id, claim_id, number, kind, at, by)
  select c.person_id, c.id, 1, d.kind, d.decided_at, c.received_by
  from claim c join claim_decision d on d.person_id = c.person_id and d.claim_id = c.id and d.number = 1
  union all
  select r.person_id, r.claim_id, 2, case r.kind when 'reversal' then 'reversed' else 'corrected' end, r.reversed_at, r.reversed_by from claim_reversal r;

-- Claims that wait, oldest first: the work list.
create index claim_waiting on claim (organism, received_on, id) where status = 'undecided';

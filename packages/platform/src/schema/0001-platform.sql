-- Refuses to change or remove a line of an append-only table. It guards the table and carries no business rule.
create function refuse_rewrite() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only', tg_table_name;
end $$;

-- Keys of commands already received, for ever: finds the person whose shard holds the answer.
create table command_key (
  caller text not null,
  key text not null,
  person_id uuid not null,
  body_hash text not null,
  received_at timestamptz not null,
  primary key (caller, key)
);

-- The answer given to each command: a value, or a refusal.
create table command_answer (
  person_id uuid not null,
  caller text not null,
  key text not null,
  action text not null,
  answer jsonb not null,
  answered_at timestamptz not null,
  primary key (person_id, caller, key)
);

-- Who did or read what about whom, and why. No health data: ids and codes only.
create table audit_line (
  person_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  subject text not null,
  role text not null,
  organism text,
  purpose text not null,
  action text not null,
  outcome text not null check (outcome in ('done', 'refused', 'read')),
  object text,
  code text,
  primary key (person_id, id)
);
create index audit_line_at on audit_line (at);
create trigger audit_line_append_only before update or delete or truncate on audit_line
  for each statement execute function refuse_rewrite();

-- Events to deliver after the commit that made them.
create table outbox_event (
  person_id uuid not null,
  id uuid not null,
  topic text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  delivered_at timestamptz,
  attempts integer not null default 0,
  primary key (person_id, id)
);
create index outbox_event_waiting on outbox_event (id) where delivered_at is null;

-- Browser sessions. The token itself is never stored, only its hash.
create table browser_session (
  token_hash text primary key,
  actor jsonb not null,
  facts jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index browser_session_expiry on browser_session (expires_at);

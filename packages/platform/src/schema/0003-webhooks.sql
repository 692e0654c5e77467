-- Addresses that are told of events. The secret signs what is sent; it is given once, to whoever registers the address.
create table webhook (
  id uuid primary key,
  label text not null,
  address text not null,
  secret text not null,
  -- Beginnings of the topics wanted: `claims.`; empty for all.
  topics text[] not null,
  created_at timestamptz not null,
  created_by text not null,
  removed_at timestamptz
);

-- What became of each event for each address. Delivered at least once: the receiver knows an event by its id.
create table webhook_delivery (
  person_id uuid not null,
  event_id uuid not null,
  webhook_id uuid not null references webhook (id),
  state text not null check (state in ('waiting', 'delivered', 'failed')),
  attempts integer not null default 0,
  -- HTTP status of the last answer; null when there was none.
  last_status integer,
  last_at timestamptz,
  queued_at timestamptz not null,
  primary key (person_id, event_id, webhook_id),
  foreign key (person_id, event_id) references outbox_event (person_id, id)
);
create index webhook_delivery_open on webhook_delivery (webhook_id, state, event_id) where state <> 'delivered';
create index outbox_event_by_id on outbox_event (id);

-- A card made out to a person. What happens to it stands in card_action: nothing here ever changes.
create table card (
  person_id uuid not null references insured_file (person_id),
  id uuid not null,
  number text not null,
  -- The organism that orders the card; it owns it.
  organism text not null references organism (code),
  replaces uuid,
  primary key (person_id, id),
  foreign key (person_id, replaces) references card (person_id, id)
);
create index card_of_organism on card (organism, number);
create index card_by_number on card (number);
create trigger card_append_only before update or delete or truncate on card
  for each statement execute function refuse_rewrite();

-- One card per number, and the way from a number to the file.
create table card_number (
  number text primary key,
  person_id uuid not null,
  card_id uuid not null
);

-- The life of the cards, step by step. The state of a card is read from here: an undone step counts no more, and stays.
create table card_action (
  person_id uuid not null,
  id uuid not null,
  card_id uuid not null,
  -- Place in the life of the card, from 0: two steps of one moment keep their order.
  seq integer not null check (seq >= 0),
  kind text not null check (kind in
    ('order', 'hand-over', 'make', 'send', 'activate', 'update', 'lose', 'steal', 'fault', 'return', 'end', 'cancel', 'undo')),
  on_day date not null,
  at timestamptz not null,
  recorded_by text not null,
  batch_id uuid,
  undoes uuid,
  primary key (person_id, id),
  unique (person_id, card_id, seq),
  foreign key (person_id, card_id) references card (person_id, id),
  foreign key (person_id, undoes) references card_action (person_id, id),
  check ((kind = 'undo') = (undoes is not null)),
  check (kind = 'hand-over' or batch_id is null)
);
-- A step is undone once.
create unique index card_action_undone on card_action (person_id, undoes) where undoes is not null;
create index card_action_opposing on card_action (at) where kind in ('lose', 'steal', 'fault', 'return', 'end');
create index card_action_of_batch on card_action (batch_id) where batch_id is not null;
create trigger card_action_append_only before update or delete or truncate on card_action
  for each statement execute function refuse_rewrite();

-- Files of orders handed to the maker of cards. Only the end of a file moves on its row: it is sent, or withdrawn.
create table card_batch (
  organism text not null references organism (code),
  id uuid not null,
  orders_until date not null,
  cards integer not null check (cards > 0),
  checksum text not null,
  confirmed_at timestamptz not null,
  confirmed_by text not null,
  sent_at timestamptz,
  withdrawn_at timestamptz,
  primary key (organism, id),
  check (sent_at is null or withdrawn_at is null)
);

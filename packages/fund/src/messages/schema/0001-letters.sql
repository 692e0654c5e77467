-- Letters that events of life made due, as they were written. A letter is never rewritten; only its end moves on the row: the event that it told of
-- was taken back.
create table letter (
  person_id uuid not null references insured_file (person_id),
  id uuid not null,
  event_id uuid not null,
  -- Word of the pack for the letter.
  kind text not null,
  -- The event tells of health: so does the letter.
  sensitive boolean not null,
  -- Language of the person, where letters are written in it; else the first language of the country.
  language text not null,
  content jsonb not null,
  written_at timestamptz not null,
  written_by text not null,
  cancelled_at timestamptz,
  primary key (person_id, id)
);
create index letter_of_event on letter (person_id, event_id);

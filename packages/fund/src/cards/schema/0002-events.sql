-- The life event that put a card out of use: taken back on the same day, it gives the card back.
alter table card_action add column event_id uuid;
create index card_action_of_event on card_action (person_id, event_id) where event_id is not null;

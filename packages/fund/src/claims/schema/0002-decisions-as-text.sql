-- Facts, outcome and steps of a decision are documents that the database keeps and gives back: as text they are written without being taken
-- apart. A claim may be decided again (a fact that was missing arrives): decisions are numbered.
alter table claim_decision drop constraint claim_decision_person_id_claim_id_fkey;
alter table claim_decision drop constraint claim_decision_pkey;
alter table claim_decision add column number integer not null default 1;
alter table claim_decision alter column facts type text using facts::text;
alter table claim_decision alter column outcome type text using outcome::text;
alter table claim_decision alter column trace type text using trace::text;
alter table claim_decision add primary key (person_id, claim_id, number);

alter table claim alter column sheet type text using sheet::text;

-- These rows are written by the transaction that has read and locked what they name, and nothing is ever removed from there. Checking each of them
-- again cost more than writing it; the check of the books finds a row that names nothing.
alter table claim drop constraint claim_organism_fkey;
alter table claim drop constraint claim_professional_id_fkey;
alter table claim_fingerprint drop constraint claim_fingerprint_person_id_claim_id_fkey;
alter table claim_counter drop constraint claim_counter_person_id_fkey;

-- A claim is written by the transaction that holds the file of its person. The proof of the books names a claim of no file.
alter table claim drop constraint claim_person_id_fkey;

-- Claims come in the order of the days on which they are received: a summary of each block of the table finds those of a day.
drop index claim_of_day;
create index claim_of_day on claim using brin (received_on);

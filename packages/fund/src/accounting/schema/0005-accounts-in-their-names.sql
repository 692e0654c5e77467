-- The name of an account begins with its organism, its branch and its risk. A transfer of a case is held to its own by that name, which costs nothing
-- to look at; keys to `account` looked both accounts up for each row, and locked the few accounts that every batch uses. The rows of the general
-- ledger, a few for a batch, keep their keys: an account that does not exist cannot be posted to, and the proof compares transfers and postings.
alter table transfer drop constraint transfer_debit_account_organism_branch_fkey;
alter table transfer drop constraint transfer_credit_account_organism_branch_fkey;
alter table transfer add constraint transfer_accounts_of_branch check (
  starts_with(debit_account, organism || ':' || branch || case when risk = branch then ':' else '/' || risk || ':' end)
  and starts_with(credit_account, organism || ':' || branch || case when risk = branch then ':' else '/' || risk || ':' end)
);

-- Transfers come in the order of their days: a summary of each block of the table finds those of a day, and is not written for each row.
drop index transfer_day;
create index transfer_day on transfer using brin (accounting_day);

-- A paper may also say that somebody is registered, and nothing of their rights.
alter table attestation drop constraint attestation_kind_check;
alter table attestation add constraint attestation_kind_check check (kind in ('rights', 'registration', 'other-organism'));

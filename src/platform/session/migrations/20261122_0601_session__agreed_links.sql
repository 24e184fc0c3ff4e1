-- Somebody whose account opens several schools gets a link once all of them asked; a school that asked leaves a row that opens nothing.
alter table auth.invitation drop constraint invitation_purpose_check;
alter table auth.invitation
  add constraint invitation_purpose_check check (purpose in ('first-administrator', 'choose-passphrase', 'agree-passphrase'));

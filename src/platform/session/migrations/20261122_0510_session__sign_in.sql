-- Passkeys of staff; the shape is the one that @better-auth/passkey 1.7 asks for.
create table auth."passkey" (
  "id" text primary key,
  "name" text,
  "publicKey" text not null,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "credentialID" text not null unique,
  "counter" bigint not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  "transports" text,
  "createdAt" timestamptz,
  "aaguid" text
);
create index passkey_by_user on auth."passkey" ("userId");

-- How the session was opened (passphrase, picture, passkey or sso:<provider>), when it was last used, and the periods of
-- membership and relation that it stands on: once one of them ends, so does the session.
alter table auth."session" add column "method" text;
alter table auth."session" add column "lastUsedAt" timestamptz;
alter table auth."session" add column "grounds" text[];

-- One identity at a provider opens one account, whatever two processes do at the same moment.
create unique index account_identity on auth."account" ("providerId", "accountId");

-- Which accounts were tried from which address: when last right, when last wrong. It tells guessing many accounts from a class
-- that mistypes, and lets people in from where they usually come. Rows are forgotten after 30 days.
create table auth.sign_in_seen (
  address text not null,
  account_key text not null,
  right_at timestamptz,
  wrong_at timestamptz,
  last_at timestamptz not null,
  primary key (address, account_key)
);
create index sign_in_seen_last on auth.sign_in_seen (last_at);

-- A browser in which somebody has signed in to this account before; only the hash of its cookie is kept.
create table auth.device (
  token_hash text not null,
  account_key text not null,
  last_at timestamptz not null,
  primary key (token_hash, account_key)
);
create index device_last on auth.device (last_at);

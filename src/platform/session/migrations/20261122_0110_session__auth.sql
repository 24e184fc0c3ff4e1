-- Accounts of better-auth, without school_id and out of reach of the application's roles (architecture.md, Data 6).
create schema auth;
create table auth."user" (
  "id" text primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create table auth."session" (
  "id" text primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "schoolId" text,
  "strength" text
);
create index session_by_user on auth."session" ("userId");
create table auth."account" (
  "id" text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index account_by_user on auth."account" ("userId");
create table auth."verification" (
  "id" text primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index verification_identifier on auth."verification" ("identifier");
create table auth."rateLimit" (
  "id" text primary key,
  "key" text not null unique,
  "count" integer not null,
  "lastRequest" bigint not null
);

-- Which person an account is in which school. A person without an account cannot sign in.
create table auth.person_account (
  school_id uuid not null,
  person_id uuid not null,
  user_id text not null references auth."user" ("id") on delete cascade,
  primary key (school_id, person_id)
);
create index person_account_user on auth.person_account (user_id);

-- Failed sign-ins per account (`email:…` or `picture:…`), so that guessing is slow without locking a class behind one address.
create table auth.attempt (
  key text primary key,
  failures integer not null,
  last_at timestamptz not null
);

-- A link that works once: to set up the first administrator, or to choose a passphrase.
create table auth.invitation (
  token_hash text primary key,
  purpose text not null check (purpose in ('first-administrator', 'choose-passphrase')),
  school_id uuid,
  person_id uuid,
  expires_at timestamptz not null,
  used_at timestamptz
);

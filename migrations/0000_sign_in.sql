-- The tables of the sign-in library (better-auth), in a schema of their own.
create schema auth;
create table auth."user" (
  id text primary key, name text not null, email text not null unique, email_verified boolean not null default false,
  image text, locale text, created_at timestamptz not null default now(), updated_at timestamptz not null default now()
);
create table auth.session (
  id text primary key, token text not null unique, expires_at timestamptz not null, ip_address text, user_agent text,
  user_id text not null references auth."user" (id) on delete cascade,
  created_at timestamptz not null default now(), updated_at timestamptz not null default now()
);
create index session_of_user on auth.session (user_id);
create table auth.account (
  id text primary key, account_id text not null, provider_id text not null,
  user_id text not null references auth."user" (id) on delete cascade,
  access_token text, refresh_token text, id_token text, access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz, scope text, password text,
  created_at timestamptz not null default now(), updated_at timestamptz not null default now()
);
create index account_of_user on auth.account (user_id);
create table auth.verification (
  id text primary key, identifier text not null, value text not null, expires_at timestamptz not null,
  created_at timestamptz not null default now(), updated_at timestamptz not null default now()
);
create index verification_identifier on auth.verification (identifier);
create table auth.rate_limit (id text primary key, key text not null unique, count integer not null, last_request bigint not null);
-- The link of the first start, by its hash: it makes the first account, once.
create table auth.setup (token_hash text primary key, created_at timestamptz not null default now());
grant usage on schema auth to {app};
grant select, insert, update, delete on all tables in schema auth to {app}

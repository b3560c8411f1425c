-- Who may sign in, and as what in which agency.

create schema auth;
comment on schema auth is 'Accounts of the installation: a person may serve several agencies with one. Not under row-level security; no agency data in it.';

-- An account is vouched for by the agency that made it: only its administrators may send a new password link.
create table auth.account (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name <> ''),
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  user_name text not null unique check (user_name ~ '^[a-z0-9][a-z0-9._-]{2,31}$'),
  has_second_factor boolean not null default false,
  home_agency_id uuid not null references agency (id),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table auth.account is 'module: identity. Tài khoản: who signs in.';

create table auth.credential (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references auth.account (id) on delete cascade,
  provider_id text not null,
  provider_account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, provider_account_id)
);
comment on table auth.credential is 'module: identity. What an account proves itself with; passwords as argon2id.';
create index credential_account on auth.credential (account_id);

create table auth.session (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references auth.account (id) on delete cascade,
  token text not null unique,
  active_agency_id uuid references agency (id),
  expires_at timestamptz not null,
  last_seen_at timestamptz not null default now(),
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table auth.session is 'module: identity. A browser that is signed in: ends at expires_at, or after 60 minutes without a request.';
create index session_account on auth.session (account_id);

create table auth.verification (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table auth.verification is 'module: identity. Password links and half-done sign-ins; identifiers are kept as digests.';
create index verification_identifier on auth.verification (identifier);

create table auth.second_factor (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null unique references auth.account (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);
comment on table auth.second_factor is 'module: identity. The secret of an authenticator app and its backup codes, encrypted.';

create table auth.sign_in_attempt (
  subject text primary key,
  failures integer not null,
  last_at timestamptz not null
);
comment on table auth.sign_in_attempt is 'module: identity. Wrong passwords in a row for an account, or for a name that has none (both are answered alike); codes of an authenticator app that were used.';

create table membership (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  account_id uuid not null,
  name text not null check (name <> ''),
  search_key text not null,
  person_id uuid,
  roles text[] not null check (roles <@ array['officer', 'leadership', 'unitHead', 'staff', 'administrator'] and cardinality(roles) > 0),
  active boolean not null default true,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  unique (tenant_id, account_id)
);
comment on table membership is 'module: identity. What an account may do in an agency, as whom the agency knows it, and which person of it signs in.';
create unique index membership_person on membership (tenant_id, person_id) where person_id is not null;
call make_tenant_table('membership');
-- Someone signing in must find the agencies that know the account, before one of them is chosen; once one is chosen,
-- the others do not exist any more.
create policy own_membership on membership for select
  using ((select app_tenant()) is null and account_id = (select app_account()));
create policy agency_of_member on agency for select
  using ((select app_tenant()) is null
    and id in (select tenant_id from membership where account_id = (select app_account()) and active));
create policy header_of_member on agency_header for select
  using ((select app_tenant()) is null
    and tenant_id in (select tenant_id from membership where account_id = (select app_account()) and active));

create table outbox_mail (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  to_address text not null,
  subject text not null,
  body text not null,
  state text not null check (state in ('sent', 'failed', 'kept')),
  problem text,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
comment on table outbox_mail is 'module: identity. Mail the server wrote: sent, refused by the mail server, or kept here because none is set.';
create index outbox_mail_created on outbox_mail (tenant_id, created_at desc);
call make_tenant_table('outbox_mail', 'body');

-- Who sends a request: its session, the chosen agency, what the account is there, the units of the day. One call per
-- request. Called on its own, never inside a transaction that already acts for an agency.
create function auth.caller(session_token text, today date) returns table (
  session_id uuid, account_id uuid, account_name text, agency_id uuid, member_name text, person_id uuid, roles text[],
  unit_ids uuid[], headed_unit_ids uuid[]
) language plpgsql as $$
#variable_conflict use_column
declare
  seen_at timestamptz;
  wanted_agency uuid;
begin
  select s.id, a.id, a.name, s.active_agency_id, s.last_seen_at
  into session_id, account_id, account_name, wanted_agency, seen_at
  from auth.session s join auth.account a on a.id = s.account_id
  where s.token = session_token and s.expires_at > now() and s.last_seen_at > now() - interval '60 minutes';
  if not found then return; end if;
  if seen_at < now() - interval '1 minute' then
    update auth.session s set last_seen_at = now() where s.id = caller.session_id;
  end if;
  if wanted_agency is not null then
    perform set_config('app.tenant', wanted_agency::text, true);
    select m.tenant_id, m.name, m.person_id, m.roles into agency_id, member_name, person_id, roles
    from membership m
    where m.tenant_id = wanted_agency and m.account_id = caller.account_id and m.active;
    select array_agg(p.unit_id), array_agg(p.unit_id) filter (where p.is_head) into unit_ids, headed_unit_ids
    from posting p
    where p.person_id = caller.person_id and p.valid_from <= today and (p.valid_until is null or p.valid_until > today);
    perform set_config('app.tenant', '', true);
  end if;
  return next;
end $$;

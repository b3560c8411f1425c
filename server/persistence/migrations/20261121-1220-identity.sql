-- Who may sign in, and as what in which agency.

create schema auth;
comment on schema auth is 'Accounts of the installation: a person may serve several agencies with one. Not under row-level security; no agency data in it.';

create table membership (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  account_id uuid not null,
  person_id uuid,
  roles text[] not null check (roles <@ array['officer', 'leadership', 'unitHead', 'staff', 'administrator'] and cardinality(roles) > 0),
  active boolean not null default true,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  unique (tenant_id, account_id)
);
comment on table membership is 'module: identity. What an account may do in an agency, and which person of it signs in.';
call make_tenant_table('membership');
-- Someone signing in must find the agencies that know the account, before one of them is chosen.
create policy own_membership on membership for select using (account_id = (select app_account()));
create policy agency_of_member on agency for select
  using (id in (select tenant_id from membership where account_id = (select app_account()) and active));
create policy header_of_member on agency_header for select
  using (tenant_id in (select tenant_id from membership where account_id = (select app_account()) and active));

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
call make_tenant_table('outbox_mail', 'body');

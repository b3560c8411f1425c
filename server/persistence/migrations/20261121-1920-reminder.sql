-- Reminders: who was told what, the mails they go out with, calendars to subscribe to.

-- ── Mails that wait ──────────────────────────────────────────────────────────────────────────────────────────

alter table outbox_mail drop constraint outbox_mail_state_check;
alter table outbox_mail
  add column ordinal bigint generated always as identity,
  add column html text,
  add column message_id text,
  add column attempts integer not null default 0,
  add column next_try_at timestamptz,
  add column settled_at timestamptz,
  add constraint outbox_mail_state_check check (state in ('queued', 'sent', 'failed', 'kept')),
  add check ((state = 'queued') = (next_try_at is not null)),
  add check (state <> 'queued' or message_id is not null);
comment on table outbox_mail is 'module: identity. Mail the server wrote: waiting for the mail server, sent, refused by it, or kept here because none is set. message_id names a mail that is queued once and for all: whoever gets it twice can tell.';
create unique index outbox_mail_message on outbox_mail (tenant_id, message_id);
drop index outbox_mail_created;
create index outbox_mail_latest on outbox_mail (tenant_id, ordinal desc);
create index outbox_mail_open on outbox_mail (tenant_id, state) where state in ('queued', 'failed');
-- That a mail was queued, tried and went out as it should is no news, and the table says when; all else is.
drop trigger audit_row on outbox_mail;
create trigger audit_row after delete or update of to_address, subject, body, html on outbox_mail
  for each row execute function audit_row('body', 'html');
create trigger audit_row_unqueued after insert on outbox_mail
  for each row when (new.state <> 'queued') execute function audit_row('body', 'html');
create trigger audit_row_unsent after update of state on outbox_mail
  for each row when (new.state in ('failed', 'kept')) execute function audit_row('body', 'html');

-- What waits to be sent, across agencies: no agency can look in.
create table ops.mail_queue (
  tenant_id uuid not null,
  mail_id uuid not null,
  position bigint generated always as identity,
  next_try_at timestamptz not null,
  primary key (tenant_id, mail_id),
  foreign key (tenant_id, mail_id) references outbox_mail (tenant_id, id) on delete cascade
);
comment on table ops.mail_queue is 'module: identity. Mails that wait for the mail server; who sends one holds an advisory lock of its session, which ends with the process.';
create index mail_queue_next on ops.mail_queue (next_try_at, position);
-- Since when the mail server does not answer, and when it is asked again; no row while it does.
create table ops.mail_outage (
  only_one boolean primary key default true check (only_one),
  since timestamptz not null,
  problem text not null,
  tries integer not null,
  next_try_at timestamptz not null
);

create function queue_mail() returns trigger language plpgsql security definer set search_path = ops, pg_temp as $$
begin
  if new.state = 'queued' then
    insert into mail_queue (tenant_id, mail_id, next_try_at) values (new.tenant_id, new.id, new.next_try_at)
      on conflict (tenant_id, mail_id) do update set next_try_at = excluded.next_try_at;
  else
    delete from mail_queue where tenant_id = new.tenant_id and mail_id = new.id;
  end if;
  return null;
end $$;
create trigger queue_mail after insert or update of state, next_try_at on outbox_mail
  for each row execute function queue_mail();

create function mail_lock(mail uuid) returns bigint language sql immutable set search_path = pg_catalog, pg_temp as
  $$ select hashtextextended('thidua.mail ' || mail::text, 0) $$;

-- Gives some mails that are due, of any agency, locked for the session, so that a process that ends lets go of them at
-- once; and whether the mail server was silent before. Nobody waits longer than an hour, so a later time was set by a
-- clock that went wrong.
create function take_mails(at timestamptz, most integer) returns table (agency uuid, mail uuid, to_address text, subject text,
  body text, html text, message_id text, attempts integer, created_at timestamptz, after_outage boolean)
language plpgsql security definer set search_path = ops, public, pg_temp as $$
declare
  outage mail_outage;
  candidate mail_queue;
  taken integer := 0;
begin
  select * into outage from mail_outage;
  if outage.next_try_at > at and outage.next_try_at <= at + interval '1 hour' then return; end if;
  for candidate in select q.* from mail_queue q
    where q.next_try_at <= at or q.next_try_at > at + interval '1 hour'
    order by q.next_try_at, q.position limit 1000
  loop
    exit when taken >= most;
    continue when not pg_try_advisory_lock(mail_lock(candidate.mail_id));
    perform set_config('app.tenant', candidate.tenant_id::text, true);
    -- Somebody may have sent it since the list was made.
    return query select m.tenant_id, m.id, m.to_address, m.subject, m.body, m.html, m.message_id, m.attempts,
      m.created_at, outage.since is not null
      from outbox_mail m where m.tenant_id = candidate.tenant_id and m.id = candidate.mail_id and m.state = 'queued';
    if found then
      taken := taken + 1;
    else
      perform pg_advisory_unlock(mail_lock(candidate.mail_id));
    end if;
  end loop;
end $$;

-- Writes down what became of a mail, in one step with its commit; a mail with another time to be tried waits for it.
create function settle_mail(agency uuid, mail uuid, became text, said text, again_at timestamptz, at timestamptz)
returns void language plpgsql set search_path = public, pg_temp as $$
begin
  perform set_config('app.tenant', agency::text, true), set_config('app.action', 'identity.sendMail', true);
  update outbox_mail set state = became, problem = said, attempts = attempts + 1, next_try_at = again_at,
    settled_at = case when again_at is null then at end
    where tenant_id = agency and id = mail;
end $$;

create function let_go_of_mails(mails uuid[]) returns void language sql set search_path = public, pg_temp as
  $$ select pg_advisory_unlock(mail_lock(mail)) from unnest(mails) mail $$;

-- Writes down that the mail server does not answer. Several who find it silent at once count as one try.
create function note_mail_outage(at timestamptz, found_problem text) returns void
language sql security definer set search_path = ops, pg_temp as $$
  insert into mail_outage as kept (since, problem, tries, next_try_at)
    values (at, found_problem, 1, at + interval '1 minute')
    on conflict (only_one) do update set problem = excluded.problem, tries = kept.tries + 1,
      next_try_at = at + least(interval '1 minute' * power(2, least(kept.tries, 10)), interval '1 hour')
    where kept.next_try_at <= at or kept.next_try_at > at + interval '1 hour'
$$;
create function end_mail_outage() returns void language sql security definer set search_path = ops, pg_temp as
  $$ delete from mail_outage $$;
create function retry_mail_now(at timestamptz) returns void language sql security definer set search_path = ops, pg_temp as $$
  update mail_outage set next_try_at = at
$$;
create function mail_outage() returns table (since timestamptz, problem text, next_try_at timestamptz)
language sql stable security definer set search_path = ops, pg_temp as $$
  select since, problem, next_try_at from ops.mail_outage
$$;

-- ── Reminders ────────────────────────────────────────────────────────────────────────────────────────────────

create table reminder_rule (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null unique references agency (id),
  again_every_days integer not null check (again_every_days between 0 and 60),
  waiting_after_days integer not null check (waiting_after_days between 0 and 365),
  head_after_days integer check (head_after_days between 1 and 365),
  leadership_after_days integer check (leadership_after_days between 1 and 365),
  counted_in text not null check (counted_in in ('workingDays', 'calendarDays')),
  mail_days text not null check (mail_days in ('workingDays', 'everyDay', 'never')),
  at_hour integer not null check (at_hour between 0 and 23),
  version integer not null default 1,
  primary key (tenant_id, id)
);
comment on table reminder_rule is 'module: reminder. How the agency reminds, where it does otherwise than the program: 0 days stands for not at all, null for no escalation.';
call make_tenant_table('reminder_rule');

create table reminder_choice (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  membership_id uuid not null,
  mails boolean not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, membership_id) references membership (tenant_id, id) on delete cascade,
  unique (tenant_id, membership_id)
);
comment on table reminder_choice is 'module: reminder. Whether a member wants reminders by mail; in the app they always are.';
call make_tenant_table('reminder_choice');

create table reminder (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  membership_id uuid not null,
  item_kind text not null,
  item_id text not null,
  stage text not null check (stage in ('asked', 'waitingLong', 'soon', 'due', 'late', 'lateAgain', 'toHead', 'toLeadership')),
  stage_day date not null,
  title text not null,
  path text not null,
  wording text,
  units text,
  late_from date,
  waiting_since date,
  waits_for text,
  written_on date not null,
  written_at timestamptz not null,
  mailed_on date,
  read_at timestamptz,
  closed_at timestamptz,
  search_key text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, membership_id) references membership (tenant_id, id) on delete cascade,
  unique (tenant_id, membership_id, item_kind, item_id, stage, stage_day)
);
comment on table reminder is 'module: reminder. Lời nhắc: a member was told that something entered a stage of its deadline on stage_day. mailed_on is the day whose digest it went into or was left out of; closed_at since when it is of no use: the thing is done, or a later stage was told.';
create index reminder_open on reminder (tenant_id, membership_id) where closed_at is null;
create index reminder_open_item on reminder (tenant_id, item_kind, item_id) where closed_at is null;
call make_tenant_table('reminder', 'search_key');
-- The program writes them and their reader marks them: only that one is gone would be news.
drop trigger audit_row on reminder;
create trigger audit_row after delete on reminder for each row execute function audit_row('search_key');

-- Which agencies have been reminded today, across agencies.
create table ops.reminder_turn (
  tenant_id uuid primary key references agency (id) on delete cascade,
  at_hour integer not null default 7,
  done_on date
);
comment on table ops.reminder_turn is 'module: reminder. The hour at which an agency is reminded and the day on which it last was; who does it holds an advisory lock of its session, which ends with the process.';

create function open_reminder_turn() returns trigger language plpgsql security definer set search_path = ops, pg_temp as $$
begin
  insert into reminder_turn (tenant_id) values (new.id) on conflict do nothing;
  return null;
end $$;
create trigger open_reminder_turn after insert on agency for each row execute function open_reminder_turn();

create function set_reminder_hour() returns trigger language plpgsql security definer set search_path = ops, pg_temp as $$
begin
  update reminder_turn set at_hour = new.at_hour where tenant_id = new.tenant_id;
  return null;
end $$;
create trigger set_reminder_hour after insert or update of at_hour on reminder_rule
  for each row execute function set_reminder_hour();

create function reminder_lock(agency uuid) returns bigint language sql immutable set search_path = pg_catalog, pg_temp as
  $$ select hashtextextended('thidua.reminder ' || agency::text, 0) $$;

-- Gives an agency that has not been reminded on a day though its hour has come, and locks it for the session, so that
-- a process that ends lets go of it at once.
create function take_reminder_turn(on_day date, by_hour integer, besides uuid[]) returns uuid
language plpgsql security definer set search_path = ops, public, pg_temp as $$
declare
  candidate uuid;
begin
  for candidate in select t.tenant_id from reminder_turn t
    where t.done_on is distinct from on_day and t.at_hour <= by_hour and t.tenant_id <> all (besides)
    order by t.done_on nulls first, t.tenant_id
  loop
    if pg_try_advisory_lock(reminder_lock(candidate)) then
      if exists (select from reminder_turn t where t.tenant_id = candidate and t.done_on is distinct from on_day) then
        return candidate;
      end if;
      perform pg_advisory_unlock(reminder_lock(candidate));
    end if;
  end loop;
  return null;
end $$;
create function end_reminder_turn(agency uuid, on_day date) returns void
language sql security definer set search_path = ops, public, pg_temp as $$
  update reminder_turn set done_on = on_day where tenant_id = agency and on_day is not null;
  select pg_advisory_unlock(reminder_lock(agency))
$$;

-- ── Calendars ────────────────────────────────────────────────────────────────────────────────────────────────

create table calendar_feed (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  membership_id uuid not null,
  unit_id uuid,
  token_digest text not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, membership_id) references membership (tenant_id, id) on delete cascade,
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  unique nulls not distinct (tenant_id, membership_id, unit_id)
);
comment on table calendar_feed is 'module: reminder. Lịch để đăng ký theo dõi: a calendar of a member, or of a unit that the member answers for, behind a secret of which only the digest is kept.';
call make_tenant_table('calendar_feed', 'token_digest');

-- Which agency a secret belongs to, for whoever asks with it and nothing else.
create table ops.calendar_key (
  token_digest text primary key,
  tenant_id uuid not null,
  feed_id uuid not null,
  read_at timestamptz,
  foreign key (tenant_id, feed_id) references calendar_feed (tenant_id, id) on delete cascade,
  unique (tenant_id, feed_id)
);
comment on table ops.calendar_key is 'module: reminder. The digests of the secrets of calendars, and when each was last read.';
create function keep_calendar_key() returns trigger language plpgsql security definer set search_path = ops, pg_temp as $$
begin
  insert into calendar_key (token_digest, tenant_id, feed_id) values (new.token_digest, new.tenant_id, new.id)
    on conflict (tenant_id, feed_id) do update set token_digest = excluded.token_digest, read_at = null;
  return null;
end $$;
create trigger keep_calendar_key after insert or update of token_digest on calendar_feed
  for each row execute function keep_calendar_key();
create function open_calendar_feed(given_digest text, at timestamptz) returns table (agency uuid, feed uuid)
language plpgsql security definer set search_path = ops, pg_temp as $$
begin
  -- Calendars ask often; when exactly matters to nobody.
  update calendar_key set read_at = at where token_digest = given_digest
    and (read_at is null or abs(extract(epoch from at - read_at)) > 600);
  return query select tenant_id, feed_id from calendar_key where token_digest = given_digest;
end $$;
create function calendar_feeds_read() returns table (feed uuid, read_at timestamptz)
language sql stable security definer set search_path = ops, public, pg_temp as $$
  select feed_id, k.read_at from calendar_key k where tenant_id = app_tenant()
$$;

-- ── What was there before ────────────────────────────────────────────────────────────────────────────────────

-- The wall is lowered for this statement only: the owner of the tables acts for no agency.
alter table agency no force row level security;
insert into ops.reminder_turn (tenant_id) select id from agency;
alter table agency force row level security;

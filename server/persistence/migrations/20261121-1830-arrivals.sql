-- Papers that arrive many at once, are recognised in pictures, corrected, split and handled.

-- ── Papers ───────────────────────────────────────────────────────────────────────────────────────────────────

alter table paper drop constraint paper_format_check;
alter table paper drop constraint paper_tenant_id_sha256_key;
alter table paper
  add constraint paper_format_check
    check (format in ('docx', 'doc', 'pdf', 'txt', 'md', 'jpg', 'png', 'webp', 'tiff')),
  add column version integer not null default 1,
  add column state text not null default 'arrived' check (state in ('arrived', 'handled')),
  add column handled_at timestamptz,
  add column handled_by_name text,
  add column asked_count integer not null default 0,
  add column asked_by date,
  add column awardee_count integer not null default 0,
  add column warning_count integer not null default 0,
  add column confidence integer check (confidence between 0 and 100),
  add column conversion jsonb,
  add column parts jsonb not null default '[]',
  add column part integer check (part > 0),
  add column whole_paper_id uuid,
  add column is_own boolean not null default false,
  add foreign key (tenant_id, whole_paper_id) references paper (tenant_id, id),
  add check (whole_paper_id is null or part > 1),
  add check ((handled_at is null) = (handled_by_name is null)),
  add check (handled_at is null or state = 'handled');
-- Where a passage is cut out of a text, nothing has to be unpacked first.
alter table paper alter column text set storage external;
comment on table paper is 'module: document. Văn bản: its text, its structure and its file. issued_on is as precise as the paper (YYYY, YYYY-MM or YYYY-MM-DD); is_plan and seems_to_be say what it was taken for; released is true once everyone of the agency may see it. asked_count and asked_by say what it asks of the agency and by which first day; confidence is that of words recognised in pictures. Papers that lay in one file are parts of it: the file is kept with the first, whole_paper_id of the others.';
-- One file is one paper, except for the papers that were split off.
create unique index paper_sha256 on paper (tenant_id, sha256) where whole_paper_id is null;
create index paper_whole on paper (tenant_id, whole_paper_id) where whole_paper_id is not null;
drop index paper_received;
drop trigger audit_row on paper;
create trigger audit_row after insert or update or delete on paper
  for each row execute function audit_row('text', 'reading', 'search_key');

create table paper_version (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  paper_id uuid not null,
  number integer not null check (number > 0),
  text text,
  edits jsonb not null default '[]',
  restores integer,
  splits boolean not null default false,
  sentence text not null,
  made_at timestamptz not null,
  made_by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, paper_id) references paper (tenant_id, id) on delete cascade,
  unique (tenant_id, paper_id, number),
  check (restores < number)
);
alter table paper_version alter column text set storage external;
comment on table paper_version is 'module: document. What the text of a paper was: null for the latest, which stands with the paper. edits are what was put into the text of the version before; a version that restores an earlier one starts from that one; one that splits has left the rest of its file to other papers.';

create table paper_page (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  paper_id uuid not null,
  number integer not null check (number > 0),
  width integer not null,
  height integer not null,
  confidence integer not null check (confidence between 0 and 100),
  words jsonb not null,
  picture bytea not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, paper_id) references paper (tenant_id, id) on delete cascade,
  unique (tenant_id, paper_id, number)
);
alter table paper_page alter column picture set storage external;
comment on table paper_page is 'module: document. A page whose words were recognised in its picture (WebP). words are [start, end, left, top, width, height, confidence] with stretches of the first version of the text.';
call make_tenant_table('paper_page', 'words', 'picture');

-- What rests on a paper and would fall with it: tables of any module that point to it, with the state of their rows
-- where they have one (`plan_draft/reviewing`). What belongs to the paper goes with it and does not count.
create function uses_of_paper(paper uuid) returns setof text language plpgsql stable as $$
declare
  reference record;
begin
  for reference in
    select c.conrelid::regclass as holder, a.attname as pointer
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
    where c.contype = 'f' and c.confrelid = 'public.paper'::regclass and c.confdeltype in ('a', 'r')
  loop
    return query execute format(
      $query$select distinct %L || coalesce('/' || (to_jsonb(t) ->> 'state'), '') from %s t where tenant_id = (select app_tenant()) and %I = $1$query$,
      reference.holder, reference.holder, reference.pointer) using paper;
  end loop;
end $$;

-- ── Arrivals ─────────────────────────────────────────────────────────────────────────────────────────────────

create table arrival (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  ordinal bigint generated always as identity,
  file_name text not null,
  byte_size integer not null,
  sha256 text not null,
  state text not null default 'waiting' check (state in ('waiting', 'read', 'failed')),
  sentence text,
  paper_id uuid,
  already_kept boolean not null default false,
  arrived_at timestamptz not null,
  sent_by uuid not null,
  sent_by_name text not null,
  closed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, paper_id) references paper (tenant_id, id) on delete set null (paper_id),
  check ((state = 'failed') = (sentence is not null)),
  check ((state = 'waiting') = (closed_at is null))
);
comment on table arrival is 'module: document. A file that was dropped into the inbox: it waits to be read (ops.arrival_queue says by whom it is being read), became a paper, or says in a sentence why not.';
create index arrival_open on arrival (tenant_id, ordinal) where state <> 'read';
create index arrival_closed on arrival (tenant_id, closed_at) where state = 'read';
call make_tenant_table('arrival');

create table arrival_file (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  arrival_id uuid not null,
  content bytea not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, arrival_id) references arrival (tenant_id, id) on delete cascade,
  unique (tenant_id, arrival_id)
);
alter table arrival_file alter column content set storage external;
comment on table arrival_file is 'module: document. The bytes of an arrival until they are a paper''s.';
call make_tenant_table('arrival_file', 'content');

-- Who reads what, across agencies: no agency can look in, and how far a reading is needs no audit.
create table ops.arrival_queue (
  tenant_id uuid not null,
  arrival_id uuid not null,
  position bigint generated always as identity,
  sent_by uuid not null,
  sent_by_name text not null,
  needs_recognition boolean not null default false,
  desk text,
  losses integer not null default 0,
  seen_at timestamptz,
  done integer,
  total integer,
  primary key (tenant_id, arrival_id),
  foreign key (tenant_id, arrival_id) references arrival (tenant_id, id) on delete cascade
);
comment on table ops.arrival_queue is 'module: document. Arrivals that wait; desk is the one that reads it and seen_at when it last said so; losses counts the desks that went away over it.';
-- When each agency was last served, so that many files of one do not keep the others waiting.
create table ops.arrival_turn (
  tenant_id uuid primary key references agency (id),
  served_at timestamptz not null
);

create function queue_arrival() returns trigger language plpgsql security definer set search_path = ops, pg_temp as $$
begin
  if new.state = 'waiting' then
    insert into arrival_queue (tenant_id, arrival_id, sent_by, sent_by_name)
      values (new.tenant_id, new.id, new.sent_by, new.sent_by_name) on conflict do nothing;
  else
    delete from arrival_queue where tenant_id = new.tenant_id and arrival_id = new.id;
  end if;
  return null;
end $$;
create trigger queue_arrival after insert or update of state on arrival for each row execute function queue_arrival();

-- Gives a desk the next arrival and its sender: of the agency of which least is being read, then of the one that waited
-- longest for its turn. What a desk that has been silent for a minute was reading waits again.
create function take_arrival(own_desk text, recognising boolean)
returns table (agency uuid, arrival uuid, sent_by uuid, sent_by_name text, losses integer)
language plpgsql security definer set search_path = ops, pg_temp as $$
declare
  taken arrival_queue;
begin
  perform pg_advisory_xact_lock(hashtext('thidua.take_arrival'));
  update arrival_queue q set desk = null, done = null, total = null, losses = q.losses + 1
    where q.desk <> own_desk and q.seen_at < clock_timestamp() - interval '1 minute';
  select q.* into taken from arrival_queue q left join arrival_turn turn on turn.tenant_id = q.tenant_id
    left join (select each.tenant_id, count(*) as reading from arrival_queue each where each.desk is not null
      group by each.tenant_id) busy on busy.tenant_id = q.tenant_id
    where q.desk is null and q.needs_recognition = recognising
    order by coalesce(busy.reading, 0), turn.served_at nulls first, q.position
    limit 1 for update of q skip locked;
  if not found then return; end if;
  update arrival_queue q set desk = own_desk, seen_at = clock_timestamp()
    where q.tenant_id = taken.tenant_id and q.arrival_id = taken.arrival_id;
  insert into arrival_turn values (taken.tenant_id, clock_timestamp())
    on conflict (tenant_id) do update set served_at = excluded.served_at;
  return query select taken.tenant_id, taken.arrival_id, taken.sent_by, taken.sent_by_name, taken.losses;
end $$;

-- A desk says that it is still there, and hears which desks have something in hand.
create function greet_desks(own_desk text) returns setof text language sql security definer set search_path = ops, pg_temp as $$
  update arrival_queue set seen_at = clock_timestamp() where desk = own_desk;
  select distinct desk from arrival_queue where desk is not null
$$;

-- What a desk was reading waits again, but for what it still has in hand; one that is gone may have ended over it.
create function clear_desk(cleared_desk text, in_hand uuid[], is_gone boolean) returns void
language sql security definer set search_path = ops, pg_temp as $$
  update arrival_queue set desk = null, done = null, total = null, losses = losses + is_gone::integer
  where desk = cleared_desk and arrival_id <> all (in_hand)
$$;

-- Writes down how far a desk is; false when the arrival is no longer its own: it was taken out meanwhile.
create function note_progress(own_desk text, agency uuid, arrival uuid, pages_done integer, pages integer) returns boolean
language sql security definer set search_path = ops, pg_temp as $$
  with noted as (
    update arrival_queue set done = pages_done, total = pages, seen_at = clock_timestamp()
    where tenant_id = agency and arrival_id = arrival and desk = own_desk returning 1)
  select exists (select 1 from noted)
$$;

-- Gives an arrival back: to be read by whoever comes next, with the words of its pictures where it needs them.
create function put_back_arrival(own_desk text, agency uuid, arrival uuid, recognising boolean) returns void
language sql security definer set search_path = ops, pg_temp as $$
  update arrival_queue set desk = null, done = null, total = null, needs_recognition = recognising
  where tenant_id = agency and arrival_id = arrival and desk = own_desk
$$;

-- Which arrivals of the own agency are being read, and how far.
create function arrivals_in_hand() returns table (arrival uuid, done integer, total integer)
language sql stable security definer set search_path = ops, public, pg_temp as $$
  select arrival_id, q.done, q.total from arrival_queue q where tenant_id = app_tenant() and desk is not null
$$;

-- Whether a desk may still store what it read: the arrival is its own and no one takes it out meanwhile.
create function holds_arrival(own_desk text, arrival uuid) returns boolean
language sql security definer set search_path = ops, public, pg_temp as $$
  with held as (
    select 1 from arrival_queue where tenant_id = app_tenant() and arrival_id = arrival and desk = own_desk for update)
  select exists (select 1 from held)
$$;

-- ── What was there before ────────────────────────────────────────────────────────────────────────────────────

-- The wall is lowered for these statements only: the owner of the tables acts for no agency.
alter table paper no force row level security;
alter table paper disable trigger audit_row;
-- What became a plan has been dealt with; nobody wrote down when and by whom.
update paper set state = 'handled' where released;
update paper set warning_count = coalesce(jsonb_array_length(reading -> 'warnings'), 0);
insert into paper_version (tenant_id, paper_id, number, sentence, made_at, made_by_name)
  select tenant_id, id, 1, 'Bản đọc được đầu tiên.', received_at, 'Hệ thống' from paper;

alter table paper enable trigger audit_row;
alter table paper force row level security;
call make_tenant_table('paper_version', 'text');

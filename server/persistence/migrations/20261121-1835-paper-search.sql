-- Where papers are found, and how many there are.

-- Row-level security keeps PostgreSQL from using a GIN index, so what is searched stands behind functions that know
-- whose turn it is. marks are what a list is filtered by, `<agency>` and `<agency>/<position / 1024>` among them; words
-- and face hold folded words, words also pairs of neighbours (thi_dua).
create table ops.paper_search (
  tenant_id uuid not null,
  paper_id uuid not null,
  position bigint not null,
  marks text[] not null,
  face tsvector not null,
  words tsvector not null,
  primary key (tenant_id, paper_id),
  foreign key (tenant_id, paper_id) references paper (tenant_id, id) on delete cascade
);
comment on table ops.paper_search is 'module: document. Each paper as it is looked for. Derived: it can be made again from the papers.';
create index paper_search_newest on ops.paper_search (tenant_id, position desc);
create index paper_search_words on ops.paper_search using gin (marks, face, words) with (fastupdate = off);

create table ops.paper_count (
  tenant_id uuid primary key references agency (id),
  held jsonb not null
);
comment on table ops.paper_count is 'module: document. How many papers of an agency bear each mark of a group.';

create function count_papers() returns trigger language plpgsql security definer set search_path = ops, pg_temp as $$
declare
  agency uuid;
  came text[] := '{}';
  went text[] := '{}';
  changes jsonb;
begin
  if tg_op <> 'INSERT' then agency := old.tenant_id; went := old.marks; end if;
  if tg_op <> 'DELETE' then agency := new.tenant_id; came := new.marks; end if;
  select jsonb_object_agg(mark, change) into changes from (
    select mark, sum(step) as change
    from (select unnest(came) as mark, 1 as step union all select unnest(went), -1) step
    where mark like 'all/%' or mark like 'open/%' group by mark having sum(step) <> 0) change;
  if changes is null then return null; end if;
  insert into paper_count values (agency, '{}') on conflict do nothing;
  update paper_count set held = held || (
    select jsonb_object_agg(key, coalesce((held ->> key)::integer, 0) + value::integer) from jsonb_each_text(changes))
  where tenant_id = agency;
  return null;
end $$;
create trigger count_papers after insert or update of marks or delete on ops.paper_search
  for each row execute function count_papers();

-- Puts a paper of the own agency where it is found, or puts it there anew.
create function index_paper(paper uuid, own_marks text[], face_words text[], text_words text[]) returns void
language plpgsql security definer set search_path = ops, public, pg_temp as $$
declare
  agency uuid := app_tenant();
  place bigint := coalesce(
    (select position from paper_search where tenant_id = agency and paper_id = paper),
    (select max(position) + 1 from paper_search where tenant_id = agency), 0);
begin
  insert into paper_search (tenant_id, paper_id, position, marks, face, words)
    values (agency, paper, place, own_marks || array[agency::text, agency || '/' || place / 1024],
      array_to_tsvector(face_words), array_to_tsvector(text_words))
  on conflict (tenant_id, paper_id) do update set marks = excluded.marks, face = excluded.face, words = excluded.words;
end $$;

-- Changes what a paper is filtered by and leaves its words as they are.
create function mark_paper(paper uuid, own_marks text[]) returns void
language sql security definer set search_path = ops, public, pg_temp as $$
  update paper_search set marks = own_marks || array[tenant_id::text, tenant_id || '/' || position / 1024]
  where tenant_id = app_tenant() and paper_id = paper
$$;

-- How many papers of the own agency bear each mark of a group.
create function paper_counts() returns jsonb language sql stable security definer set search_path = ops, public, pg_temp as $$
  select held from paper_count where tenant_id = app_tenant()
$$;

-- The papers of the own agency that bear all marks and satisfy a query, asked of their face or of all their words;
-- newest first, at most so many. Looks through heaps of papers, the newest first, each as large as the one before makes
-- it seem useful: a word that stands everywhere costs no more than a rare one. `search_papers` sees to it that the index
-- of words is used and that nothing is planned again for each heap.
create function papers_with(wanted text[], query tsquery, on_face boolean, most integer) returns uuid[]
language plpgsql stable security definer set search_path = ops, public, pg_temp as $$
declare
  agency text := app_tenant()::text;
  top bigint := (select max(position) / 1024 from paper_search where tenant_id = app_tenant());
  bottom bigint;
  width bigint := 1;
  heap text[];
  hits uuid[] := '{}';
  more uuid[];
begin
  while top >= 0 and cardinality(hits) < most loop
    bottom := greatest(top - width + 1, 0);
    heap := case when bottom = 0 then array[agency]
      else array(select agency || '/' || number from generate_series(bottom, top) number) end;
    if query is null then
      more := array(select s.paper_id from paper_search s
        where s.marks && heap and s.marks @> wanted and s.position < (top + 1) * 1024
        order by s.position desc, s.paper_id limit most - cardinality(hits));
    elsif on_face then
      more := array(select s.paper_id from paper_search s
        where s.marks && heap and s.marks @> wanted and s.position < (top + 1) * 1024 and s.face @@ query
        order by s.position desc, s.paper_id limit most - cardinality(hits));
    else
      more := array(select s.paper_id from paper_search s
        where s.marks && heap and s.marks @> wanted and s.position < (top + 1) * 1024 and s.words @@ query
        order by s.position desc, s.paper_id limit most - cardinality(hits));
    end if;
    hits := hits || more;
    top := bottom - 1;
    width := case when cardinality(more) = 0 then width * 8
      else least(width * 8, 1 + (most - cardinality(hits)) * width / cardinality(more)) end;
  end loop;
  return hits;
end $$;

-- Those of some papers of the own agency that satisfy a query, as `papers_with` would find them among all.
create function papers_among(papers uuid[], query tsquery, on_face boolean) returns uuid[]
language sql stable security definer set search_path = ops, public, pg_temp as $$
  select array(select s.paper_id from paper_search s
    where s.tenant_id = app_tenant() and s.paper_id = any (papers) and (case when on_face then s.face else s.words end) @@ query
    order by s.position desc, s.paper_id)
$$;

-- One page of the papers of the own agency that bear all marks and have the words, and how many there are, at most
-- `most`: those that have all of them on their face, then those in which they stand side by side, then the others.
create function search_papers(wanted text[], words tsquery, side_by_side tsquery, most integer, skipped integer, page integer)
returns table (ids uuid[], found integer) language plpgsql stable
set search_path = public, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
declare
  found_all uuid[] := papers_with(wanted, words, false, most);
  first uuid[] := '{}';
  -- So few are sooner looked at one by one.
  few constant integer := 60;
begin
  if words is not null and cardinality(found_all) > 1 then
    if cardinality(found_all) <= few then
      first := papers_among(found_all, words, true);
      if side_by_side is not null then first := first || papers_among(found_all, side_by_side, false); end if;
    else
      -- No more than reach to the end of the page; the same paper may be in both.
      first := papers_with(wanted, words, true, skipped + page);
      if side_by_side is not null and cardinality(first) < skipped + page then
        first := first || papers_with(wanted, side_by_side, false, skipped + page + cardinality(first));
      end if;
    end if;
  end if;
  found_all := array(select paper from unnest(first || found_all) with ordinality as each (paper, at)
    group by paper order by min(at) limit most);
  return query select found_all[skipped + 1 : skipped + page], cardinality(found_all);
end $$;

-- ── What was there before ────────────────────────────────────────────────────────────────────────────────────

-- The wall is lowered for this statement only: the owner of the tables acts for no agency.
alter table paper no force row level security;
create function pg_temp.folded(text) returns text language sql immutable as $$
  select btrim(regexp_replace(translate(lower(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd'),
    '[^[:alnum:]]+', ' ', 'g'))
$$;
create function pg_temp.cited(text) returns text language sql immutable as $$
  select regexp_replace(regexp_replace(translate(upper(regexp_replace(normalize($1, NFD), '[\u0300-\u036f\s]', '', 'g')),
    'ĐÐ–—−', 'DD---'), '^SO:?(?=\d)', ''), '^0+(?=\d)', '')
$$;
insert into ops.paper_search (tenant_id, paper_id, position, marks, face, words)
  select p.tenant_id, p.id, p.place,
    array[p.tenant_id::text, p.tenant_id || '/' || p.place / 1024, 'all/all', 'all/' || p.state]
      || case when p.released then array['open/all', 'open/' || p.state] else '{}' end
      || case when p.is_plan then array['all/plans'] else '{}' end
      || case when p.is_plan and p.released then array['open/plans'] else '{}' end
      || case when p.type_code is null then '{}' else array['type/' || p.type_code] end
      || case when p.issued_on is null then '{}' else array['year/' || left(p.issued_on, 4)] end
      || array(select 'issuer/' || word from regexp_split_to_table(pg_temp.folded(coalesce(p.issuer, '')), ' ') word where word <> '')
      || array(select 'cites/' || pg_temp.cited(citation ->> 'number') from jsonb_array_elements(p.reading -> 'citations') citation
        where citation ->> 'number' is not null),
    array_to_tsvector(array(select word from regexp_split_to_table(p.search_key, ' ') word where word <> '')),
    array_to_tsvector(array(
      select word from (
        select word from regexp_split_to_table(p.search_key, ' ') word
        union select word from regexp_split_to_table(p.folded, ' ') word
        union select word || '_' || lead(word) over (order by at)
          from regexp_split_to_table(p.folded, ' ') with ordinality as each (word, at)) every
      where word <> '' and octet_length(word) < 100))
  from (
    select *, row_number() over (partition by tenant_id order by received_at, id) - 1 as place, pg_temp.folded(text) as folded
    from paper) p;
alter table paper force row level security;

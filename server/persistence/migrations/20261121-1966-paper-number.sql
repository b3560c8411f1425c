-- A paper of the same number, day and issuer that comes again from another file is looked for by its day.
create index paper_by_day on paper (tenant_id, issued_on) where number is not null and issued_on is not null;

-- Papers of a kind that wait are a list of their own: what is handled is counted in the inbox no more.
update ops.paper_search found set marks = found.marks || array(
  select place || '/arrived' || initcap(kind)
  from unnest(array['all', 'open']) place, unnest(array['asking', 'plans', 'awards', 'scans']) kind
  where found.marks @> array[place || '/arrived', place || '/' || kind]);

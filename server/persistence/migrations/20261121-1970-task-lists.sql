-- Who sends a request, as before, and the last link of the agency's audit chain: every change of its rows puts another
-- one there in the same commit, so a page that was written at this link still shows what there is.
drop function auth.caller(text, date);
create function auth.caller(session_token text, today date) returns table (
  session_id uuid, account_id uuid, account_name text, agency_id uuid, member_name text, person_id uuid, roles text[],
  unit_ids uuid[], headed_unit_ids uuid[], last_change text
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
    if person_id is not null then
      select array_agg(p.unit_id), array_agg(p.unit_id) filter (where p.is_head) into unit_ids, headed_unit_ids
      from posting p
      where p.person_id = caller.person_id and p.valid_from <= today and (p.valid_until is null or p.valid_until > today);
    end if;
    if agency_id is not null then
      select h.hash into last_change from audit_head h where h.tenant_id = wanted_agency;
    end if;
    perform set_config('app.tenant', '', true);
  end if;
  return next;
end $$;

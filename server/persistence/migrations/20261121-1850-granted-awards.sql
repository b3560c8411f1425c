-- Who was honoured with what: the award history of an agency.

create table granted_award (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  award text,
  award_label text not null check (award_label <> ''),
  subject text not null check (subject in ('individual', 'collective', 'household')),
  name text not null check (name <> ''),
  position text,
  unit text,
  year integer check (year between 1945 and 2100),
  match text not null check (match in ('agency', 'person', 'unit', 'outside')),
  person_id uuid,
  unit_id uuid,
  decision_number text,
  decided_on date not null,
  decided_by text,
  paper_id uuid,
  ordinal integer not null default 0,
  search_key text not null,
  recorded_at timestamptz not null,
  recorded_by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, paper_id) references paper (tenant_id, id),
  check ((match = 'person') = (person_id is not null)),
  check ((match = 'unit') = (unit_id is not null))
);
comment on table granted_award is 'module: award. Lịch sử khen thưởng: one award given by one decision. name, position and unit are as the decision prints them; match says who of the agency that is; ordinal is the place in its paper.';
create index granted_award_decided on granted_award (tenant_id, decided_on desc);
create index granted_award_person on granted_award (tenant_id, person_id) where person_id is not null;
create index granted_award_unit on granted_award (tenant_id, unit_id) where unit_id is not null;
create index granted_award_paper on granted_award (tenant_id, paper_id) where paper_id is not null;
call make_tenant_table('granted_award', 'search_key');

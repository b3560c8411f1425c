-- Whom someone acts for: it ends with that person heading the unit.

alter table delegation
  add column head_person_id uuid,
  add foreign key (tenant_id, head_person_id) references person (tenant_id, id);
comment on table delegation is 'module: plan. Giao người làm thay: someone of a unit who acts as its head, in all of its tasks or in one, from day to day (valid_until is exclusive) unless revoked. head_name is the head acted for, head_person_id who that is: when they head the unit no more nobody acts for them; null where nobody headed it.';

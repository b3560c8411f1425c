-- A period of a task that returns is done through something of its own: the next one through something else.

alter table task_occurrence
  add column fulfilment_id uuid,
  add check (fulfilment_id is null or done_on is not null);
create index task_occurrence_fulfilment on task_occurrence (tenant_id, fulfilment_id) where fulfilment_id is not null;
comment on table task_occurrence is 'module: plan. Một kỳ của việc định kỳ: period names it within its task (2027-03, 2027-Q2, 2027-H1); done_on is empty while it is open, fulfilment_id what of another module it was done through.';

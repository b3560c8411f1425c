-- What a task comes to elsewhere, and the work that is done for it.

alter table task
  add column fulfilment_kind text check (fulfilment_kind in ('registration', 'midYearReview', 'yearEndReview',
    'councilSitting', 'initiativeRound', 'inspection', 'movement', 'propaganda')),
  add column fulfilment_id uuid,
  add column fulfilment_title text,
  add column fulfilment_path text,
  add column fulfilled_on date,
  add check (fulfilment_kind is not null or num_nonnulls(fulfilment_id, fulfilment_title, fulfilment_path, fulfilled_on) = 0);
create index task_fulfilment on task (tenant_id, fulfilment_id) where fulfilment_id is not null;

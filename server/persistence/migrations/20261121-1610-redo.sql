-- What was undone can be done again until something else is changed.

alter table draft_change add column undone boolean not null default false;
comment on table draft_change is 'module: plan. What can be undone and done again: before tells the rows of a draft as they were before a change, null for rows it made; once undone, as they were after it.';

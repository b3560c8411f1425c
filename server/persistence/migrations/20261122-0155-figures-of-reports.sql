-- What the numbers of a report count and where that is listed, as it was when they were written.

alter table period_report add column figures jsonb not null default '[]';
comment on table period_report is 'module: overview. Báo cáo sơ kết, tổng kết: body is its sections, each number in them with the figure it stands for; figures is [{id, label, path}] of every figure that was written into it, whose label and place are told also when it cannot be counted any more. task_id is the task of the plan that is done when it is issued.';

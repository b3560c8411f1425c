-- After how long waiting takes too long is a reading of the agency, deadline.waitingDays; a rule has no second one.

alter table reminder_rule drop column waiting_after_days;

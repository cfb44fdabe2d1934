-- A step can be taken back on its own day, and a day can be moved without a step. Nothing is rubbed out: an undoing is a
-- line of its own, and each line tells all that is needed to go back to it.
alter table schakel.right_event
  add kind text not null default 'STEP' check (kind in ('STEP', 'DAYS', 'UNDO')),
  add undoes bigint unique references schakel.right_event,
  add responsible_worker_id uuid references schakel.worker,
  add revisit_on date;
update schakel.right_event e set responsible_worker_id = c.responsible_worker_id
from schakel.right_case c where c.id = e.case_id;
alter table schakel.right_event
  alter responsible_worker_id set not null,
  add constraint an_undoing_names_its_step check ((kind = 'UNDO') = (undoes is not null));

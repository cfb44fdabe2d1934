-- Who proposed a value may take it back as long as nobody decided. That is a verdict of one's own: nothing is rubbed out.
alter table schakel.figure_verdict
  drop constraint figure_verdict_verdict_check,
  drop constraint figure_verdict_check,
  drop constraint figure_verdict_check1,
  add constraint a_verdict_is_known check (verdict in ('ACCEPTED', 'REJECTED', 'TAKEN_BACK')),
  add constraint a_rejection_says_why check (verdict <> 'REJECTED' or reason <> ''),
  add constraint another_decides_and_oneself_takes_back check ((decided_by = proposed_by) = (verdict = 'TAKEN_BACK'));

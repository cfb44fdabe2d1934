-- An accepted value is taken back by a proposal too, reviewed like any other: it carries the days, value and source of the
-- value that it undoes, and why. Nothing is rubbed out: a receipt from before still finds its law.
alter table schakel.figure_value
  add column undoes uuid,
  add column why text not null default '',
  add constraint a_value_is_known_with_its_house unique (id, organisation_id),
  add constraint only_a_value_of_ones_own_house_is_undone
    foreign key (undoes, organisation_id) references schakel.figure_value (id, organisation_id),
  add constraint undoing_says_why check (undoes is null or why <> '');
create index on schakel.figure_value (undoes);

package be.schakel.followup;

import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlans implements Plans {

    private final JdbcClient sql;

    JdbcPlans(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Goal> goals(UUID trajectory) {
        return sql.sql("""
                select id, version, words, domain, agreed, state, result from goal
                where trajectory_id = ? order by added_at, id
                """).param(trajectory).query(PlanRows::goal).list();
    }

    @Override
    public List<Step> steps(UUID trajectory) {
        return sql.sql(PlanRows.STEPS
                        + "where s.trajectory_id = ? order by s.state = 'OPEN' desc, s.due_on, s.added_at")
                .param(trajectory)
                .query(PlanRows::step)
                .list();
    }

    @Override
    public List<Step> openSteps(UUID worker, Collection<UUID> trajectories) {
        return sql.sql(PlanRows.STEPS + """
                where s.state = 'OPEN' and (s.owner_worker_id = :worker or s.trajectory_id = any (:trajectories))
                order by s.due_on, s.added_at
                """)
                .param("worker", worker)
                .param("trajectories", trajectories.toArray(UUID[]::new))
                .query(PlanRows::step)
                .list();
    }

    @Override
    public void add(UUID id, UUID trajectory, Goal.Terms terms, Instant at) {
        said(terms, sql.sql("""
                insert into goal (id, organisation_id, trajectory_id, words, domain, agreed, added_at)
                values (:id, :organisation, :trajectory, :words, :domain, :agreed, :at)
                """))
                .param("id", id)
                .param("organisation", Acting.actor().organisation())
                .param("trajectory", trajectory)
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public void add(UUID id, UUID trajectory, Step.Terms terms, Instant at) {
        agreed(terms, sql.sql("""
                insert into plan_step (id, organisation_id, trajectory_id, what, kind, owner, owner_worker_id,
                  owner_organisation_id, due_on, goal_id, domain, after_id, right_id, agreed, added_at)
                values (:id, :organisation, :trajectory, :what, :kind, :owner, :worker, :partner, :due, :goal, :domain,
                  :after, :right, :agreed, :at)
                """))
                .param("id", id)
                .param("organisation", Acting.actor().organisation())
                .param("trajectory", trajectory)
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public boolean change(Version shown, Goal.Terms terms) {
        return said(terms, sql.sql("""
                update goal set words = :words, domain = :domain, agreed = :agreed, version = version + 1
                where id = :id and trajectory_id = :trajectory and version = :version
                """))
                        .param("id", shown.id())
                        .param("trajectory", shown.trajectory())
                        .param("version", shown.version())
                        .update()
                == 1;
    }

    @Override
    public boolean change(Version shown, Step.Terms terms) {
        return agreed(terms, sql.sql("""
                update plan_step set what = :what, kind = :kind, owner = :owner, owner_worker_id = :worker,
                  owner_organisation_id = :partner, due_on = :due, goal_id = :goal, domain = :domain, after_id = :after,
                  right_id = :right, agreed = :agreed, version = version + 1
                where id = :id and trajectory_id = :trajectory and version = :version
                """))
                        .param("id", shown.id())
                        .param("trajectory", shown.trajectory())
                        .param("version", shown.version())
                        .update()
                == 1;
    }

    private static StatementSpec said(Goal.Terms terms, StatementSpec statement) {
        return statement
                .param("words", terms.words())
                .param("domain", terms.domain().map(LifeDomain::name).orElse(null))
                .param("agreed", terms.agreed());
    }

    private static StatementSpec agreed(Step.Terms terms, StatementSpec statement) {
        var owner = terms.owner();
        return statement
                .param("what", terms.what())
                .param("kind", terms.kind().map(StepKind::name).orElse(null))
                .param("owner", PlanRows.kind(owner))
                .param("worker", owner instanceof Owner.Worker worker ? worker.id() : null)
                .param("partner", owner instanceof Owner.Partner partner ? partner.id() : null)
                .param("due", Date.valueOf(terms.due()))
                .param("goal", terms.goal().orElse(null))
                .param("domain", terms.domain().map(LifeDomain::name).orElse(null))
                .param("after", terms.after().orElse(null))
                .param("right", terms.right().orElse(null))
                .param("agreed", terms.agreed());
    }

    @Override
    public boolean end(Subject subject, Version shown, Ending ending) {
        var table = switch (subject) {
            case GOAL -> "goal";
            case STEP -> "plan_step";
        };
        return sql.sql("update " + table + """
                 set state = :state, result = :result, version = version + 1
                where id = :id and trajectory_id = :trajectory and version = :version
                """)
                        .param("state", ending.state().name())
                        .param("result", ending.result())
                        .param("id", shown.id())
                        .param("trajectory", shown.trajectory())
                        .param("version", shown.version())
                        .update()
                == 1;
    }

    @Override
    public boolean hasOpen(UUID trajectory, LifeDomain domain) {
        return sql.sql("""
                select exists (select from goal where trajectory_id = :trajectory and state = 'OPEN' and domain = :domain)
                    or exists (select from plan_step s left join goal g on g.id = s.goal_id
                               where s.trajectory_id = :trajectory and s.state = 'OPEN'
                                 and coalesce(s.domain, g.domain) = :domain)
                """)
                .param("trajectory", trajectory)
                .param("domain", domain.name())
                .query((row, index) -> row.getBoolean(1))
                .single();
    }

    @Override
    public void log(UUID trajectory, Happening happening, Instant at) {
        var actor = Acting.actor();
        sql.sql("""
                insert into plan_event (organisation_id, trajectory_id, subject, subject_id, happening, at, worker_id, who)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        actor.organisation(),
                        trajectory,
                        happening.subject().name(),
                        happening.id(),
                        happening.what(),
                        Timestamp.from(at),
                        actor.worker(),
                        actor.workerName() + ", " + actor.organisationName())
                .update();
    }

    @Override
    public List<Logged> logged(UUID trajectory) {
        return sql.sql("""
                select e.at, e.subject, e.happening, e.who, coalesce(s.what, g.words, '') about
                from plan_event e
                left join plan_step s on e.subject = 'STEP' and s.id = e.subject_id
                left join goal g on e.subject = 'GOAL' and g.id = e.subject_id
                where e.trajectory_id = ? order by e.id desc
                """).param(trajectory).query(PlanRows::logged).list();
    }
}

package be.schakel.rights.demo;

import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.DemoData;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.Moment;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Some answers are there, some are not: the board has something to show and a good next question. */
@Component
@Profile("demo")
class DemoAnswers implements DemoData {

    private static final String YES = "{\"yes\":true,\"no\":false}";
    private static final String NO = "{\"yes\":false,\"no\":true}";
    private static final String NONE = "{\"certain\":[],\"possible\":[]}";

    private final JdbcClient sql;
    private final Moment moment;
    private final TransactionTemplate transaction;

    DemoAnswers(JdbcClient sql, Moment moment, TransactionTemplate transaction) {
        this.sql = sql;
        this.moment = moment;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void load() {
        answers("rita", DemoWorkers.SARA, rita());
        answers("jan", DemoWorkers.TOM, jan());
        answers("amina", DemoWorkers.TOM, amina());
    }

    private Map<String, String> rita() {
        var answers = all(
                YES,
                "violence_victim",
                "violence_in_belgium",
                "violence_serious_harm",
                "complaint_filed",
                "violence_urgent_need",
                "healthcare_damage",
                "healthcare_fault_suspected",
                "incapacity_recognised",
                "reference_contributions_paid",
                "self_employed_work_stopped",
                "mutuality_member",
                "has_cohabiting_partner");
        answers.putAll(all(NO, "lives_alone"));
        answers.put("benefits_received", NONE);
        answers.put("violence_damage_amount", number("4000", "6000"));
        answers.put("violence_damage_covered", code("part"));
        answers.put("healthcare_damage_about", code("self"));
        answers.put("healthcare_kind", code("ordinary"));
        answers.put("self_employed_status", code("main"));
        answers.put("healthcare_damage_date", daysAgo(150));
        answers.put("healthcare_damage_known_date", daysAgo(130));
        answers.put("incapacity_start_date", daysAgo(150));
        answers.put("household_gross_taxable_income_month", number("1900", "2200"));
        return answers;
    }

    private Map<String, String> jan() {
        var answers = all(YES, "registered_as_jobseeker", "lives_alone", "mutuality_member");
        answers.put("benefits_received", NONE);
        answers.put("self_employed_status", code("never"));
        answers.put("reason_work_ended", code("dismissal"));
        answers.put("unemployment_start_date", daysAgo(70));
        answers.put("debts_structural", "{\"said\":\"dont-know\"}");
        return answers;
    }

    private static Map<String, String> amina() {
        var answers = all(YES, "lives_only_with_children", "mutuality_member");
        answers.putAll(all(NO, "lives_alone", "has_cohabiting_partner", "violence_victim", "healthcare_damage"));
        answers.put("benefits_received", NONE);
        return answers;
    }

    private void answers(String key, Actor worker, Map<String, String> answers) {
        Acting.runAs(
                worker,
                () -> transaction.executeWithoutResult(status -> answers.forEach((fact, answer) -> sql.sql("""
                        insert into fact_answer (id, organisation_id, person_id, trajectory_id, fact, version, answer,
                                                 voice, said_on, worker_id, at)
                        values (?, ?, ?, ?, ?, 1, ?::jsonb, 'CLIENT', ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(
                                DemoWorkers.id("answer/" + key + "/" + fact),
                                worker.organisation(),
                                DemoWorkers.id("person/" + key),
                                DemoWorkers.id("trajectory/" + key),
                                fact,
                                answer,
                                Date.valueOf(moment.today()),
                                worker.worker(),
                                Timestamp.from(moment.now()))
                        .update())));
    }

    private static Map<String, String> all(String answer, String... facts) {
        return Stream.of(facts)
                .collect(Collectors.toMap(fact -> fact, fact -> answer, (one, same) -> one, TreeMap::new));
    }

    private String daysAgo(int days) {
        var day = moment.today().minusDays(days);
        return "{\"day\":{\"low\":\"" + day + "\",\"high\":\"" + day + "\"}}";
    }

    private static String number(String low, String high) {
        return "{\"number\":{\"low\":\"" + low + "\",\"high\":\"" + high + "\"}}";
    }

    private static String code(String code) {
        return "{\"one\":[\"" + code + "\"]}";
    }
}

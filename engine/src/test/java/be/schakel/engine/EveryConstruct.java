package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.WORDS;
import static be.schakel.engine.TinyCorpus.leaf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A corpus with one right for each construct of the language, and households to try it on. */
final class EveryConstruct {
    private static final int HOUSEHOLDS = 70;
    static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final List<String> CONDITIONS = List.of(
            "member and not(pupil)",
            "member or pupil and income < ceiling",
            "member = pupil",
            "pupil != member",
            "if member then pupil else income > rent",
            "income <= ceiling",
            "income >= ceiling",
            "income = ceiling",
            "income != ceiling",
            "income < rent",
            "income > rent",
            "income - rent <= 100.25",
            "income * rooms > 3000",
            "(income - ceiling) * (rooms - 4) <= 0",
            "income / 3 < rent",
            "income / 12 * 7 >= rent / 4",
            "income / 3 * 3 = income",
            "income / 6 + rent / 12 <= 200",
            "(income + rent) / 3 >= 600",
            "income / 3 - 100 < rent",
            "income / rooms < 500",
            "-rent < -500.5",
            "min(income, rent, 700) = 700",
            "max(income, rent) < 1000.01",
            "sum(income, rent) < 2000",
            "(if member then income else rent) > 800",
            "floor(income / 100) = 9",
            "ceiling(income / 100) > 10",
            "round up(rent * 0.3, 0) < 300",
            "round down(rent * 0.3, 1) < 300",
            "round half up(income / 7, 2) <= 142.86",
            "round half down(income / 8, 1) <= 142.8",
            "decimal(income / 8, 1) <= 142.8",
            "abs(income - rent) < 300",
            "modulo(rooms, 3) = 1",
            "rooms ** 2 < 50",
            "any(member, pupil, income < 900)",
            "all([member, true, rooms > 2])",
            "income in [500, 1000.5, rent]",
            "tenure in [\"owner\", \"other\"]",
            "list contains([\"owner\", \"other\"], tenure)",
            "list contains([500, 1000.5, rent], income)",
            "well and thirds < 2",
            "true and member",
            "floor(rooms / 2) = 3",
            "floor(rooms) > 4",
            "round half up(rooms, 2) = 4",
            "round up(income, -2) <= 1000",
            "income / 0.5 < 2001",
            "income / -2 < -300",
            "moved + duration(\"P1M\") * rooms >= assessment_date",
            "rooms between 2 and 5",
            "rooms in (1, [3..5], > 9)",
            "rooms in (2, 4)",
            "tenure = \"tenant\"",
            "tenure != \"owner\"",
            "\"owner\" = tenure",
            "tenure in (\"owner\", \"other\")",
            "(if member then tenure else \"owner\") = \"tenant\"",
            "\"help\" in benefits",
            "not(\"help\" in benefits or \"aid\" in benefits)",
            "list contains(benefits, tenure)",
            "count(benefits) > 0",
            "count(benefits[item in (\"help\", \"owner\")]) = 1",
            "some one in benefits satisfies one in (\"help\", \"aid\")",
            "every one in benefits satisfies one in (\"help\", \"aid\")",
            "born + duration(\"P18Y\") <= assessment_date",
            "born <= assessment_date - duration(\"P65Y\")",
            "born + duration(\"P30D\") > moved",
            "moved - duration(\"P1D\") < born",
            "moved + wait >= assessment_date",
            "moved - wait < born",
            "moved + wait * 2 >= assessment_date",
            "years and months duration(born, assessment_date) >= duration(\"P25Y\")",
            "years and months duration(born, moved).years < 30",
            "(assessment_date - moved).days <= 365",
            "born.year < 1990",
            "moved.month = 2",
            "moved.day > 27",
            "assessment_date.month = 2 and assessment_date.day = 29",
            "assessment_date.year - born.year > 40",
            "(if member then born else moved) < date(\"1990-07-01\")",
            "born = moved",
            "count(household) > 1",
            "count(household[kind = \"child\" and age < 12]) >= 1",
            "count(household[student or wage > 1000]) = 0",
            "sum(household.wage) <= 3000",
            "sum(household[kind != \"child\"].wage) > 1000",
            "max(household.age) > 60",
            "min(household.age) < 6",
            "max(household[kind = \"child\"].age) >= 18",
            "some one in household satisfies one.student and one.age < 25",
            "every one in household satisfies one.age >= 18 or one.kind = \"child\"",
            "some one in household[kind = \"child\"] satisfies one.age < 3",
            "some one in household satisfies count(household[age > one.age]) >= 2",
            "count(household[wage > income]) = 0",
            "adult and kids > 0",
            "yearly > 12000",
            "not(adult) or yearly < ceiling * 12",
            "count(household) + kids >= rooms",
            "if kids > 1 then income < ceiling * 1.5 else income < ceiling");

    private EveryConstruct() {}

    static Corpus corpus() {
        TinyCorpus tiny = TinyCorpus.aCorpus()
                .fact("member", "type: boolean")
                .fact("pupil", "type: boolean")
                .fact("income", "type: money, unit: EUR/month, range: [0, 3000]")
                .fact("rent", "type: money, unit: EUR/month")
                .fact("rooms", "type: integer, range: [0, 12]")
                .fact("born", "type: date, range: [1940-01-01, 2024-12-31]")
                .fact("moved", "type: date")
                .fact("tenure", choice("choice", "owner", "tenant", "other"))
                .fact("benefits", choice("choices", "help", "aid", "owner", "tenant", "other"))
                .fact(
                        "household",
                        "type: list, fields: {age: {type: integer, range: [0, 99]}, student: {type: boolean}, wage:"
                                + " {type: money, unit: EUR/month}, kind: {"
                                + choice("choice", "child", "partner", "parent") + "}}")
                .fact("well", "type: boolean, derived: {words: " + WORDS + ", when: yearly > 12000 or not(adult)}")
                .fact("thirds", "type: integer, derived: {words: " + WORDS + ", when: 'modulo(rooms, 3)'}")
                .fact(
                        "adult",
                        "type: boolean, derived: {words: " + WORDS
                                + ", when: 'born + duration(\"P18Y\") <= assessment_date'}")
                .fact("yearly", "type: money, unit: EUR/year, derived: {words: " + WORDS + ", when: income * 12}")
                .fact(
                        "kids",
                        "type: integer, derived: {words: " + WORDS
                                + ", when: 'count(household[kind = \"child\" and age < 18])'}")
                .figure("ceiling", "unit: EUR/month, rises: true", "2024-01-01 2024-12-31 1000.5 high")
                .figure("wait", "unit: months", "2020-01-01 2024-12-31 6 high");
        for (int i = 0; i < CONDITIONS.size(); i++) {
            tiny.right(id(i), leaf("only", CONDITIONS.get(i)), amount(i));
        }
        return tiny.corpus();
    }

    private static String id(int right) {
        return "right-" + (100 + right);
    }

    private static String choice(String type, String... codes) {
        return "type: " + type + ", values: {"
                + List.of(codes).stream().map(code -> code + ": " + WORDS).collect(Collectors.joining(", ")) + "}";
    }

    private static String amount(int right) {
        String formula = List.of("1000 - income", "rent / 3", "max(0, income - rent * 2)", "sum(household.wage) + 10.5")
                .get(right % 4);
        return "amount: {when: '" + formula + "', unit: EUR/month, words: " + WORDS + "}";
    }

    /** The same ones each time; every second leaves derived facts to follow. */
    static List<Situation> situations(Corpus corpus, double unknown) {
        Households households = new Households(corpus, Double.doubleToLongBits(unknown) + 5);
        List<Situation> situations = new ArrayList<>();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            Situation given = households.next(DAY, unknown);
            situations.add(i % 2 == 0 ? given : followed(given));
        }
        return situations;
    }

    /** The same, with the facts that follow from others left to follow. */
    private static Situation followed(Situation given) {
        Map<String, Answer> answers = new HashMap<>(given.answers());
        answers.keySet().removeAll(List.of("adult", "yearly", "kids", "well", "thirds"));
        answers.computeIfPresent("moved", (_, day) -> about(day));
        return new Situation(DAY, answers);
    }

    /** Known to a few months only. */
    private static Answer about(Answer day) {
        return day instanceof Answer.Known(Days(var earliest, var latest))
                ? Answer.known(new Days(earliest, latest.map(last -> last.plusDays(80))))
                : day;
    }

    /** The condition of a right. */
    static String condition(String right) {
        return CONDITIONS.get(Integer.parseInt(right.substring("right-".length())) - 100);
    }
}

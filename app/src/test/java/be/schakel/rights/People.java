package be.schakel.rights;

import static be.schakel.rights.Answers.answered;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Rita and Jan of the handbook, in answers. */
final class People {

    private People() {}

    /** Attacked in her shop, hurt again in hospital, self-employed and long unable to work (S000). */
    static List<GivenAnswer> rita(LocalDate today) {
        var attacked = today.minusMonths(5);
        return Stream.of(
                        answered("violence_victim", true, today),
                        answered("violence_in_belgium", true, today),
                        answered("violence_serious_harm", true, today),
                        answered("violence_damage_amount", 4000, today),
                        answered("violence_damage_covered", "part", today),
                        answered("complaint_filed", true, today),
                        answered("violence_urgent_need", true, today),
                        answered("healthcare_damage", true, today),
                        answered("healthcare_damage_about", "self", today),
                        answered("healthcare_damage_date", attacked, today),
                        answered("healthcare_damage_known_date", attacked.plusDays(20), today),
                        answered("healthcare_kind", "ordinary", today),
                        answered("healthcare_fault_suspected", true, today),
                        answered("self_employed_status", "main", today),
                        answered("self_employed_start_date", LocalDate.of(2015, 1, 1), today),
                        answered("incapacity_start_date", attacked, today),
                        answered("incapacity_end_date", today.plusMonths(2), today),
                        answered("incapacity_recognised", true, today),
                        answered("incapacity_certificate_date", today.minusDays(10), today),
                        answered("certificate_sent_date", today.minusDays(9), today),
                        answered("reference_contributions_paid", true, today),
                        answered("self_employed_work_stopped", true, today),
                        answered("mutuality_member", true, today),
                        answered("benefits_received", List.of(), today),
                        answered("lives_alone", false, today),
                        answered("dependants_of_mutuality", 0, today),
                        answered("has_cohabiting_partner", true, today),
                        answered("household_gross_taxable_income_month", 1500, today))
                .toList();
    }

    /** Lost his work after a divorce; whether he worked enough days was never asked. */
    static List<GivenAnswer> jan(LocalDate today) {
        return Stream.of(
                        answered("self_employed_status", "never", today),
                        answered("reason_work_ended", "dismissal", today),
                        answered("registered_as_jobseeker", true, today),
                        answered("willing_to_work", true, today),
                        answered("benefits_received", List.of(), today),
                        answered("unemployment_start_date", today.minusMonths(2), today),
                        answered("unemployment_months_used", 0, today),
                        answered("unemployment_extra_months", 0, today))
                .toList();
    }
}

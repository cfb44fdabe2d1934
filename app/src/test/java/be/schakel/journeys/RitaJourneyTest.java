package be.schakel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.platform.Actor;
import be.schakel.platform.DemoWorkers;
import be.schakel.testing.SchakelTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rita, a self-employed caterer: robbed, injured, operated on with a mistake, unable to work, in debt. */
@SchakelTest
@ExtendWith(ScreenshotOnFailure.class)
class RitaJourneyTest {

    /** A sheet for each two rights. */
    private static final int SHEETS_FOR_FIVE_RIGHTS = 3;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("Rita enters at the DMW and tells her story once (REQ-013, REQ-014, REQ-017)")
    void ritaTellsHerStoryOnce() {
        try (var sara = Screen.of(port, "nl-BE").signIn("sara")) {
            var rita = Client.receivedBy(
                    sara, "Rita Traiteur", "Na de overval is alles misgelopen. Hoe betalen we dit allemaal?");
            talk(rita);
            sara.open(rita.path("/gesprek")).picture("rita-gesprek");
            rights(rita);
            sara.open(rita.path("/rechten")).picture("rita-rechten");
            onPaper(rita);
            sharing(rita);
            sara.open(rita.path("/delen")).picture("rita-delen");
            sara.link("Blad voor de cliënt").fitsOnPaper("rita-blad-delen", 1);
            var atOcmw = accepted("tom", DemoWorkers.TOM, this::ocmwSeesOnlyItsPart);
            var atCaw = accepted("pieter", DemoWorkers.PIETER, this::cawSeesOnlyItsPart);
            sara.open(rita.path("/overzicht"))
                    .sees(DemoWorkers.TOM.workerName())
                    .sees(DemoWorkers.PIETER.workerName())
                    .picture("rita-overzicht")
                    .fitsOnPaper("rita-overzicht", 1);
            assertThat(atOcmw).isNotEqualTo(atCaw);
            closing(sara, rita);
        }
    }

    private static void sharing(Client rita) {
        rita.consents(DemoWorkers.OCMW, Map.of("K1", "yes", "K2", "yes", "K3", "yes", "K4", "yes"));
        rita.consents(DemoWorkers.CAW, Map.of("K1", "yes", "K2", "yes", "K3", "no", "K8", "yes"));
        rita.isReferredTo(DemoWorkers.OCMW, "schulden", "Kan het OCMW helpen met de leveranciers en een afbetaalplan?");
        rita.isReferredTo(DemoWorkers.CAW, "justitie", "Kan slachtofferhulp mee naar de commissie en de rechtbank?");
    }

    /** A partner's worker opens the referral, reads what was shared, and takes it up by name. */
    private String accepted(String username, Actor worker, Consumer<Screen> reads) {
        try (var screen = Screen.of(port, "nl-BE").signIn(username)) {
            screen.open("/schakelingen").picture("schakelingen-" + username).link("Rita Traiteur");
            reads.accept(screen);
            screen.picture("schakeling-" + username);
            var address = screen.inAddress("(/schakelingen/[0-9a-f-]{36})");
            screen.open(address + "/opname")
                    .mark("worker", worker.worker().toString())
                    .send();
            screen.sees("Verhaal verteld: 1 keer");
            screen.open(address + "/afspraak")
                    .type("day", "24-11-2026")
                    .type("hour", "10")
                    .type("minute", "0")
                    .type("place", "Aan het onthaal")
                    .send();
            return address;
        }
    }

    private void ocmwSeesOnlyItsPart(Screen tom) {
        tom.sees("De leveranciers bellen elke dag.").seesNot("Sinds de operatie kan ik niet meer lang staan.");
    }

    private void cawSeesOnlyItsPart(Screen pieter) {
        pieter.seesNot("De leveranciers bellen elke dag.").seesNot("Sinds de operatie kan ik niet meer lang staan.");
    }

    private static void closing(Screen sara, Client rita) {
        sara.open(rita.path("/afsluiten")).picture("rita-afsluiten").press("Begin");
        sara.send("end", "close").titled("Fout:");
        sara.link("Beantwoord ze in één keer")
                .picture("rita-mogelijke-rechten")
                .pick("rest", "EXPLAINED")
                .send()
                .at("/afsluiten");
        sara.mark("talked", "TOGETHER")
                .type("progress", "Rita kent haar rechten en twee partners helpen mee.")
                .type("signs", "Als de brieven weer blijven liggen.")
                .mark("fallback", DemoWorkers.DMW.toString())
                .type("wayBack", "Bel of kom langs, zonder afspraak.")
                .mark("outcome", "WITH_PARTNER")
                .mark("notAsked", "LATER")
                .send("end", "close");
        sara.open(rita.path("/afgesloten"))
                .sees("Als de brieven weer blijven liggen.")
                .picture("rita-afgesloten");
        sara.open(rita.path("/afgesloten/blad/nl")).fitsOnPaper("rita-afscheid", 1);
        sara.open(rita.path("/gesprek/gezondheid"))
                .sees("Dit traject is afgerond")
                .sees("Sinds de operatie kan ik niet meer lang staan.");
    }

    private static void onPaper(Client rita) {
        rita.open("/rechten/blad/nl").picture("rita-blad").fitsOnPaper("rita-blad", SHEETS_FOR_FIVE_RIGHTS);
        rita.open("/rechten/blad/fr").fitsOnPaper("rita-blad-fr", SHEETS_FOR_FIVE_RIGHTS);
    }

    private static void talk(Client rita) {
        rita.talksAbout(
                "gezondheid", "Sinds de operatie kan ik niet meer lang staan.", "Ze gaat elke week wandelen.", 3);
        rita.talksAbout(
                "werk", "Mijn zaak staat stil en dreigt failliet te gaan.", "Ze kent haar vak door en door.", 2);
        rita.talksAbout(
                "inkomen", "Er komt alleen nog het loon van Jos binnen.", "Ze houden samen een kasboek bij.", 3);
        rita.talksAbout("schulden", "De leveranciers bellen elke dag.", "Alle brieven liggen op orde.", 2);
        rita.talksAbout("justitie", "De zaak over de overval loopt nog.", "Ze heeft meteen klacht ingediend.", 4);
        rita.talksAbout("gezin", "Jos doet alles thuis en op het werk.", "Ze praten er elke avond over.", 6);
    }

    private static void rights(Client rita) {
        rita.answers(victimOfViolence()).hasRight("financiele-hulp-slachtoffers-geweld", "Zeker");
        rita.answers(medicalAccident()).hasRight("fonds-medische-ongevallen", "Zeker");
        rita.answers(selfEmployedAndIll()).hasRight("arbeidsongeschiktheid-zelfstandige", "Zeker");
        rita.answers(householdIncome()).hasRight("verhoogde-tegemoetkoming", "Waarschijnlijk");
    }

    private static Map<String, String> victimOfViolence() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("violence_victim", "yes");
        answers.put("violence_in_belgium", "yes");
        answers.put("violence_damage_amount", "8.500,00");
        answers.put("violence_damage_covered", "part");
        answers.put("complaint_filed", "yes");
        answers.put("offender_convicted", "no");
        answers.put("case_dismissed_offender_unknown", "no");
        answers.put("victim_main_aid_received", "no");
        answers.put("violence_serious_harm", "yes");
        answers.put("violence_urgent_need", "yes");
        return answers;
    }

    private static Map<String, String> medicalAccident() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("healthcare_damage", "yes");
        answers.put("healthcare_damage_about", "self");
        answers.put("healthcare_damage_date", "16-02-2026");
        answers.put("healthcare_damage_known_date", "02-03-2026");
        answers.put("healthcare_kind", "ordinary");
        answers.put("healthcare_fault_suspected", "yes");
        answers.put("healthcare_incapacity_months_of_year", "9");
        return answers;
    }

    private static Map<String, String> selfEmployedAndIll() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("self_employed_status", "main");
        answers.put("self_employed_start_date", "01-01-2015");
        answers.put("incapacity_start_date", "04-05-2026");
        answers.put("incapacity_end_date", "31-12-2026");
        answers.put("incapacity_recognised", "yes");
        answers.put("incapacity_certificate_date", "05-05-2026");
        answers.put("certificate_sent_date", "08-05-2026");
        answers.put("reference_contributions_paid", "yes");
        answers.put("self_employed_work_stopped", "yes");
        answers.put("work_allowed_by_mutuality", "no");
        answers.put("mutuality_family_status", "cohabiting");
        answers.put("sickness_equivalence_granted", "no");
        return answers;
    }

    /** Jos works much less since he cares for Rita: the income of the month decides. */
    private static Map<String, String> householdIncome() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("mutuality_member", "yes");
        answers.put("has_cohabiting_partner", "yes");
        answers.put("lives_alone", "no");
        answers.put("dependants_of_mutuality", "0");
        answers.put("work_status", "self_employed");
        answers.put("is_invalid_status", "no");
        answers.put("owns_other_real_estate", "no");
        answers.put("household_gross_taxable_income_month", "2.100,00");
        return answers;
    }
}

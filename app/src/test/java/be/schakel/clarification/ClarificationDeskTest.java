package be.schakel.clarification;

import static be.schakel.clarification.Typing.noted;
import static be.schakel.clarification.Typing.replied;
import static be.schakel.clarification.Typing.running;
import static be.schakel.clarification.Typing.said;
import static be.schakel.clarification.Typing.steps;
import static be.schakel.platform.DemoWorkers.KOEN;
import static be.schakel.platform.DemoWorkers.LIEN;
import static be.schakel.platform.DemoWorkers.SARA;
import static be.schakel.platform.DemoWorkers.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.clarification.SaveResult.Kept;
import be.schakel.clarification.SaveResult.NotAllowed;
import be.schakel.clarification.SaveResult.Overtaken;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.LifeDomain;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import be.schakel.testing.SchakelTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written down in a talk, and where a domain stands. */
@SchakelTest
class ClarificationDeskTest {

    @Autowired
    private ClarificationDesk desk;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private Moment moment;

    @Test
    @DisplayName("OCMW, CAW and DMW get the same fourteen domains in the same order (REQ-001, REQ-008)")
    void everyPartnerAsksTheSameInTheSameOrder() {
        for (var worker : List.of(TOM, LIEN, SARA)) {
            var domains = Acting.as(worker, () -> desk.talk(aClient()).domains());
            assertThat(domains.stream().map(DomainSummary::domain)).containsExactly(LifeDomain.values());
            assertThat(domains).allMatch(DomainSummary::isNotAsked);
        }
    }

    @Test
    @DisplayName("The client's words are kept as they were said")
    void ownWordsAreKeptVerbatim() {
        var words = "Ik zei: <b>\"'t gaat nie\"</b> & '; drop table domain_talk; --\n  – twee kindjes 👧👦 {0} ${x}";
        Acting.runAs(SARA, () -> {
            var client = aClient();
            desk.save(client, LifeDomain.WONEN, typed(0, said(words)));
            assertThat(desk.open(client, LifeDomain.WONEN).topic().said().clientWords())
                    .isEqualTo(words);
        });
    }

    @Test
    void whatIsSaidMakesADomainAskedAndNothingElseDoes() {
        Acting.runAs(SARA, () -> {
            var client = aClient();
            desk.save(client, LifeDomain.WERK, typed(0, Talk.NOTHING));
            assertThat(state(client, LifeDomain.WERK)).isEqualTo(DomainState.NOT_ASKED);
            desk.save(client, LifeDomain.WERK, typed(0, noted("let op")));
            assertThat(state(client, LifeDomain.WERK)).isEqualTo(DomainState.NOT_ASKED);
            desk.save(client, LifeDomain.WERK, typed(1, said("ik zoek werk")));
            assertThat(state(client, LifeDomain.WERK)).isEqualTo(DomainState.ASKED);
        });
    }

    @Test
    @DisplayName("'Rather not say' is stored and blocks nothing (REQ-021)")
    void decliningIsStoredAndDoesNotBlock() {
        Acting.runAs(SARA, () -> {
            var client = aClient();
            desk.save(client, LifeDomain.PSYCHISCH, typed(0, replied(Reply.RATHER_NOT)));
            assertThat(state(client, LifeDomain.PSYCHISCH)).isEqualTo(DomainState.DECLINED);
            assertThat(desk.save(client, LifeDomain.PSYCHISCH, typed(1, said("toch wel iets"))))
                    .isInstanceOf(Kept.class);
            assertThat(state(client, LifeDomain.PSYCHISCH)).isEqualTo(DomainState.ASKED);
        });
    }

    @Test
    void aSecondWorkerIsToldAndNothingIsOverwritten() {
        var client = Acting.as(SARA, this::aClient);
        Acting.runAs(SARA, () -> desk.save(client, LifeDomain.INKOMEN, typed(0, said("van Sara"))));
        var result = Acting.as(KOEN, () -> desk.save(client, LifeDomain.INKOMEN, typed(0, said("van Koen"))));
        assertThat(result).isInstanceOfSatisfying(Overtaken.class, overtaken -> {
            assertThat(overtaken.theirs().said().clientWords()).isEqualTo("van Sara");
            assertThat(overtaken.theirs().changedBy()).isEqualTo("Sara Maes");
        });
        Acting.runAs(KOEN, () -> {
            assertThat(desk.save(client, LifeDomain.INKOMEN, typed(1, said("van Sara en Koen"))))
                    .isInstanceOf(Kept.class);
            assertThat(desk.open(client, LifeDomain.INKOMEN).topic().version()).isEqualTo(2);
        });
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        Acting.runAs(SARA, () -> {
            var client = aClient();
            desk.save(client, LifeDomain.GEZIN, typed(0, said("we zijn met vier")));
            var again = desk.save(client, LifeDomain.GEZIN, typed(0, said("we zijn met vier")));
            assertThat(again)
                    .isInstanceOfSatisfying(
                            Kept.class, kept -> assertThat(kept.version()).isEqualTo(1));
        });
    }

    @Test
    void aQuestionBecomesActionAndResultWithReasonsOnly() {
        Acting.runAs(SARA, () -> {
            var client = aClient();
            choose(client, DomainState.QUESTION);
            assertThat(choose(client, DomainState.IN_ACTION)).isInstanceOf(NotAllowed.class);
            desk.save(client, LifeDomain.WONEN, typed(version(client), steps(running(1, "schreef zich in"))));
            assertThat(choose(client, DomainState.IN_ACTION)).isInstanceOf(Kept.class);
            assertThat(choose(client, DomainState.RESULT)).isInstanceOf(NotAllowed.class);
            desk.save(
                    client,
                    LifeDomain.WONEN,
                    typed(version(client), steps(new StepTaken(1, "schreef zich in", StepResult.WIN))));
            assertThat(choose(client, DomainState.RESULT)).isInstanceOf(Kept.class);
            assertThat(choose(client, DomainState.NO_QUESTION))
                    .isEqualTo(new NotAllowed(
                            DomainState.RESULT, DomainState.NO_QUESTION, "clarification.rule.no-such-step"));
        });
    }

    @Test
    void aReferralTakesTheDomainAndLeavesTheWordsAlone() {
        Acting.runAs(SARA, () -> {
            var client = aClient();
            desk.save(client, LifeDomain.WONEN, typed(0, said("mijn huis is nat")));
            desk.referred(client, LifeDomain.WONEN);
            desk.referred(client, LifeDomain.WONEN);
            assertThat(summary(client, LifeDomain.WONEN))
                    .returns(DomainState.REFERRED, DomainSummary::state)
                    .returns("mijn huis is nat", DomainSummary::clientWords);
            assertThat(desk.save(client, LifeDomain.WONEN, typed(1, said("heel nat"))))
                    .isInstanceOf(Kept.class);
        });
    }

    private SaveResult choose(UUID client, DomainState chosen) {
        var today = moment.today();
        var topic = desk.open(client, LifeDomain.WONEN).topic();
        return desk.save(
                client,
                LifeDomain.WONEN,
                new TypedTalk(topic.version(), today, topic.talkOn(today), Optional.of(chosen)));
    }

    private int version(UUID client) {
        return desk.open(client, LifeDomain.WONEN).topic().version();
    }

    private DomainState state(UUID client, LifeDomain domain) {
        return summary(client, domain).state();
    }

    private DomainSummary summary(UUID client, LifeDomain domain) {
        return desk.summary(client).stream()
                .filter(summary -> summary.domain() == domain)
                .findFirst()
                .orElseThrow();
    }

    private UUID aClient() {
        return intake.open(NewClient.called("Rita V."));
    }

    private TypedTalk typed(int version, Talk talk) {
        return Typing.typed(version, moment.today(), talk);
    }
}

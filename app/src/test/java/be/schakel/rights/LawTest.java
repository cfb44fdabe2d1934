package be.schakel.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.collaboration.Organisation;
import be.schakel.engine.Corpus;
import be.schakel.engine.CorpusFile;
import be.schakel.engine.CorpusProblems;
import be.schakel.engine.Fact;
import be.schakel.engine.Right;
import be.schakel.platform.DemoWorkers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The law as the board reads it. */
class LawTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    @DisplayName("Both named signs of underprotection are in the catalogue (REQ-003)")
    void increasedReimbursementAndLivingWageAreThere() {
        assertThat(TheLaw.corpus().rightsOn(DAY).stream().map(Right::id))
                .contains("verhoogde-tegemoetkoming", "leefloon");
    }

    @Test
    void aBrokenCorpusIsToldFileByFileBeforeAnyoneIsToldARight() {
        var broken = List.of(new CorpusFile("facts/inkomen.yaml", "topic: inkomen\nfacts:\n  - id: Wrong Id\n"));
        assertThatThrownBy(() -> Corpus.read(broken)).isInstanceOfSatisfying(CorpusProblems.class, problems -> {
            var told = new CorpusFailureAnalyzer().analyze(problems, problems);
            assertThat(told.getDescription()).contains("facts/inkomen.yaml:");
            assertThat(told.getAction()).contains("start again");
        });
    }

    @Test
    @DisplayName("A CAW may grant no financial right, whoever asks (REQ-298)")
    void aCawMayGrantNoFinancialRight() {
        var caw = new Organisation(DemoWorkers.CAW, "CAW", Organisation.Kind.CAW, "", "", "");
        assertThat(TheLaw.corpus().rightsOn(DAY).stream().filter(right -> right.kind() == Right.Kind.FINANCIAL))
                .isNotEmpty()
                .noneMatch(right -> Reach.mayGrant(right, caw))
                .noneMatch(right -> Reach.of(right, List.of(caw), caw)
                        .body(DemoWorkers.CAW.toString())
                        .isPresent());
    }

    @Test
    void anAnswerThatNoLongerFitsItsQuestionIsLeftOutAndAskedAgain() {
        var sheet = Answers.sheet(Answers.said("work_status", "no-longer-a-code"), Answers.said("lives_alone", true));
        assertThat(sheet.situation(TheLaw.corpus(), DAY, java.util.Set.of()).answers())
                .containsOnlyKeys("lives_alone");
    }

    @Test
    void everyQuestionOfTheCorpusCanBeAskedInThreeLanguages() {
        assertThat(TheLaw.corpus().facts()).isNotEmpty().allSatisfy(LawTest::isAsked);
    }

    private static void isAsked(Fact fact) {
        assertThat(List.of(
                        fact.question().nl(),
                        fact.question().fr(),
                        fact.question().en()))
                .as(fact.id())
                .noneMatch(String::isBlank);
    }
}

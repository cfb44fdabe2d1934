package be.schakel.rights;

import static be.schakel.rights.Answers.said;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Answer;
import be.schakel.engine.Days;
import be.schakel.engine.Engine;
import be.schakel.engine.Possible;
import be.schakel.engine.Right;
import be.schakel.engine.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Someone with a living wage gets the increased reimbursement after three months: on which day is that? */
class CascadeTest {

    private static final String LEEFLOON = "leefloon";
    private static final String INCREASED = "verhoogde-tegemoetkoming";
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 15);
    private static final LocalDate FIRST_OF_DECEMBER = LocalDate.of(2026, 12, 1);
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2027, 3, 1);

    private static final FactAnswer LIVING_WAGE = said("benefits_received", List.of(LEEFLOON));

    @Test
    @DisplayName("A living wage since 1 December opens the increased reimbursement on 1 March")
    void aRightThatRunsOpensAnotherOnADayThatIsKnown() {
        var explored = explored(Map.of(), LIVING_WAGE, said("leefloon_start_date", FIRST_OF_DECEMBER));
        assertThat(opening(explored)).isEqualTo(on(FIRST_OF_MARCH, FIRST_OF_MARCH));
        assertThat(soonest(explored))
                .hasValueSatisfying(opening -> assertThat(opening.from().id()).isEqualTo(LEEFLOON));
    }

    @Test
    void aBeginningKnownByItsMonthGivesTheDaysBetween() {
        var december = Answer.known(Possible.between(FIRST_OF_DECEMBER, LocalDate.of(2026, 12, 31)));
        assertThat(opening(explored(Map.of(), LIVING_WAGE, said("leefloon_start_date", december))))
                .isEqualTo(on(FIRST_OF_MARCH, LocalDate.of(2027, 3, 31)));
    }

    @Test
    void ourFollowUpKnowsTheFirstDayOfUse() {
        var inUse = followed(RealisationState.IN_USE);
        assertThat(opening(explored(inUse))).isEqualTo(on(FIRST_OF_MARCH, FIRST_OF_MARCH));
    }

    @Test
    @DisplayName("Of a right whose effect was asked we only know that it began before: the day is the latest one")
    void aLaterStateGivesTheLatestDay() {
        assertThat(opening(explored(followed(RealisationState.EFFECT_CHECKED))))
                .isEqualTo(new Opening.On(new Days(Optional.empty(), Optional.of(FIRST_OF_MARCH))));
    }

    @Test
    void whatTheClientSaysGoesBeforeWhatWeFollowed() {
        var explored =
                explored(followed(RealisationState.IN_USE), said("leefloon_start_date", LocalDate.of(2026, 11, 1)));
        assertThat(opening(explored)).isEqualTo(on(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 1)));
    }

    @Test
    void onTheDayThatTheTermEndsItIsAGround() {
        var explored = explored(Map.of(), LIVING_WAGE, said("leefloon_start_date", TODAY.minusMonths(3)));
        assertThat(opening(explored)).isEqualTo(new Opening.Now());
        assertThat(soonest(explored)).isEmpty();
        var dayShort = explored(
                Map.of(),
                LIVING_WAGE,
                said("leefloon_start_date", TODAY.minusMonths(3).plusDays(1)));
        assertThat(opening(dayShort)).isEqualTo(on(TODAY.plusDays(1), TODAY.plusDays(1)));
    }

    @Test
    void aRightThatRunsSinceNobodyKnowsWhenGivesNoDay() {
        assertThat(opening(explored(Map.of(), LIVING_WAGE))).isEqualTo(new Opening.SinceUnknown());
    }

    @Test
    void whoDoesNotHaveTheFirstRightIsPromisedNoDay() {
        assertThat(opening(explored(Map.of()))).isEqualTo(new Opening.OnceHeld());
        var tooYoung = explored(
                Map.of(), said("leefloon_start_date", FIRST_OF_DECEMBER), said("lives_mainly_in_belgium", false));
        assertThat(tooYoung.exploration().finding(LEEFLOON).map(tooYoung::standing))
                .hasValue(Standing.NOT_NOW);
        assertThat(opening(tooYoung)).isEqualTo(new Opening.OnceHeld());
    }

    @Test
    @DisplayName("The board names a day only for a right that runs or is there for the asking")
    void aDayThatRestsOnAnOpenQuestionStaysOffTheBoard() {
        var explored = explored(Map.of(), said("leefloon_start_date", FIRST_OF_DECEMBER));
        assertThat(opening(explored)).isEqualTo(on(FIRST_OF_MARCH, FIRST_OF_MARCH));
        assertThat(soonest(explored)).isEmpty();
    }

    private static Opening.On on(LocalDate first, LocalDate last) {
        return new Opening.On(new Days(Optional.of(first), Optional.of(last)));
    }

    private static Opening.When opening(Explored explored) {
        return new Cascade(explored, TODAY)
                .into(INCREASED).stream()
                        .filter(opening -> opening.from().id().equals(LEEFLOON))
                        .filter(opening -> opening.edge().bond() == Right.Bond.UNLOCKS)
                        .map(Opening::when)
                        .findFirst()
                        .orElseThrow();
    }

    private static Optional<Opening> soonest(Explored explored) {
        return new Cascade(explored, TODAY).soonest(INCREASED);
    }

    private static Map<String, RightCase> followed(RealisationState state) {
        var id = new UUID(0, 1);
        return Map.of(
                LEEFLOON,
                new RightCase(
                        id,
                        id,
                        id,
                        LEEFLOON,
                        RightCase.Origin.WORKER,
                        state,
                        FIRST_OF_DECEMBER,
                        id,
                        "Sara Maes",
                        Optional.empty(),
                        Optional.empty(),
                        1));
    }

    private static Explored explored(Map<String, RightCase> cases, FactAnswer... answers) {
        var sheet = Answers.sheet(answers);
        var situation = sheet.situation(TheLaw.corpus(), TODAY, Set.copyOf(cases.keySet()));
        return new Explored(
                new UUID(0, 1),
                sheet,
                cases,
                situation,
                Engine.of(TheLaw.corpus()).explore(situation));
    }
}

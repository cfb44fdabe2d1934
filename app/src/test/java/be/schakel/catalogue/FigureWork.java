package be.schakel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Answer;
import be.schakel.engine.Confidence;
import be.schakel.engine.DatedFigure;
import be.schakel.engine.Parameter;
import be.schakel.engine.Possible;
import be.schakel.engine.Standing;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.Moment;
import be.schakel.rights.GivenAnswer;
import be.schakel.rights.RealisationDesk;
import be.schakel.rights.RealisationState;
import be.schakel.rights.RightStatus;
import be.schakel.rights.RightStep;
import be.schakel.rights.RightsDesk;
import be.schakel.rights.StepResult;
import be.schakel.rights.Voice;
import be.schakel.testing.FreshOrganisation;
import be.schakel.testing.SchakelTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What tests of figures share: an organisation of their own, and a client with € 2.480 a month who asks for a social home.
 * The last known ceiling for a single person is € 29.515 a year, of 2024: too old to refuse € 29.760 on.
 */
@SchakelTest
abstract class FigureWork {

    static final String RIGHT = "sociale-huurwoning";
    static final String CEILING = "social_housing_income_single";

    @Autowired
    FigureDesk figures;

    @Autowired
    FigureReviewDesk reviews;

    @Autowired
    RightsDesk rights;

    @Autowired
    RealisationDesk realisation;

    @Autowired
    IntakeDesk intake;

    @Autowired
    Moment moment;

    FreshOrganisation house;

    @BeforeEach
    void anOrganisationOfItsOwn() {
        house = FreshOrganisation.make();
    }

    static DatedFigure ceiling(int euros) {
        return new DatedFigure(CEILING, value("2026-01-01", "2026-12-31", euros, Confidence.HIGH));
    }

    static Parameter.Value value(String from, String until, int euros, Confidence confidence) {
        return new Parameter.Value(
                LocalDate.parse(from),
                Optional.of(LocalDate.parse(until)),
                BigDecimal.valueOf(euros),
                "https://www.example.org/inkomensgrenzen",
                confidence,
                Optional.empty());
    }

    final UUID proposedBy(Actor worker, DatedFigure figure) {
        return Acting.as(worker, () -> switch (figures.propose(figure)) {
            case Proposed.Waiting(UUID id) -> id;
            case Proposed.NotFit(var misfits) -> throw new AssertionError(misfits);
        });
    }

    final Reviewed acceptedBy(Actor worker, UUID proposal) {
        return Acting.as(worker, () -> reviews.review(proposal, FigureProposal.Verdict.ACCEPTED, ""));
    }

    final void inForce(DatedFigure figure) {
        acceptedBy(house.supervisor(), proposedBy(house.secondSupervisor(), figure));
    }

    final UUID single(String name, int incomePerMonth) {
        return Acting.as(house.intakeWorker(), () -> {
            var client = intake.open(NewClient.called(name));
            answers(incomePerMonth)
                    .forEach((fact, answer) -> rights.answer(
                            client, new GivenAnswer(fact, Answer.known(answer), Voice.CLIENT, moment.today(), 0)));
            return client;
        });
    }

    private static Map<String, Possible> answers(int incomePerMonth) {
        return Map.of(
                "birth_date", Possible.on(LocalDate.of(1980, 1, 1)),
                "residence_register", Possible.oneOf("population"),
                "has_cohabiting_partner", Possible.no(),
                "housing_dependants", Possible.exactly(0),
                "disability_recognised", Possible.no(),
                "net_income_month_available", Possible.exactly(incomePerMonth),
                "housing_income_indexed", Possible.exactly(99_000),
                "owns_any_real_estate", Possible.no(),
                "movable_capital", Possible.exactly(0));
    }

    /** The first step of a right: what was known and the law of that moment are kept with it. */
    final void explained(UUID client, String right) {
        var iris = house.intakeWorker();
        var step = new RightStep(
                RealisationState.EXPLAINED,
                moment.today(),
                iris.worker(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
        Acting.runAs(
                iris, () -> assertThat(realisation.step(client, right, step)).isInstanceOf(StepResult.Taken.class));
    }

    final Standing standing(UUID client) {
        return Acting.as(
                house.intakeWorker(),
                () -> rights.overview(client).stream()
                        .filter(status -> status.right().equals(RIGHT))
                        .map(RightStatus::standing)
                        .findFirst()
                        .orElseThrow());
    }
}

package be.schakel.rights;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Document;
import be.schakel.engine.Words;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long a paper serves. */
class PaperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aPaperThatWasNeverSeenIsStillToGet() {
        assertThat(paper(Optional.of(Period.ofMonths(3)), Optional.empty()).state())
                .isEqualTo(Paper.State.TO_GET);
    }

    @Test
    void aPaperServesUpToTheLastDayOfItsShelfLife() {
        var shelfLife = Optional.of(Period.ofMonths(3));
        var onItsLastDay = paper(shelfLife, Optional.of(TODAY.minusMonths(3)));
        assertThat(onItsLastDay.state()).isEqualTo(Paper.State.THERE);
        assertThat(onItsLastDay.usableUntil()).contains(TODAY);
        assertThat(paper(shelfLife, Optional.of(TODAY.minusMonths(3).minusDays(1)))
                        .state())
                .isEqualTo(Paper.State.TOO_OLD);
    }

    @Test
    void aPaperWithoutShelfLifeStaysGood() {
        var old = paper(Optional.empty(), Optional.of(TODAY.minusYears(20)));
        assertThat(old.state()).isEqualTo(Paper.State.THERE);
        assertThat(old.usableUntil()).isEmpty();
    }

    @Test
    void aPaperThatRunsOutNeedsItsDate() {
        var tick = new Paper.Tick(true, Optional.empty(), 0);
        assertThat(paper(Optional.of(Period.ofMonths(3)), Optional.empty()).refusal(tick))
                .contains(new PaperResult.NotAllowed("attest", "rights.paper.day-needed"));
        var lasting = paper(Optional.empty(), Optional.empty());
        assertThat(lasting.refusal(tick)).isEmpty();
        assertThat(lasting.dayOf(tick)).as("the day it was seen").contains(TODAY);
    }

    @Test
    void aPaperIsNotOfTomorrow() {
        var tick = new Paper.Tick(true, Optional.of(TODAY.plusDays(1)), 0);
        assertThat(paper(Optional.empty(), Optional.empty()).refusal(tick))
                .contains(new PaperResult.NotAllowed("attest", "rights.paper.future"));
    }

    private static Paper paper(Optional<Period> shelfLife, Optional<LocalDate> datedOn) {
        var document =
                new Document("attest", new Words("Attest", "Attestation", "Certificate"), shelfLife, Optional.empty());
        return new Paper(document, datedOn, datedOn.isPresent() ? 1 : 0, TODAY);
    }
}

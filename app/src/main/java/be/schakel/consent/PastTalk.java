package be.schakel.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A talk as it is noted in the file, with the answers it gave.
 *
 * @param askedBy name of the worker
 * @param askedAs the function the worker had then
 * @param place code of where it was said
 * @param explained codes of what was said aloud
 */
public record PastTalk(
        UUID id,
        Instant at,
        String askedBy,
        String askedAs,
        GivenBy givenBy,
        String capacityNote,
        ConsentForm form,
        String place,
        String document,
        List<String> explained,
        int scriptVersion,
        String language,
        Optional<LocalDate> revisitOn,
        WithdrawalCode code,
        List<ConsentLine> lines) {

    public UUID recipient() {
        return lines.getFirst().recipient();
    }

    public ConsentPurpose purpose() {
        return lines.getFirst().purpose();
    }

    public List<Category> answered(LineState answer) {
        return lines.stream()
                .filter(line -> line.answer() == answer)
                .map(ConsentLine::category)
                .sorted()
                .toList();
    }

    /** Does any of its answers still count? */
    public boolean stands() {
        return lines.stream().anyMatch(line -> line.state().stands());
    }

    PastTalk with(List<ConsentLine> answers) {
        return new PastTalk(
                id,
                at,
                askedBy,
                askedAs,
                givenBy,
                capacityNote,
                form,
                place,
                document,
                explained,
                scriptVersion,
                language,
                revisitOn,
                code,
                answers);
    }
}

package be.schakel.clarification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One answer to the scale question of a domain. One a day: answering again on the same day corrects it.
 *
 * @param number 0 to 10; empty when the client gave none
 * @param reply why there is no number, when that was said
 */
public record Measure(
        LocalDate on, Optional<Integer> number, Reply reply, String why, String notLower, String oneHigher) {

    boolean isBlank() {
        return number.isEmpty() && reply == Reply.OPEN && why.isEmpty() && notLower.isEmpty() && oneHigher.isEmpty();
    }
}

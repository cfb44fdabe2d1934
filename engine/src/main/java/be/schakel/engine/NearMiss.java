package be.schakel.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The one failing condition that keeps a right away.
 *
 * @param conditionId id of the condition
 * @param words its words
 * @param margin how far the number is from the limit, at least, when the condition compares numbers
 * @param unit unit of the margin
 * @param flipsOn first later day on which the condition holds if nothing but time changes
 */
public record NearMiss(
        String conditionId,
        Words words,
        Optional<BigDecimal> margin,
        Optional<Unit> unit,
        Optional<LocalDate> flipsOn) {}

package be.schakel.engine;

import java.time.Period;
import java.util.Optional;

/**
 * A paper to bring. The same paper serves every right that names it.
 *
 * @param id kebab-case name
 * @param valid how long it is accepted after its date
 * @param get where to get it
 */
public record Document(String id, Words words, Optional<Period> valid, Optional<Words> get) {}

package be.schakel.rights;

import be.schakel.engine.Right;
import be.schakel.engine.Standing;
import be.schakel.engine.Words;
import java.util.Optional;

/**
 * Another right that this one bears on, or that bears on this one.
 *
 * @param other id of that right
 * @param name absent while the law of today does not know it
 * @param opening when one opens the other
 */
public record RightLink(
        Right.Edge edge, String other, Optional<Words> name, Optional<Standing> standing, Optional<Opening> opening) {}

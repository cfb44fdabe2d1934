package be.schakel.rights;

import be.schakel.engine.Answer;
import be.schakel.engine.Fact;
import be.schakel.engine.Standing;
import be.schakel.engine.Words;
import be.schakel.intake.ClientCard;
import java.util.List;
import java.util.Optional;

/**
 * An earlier exploration done again by the law of then, beside that of today.
 *
 * @param name of the right it was kept for
 * @param rules whether the law changed since
 * @param turns each right that was looked at then or is now
 * @param answers those of then
 */
public record LookBack(
        ClientCard card, KeptReceipt kept, Words name, Rules rules, List<Turn> turns, List<Said> answers) {

    /** What became of the law. */
    public enum Rules {
        SAME,
        CHANGED,
        /** That law cannot be read here any more; only what the receipt says is known. */
        GONE
    }

    /**
     * @param then absent when the law of then did not have this right
     * @param now absent when the law of today does not have it
     */
    public record Turn(String right, Words name, Optional<Standing> then, Optional<Standing> now) {

        boolean isOther() {
            return !then.equals(now);
        }

        boolean wasPossible() {
            return then.filter(Explored::isPossible).isPresent();
        }
    }

    /** @param now absent when the answer does not count any more */
    public record Said(Fact fact, Answer then, Optional<Answer> now) {

        public boolean isSame() {
            return now.filter(then::equals).isPresent();
        }
    }

    public List<Turn> changed() {
        return turns.stream().filter(Turn::isOther).toList();
    }

    /** Certain or likely then, and still so. */
    public List<Turn> stayed() {
        return turns.stream()
                .filter(turn -> turn.wasPossible() && !turn.isOther())
                .toList();
    }
}

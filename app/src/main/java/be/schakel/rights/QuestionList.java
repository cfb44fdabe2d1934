package be.schakel.rights;

import be.schakel.intake.ClientCard;
import be.schakel.intake.LifeDomain;
import java.util.List;

/** Every question, by life domain, with what is known. */
public record QuestionList(ClientCard card, List<OfDomain> domains) {

    /** The questions of one life domain. */
    public record OfDomain(LifeDomain domain, List<Asking> questions) {

        public long answered() {
            return questions.stream()
                    .filter(question -> question.known().isPresent())
                    .count();
        }
    }
}

package be.schakel.rights;

import be.schakel.engine.Fact;
import be.schakel.intake.ClientCard;
import be.schakel.intake.LifeDomain;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every question, by life domain, with what is known. */
public record QuestionList(ClientCard card, List<OfDomain> domains) {

    /** Only the questions with these words in them, in any language; a domain without one is left out. */
    public QuestionList with(Everyday words) {
        return words.isEmpty()
                ? this
                : new QuestionList(
                        card,
                        domains.stream()
                                .map(of -> of.with(words))
                                .filter(of -> !of.questions().isEmpty())
                                .toList());
    }

    /**
     * The question that stands after this one in the list. One that follows from other answers is passed over, for it is
     * seldom asked.
     */
    public Optional<Asking> after(String fact) {
        return domains.stream()
                .flatMap(of -> of.inOrder().stream())
                .dropWhile(asking -> !asking.fact().id().equals(fact))
                .skip(1)
                .filter(asking ->
                        asking.known().isPresent() || asking.fact().derived().isEmpty())
                .findFirst();
    }

    public int size() {
        return domains.stream().mapToInt(of -> of.questions().size()).sum();
    }

    /** The questions of one life domain. */
    public record OfDomain(LifeDomain domain, List<Asking> questions) {

        public long answered() {
            return questions.stream()
                    .filter(question -> question.known().isPresent())
                    .count();
        }

        /** Answered first; what follows from other answers last, because it is seldom asked. */
        public List<Asking> inOrder() {
            return questions.stream()
                    .sorted(Comparator.comparing(
                                    (Asking asking) -> asking.known().isEmpty())
                            .thenComparing(asking -> asking.fact().derived().isPresent()))
                    .toList();
        }

        private OfDomain with(Everyday words) {
            return new OfDomain(
                    domain,
                    questions.stream()
                            .filter(asking -> words.in(texts(asking.fact()).toList()))
                            .toList());
        }

        private static Stream<String> texts(Fact fact) {
            return Stream.concat(
                            Stream.of(fact.question()),
                            Stream.concat(fact.help().stream(), fact.values().values().stream()))
                    .flatMap(Everyday::texts);
        }
    }
}

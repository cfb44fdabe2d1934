package be.schakel.referral;

import be.schakel.consent.Category;
import be.schakel.engine.Words;
import be.schakel.intake.LifeDomain;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One category of a share package: what was known at the moment of sending, and nothing later. */
public record Part(Category category, List<Line> lines) {

    public Part {
        lines = List.copyOf(lines);
    }

    /**
     * @param about the life domain it is about, when it is about one
     * @param words the same in each language when they are the client's or a worker's own
     */
    public record Line(Heading heading, Optional<LifeDomain> about, Words words, Optional<Progress> progress) {

        public static Line said(Heading heading, String words) {
            return new Line(heading, Optional.empty(), same(words), Optional.empty());
        }

        public static Line said(Heading heading, LifeDomain about, String words) {
            return new Line(heading, Optional.of(about), same(words), Optional.empty());
        }

        static Line ofRight(Heading heading, Words name, Optional<Progress> progress) {
            return new Line(heading, Optional.empty(), name, progress);
        }

        private static Words same(String words) {
            return new Words(words, words, words);
        }
    }

    /** How far a right is on its way: code of its state, and since when. */
    public record Progress(String state, LocalDate since) {}

    /** What a line tells, strengths before problems. */
    public enum Heading {
        NAME,
        ADDRESS_AS,
        BORN,
        LANGUAGE,
        PHONE,
        MUNICIPALITY,
        TRUSTED_PERSON,
        THRESHOLDS,
        ASKED,
        QUESTION,
        STRENGTH,
        OWN_WORDS,
        VULNERABILITY,
        RIGHT_RUNNING,
        RIGHT_POSSIBLE,
        PROGRESS;

        public String messageKey() {
            return "referral.heading." + name();
        }
    }
}

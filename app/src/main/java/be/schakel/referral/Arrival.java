package be.schakel.referral;

import be.schakel.consent.Category;
import be.schakel.intake.NewClient;
import be.schakel.referral.Part.Heading;
import java.time.LocalDate;
import java.util.Optional;

/** The client as the package tells them to the receiver: what was not shared stays open, under a pseudonym. */
final class Arrival {

    private Arrival() {}

    static NewClient of(ReferralView view) {
        return new NewClient(
                told(view, Category.K1_IDENTITY, Heading.NAME)
                        .orElse(view.referral().reference()),
                told(view, Category.K1_IDENTITY, Heading.ADDRESS_AS).orElse(""),
                told(view, Category.K1_IDENTITY, Heading.BORN).map(LocalDate::parse),
                told(view, Category.K1_IDENTITY, Heading.LANGUAGE).orElse("nl"),
                told(view, Category.K1_IDENTITY, Heading.PHONE).orElse(""),
                told(view, Category.K1_IDENTITY, Heading.MUNICIPALITY).orElse(""),
                told(view, Category.K2_QUESTION, Heading.QUESTION)
                        .or(() -> told(view, Category.K2_QUESTION, Heading.ASKED))
                        .orElse(""));
    }

    private static Optional<String> told(ReferralView view, Category category, Heading heading) {
        return view.sharePackage()
                .flatMap(shared -> shared.part(category))
                .flatMap(part -> part.lines().stream()
                        .filter(line -> line.heading() == heading)
                        .findFirst())
                .map(line -> line.words().nl());
    }
}

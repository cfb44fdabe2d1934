package be.schakel.referral;

import be.schakel.consent.Category;
import be.schakel.consent.ConsentDesk;
import be.schakel.consent.ConsentPurpose;
import be.schakel.intake.ClientCard;
import be.schakel.platform.Ids;
import be.schakel.referral.Part.Heading;
import be.schakel.referral.Part.Line;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What goes into a package: for each consented category what is known now, nothing for any other, strengths before
 * problems. The same list is shown before sending and packed at sending.
 */
@Component
class Packing {

    private final ConsentDesk consents;
    private final Packages packages;
    private final Ids ids;

    Packing(ConsentDesk consents, Packages packages, Ids ids) {
        this.consents = consents;
        this.packages = packages;
        this.ids = ids;
    }

    /** What the client lets this partner know for intake today. */
    Set<Category> consented(Referral referral) {
        var valid = EnumSet.noneOf(Category.class);
        valid.addAll(consents.validCategories(referral.trajectory(), referral.recipient(), ConsentPurpose.INTAKE));
        return valid;
    }

    List<Part> parts(ClientCard card, Referral referral, Brief brief) {
        return consented(referral).stream()
                .map(category -> new Part(category, lines(category, card, brief)))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    /** Packs these parts for good; nothing to pack, no package. */
    Optional<UUID> pack(Referral referral, List<Part> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var id = ids.next();
        packages.pack(id, referral, parts);
        return Optional.of(id);
    }

    private static List<Line> lines(Category category, ClientCard card, Brief brief) {
        return switch (category) {
            case K1_IDENTITY -> identity(card, brief);
            case K2_QUESTION -> question(card, brief);
            case K3_RIGHTS, K4_PROGRESS, K6_HEALTH, K7_JUDICIAL, K8_STORY -> List.of();
            case K5_NATIONAL_NUMBER -> List.of();
        };
    }

    private static List<Line> identity(ClientCard card, Brief brief) {
        var lines = new ArrayList<Line>();
        lines.add(Line.said(Heading.NAME, card.name()));
        lines.add(Line.said(Heading.ADDRESS_AS, card.addressAs()));
        card.birthDate().ifPresent(born -> lines.add(Line.said(Heading.BORN, born.toString())));
        lines.add(Line.said(Heading.LANGUAGE, card.language()));
        lines.add(Line.said(Heading.PHONE, card.phone()));
        lines.add(Line.said(Heading.MUNICIPALITY, card.municipality()));
        lines.add(Line.said(Heading.TRUSTED_PERSON, card.trustedPerson()));
        lines.add(Line.said(Heading.THRESHOLDS, brief.thresholds()));
        return withWords(lines);
    }

    private static List<Line> question(ClientCard card, Brief brief) {
        return withWords(
                List.of(Line.said(Heading.ASKED, brief.question()), Line.said(Heading.QUESTION, card.question())));
    }

    private static List<Line> withWords(List<Line> lines) {
        return lines.stream().filter(line -> !line.words().nl().isBlank()).toList();
    }
}

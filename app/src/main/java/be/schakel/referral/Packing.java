package be.schakel.referral;

import be.schakel.clarification.ClarificationDesk;
import be.schakel.clarification.DomainSummary;
import be.schakel.consent.Category;
import be.schakel.consent.ConsentDesk;
import be.schakel.consent.ConsentPurpose;
import be.schakel.engine.Standing;
import be.schakel.intake.ClientCard;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.Ids;
import be.schakel.referral.Part.Heading;
import be.schakel.referral.Part.Line;
import be.schakel.rights.RealisationState;
import be.schakel.rights.RightsDesk;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What goes into a package: for each consented category what is known now, nothing for any other, strengths before
 * problems. The same list is shown before sending and packed at sending.
 */
@Component
class Packing {

    private static final Set<RealisationState> NOT_AN_APPLICATION = EnumSet.of(
            RealisationState.SUGGESTED,
            RealisationState.EXPLAINED,
            RealisationState.NOT_WANTED,
            RealisationState.NOT_APPLICABLE);

    private final ConsentDesk consents;
    private final ClarificationDesk clarification;
    private final RightsDesk rights;
    private final Packages packages;
    private final Ids ids;

    Packing(ConsentDesk consents, ClarificationDesk clarification, RightsDesk rights, Packages packages, Ids ids) {
        this.consents = consents;
        this.clarification = clarification;
        this.rights = rights;
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
                .map(category -> new Part(category, lines(category, card, referral, brief)))
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

    private List<Line> lines(Category category, ClientCard card, Referral referral, Brief brief) {
        return switch (category) {
            case K1_IDENTITY -> identity(card, brief);
            case K2_QUESTION -> question(card, referral, brief);
            case K3_RIGHTS -> rights(referral);
            case K4_PROGRESS -> progress(referral);
            case K5_NATIONAL_NUMBER -> List.of();
            case K6_HEALTH, K7_JUDICIAL -> story(category, referral, domain -> true);
            case K8_STORY -> story(category, referral, referral.domains()::contains);
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

    /** What the client said on the referred domains, unless it is health or justice: those are categories of their own. */
    private List<Line> question(ClientCard card, Referral referral, Brief brief) {
        var lines = new ArrayList<Line>();
        lines.add(Line.said(Heading.ASKED, brief.question()));
        lines.add(Line.said(Heading.QUESTION, card.question()));
        talkedAbout(Category.K8_STORY, referral, referral.domains()::contains)
                .forEach(said -> lines.add(Line.said(Heading.OWN_WORDS, said.domain(), said.clientWords())));
        return withWords(lines);
    }

    /** What runs first, then what may be possible. No answers and no reasons: those are other categories. */
    private List<Line> rights(Referral referral) {
        return Stream.concat(
                        rightsThat(referral, EnumSet.of(Standing.RUNNING), Heading.RIGHT_RUNNING),
                        rightsThat(referral, EnumSet.of(Standing.CERTAIN, Standing.LIKELY), Heading.RIGHT_POSSIBLE))
                .toList();
    }

    private Stream<Line> rightsThat(Referral referral, Set<Standing> standings, Heading heading) {
        return rights.shareable(referral.trajectory()).stream()
                .filter(right -> standings.contains(right.standing()))
                .map(right -> Line.ofRight(heading, right.name(), Optional.empty()));
    }

    private List<Line> progress(Referral referral) {
        return rights.shareable(referral.trajectory()).stream()
                .flatMap(right -> right.progress().stream()
                        .filter(on -> !NOT_AN_APPLICATION.contains(on.state()))
                        .map(on -> new Part.Progress(on.state().name(), on.since()))
                        .map(on -> Line.ofRight(Heading.PROGRESS, right.name(), Optional.of(on))))
                .toList();
    }

    private List<Line> story(Category category, Referral referral, Predicate<LifeDomain> which) {
        var lines = new ArrayList<Line>();
        for (var said : talkedAbout(category, referral, which)) {
            lines.add(Line.said(Heading.STRENGTH, said.domain(), said.strengths()));
            if (category != Category.K8_STORY) {
                lines.add(Line.said(Heading.OWN_WORDS, said.domain(), said.clientWords()));
            }
            lines.add(Line.said(Heading.VULNERABILITY, said.domain(), said.vulnerabilities()));
        }
        return withWords(lines);
    }

    private List<DomainSummary> talkedAbout(Category category, Referral referral, Predicate<LifeDomain> which) {
        return clarification.summary(referral.trajectory()).stream()
                .filter(said -> said.category().equals(category.code()) && which.test(said.domain()))
                .toList();
    }

    /** Domains of this referral that nobody talked about with the client yet (REQ-045). */
    List<LifeDomain> unclear(Referral referral) {
        return clarification.summary(referral.trajectory()).stream()
                .filter(said -> said.isNotAsked() && referral.domains().contains(said.domain()))
                .map(DomainSummary::domain)
                .toList();
    }

    private static List<Line> withWords(List<Line> lines) {
        return lines.stream().filter(line -> !line.words().nl().isBlank()).toList();
    }
}

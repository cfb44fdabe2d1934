package be.schakel.followup.web;

import be.schakel.clarification.DomainState;
import be.schakel.engine.Standing;
import be.schakel.followup.DomainLine;
import be.schakel.followup.Overview;
import be.schakel.followup.Step;
import be.schakel.intake.TimelineEntry;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import be.schakel.referral.ReferralState.Phase;
import be.schakel.referral.ReferralStatus;
import be.schakel.rights.RightStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One screen, one page of paper: who does what, and how everything stands (REQ-047). */
public record OverviewPage(Overview overview) implements Page {

    private static final int MOST_STEPS = 8;
    private static final int MOST_WORDS = 160;
    private static final int MOST_RECENT = 6;

    public String path() {
        return "/traject/" + overview.plan().card().trajectory();
    }

    /** What is due first. */
    public List<Step> nextSteps() {
        return overview.plan().openSteps().stream().limit(MOST_STEPS).toList();
    }

    public int moreSteps() {
        return overview.plan().openSteps().size() - nextSteps().size();
    }

    public List<DomainLine> strengths() {
        return overview.domains().stream()
                .filter(line -> !line.summary().strengths().isBlank())
                .toList();
    }

    /** Domains that were spoken of, or in which someone works. */
    public List<DomainLine> spokenOf() {
        return overview.domains().stream().filter(OverviewPage::isSpokenOf).toList();
    }

    public List<DomainLine> notSpokenOf() {
        return overview.domains().stream().filter(line -> !isSpokenOf(line)).toList();
    }

    private static boolean isSpokenOf(DomainLine line) {
        return line.summary().state() != DomainState.NOT_ASKED
                || line.summary().scaleLatest().isPresent()
                || !line.supporting().isEmpty();
    }

    /** Domains with a question that is not answered yet, with the client's words. */
    public List<DomainLine> questions() {
        return overview.domains().stream()
                .filter(line -> line.summary().state() == DomainState.QUESTION
                        || line.summary().state() == DomainState.IN_ACTION)
                .filter(line -> !line.summary().clientWords().isBlank())
                .toList();
    }

    /** Rights that run, are on their way, or follow from the answers. */
    public List<RightStatus> rights() {
        return overview.rights().stream().filter(OverviewPage::matters).toList();
    }

    private static boolean matters(RightStatus right) {
        return right.state().isPresent()
                || right.standing().compareTo(Standing.MORE_INFO) < 0
                || right.standing() == Standing.RUNNING;
    }

    public long unclearRights() {
        return overview.rights().stream()
                .filter(right -> !matters(right) && right.standing() == Standing.MORE_INFO)
                .count();
    }

    public List<ReferralStatus> referrals() {
        return overview.referrals().stream()
                .filter(referral -> !referral.state().isIn(Phase.ENDED))
                .toList();
    }

    /** What happened last; older things are one click away. */
    public List<TimelineEntry> recent() {
        return overview.timeline().stream().limit(MOST_RECENT).toList();
    }

    public List<TimelineEntry> older() {
        return overview.timeline().stream().skip(MOST_RECENT).toList();
    }

    public static String shortened(String words) {
        return words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS - 1) + "…";
    }

    /** Days and moments among the arguments are said in the reader's language. */
    public static String said(Ui ui, TimelineEntry entry) {
        return ui.t(
                        entry.messageKey(),
                        entry.arguments().stream()
                                .map(argument -> argument(ui, argument))
                                .toArray())
                .strip();
    }

    private static Object argument(Ui ui, Object argument) {
        return switch (argument) {
            case LocalDate day -> ui.date(day);
            case Instant at -> ui.moment(at);
            default -> argument;
        };
    }
}

package be.schakel.referral;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.clarification.ClarificationDesk;
import be.schakel.clarification.DomainState;
import be.schakel.clarification.Reply;
import be.schakel.clarification.TypedTalk;
import be.schakel.consent.Answer;
import be.schakel.consent.Category;
import be.schakel.consent.ConsentDesk;
import be.schakel.consent.ConsentForm;
import be.schakel.consent.ConsentLine;
import be.schakel.consent.ConsentPurpose;
import be.schakel.consent.ConsentScript;
import be.schakel.consent.GivenBy;
import be.schakel.consent.Recording;
import be.schakel.consent.Step;
import be.schakel.consent.StopDesk;
import be.schakel.consent.Talk;
import be.schakel.consent.Talk.Given;
import be.schakel.consent.TalkDesk;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.LifeDomain;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import be.schakel.referral.Call.Channel;
import be.schakel.referral.Call.Presence;
import be.schakel.referral.PreparationDesk.Dispatch;
import be.schakel.rights.RealisationDesk;
import be.schakel.rights.RealisationState;
import be.schakel.rights.RightCase;
import be.schakel.rights.RightStep;
import be.schakel.rights.StepResult;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Clients and their referrals, made the way workers make them. Each call acts as the worker it names. */
@TestComponent
class Clients {

    private static final Given ORALLY = new Given(GivenBy.SELF, "", ConsentForm.ORAL, "DESK", "", "nl");
    private static final Set<String> SAID =
            Set.of("before", "what", "why", "whom", "what-happens", "withdraw", ConsentScript.REASONS);

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private PreparationDesk preparation;

    @Autowired
    private TalkDesk talks;

    @Autowired
    private ConsentDesk consents;

    @Autowired
    private StopDesk stops;

    @Autowired
    private ClarificationDesk clarification;

    @Autowired
    private RealisationDesk realisation;

    @Autowired
    private Ids ids;

    @Autowired
    private Moment moment;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    UUID rita(Actor worker) {
        return client(worker, "Rita Vermeersch", "Mijn zaak dreigt failliet te gaan sinds ik niet kan werken.");
    }

    UUID jan(Actor worker) {
        return client(worker, "Jan Demeyer", "Ik voel mij niet goed sinds de scheiding.");
    }

    private UUID client(Actor worker, String name, String question) {
        var client = new NewClient(
                name, "", Optional.of(LocalDate.of(1979, 3, 14)), "nl", "0470 00 00 01", "Leiedorp", question);
        return Acting.as(worker, () -> intake.open(client));
    }

    /** The client says yes to these categories and no to the rest of what may be asked, after the six points. */
    void agrees(Actor worker, UUID trajectory, UUID partner, Set<Category> categories) {
        var recorded = Acting.as(worker, () -> {
            var asked = talks.prepare(trajectory, partner, ConsentPurpose.INTAKE);
            var answers = new EnumMap<Category, Answer>(Category.class);
            var needs = new EnumMap<Category, String>(Category.class);
            for (var category : asked.offered()) {
                answers.put(category, categories.contains(category) ? Answer.YES : Answer.NO);
                if (!category.isUsual() && categories.contains(category)) {
                    needs.put(category, "Nodig voor het eerste gesprek");
                }
            }
            return talks.record(new Talk(
                    ids.next(),
                    trajectory,
                    partner,
                    ConsentPurpose.INTAKE,
                    answers,
                    needs,
                    ORALLY,
                    SAID,
                    EnumSet.of(Step.WEIGHED),
                    Optional.empty(),
                    Optional.empty(),
                    asked.seen()));
        });
        assertThat(recorded).isEqualTo(new Recording.Recorded());
    }

    /** The client stops sharing with this partner. */
    void withdraws(Actor worker, UUID trajectory, UUID partner) {
        Acting.runAs(
                worker,
                () -> stops.stop(
                        trajectory,
                        consents.linesOf(trajectory).stream()
                                .filter(line -> line.recipient().equals(partner))
                                .map(ConsentLine::id)
                                .toList()));
    }

    UUID draft(Actor worker, UUID trajectory, UUID partner, LifeDomain... domains) {
        var id = ids.next();
        Acting.runAs(worker, () -> {
            preparation.draft(id, trajectory, partner, Set.of(domains), Set.of());
            preparation.write(trajectory, id, 1, "Kan Rita leefloon krijgen?", "Liever bellen na 16 uur.");
        });
        return id;
    }

    /** Drafted, agreed, called with the client beside us, sent. */
    UUID sent(Actor worker, UUID trajectory, UUID partner, LifeDomain... domains) {
        var id = draft(worker, trajectory, partner, domains);
        Acting.runAs(worker, () -> {
            preparation.agree(trajectory, id, version(trajectory, id));
            preparation.log(trajectory, id, version(trajectory, id), call(worker, Call.Outcome.REACHED));
            preparation.send(trajectory, id, dispatch(trajectory, id, Optional.empty()));
        });
        return id;
    }

    Dispatch dispatch(UUID trajectory, UUID id, Optional<Unreached> unreached) {
        var now = preparation.preparation(trajectory, id);
        var shown = EnumSet.noneOf(Category.class);
        now.parts().forEach(part -> shown.add(part.category()));
        return new Dispatch(now.referral().version(), shown, "", unreached);
    }

    int version(UUID trajectory, UUID id) {
        return preparation.preparation(trajectory, id).referral().version();
    }

    Call call(Actor worker, Call.Outcome outcome) {
        return new Call(
                ids.next(), moment.now(), worker.workerName(), Channel.PHONE, "onthaal", outcome, Presence.PRESENT);
    }

    /** Categories of packages of this trajectory that this worker can read, asked of the database itself. */
    List<String> readable(Actor worker, UUID trajectory) {
        return Acting.as(
                worker,
                () -> transaction.execute(status -> sql.sql("""
                        select distinct part.category from schakel.share_package_part part
                        join schakel.share_package p on p.id = part.package_id
                        where p.trajectory_id = ? order by 1
                        """)
                        .param(trajectory)
                        .query((row, index) -> row.getString(1))
                        .list()));
    }

    /** Everything of this trajectory's packages that this worker can read, as one text. */
    String everythingReadBy(Actor worker, UUID trajectory) {
        List<String> contents = Acting.as(
                worker,
                () -> transaction.execute(status -> sql.sql("""
                        select part.content::text from schakel.share_package_part part
                        join schakel.share_package p on p.id = part.package_id where p.trajectory_id = ?
                        """)
                        .param(trajectory)
                        .query((row, index) -> row.getString(1))
                        .list()));
        return contents.toString();
    }

    /** The client talks about a domain with this worker. */
    void says(Actor worker, UUID trajectory, LifeDomain domain, String strength, String ownWords) {
        Acting.runAs(worker, () -> {
            var topic = clarification.open(trajectory, domain).topic();
            clarification.save(
                    trajectory,
                    domain,
                    new TypedTalk(
                            topic.version(),
                            moment.today(),
                            new be.schakel.clarification.Talk(
                                    ownWords, strength, "", Reply.OPEN, List.of(), Optional.empty(), ""),
                            Optional.of(DomainState.QUESTION)));
        });
    }

    /** The worker explains a right and will apply for it. */
    void takesUp(Actor worker, UUID trajectory, String right) {
        Acting.runAs(worker, () -> {
            for (var to : List.of(RealisationState.EXPLAINED, RealisationState.TO_APPLY)) {
                var version = realisation
                        .file(trajectory, right)
                        .view()
                        .realisation()
                        .map(RightCase::version)
                        .orElse(0);
                var step = new RightStep(
                        to,
                        moment.today(),
                        worker.worker(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        version);
                assertThat(realisation.step(trajectory, right, step)).isInstanceOf(StepResult.Taken.class);
            }
        });
    }
}

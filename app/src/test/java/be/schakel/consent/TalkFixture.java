package be.schakel.consent;

import be.schakel.consent.Talk.Given;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.Ids;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A talk held as it should be: all said, an adult who answers aloud at the office. */
public final class TalkFixture {

    private static final Set<String> ALL_SAID =
            Set.of("before", "what", "why", "whom", "what-happens", "withdraw", ConsentScript.REASONS);

    private final UUID trajectory;
    private final UUID partner;
    private final Map<Category, Answer> answers = new EnumMap<>(Category.class);
    private final Map<Category, String> needs = new EnumMap<>(Category.class);
    private final Set<String> said = new HashSet<>(ALL_SAID);
    private final Set<Step> ticked = new HashSet<>(Set.of(Step.WEIGHED));
    private UUID id = new Ids().next();
    private ConsentPurpose purpose = ConsentPurpose.INTAKE;
    private Given given = new Given(GivenBy.SELF, "", ConsentForm.ORAL, "office", "", "nl");
    private long seen = Long.MAX_VALUE;

    private TalkFixture(UUID trajectory, UUID partner) {
        this.trajectory = trajectory;
        this.partner = partner;
    }

    /** A client of Sara (DMW): the OCMW may see who and what, not which rights; the CAW may see what. */
    static UUID aClientWhoSharesWithTwoPartners(IntakeDesk intake, TalkDesk desk) {
        return Acting.as(DemoWorkers.SARA, () -> {
            var client = intake.open(NewClient.called("Marieke Delen"));
            desk.record(aTalk(client, DemoWorkers.OCMW)
                    .yes(Category.K1_IDENTITY, Category.K2_QUESTION)
                    .no(Category.K3_RIGHTS)
                    .talk());
            desk.record(aTalk(client, DemoWorkers.CAW).yes(Category.K2_QUESTION).talk());
            return client;
        });
    }

    public static TalkFixture aTalk(UUID trajectory, UUID partner) {
        return new TalkFixture(trajectory, partner);
    }

    public TalkFixture yes(Category... categories) {
        return answer(Answer.YES, categories);
    }

    public TalkFixture no(Category... categories) {
        return answer(Answer.NO, categories);
    }

    public TalkFixture later(Category... categories) {
        return answer(Answer.LATER, categories);
    }

    private TalkFixture answer(Answer answer, Category... categories) {
        for (var category : categories) {
            answers.put(category, answer);
        }
        return this;
    }

    TalkFixture needing(Category category, String need) {
        needs.put(category, need);
        return this;
    }

    TalkFixture withoutSaying(String point) {
        said.remove(point);
        return this;
    }

    TalkFixture notWeighed() {
        ticked.remove(Step.WEIGHED);
        return this;
    }

    TalkFixture ticking(Step step) {
        ticked.add(step);
        return this;
    }

    TalkFixture purpose(ConsentPurpose other) {
        purpose = other;
        return this;
    }

    TalkFixture given(UnaryOperator<Given> change) {
        given = change.apply(given);
        return this;
    }

    TalkFixture by(GivenBy by, String note) {
        return given(was -> new Given(by, note, was.form(), was.place(), was.document(), was.language()));
    }

    TalkFixture onPaper() {
        return given(was -> new Given(was.by(), was.capacityNote(), ConsentForm.WRITTEN, "", "kast 3", was.language()));
    }

    TalkFixture sentAgain(UUID sameId) {
        id = sameId;
        return this;
    }

    TalkFixture seen(long lastChange) {
        seen = lastChange;
        return this;
    }

    public Talk talk() {
        return new Talk(
                id,
                trajectory,
                partner,
                purpose,
                answers,
                needs,
                given,
                said,
                ticked,
                Optional.empty(),
                Optional.empty(),
                seen);
    }
}

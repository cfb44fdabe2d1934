package be.schakel.consent.demo;

import be.schakel.consent.Answer;
import be.schakel.consent.Category;
import be.schakel.consent.ConsentForm;
import be.schakel.consent.ConsentPurpose;
import be.schakel.consent.ConsentScript;
import be.schakel.consent.GivenBy;
import be.schakel.consent.Step;
import be.schakel.consent.Talk;
import be.schakel.consent.Talk.Given;
import be.schakel.consent.TalkDesk;
import be.schakel.platform.Acting;
import be.schakel.platform.DemoData;
import be.schakel.platform.DemoWorkers;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Denise shares her question with the OCMW, and would rather not with the CAW. Each talk has a fixed id. */
@Component
@Profile("demo")
class DemoConsents implements DemoData {

    private static final UUID DENISE = DemoWorkers.id("trajectory/denise");

    private final TalkDesk desk;
    private final ConsentScript script;

    DemoConsents(TalkDesk desk, ConsentScript script) {
        this.desk = desk;
        this.script = script;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void load() {
        Acting.runAs(DemoWorkers.SARA, () -> {
            desk.record(talk(
                    "ocmw",
                    DemoWorkers.OCMW,
                    Map.of(
                            Category.K1_IDENTITY, Answer.YES,
                            Category.K2_QUESTION, Answer.YES,
                            Category.K3_RIGHTS, Answer.YES,
                            Category.K4_PROGRESS, Answer.LATER,
                            Category.K6_HEALTH, Answer.NO)));
            desk.record(talk("caw", DemoWorkers.CAW, Map.of(Category.K2_QUESTION, Answer.NO)));
        });
    }

    private Talk talk(String with, UUID partner, Map<Category, Answer> answers) {
        return new Talk(
                DemoWorkers.id("consent/denise/" + with),
                DENISE,
                partner,
                ConsentPurpose.INTAKE,
                answers,
                Map.of(),
                new Given(GivenBy.SELF, "", ConsentForm.ORAL, "home", "", "nl"),
                allSaid(),
                Set.of(Step.WEIGHED),
                Optional.empty(),
                Optional.empty(),
                Long.MAX_VALUE);
    }

    private Set<String> allSaid() {
        var said = new HashSet<>(Set.of(ConsentScript.REASONS));
        script.six().forEach(point -> said.add(point.code()));
        return said;
    }
}

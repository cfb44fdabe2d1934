package be.schakel.rights;

import static be.schakel.platform.DemoWorkers.SARA;
import static be.schakel.rights.Answers.answered;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Answer;
import be.schakel.engine.Fact;
import be.schakel.engine.Topic;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One question after the other, as people talk. */
class QuestionOrderTest extends RightsWork {

    @Test
    @DisplayName("First what many rights need, then one topic at a time, so that the conversation flows")
    void theConversationStaysOnItsTopic() {
        Acting.runAs(SARA, () -> {
            var someone = client();
            for (var first : List.of("benefits_received", "household_members", "birth_date")) {
                assertThat(next(someone, Optional.empty()).id()).isEqualTo(first);
                rights.answer(someone, answered(first, Answer.dontKnow(), moment.today()));
            }
            var outside = next(someone, Optional.empty());
            var housing = next(someone, Optional.of(LifeDomain.WONEN));
            assertThat(outside.topic()).isNotEqualTo(housing.topic());
            rights.answer(someone, answered(housing.id(), Answer.dontKnow(), moment.today()));
            assertThat(next(someone, Optional.empty()).topic()).isEqualTo(Topic.WONEN);
        });
    }

    @Test
    @DisplayName("What makes sense after a question that was put off waits with it")
    void nobodyIsAskedWhereItHappenedBeforeWhether() {
        Acting.runAs(SARA, () -> {
            var someone = client();
            var putOff = new TreeSet<String>();
            var asked = rights.board(someone, Optional.empty(), putOff).next();
            while (asked.isPresent()) {
                assertThat(putOff.add(asked.get().fact().id())).isTrue();
                asked = rights.board(someone, Optional.empty(), putOff).next();
            }
            assertThat(putOff).contains("violence_victim").doesNotContain("violence_in_belgium");
            rights.answer(someone, answered("violence_victim", true, moment.today()));
            assertThat(rights.board(someone, Optional.empty(), putOff)
                            .next()
                            .orElseThrow()
                            .fact()
                            .topic())
                    .isEqualTo(Topic.JUSTITIE);
        });
    }

    private Fact next(UUID trajectory, Optional<LifeDomain> topic) {
        return rights.board(trajectory, topic, Set.of()).next().orElseThrow().fact();
    }
}

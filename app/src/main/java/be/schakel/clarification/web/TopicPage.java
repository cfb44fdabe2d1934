package be.schakel.clarification.web;

import be.schakel.clarification.Conversation;
import be.schakel.clarification.OpenTopic;
import be.schakel.clarification.StepTaken;
import be.schakel.clarification.Topic;
import be.schakel.intake.ClientCard;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Language;
import be.schakel.platform.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** One life domain of one client: questions that help, one place for the client's words, the scale, where it stands. */
public record TopicPage(
        OpenTopic open, Conversation conversation, Form form, Optional<Conflict> conflict, HttpStatus status)
        implements Page {

    static TopicPage of(OpenTopic open, Conversation conversation, Form form, HttpStatus status) {
        return new TopicPage(open, conversation, form, Optional.empty(), status);
    }

    TopicPage with(Conflict found) {
        return new TopicPage(open, conversation, form, Optional.of(found), status);
    }

    public ClientCard card() {
        return open.card();
    }

    public Topic topic() {
        return open.topic();
    }

    public LifeDomain domain() {
        return topic().domain();
    }

    public Conversation.Prompts prompts() {
        return conversation.of(domain());
    }

    public String listPath() {
        return "/traject/" + card().trajectory() + "/gesprek";
    }

    public String path() {
        return listPath() + "/" + domain().code();
    }

    /** The client's language, when the questions are there in it and the worker reads another. */
    public Optional<Language> clientLanguage(Language reader) {
        return Language.byCode(card().language()).filter(language -> language != reader);
    }

    public Optional<LifeDomain> previous() {
        return neighbour(-1);
    }

    public Optional<LifeDomain> next() {
        return neighbour(1);
    }

    private Optional<LifeDomain> neighbour(int away) {
        var all = List.of(LifeDomain.values());
        var place = all.indexOf(domain()) + away;
        return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    /** Places in the list of steps: those saved, and one more to write. */
    public List<Integer> stepPlaces() {
        return Stream.concat(
                        topic().said().steps().stream().map(StepTaken::ordinal), Stream.of(topic().lastOrdinal() + 1))
                .toList();
    }

    /** Something stands in the list of steps, saved or just typed. */
    public boolean hasSteps() {
        return stepPlaces().stream()
                .anyMatch(place -> !form.value("step-" + place).isEmpty());
    }

    public ScaleChart chart() {
        return ScaleChart.of(topic().measures());
    }
}

package be.schakel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** What a worker does at the screen with one client at the table: the same steps for every partner. */
final class Client {

    private final Screen screen;
    private final String trajectory;

    private Client(Screen screen, String trajectory) {
        this.screen = screen;
        this.trajectory = trajectory;
    }

    /** Receives someone at the door and starts a trajectory. */
    static Client receivedBy(Screen screen, String name, String question) {
        screen.open("/contact/nieuw")
                .mark("channel", "DESK")
                .type("question", question)
                .type("name", name)
                .send("end", "TRAJECTORY");
        if (screen.page().url().endsWith("/contact/nieuw")) {
            screen.mark("same", "other").send();
        }
        return new Client(screen, screen.inAddress("/traject/([0-9a-f-]{36})"));
    }

    String path(String page) {
        return "/traject/" + trajectory + page;
    }

    Screen open(String page) {
        return screen.open(path(page));
    }

    /** One topic of the talk: the client's words, what is strong, where the topic stands. */
    Client talksAbout(String domain, String words, String strengths, int scale) {
        open("/gesprek/" + domain)
                .type("words", words)
                .type("strengths", strengths)
                .mark("scale", String.valueOf(scale))
                .send("state", "asked");
        screen.send("state", "question");
        assertThat(screen.page().locator("#words").inputValue()).isEqualTo(words);
        return this;
    }

    /** Answers questions on their own pages: yes, no, a code, an amount or a date. */
    Client answers(Map<String, String> answers) {
        answers.forEach(this::answers);
        return this;
    }

    Client answers(String fact, String answer) {
        open("/rechten/vragen/" + fact);
        var choices = screen.page().locator("input[name='answer'][type=radio], input[name='answer'][type=checkbox]");
        if (choices.count() > 0) {
            screen.mark("answer", answer);
        } else {
            screen.type("answer", answer);
        }
        screen.press("Bewaar het antwoord");
        return this;
    }

    /** The board shows this right in this state. */
    Client hasRight(String right, String state) {
        open("/rechten").sees(right, state);
        return this;
    }

    /** The client says per part what a partner may see, after hearing the six things; oral, at the office. */
    Client consents(String partner, Map<String, String> answerPerCategory) {
        open("/delen/nieuw?partner=" + partner);
        screen.mark("said", "before", "what", "why", "whom", "what-happens", "withdraw")
                .mark("reasons", "yes")
                .mark("weighed", "yes")
                .mark("given-by", "self")
                .mark("how", "oral")
                .mark("place", "office");
        answerPerCategory.forEach(this::says);
        screen.press("Bevestig de antwoorden over");
        return this;
    }

    private void says(String category, String answer) {
        var choice = screen.page().locator("input[name='answer-" + category + "'][value='" + answer + "']");
        if (!choice.isVisible()) {
            screen.page().locator("details.special summary").click();
        }
        choice.check();
        var need = screen.page().locator("[name='need-" + category + "']");
        if (answer.equals("yes") && need.count() > 0) {
            need.fill("Anders kan de partner niet helpen.");
        }
    }
}

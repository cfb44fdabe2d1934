package be.schakel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

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
        return received(screen, name, question, "TRAJECTORY");
    }

    /** Receives someone in acute need: the crisis card comes first. */
    static Client inCrisis(Screen screen, String name, String question) {
        return received(screen, name, question, "CRISIS");
    }

    private static Client received(Screen screen, String name, String question, String end) {
        screen.open("/contact/nieuw")
                .mark("channel", "DESK")
                .type("question", question)
                .type("name", name)
                .send("end", end);
        if (screen.page().url().endsWith("/contact/nieuw")) {
            screen.mark("same", "other").send();
        }
        return new Client(screen, screen.inAddress("/traject/([0-9a-f-]{36})"));
    }

    Client afterButton(String button) {
        screen.press(button);
        return this;
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
        screen.send();
        return this;
    }

    /** The board shows this right in this state. */
    Client hasRight(String right, String state) {
        open("/rechten").sees(right, state);
        return this;
    }

    /** The client says per part what a partner may see, after hearing the six things; oral, at the office. */
    Client consents(UUID partner, Map<String, String> answerPerCategory) {
        open("/delen/nieuw?partner=" + partner);
        screen.mark("said", "before", "what", "why", "whom", "what-happens", "withdraw")
                .mark("reasons", "yes")
                .mark("weighed", "yes")
                .mark("given-by", "self")
                .mark("how", "oral")
                .mark("place", "office");
        answerPerCategory.forEach(this::says);
        screen.send();
        return this;
    }

    /** Schakelen: partner, question, the client's agreement, the call together, the last check, sent. */
    Client isReferredTo(UUID partner, String domain, String question) {
        open("/schakelen/nieuw?domein=" + domain + "&partner=" + partner);
        screen.mark("domain", domain).mark("partner", partner.toString()).send();
        screen.type("question", question)
                .type("thresholds", "Liever bellen na 16 uur.")
                .send()
                .mark("agreed", "yes")
                .send()
                .mark("outcome", "REACHED")
                .type("spokeWith", "het onthaal")
                .mark("client", "PRESENT")
                .mark("channel", "PHONE")
                .send();
        if (!screen.page().url().endsWith("/nazicht")) {
            screen.open(screen.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("/oproep.*", "/nazicht"));
        }
        screen.mark("weighed", "yes");
        screen.after(() -> screen.page()
                .locator("main form#form .btns button.btn:not(.quiet)")
                .click());
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

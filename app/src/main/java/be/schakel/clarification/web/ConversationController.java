package be.schakel.clarification.web;

import be.schakel.clarification.ClarificationDesk;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

@Controller
class ConversationController {

    private final ClarificationDesk desk;

    ConversationController(ClarificationDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/traject/{trajectory}/gesprek")
    View conversation(@PathVariable UUID trajectory) {
        return new ConversationPage(desk.talk(trajectory));
    }
}

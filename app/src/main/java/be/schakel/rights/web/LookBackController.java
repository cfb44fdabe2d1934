package be.schakel.rights.web;

import be.schakel.rights.LookBackDesk;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Earlier explorations, as they were. */
@Controller
@RequestMapping("/traject/{trajectory}/rechten/toen")
class LookBackController {

    private final LookBackDesk desk;

    LookBackController(LookBackDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    View earlier(@PathVariable UUID trajectory) {
        return new EarlierPage(desk.earlier(trajectory));
    }

    @GetMapping("/{receipt}")
    View lookBack(@PathVariable UUID trajectory, @PathVariable UUID receipt) {
        return new LookBackPage(desk.lookBack(trajectory, receipt));
    }
}

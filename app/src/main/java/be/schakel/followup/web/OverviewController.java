package be.schakel.followup.web;

import be.schakel.followup.OverviewDesk;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

@Controller
class OverviewController {

    private final OverviewDesk desk;

    OverviewController(OverviewDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/traject/{trajectory}/overzicht")
    View overview(@PathVariable UUID trajectory) {
        return new OverviewPage(desk.overview(trajectory));
    }
}

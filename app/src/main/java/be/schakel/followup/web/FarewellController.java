package be.schakel.followup.web;

import be.schakel.followup.ClosingDesk;
import be.schakel.platform.web.Redirect;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/traject/{trajectory}/afgesloten")
class FarewellController {

    private final ClosingDesk desk;

    FarewellController(ClosingDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    View show(@PathVariable UUID trajectory) {
        return desk.farewell(trajectory)
                .<View>map(FarewellPage::new)
                .orElseGet(() -> Redirect.to("/traject/" + trajectory + "/overzicht"));
    }

    @GetMapping("/blad/{code}")
    View sheet(@PathVariable UUID trajectory, @PathVariable String code) {
        var language = Papers.language(trajectory, code);
        return desk.farewell(trajectory)
                .<View>map(farewell -> new FarewellSheetPage(farewell, language))
                .orElseGet(() -> Redirect.to("/traject/" + trajectory + "/overzicht"));
    }
}

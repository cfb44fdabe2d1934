package be.schakel.intake.web;

import be.schakel.collaboration.Partners;
import be.schakel.intake.TodayDesk;
import be.schakel.intake.WorklistView;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Redirect;
import be.schakel.platform.web.TroublePage;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The first page after sign-in, its saved views, and the list of all trajectories. */
@Controller
class TodayController {

    private static final int LAST_PAGE = 10_000;

    private final TodayDesk desk;
    private final Partners partners;
    private final Moment moment;

    TodayController(TodayDesk desk, Partners partners, Moment moment) {
        this.desk = desk;
        this.partners = partners;
        this.moment = moment;
    }

    @GetMapping("/")
    View home() {
        return Redirect.to("/vandaag");
    }

    @GetMapping("/vandaag")
    View today() {
        var role = Acting.actor().role();
        return role.worksWithClients() ? show(WorklistView.VANDAAG) : new FunctionTodayPage(role, partners.core());
    }

    @GetMapping("/vandaag/{view}")
    View view(@PathVariable String view) {
        return WorklistView.byCode(view)
                .filter(known -> Acting.actor().role().worksWithClients())
                .map(this::show)
                .orElseGet(() -> new TroublePage(HttpStatus.NOT_FOUND, "platform.not-here"));
    }

    private View show(WorklistView view) {
        return new TodayPage(view, desk.worklist(), desk.mine());
    }

    @GetMapping("/trajecten")
    View trajectories(
            Form form, @RequestParam(defaultValue = "0") int pagina, @RequestParam Optional<String> afgerond) {
        var page = Math.clamp(pagina, 0, LAST_PAGE);
        return TrajectoriesPage.of(
                form, moment.today(), desk.all("", afgerond.isPresent(), page), page, afgerond.isPresent());
    }

    /** A search is sent, not asked for: names never stand in an address. */
    @PostMapping("/trajecten")
    View search(Form form) {
        var name = form.requiredText("name", Form.LINE, "intake.trajectories.search-empty");
        return form.isRefused()
                ? TrajectoriesPage.of(form, moment.today(), desk.all("", false, 0), 0, false)
                : TrajectoriesPage.found(form, moment.today(), desk.all(name, true, 0));
    }
}

package be.schakel.followup.web;

import be.schakel.followup.PlanDesk;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/traject/{trajectory}/plan")
class PlanController {

    private final PlanDesk desk;

    PlanController(PlanDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    View plan(@PathVariable UUID trajectory) {
        return new PlanPage(desk.plan(trajectory));
    }

    @GetMapping("/blad/{code}")
    View sheet(@PathVariable UUID trajectory, @PathVariable String code) {
        return new PlanSheetPage(desk.plan(trajectory), Papers.language(trajectory, code));
    }
}

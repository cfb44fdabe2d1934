package be.schakel.consent.web;

import be.schakel.consent.Category;
import be.schakel.consent.ConsentLine;
import be.schakel.consent.ConsentPurpose;
import be.schakel.consent.ConsentScript;
import be.schakel.consent.LineState;
import be.schakel.consent.PastTalk;
import be.schakel.consent.Sharing;
import be.schakel.consent.Sharing.WithPartner;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Page;
import be.schakel.platform.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Who may see what of one client, in words and as a matrix; where to stop. */
public record SharingPage(Sharing sharing, ConsentScript script, Form form) implements Page {

    @Override
    public HttpStatus status() {
        return form.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    public String path() {
        return "/traject/" + sharing.card().trajectory() + "/delen";
    }

    /** Parts that were ever talked about, in order: the columns of the matrix. */
    public List<Category> columns() {
        return Arrays.stream(Category.values())
                .filter(category -> sharing.partners().stream()
                        .anyMatch(partner -> partner.line(category).isPresent()))
                .toList();
    }

    /** Marks the form of one partner and purpose. */
    public String group(WithPartner partner) {
        return "stop-" + partner.partner().id() + "-" + partner.purpose();
    }

    public boolean isRefused(WithPartner partner) {
        return form.problem(group(partner)).isPresent();
    }

    /** What the partner does not see: refused, stopped, not decided or never asked. */
    public List<Category> hidden(WithPartner partner) {
        return Arrays.stream(Category.values())
                .filter(category -> partner.line(category)
                        .filter(line -> line.state() == LineState.VALID)
                        .isEmpty())
                .toList();
    }

    public Optional<PastTalk> talk(ConsentLine line) {
        return sharing.talk(line.consent());
    }

    /** The newest talk that still counts, to print for the client. */
    public Optional<PastTalk> newest() {
        return sharing.talks().stream().filter(PastTalk::stands).findFirst();
    }

    public String partnerName(PastTalk talk) {
        return sharing.partners().stream()
                .filter(partner -> partner.partner().id().equals(talk.recipient()))
                .map(partner -> partner.partner().name())
                .findFirst()
                .orElse("");
    }

    public String names(Ui ui, List<Category> categories) {
        return Parts.names(ui, categories);
    }

    public String again(WithPartner partner) {
        return PurposePath.talk(sharing.card().trajectory(), partner.partner().id(), partner.purpose());
    }

    public ConsentScript.PurposeWords purpose(ConsentPurpose purpose) {
        return script.purpose(purpose);
    }
}

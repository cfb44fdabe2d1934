package be.schakel.referral;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.consent.Category;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.Ids;
import be.schakel.testing.SchakelTest;
import be.schakel.testing.Visitor;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of both sides, as plain forms, without JavaScript. */
@SchakelTest
class ReferralPagesTest {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">");

    @Autowired
    private Clients clients;

    @Autowired
    private Ids ids;

    @Autowired
    private ReferralDesk referrals;

    @LocalServerPort
    private int port;

    private UUID rita;
    private String list;
    private Visitor sara;
    private Visitor tom;

    @BeforeEach
    void ritaAgreesToShareWhoSheIs() {
        rita = clients.rita(DemoWorkers.SARA);
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.OCMW, EnumSet.of(Category.K1_IDENTITY));
        list = "/traject/" + rita + "/schakelen";
        sara = Visitor.signedIn(port, "sara");
        tom = Visitor.signedIn(port, "tom");
    }

    @Test
    void fromTheFirstChoiceToTheFirstTalk() {
        assertThat(sara.get(list).body()).contains("Er is nog geen partner ingeschakeld");
        var question = send(
                sara,
                list + "/nieuw?domein=inkomen",
                list,
                Map.of("domain", "inkomen", "partner", DemoWorkers.OCMW.toString()));
        assertThat(question.path()).endsWith("/vraag");
        assertThat(question.body()).contains("Hierover is nog niet gepraat met de cliënt: Inkomen en financiën");
        var one = question.path().replace("/vraag", "");

        var agreement = send(
                sara,
                one + "/vraag",
                one + "/vraag",
                Map.of("question", "Kan Rita leefloon krijgen?", "thresholds", "Liever bellen na 16 uur."));
        assertThat(agreement.path()).endsWith("/akkoord");
        assertThat(agreement.body())
                .contains("Mag mee: Identiteit en contact")
                .contains("/delen/nieuw?partner=" + DemoWorkers.OCMW + "&amp;terug=" + one + "/akkoord");

        var call = send(sara, one + "/akkoord", one + "/akkoord", Map.of("agreed", "yes"));
        assertThat(call.body()).contains("Bel nu samen met de cliënt", "056 00 00 10");
        var check = send(
                sara,
                one + "/oproep",
                one + "/oproep",
                Map.of("outcome", "REACHED", "spokeWith", "onthaal", "client", "PRESENT", "channel", "PHONE"));
        assertThat(check.body())
                .contains("Rita Vermeersch wordt doorgegeven aan OCMW Leiedorp")
                .contains("Verstuur naar OCMW Leiedorp")
                .contains("Liever bellen na 16 uur.")
                .doesNotContain("Mijn zaak dreigt");

        var sent = send(sara, one + "/nazicht", one + "/verzending", Map.of("weighed", "yes"));
        assertThat(sent.path()).isEqualTo(one);
        assertThat(sent.body()).contains("Ze blijft op uw lijst tot iemand ze opneemt");

        var id = one.substring(one.lastIndexOf('/') + 1);
        assertThat(tom.get("/schakelingen").body()).contains("Rita Vermeersch", "Van Sara Maes");
        var seen = tom.get("/schakelingen/" + id);
        assertThat(seen.body())
                .contains("Gedeeld voor het onthaal. Niet voor een financieel onderzoek.")
                .contains("Verhaal verteld: 2 keer")
                .doesNotContain("leefloon");

        var accepted = send(
                tom,
                "/schakelingen/" + id + "/opname",
                "/schakelingen/" + id + "/opname",
                Map.of("worker", DemoWorkers.TOM.worker().toString()));
        assertThat(accepted.body()).contains("Tom Declercq nam dit op");
        var planned = send(
                tom,
                "/schakelingen/" + id + "/afspraak",
                "/schakelingen/" + id + "/afspraak",
                Map.of("day", "24-11-2026", "hour", "10", "minute", "30", "place", "Sociaal Huis"));
        assertThat(planned.body()).contains("24 november 2026 om 10.30 uur");
        assertThat(sara.get(one).body())
                .contains("Tom Declercq van OCMW Leiedorp neemt uw vraag op. Eerste gesprek op 24 november 2026");
        var own = send(tom, "/schakelingen/" + id, "/schakelingen/" + id + "/traject", Map.of());
        assertThat(own.path()).endsWith("/overzicht");
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        var refused = send(sara, list + "/nieuw", list, Map.of("partner", DemoWorkers.OCMW.toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("<title>Fout: ", "Kies minstens één levensdomein.");

        var id = clients.draft(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);
        var stale = new HashMap<>(Map.of("question", "Sara typt dit", "thresholds", ""));
        stale.put("version", "1");
        var conflict = sara.submit(list + "/" + id + "/vraag", list + "/" + id + "/vraag", stale);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("Sara typt dit", "Kan Rita leefloon krijgen?", "intussen gewijzigd");

        send(sara, list + "/" + id + "/akkoord", list + "/" + id + "/akkoord", Map.of("agreed", "yes"));
        var early = send(sara, list + "/" + id + "/nazicht", list + "/" + id + "/verzending", Map.of());
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body()).contains("Bel eerst, of kies waarom u zonder gesprek verstuurt.");
    }

    @Test
    void ourOwnOrganisationKeepsItAndNothingIsSent() {
        var kept = send(
                sara, list + "/nieuw", list, Map.of("domain", "gezondheid", "partner", DemoWorkers.DMW.toString()));
        assertThat(kept.body()).contains("U helpt zelf verder. Er is geen partner ingeschakeld.");
        assertThat(Acting.as(DemoWorkers.SARA, () -> referrals.overview(rita))).isEmpty();
    }

    @Test
    void notForUsGoesBackWithReasonAndSuggestion() {
        var id = clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);
        var path = "/schakelingen/" + id + "/niet-voor-ons";
        assertThat(send(tom, path, path, Map.of()).status()).isEqualTo(422);
        var back = send(
                tom,
                path,
                path,
                Map.of(
                        "reason",
                        "OTHER_PARTNER_FITS",
                        "suggestion",
                        DemoWorkers.CAW.toString(),
                        "note",
                        "Slachtofferhulp"));
        assertThat(back.path()).isEqualTo("/schakelingen");

        var atSara = sara.get(list + "/" + id);
        assertThat(atSara.body())
                .contains("Een andere partner past beter", "Slachtofferhulp")
                .contains("/schakelen/nieuw?partner=" + DemoWorkers.CAW);
        assertThat(Visitor.signedIn(port, "lien").get("/schakelingen").body()).doesNotContain(id.toString());
    }

    @Test
    void everyPageOfAReferralOpensInEachLanguage() {
        var id = clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);
        for (var language : new String[] {"fr", "en", "nl"}) {
            sara.get("/schakelingen?taal=" + language);
            tom.get("/schakelingen?taal=" + language);
            for (var page : new String[] {
                "",
                "/nieuw",
                "/" + id,
                "/" + id + "/vraag",
                "/" + id + "/akkoord",
                "/" + id + "/oproep",
                "/" + id + "/nazicht",
                "/" + id + "/intrekking"
            }) {
                assertThat(sara.get(list + page).status()).as(language + page).isEqualTo(200);
            }
            for (var page : new String[] {
                "",
                "/" + id,
                "/" + id + "/opname",
                "/" + id + "/niet-voor-ons",
                "/" + id + "/afspraak",
                "/" + id + "/stopzetting",
                "/" + id + "/resultaat",
                "/" + id + "/intrekking"
            }) {
                assertThat(tom.get("/schakelingen" + page).status())
                        .as(language + page)
                        .isEqualTo(200);
            }
        }
        assertThat(sara.get("/schakelingen/verstuurd").body()).contains("Rita Vermeersch");
    }

    @Test
    void aForgedAddressTellsNothing() {
        var id = clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);
        assertThat(tom.get(list + "/" + id).status()).isEqualTo(404);
        assertThat(Visitor.signedIn(port, "lien").get("/schakelingen/" + id).status())
                .isEqualTo(404);
        assertThat(tom.get("/schakelingen/" + ids.next()).status()).isEqualTo(404);
        assertThat(sara.get("/traject/" + ids.next() + "/schakelen/" + id).status())
                .isEqualTo(404);
    }

    /** Opens the page, and sends its hidden fields along with these. */
    private static Visitor.Answer send(Visitor visitor, String page, String action, Map<String, String> typed) {
        var fields = new HashMap<String, String>();
        var hidden = HIDDEN.matcher(visitor.get(page).body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.putAll(typed);
        fields.remove("_csrf");
        fields.remove("_pagina");
        return visitor.submit(page, action, fields);
    }
}

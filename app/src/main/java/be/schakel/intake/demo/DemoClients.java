package be.schakel.intake.demo;

import static be.schakel.intake.Channel.DESK;
import static be.schakel.intake.Channel.FINDING_PLACE;
import static be.schakel.intake.Channel.HOME_VISIT;
import static be.schakel.intake.Channel.ONLINE;
import static be.schakel.intake.Channel.PHONE;
import static be.schakel.intake.TrajectoryState.CLOSED;
import static be.schakel.intake.TrajectoryState.CLOSING;
import static be.schakel.intake.TrajectoryState.CONNECTED;
import static be.schakel.intake.TrajectoryState.CRISIS;
import static be.schakel.intake.TrajectoryState.DORMANT;
import static be.schakel.intake.TrajectoryState.PERSISTENT;
import static be.schakel.intake.demo.DemoClient.atTheDoor;

import be.schakel.platform.DemoWorkers;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Rita and Jan, fresh at the door, and others further on the way. None of them exists. */
final class DemoClients {

    static final DemoClient RITA = atTheDoor(
            "rita",
            DemoWorkers.SARA,
            "Rita Vandewiele",
            LocalDate.of(1971, 5, 14),
            "nl",
            DESK,
            "Ik deed traiteur, als zelfstandige. Na een overval raakte ik gewond en de operatie liep mis. Werken lukt "
                    + "al lang niet meer. Jos, mijn man, werkt voltijds, maar de schulden blijven komen. Waar begin ik?");

    static final DemoClient JAN = atTheDoor(
            "jan",
            DemoWorkers.TOM,
            "Jan Lippens",
            LocalDate.of(1979, 11, 3),
            "nl",
            PHONE,
            "Sinds de scheiding drink ik te veel. Mijn werk ben ik kwijt en ik moet misschien uit mijn huis. "
                    + "Ik doe geen brief meer open. Wat heeft het allemaal nog voor zin?");

    static final DemoClient AMINA = atTheDoor(
                    "amina",
                    DemoWorkers.TOM,
                    "Amina B.",
                    LocalDate.of(1992, 2, 20),
                    "fr",
                    DESK,
                    "La facture d’énergie a doublé et je suis seule avec les enfants.")
            .openedDaysAgo(12);

    static final DemoClient KEVIN = atTheDoor(
                    "kevin",
                    DemoWorkers.LIEN,
                    "Kevin",
                    LocalDate.of(2005, 9, 1),
                    "nl",
                    FINDING_PLACE,
                    "Ik slaap bij vrienden en dat gaat niet lang meer.")
            .openedDaysAgo(9);

    static final DemoClient DENISE = atTheDoor(
                    "denise",
                    DemoWorkers.SARA,
                    "Denise Ampe",
                    LocalDate.of(1948, 1, 30),
                    "nl",
                    HOME_VISIT,
                    "Ik zorg voor mijn man en ik ben op.")
            .openedDaysAgo(20);

    private DemoClients() {}

    static List<DemoClient> all() {
        return Stream.of(List.of(RITA, JAN, AMINA, KEVIN, DENISE), atTheOcmw(), atTheCaw(), atTheDmw(), elsewhere())
                .flatMap(List::stream)
                .toList();
    }

    private static List<DemoClient> atTheOcmw() {
        return List.of(
                atTheDoor(
                                "luc",
                                DemoWorkers.TOM,
                                "Luc Baekelandt",
                                LocalDate.of(1966, 7, 8),
                                "nl",
                                DESK,
                                "Ik begrijp de brieven van de deurwaarder niet.")
                        .openedDaysAgo(75)
                        .in(DORMANT, "DORMANT_LOST", 35)
                        .lookAgainIn(-5),
                atTheDoor(
                                "oksana",
                                DemoWorkers.TOM,
                                "Oksana",
                                LocalDate.of(1988, 4, 2),
                                "uk",
                                DESK,
                                "Ik wil Nederlands leren en werken.")
                        .openedDaysAgo(40)
                        .in(CONNECTED, "CONNECTED", 10),
                atTheDoor(
                                "georges",
                                DemoWorkers.TOM,
                                "Georges",
                                LocalDate.of(1957, 12, 24),
                                "nl",
                                HOME_VISIT,
                                "Laat mij gerust.")
                        .openedDaysAgo(60)
                        .in(PERSISTENT, "PERSISTENT", 50)
                        .lookAgainIn(14));
    }

    private static List<DemoClient> atTheCaw() {
        return List.of(
                atTheDoor(
                                "nadia",
                                DemoWorkers.LIEN,
                                "Nadia",
                                LocalDate.of(1995, 6, 17),
                                "fr",
                                PHONE,
                                "Je n’ose plus rentrer ce soir.")
                        .openedDaysAgo(1)
                        .in(CRISIS, "CRISIS", 1)
                        .lookAgainIn(6),
                atTheDoor(
                                "roger",
                                DemoWorkers.PIETER,
                                "Roger Mestdagh",
                                LocalDate.of(1961, 3, 12),
                                "nl",
                                DESK,
                                "Na de inbraak slaap ik niet meer.")
                        .openedDaysAgo(90)
                        .in(CLOSING, "CLOSING", 4),
                atTheDoor(
                                "yusuf",
                                DemoWorkers.PIETER,
                                "Yusuf",
                                LocalDate.of(1999, 10, 10),
                                "tr",
                                ONLINE,
                                "Hoe krijg ik een advocaat die ik kan betalen?")
                        .openedDaysAgo(120)
                        .in(CLOSED, "CLOSED", 30));
    }

    private static List<DemoClient> atTheDmw() {
        return List.of(
                atTheDoor(
                                "willy",
                                DemoWorkers.SARA,
                                "Willy Dobbelaere",
                                LocalDate.of(1953, 8, 19),
                                "nl",
                                PHONE,
                                "Ik wil er eerst eens over nadenken.")
                        .openedDaysAgo(45)
                        .in(DORMANT, "DORMANT_PAUSE", 20)
                        .lookAgainIn(10),
                atTheDoor(
                                "fatoumata",
                                DemoWorkers.KOEN,
                                "Fatoumata",
                                LocalDate.of(1984, 5, 5),
                                "fr",
                                DESK,
                                "Mon fils a besoin d’aides techniques.")
                        .openedDaysAgo(33)
                        .in(CONNECTED, "CONNECTED", 8),
                atTheDoor(
                                "marcel",
                                DemoWorkers.KOEN,
                                "Marcel Rotsaert",
                                LocalDate.of(1940, 2, 11),
                                "nl",
                                HOME_VISIT,
                                "Hulp in huis, meer vraag ik niet.")
                        .openedDaysAgo(150)
                        .in(CLOSED, "CLOSED", 60));
    }

    private static List<DemoClient> elsewhere() {
        return List.of(atTheDoor(
                "robin", DemoWorkers.NOOR, "Robin", LocalDate.of(2001, 1, 1), "nl", DESK, "Waar kan ik terecht?"));
    }
}

package be.schakel.platform;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The fictional partnership "Breed Onthaal Leieland" that demo data and tests act in: an OCMW, a CAW and a DMW with two
 * workers each, a coordinator, a school that refers, and a stranger partnership elsewhere that must never see anything.
 */
public final class DemoWorkers {

    public static final String PASSWORD = "welkom-aan-de-deur";

    public static final UUID LEIELAND = id("collaboration/leieland");
    public static final UUID OCMW = id("organisation/ocmw");
    public static final UUID CAW = id("organisation/caw");
    public static final UUID DMW = id("organisation/dmw");
    public static final UUID SCHOOL = id("organisation/school");
    public static final UUID ELSEWHERE = id("collaboration/elsewhere");
    public static final UUID STRANGER = id("organisation/stranger");

    public static final Actor TOM = worker("tom", "Tom Declercq", Role.INTAKE_WORKER, "onthaalmedewerker", OCMW);
    public static final Actor FATIMA =
            worker("fatima", "Fatima Azzouzi", Role.SUPERVISOR, "teamverantwoordelijke", OCMW);
    public static final Actor FATIMA_INQUIRY =
            worker("fatima", "Fatima Azzouzi", Role.FINANCIAL_INQUIRER, "sociaal onderzoeker", OCMW);
    public static final Actor LIEN = worker("lien", "Lien Peeters", Role.INTAKE_WORKER, "onthaalmedewerker", CAW);
    public static final Actor PIETER = worker("pieter", "Pieter Claes", Role.INTAKE_WORKER, "slachtofferhulp", CAW);
    public static final Actor SARA = worker("sara", "Sara Maes", Role.INTAKE_WORKER, "maatschappelijk werker", DMW);
    public static final Actor KOEN = worker("koen", "Koen Vermeulen", Role.SUPERVISOR, "teamverantwoordelijke", DMW);
    public static final Actor ELS = worker("els", "Els Wouters", Role.COORDINATOR, "coördinator", OCMW);
    public static final Actor HILDE = worker("hilde", "Hilde Bogaert", Role.COORDINATOR, "coördinator", DMW);
    public static final Actor MIA = worker("mia", "Mia Janssens", Role.REFERRER, "zorgleerkracht", SCHOOL);
    public static final Actor NOOR = worker("noor", "Noor Verbeke", Role.INTAKE_WORKER, "onthaalmedewerker", STRANGER);

    private DemoWorkers() {}

    /** The same id on every machine, for fixed demo things only. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("schakel-demo/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Actor worker(String username, String name, Role role, String title, UUID organisation) {
        return new Actor(
                organisation,
                id("worker/" + username),
                id("function/" + username + "/" + role),
                role,
                title,
                name,
                organisationName(organisation));
    }

    public static String organisationName(UUID organisation) {
        if (organisation.equals(OCMW)) {
            return "OCMW Leiedorp";
        }
        if (organisation.equals(CAW)) {
            return "CAW Leieland";
        }
        if (organisation.equals(DMW)) {
            return "DMW Zorgmutualiteit Leieland";
        }
        return organisation.equals(SCHOOL) ? "Basisschool De Linde" : "CAW Verderaf";
    }
}

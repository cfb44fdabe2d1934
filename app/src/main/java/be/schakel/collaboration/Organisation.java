package be.schakel.collaboration;

import java.util.UUID;

/** A partner: one legal organisation, controller of its own data. */
public record Organisation(UUID id, String name, Kind kind, String municipality, String phone, String openingHours) {

    /** OCMW, CAW and DMW are the core partners; a basic actor stands close to people's lives and brings them in. */
    public enum Kind {
        OCMW,
        CAW,
        DMW,
        BASIC;

        public boolean isCorePartner() {
            return this != BASIC;
        }
    }
}

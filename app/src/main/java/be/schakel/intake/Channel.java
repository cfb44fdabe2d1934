package be.schakel.intake;

/** How and where a contact came about: intake can happen anywhere people are (REQ-024, REQ-252). */
public enum Channel {
    DESK,
    PHONE,
    ONLINE,
    HOME_VISIT,
    FINDING_PLACE,
    EVENT,
    LETTER;

    /** A place that says nothing about who was there, so that an anonymous contact may keep it. */
    public boolean isPublicPlace() {
        return switch (this) {
            case DESK, FINDING_PLACE, EVENT -> true;
            case PHONE, ONLINE, HOME_VISIT, LETTER -> false;
        };
    }
}

package be.schakel.platform;

import java.util.UUID;

/**
 * Someone saw or changed client data, or was refused. Published inside the transaction that does it, so that the trail
 * and the deed are saved together.
 *
 * @param subject id of what was touched: a trajectory, a package, a consent
 * @param what coded notion, e.g. {@code trajectory}, {@code domain.wonen}; never content
 */
public record ClientDataTouched(Deed deed, UUID subject, String what) {

    /** What was done. */
    public enum Deed {
        SEEN,
        CHANGED,
        REFUSED
    }

    public static ClientDataTouched seen(UUID subject, String what) {
        return new ClientDataTouched(Deed.SEEN, subject, what);
    }

    public static ClientDataTouched changed(UUID subject, String what) {
        return new ClientDataTouched(Deed.CHANGED, subject, what);
    }

    public static ClientDataTouched refused(UUID subject, String what) {
        return new ClientDataTouched(Deed.REFUSED, subject, what);
    }
}

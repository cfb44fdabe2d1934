package be.schakel.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Share packages sent or received. The database refuses a part without valid consent, at writing and at reading. */
interface Packages {

    void pack(UUID id, Referral referral, List<Part> parts);

    /** The package of the referral's last sending; empty when it went without one. */
    Optional<SharePackage> of(Referral referral);

    /** Notes the first time the receiver looks at it. */
    void opened(UUID id);
}

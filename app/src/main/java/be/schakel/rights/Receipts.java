package be.schakel.rights;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The explorations behind the rights that are on their way: only ever added to. */
interface Receipts {

    /** Newest first. */
    List<KeptReceipt> in(UUID trajectory);

    /** Empty when it is not one of this trajectory. */
    Optional<KeptReceipt> find(UUID trajectory, UUID id);
}

package be.schakel.consent;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What workers do about sharing: look who may see what, ask the client, stop. */
@Service
@Transactional
public class ConsentDesk {

    private final Consents consents;

    ConsentDesk(Consents consents) {
        this.consents = consents;
    }

    /** What this partner may get to know today, for this purpose: the database's own answer. */
    public Set<Category> validCategories(UUID trajectory, UUID recipient, ConsentPurpose purpose) {
        return consents.validCategories(trajectory, recipient, purpose);
    }

    /** Every answer on this trajectory that the acting organisation may see, newest first. */
    public List<ConsentLine> linesOf(UUID trajectory) {
        return consents.linesOf(trajectory);
    }
}

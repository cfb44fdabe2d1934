package be.schakel.intake;

import java.util.List;
import java.util.UUID;

/** Given by each module where something happens to a client: its lines of the timeline. Called inside a transaction. */
public interface TimelineSource {

    List<TimelineEntry> entriesOf(UUID trajectory);
}

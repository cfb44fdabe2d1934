package be.schakel.intake;

import java.util.List;

/** Given by each module that has work waiting: its lines for the acting worker. Called inside a transaction. */
public interface WorklistSource {

    List<WorkItem> items();
}

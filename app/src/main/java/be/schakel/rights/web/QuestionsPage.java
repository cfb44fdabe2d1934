package be.schakel.rights.web;

import be.schakel.platform.web.Page;
import be.schakel.rights.Asking;
import be.schakel.rights.Change;
import be.schakel.rights.Everyday;
import be.schakel.rights.QuestionList;
import java.util.List;
import java.util.Optional;

/**
 * Every question by life domain, in any order.
 *
 * @param choice words a worker looks for, and the field of life that stands open
 * @param changes what the answer just given out of this list changed; absent when none was
 * @param next id of the question that has its turn after that answer; empty when there is none
 */
public record QuestionsPage(QuestionList all, Choice choice, Optional<List<Change>> changes, String next)
        implements Page {

    public String path() {
        return "/traject/" + all.card().trajectory() + "/rechten";
    }

    public QuestionList shown() {
        return found(all, choice);
    }

    static QuestionList found(QuestionList all, Choice choice) {
        return all.with(Everyday.of(choice.wanted().typed()));
    }

    public boolean isSearch() {
        return !Everyday.of(choice.wanted().typed()).isEmpty();
    }

    public boolean isOpen(QuestionList.OfDomain of) {
        return isSearch()
                || choice.wanted().domain().filter(of.domain()::equals).isPresent();
    }

    public boolean isNext(Asking asking) {
        return asking.fact().id().equals(next);
    }

    /** Address of a question; after its answer one comes back to this list. */
    public String address(Asking asking) {
        return path() + "/vragen/" + asking.fact().id() + choice.ofWords().query();
    }
}

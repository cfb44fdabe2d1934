package be.schakel.rights.web;

import be.schakel.platform.web.Page;
import be.schakel.rights.Everyday;
import be.schakel.rights.QuestionList;

/**
 * Every question by life domain, in any order.
 *
 * @param typed words a worker looks for; empty shows all
 */
public record QuestionsPage(QuestionList all, String typed) implements Page {

    public String path() {
        return "/traject/" + all.card().trajectory() + "/rechten";
    }

    public QuestionList shown() {
        return all.with(Everyday.of(typed));
    }

    public boolean isSearch() {
        return !Everyday.of(typed).isEmpty();
    }
}

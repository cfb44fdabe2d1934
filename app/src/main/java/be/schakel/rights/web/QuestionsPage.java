package be.schakel.rights.web;

import be.schakel.platform.web.Page;
import be.schakel.rights.QuestionList;

/** Every question by life domain, in any order. */
public record QuestionsPage(QuestionList list) implements Page {

    public String path() {
        return "/traject/" + list.card().trajectory() + "/rechten";
    }
}

package be.schakel.referral.web;

import be.schakel.platform.web.Form;
import be.schakel.referral.Preparation;

/** The question to the partner, in clear words, and what could stop the client. */
public record QuestionPage(Preparation prepared, Form form, boolean overtaken) implements PreparationPage {}

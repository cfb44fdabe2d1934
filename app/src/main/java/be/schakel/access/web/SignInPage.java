package be.schakel.access.web;

import be.schakel.platform.web.Form;
import be.schakel.platform.web.Page;

/** @param demo show the demo accounts */
public record SignInPage(Form form, boolean demo) implements Page {}

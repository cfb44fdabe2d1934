/** Screens of the intake; {@code intake/dossier.jte} is the frame of every page about one client. */
@NullMarked
package be.schakel.intake.web;

import org.jspecify.annotations.NullMarked;

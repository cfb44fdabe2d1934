/** The screens of the rights board: board, questions, a right's own page, the leaflet. */
@NullMarked
package be.schakel.rights.web;

import org.jspecify.annotations.NullMarked;

/** Screens of the talk: the list of life domains, and one page per domain. */
@NullMarked
package be.schakel.clarification.web;

import org.jspecify.annotations.NullMarked;

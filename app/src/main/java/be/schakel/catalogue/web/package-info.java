/** Screens of the catalogue: the list of rights, one page per right, and the figures with their changes. */
@NullMarked
package be.schakel.catalogue.web;

import org.jspecify.annotations.NullMarked;

/** Screens to sign in and to choose the acting function. */
@NullMarked
package be.schakel.access.web;

import org.jspecify.annotations.NullMarked;

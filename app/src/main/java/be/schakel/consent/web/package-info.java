/** Screens of consent: who may see what, the talk with the client, stopping, the client's copy. */
@NullMarked
package be.schakel.consent.web;

import org.jspecify.annotations.NullMarked;

/** What two fictional clients said about sharing, in the demo profile. */
@NullMarked
package be.schakel.consent.demo;

import org.jspecify.annotations.NullMarked;

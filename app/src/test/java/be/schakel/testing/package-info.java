/** What tests share: one embedded PostgreSQL for the whole run, and the fictional partnership. */
@NullMarked
package be.schakel.testing;

import org.jspecify.annotations.NullMarked;

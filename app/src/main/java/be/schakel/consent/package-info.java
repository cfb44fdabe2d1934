/**
 * What a client agreed to share: with which partner, for what, which parts, until when. A talk gives lines; a line is the
 * access control of everything shared, asked by the database itself ({@code schakel.consent_valid}). Refusing and
 * stopping are as easy as agreeing.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform :: *", "collaboration", "intake"})
@NullMarked
package be.schakel.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

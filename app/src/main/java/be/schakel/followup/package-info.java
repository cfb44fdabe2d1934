/**
 * What was agreed really happens: goals in the client's words, steps with one owner and one date, the overview on one
 * page, and an end that is talked through and leaves a place to return to.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: *",
            "collaboration",
            "intake",
            "clarification",
            "rights",
            "consent",
            "referral"
        })
@NullMarked
package be.schakel.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

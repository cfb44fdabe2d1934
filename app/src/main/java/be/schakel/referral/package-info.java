/**
 * Schakelen: the warm referral to a partner for a life domain and its rights. It is done only when a named worker over
 * there has accepted it and the client knows; until then it stays on the sender's list. What goes along is a share
 * package: a snapshot of exactly what the client consented to, readable only while that consent holds.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: *",
            "collaboration",
            "intake",
            "clarification",
            "rights",
            "consent"
        })
@NullMarked
package be.schakel.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

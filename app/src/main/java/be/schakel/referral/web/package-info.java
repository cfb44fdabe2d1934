/** Screens of both sides: preparing and following a referral, and the inbox where it is received. */
@NullMarked
package be.schakel.referral.web;

import org.jspecify.annotations.NullMarked;

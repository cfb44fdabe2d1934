/** One fictional referral on its way, in the demo profile. */
@NullMarked
package be.schakel.referral.demo;

import org.jspecify.annotations.NullMarked;

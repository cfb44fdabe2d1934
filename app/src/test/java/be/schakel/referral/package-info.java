@NullMarked
package be.schakel.referral;

import org.jspecify.annotations.NullMarked;

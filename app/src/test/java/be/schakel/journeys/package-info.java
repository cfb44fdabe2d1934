/** Social workers and their clients at a real browser: whole journeys, each page checked on the way. */
@NullMarked
package be.schakel.journeys;

import org.jspecify.annotations.NullMarked;

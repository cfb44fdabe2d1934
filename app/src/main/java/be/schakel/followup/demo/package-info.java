/** Goals, steps and talks of fictional clients, for the demo only. */
@NullMarked
package be.schakel.followup.demo;

import org.jspecify.annotations.NullMarked;

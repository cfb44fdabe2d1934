/** What must hold on every page there is; a new page is looked at without being asked. */
@NullMarked
package be.schakel.everywhere;

import org.jspecify.annotations.NullMarked;

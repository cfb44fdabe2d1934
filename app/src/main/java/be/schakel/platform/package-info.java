/**
 * What every module stands on: the acting worker, row-level security context, time, ids, events about client data,
 * and (in {@code web}) pages, forms and languages. Open to all modules; knows none of them.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package be.schakel.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

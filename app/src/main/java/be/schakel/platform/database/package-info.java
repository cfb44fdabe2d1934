/** Where the data lives: the embedded PostgreSQL or a server, its roles, and the clear line when it cannot start. */
@NamedInterface("database")
@NullMarked
package be.schakel.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

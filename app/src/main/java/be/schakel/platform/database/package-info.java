/** Where the data lives: the embedded PostgreSQL or a server, its roles, and the clear line when it cannot start. */
@NullMarked
package be.schakel.platform.database;

import org.jspecify.annotations.NullMarked;

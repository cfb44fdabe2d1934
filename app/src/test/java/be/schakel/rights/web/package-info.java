/** What people type, and what the pages of the rights board answer. */
@NullMarked
package be.schakel.rights.web;

import org.jspecify.annotations.NullMarked;

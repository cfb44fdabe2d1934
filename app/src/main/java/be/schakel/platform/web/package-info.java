/** Pages, forms, languages: how every screen is written and read. */
@NullMarked
package be.schakel.platform.web;

import org.jspecify.annotations.NullMarked;

/** Pages, forms, languages: how every screen is written and read. */
@NamedInterface("web")
@NullMarked
package be.schakel.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

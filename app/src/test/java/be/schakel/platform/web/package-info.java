@NullMarked
package be.schakel.platform.web;

import org.jspecify.annotations.NullMarked;

@NullMarked
package be.schakel.consent.web;

import org.jspecify.annotations.NullMarked;

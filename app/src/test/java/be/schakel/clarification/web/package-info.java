@NullMarked
package be.schakel.clarification.web;

import org.jspecify.annotations.NullMarked;

@NullMarked
package be.schakel.intake.web;

import org.jspecify.annotations.NullMarked;

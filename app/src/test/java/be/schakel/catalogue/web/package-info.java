@NullMarked
package be.schakel.catalogue.web;

import org.jspecify.annotations.NullMarked;

/** Screens of the follow-up: plan, overview, closing and their papers. */
@NullMarked
package be.schakel.followup.web;

import org.jspecify.annotations.NullMarked;

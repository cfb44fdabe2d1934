package be.schakel.followup;

import be.schakel.clarification.DomainSummary;
import java.util.List;

/**
 * One life domain on the overview: who leads, who helps (REQ-018).
 *
 * @param lead our own organisation, unless a partner took it over
 * @param supporting other partners with a step in this domain; ours too when a partner leads
 */
public record DomainLine(DomainSummary summary, String lead, List<String> supporting) {}

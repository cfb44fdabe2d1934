package be.schakel.followup;

import be.schakel.intake.HouseholdMember;
import be.schakel.intake.Supporter;
import be.schakel.intake.TimelineEntry;
import be.schakel.referral.ReferralStatus;
import be.schakel.rights.RightStatus;
import java.util.List;

/**
 * Everything about one client on one page (REQ-047).
 *
 * @param domains all fourteen, once each
 * @param workers names of everyone who works on it now (REQ-038)
 * @param timeline newest first
 */
public record Overview(
        Plan plan,
        List<DomainLine> domains,
        List<RightStatus> rights,
        List<ReferralStatus> referrals,
        List<SharedWith> shared,
        List<HouseholdMember> household,
        List<Supporter> network,
        List<String> workers,
        List<TimelineEntry> timeline) {}

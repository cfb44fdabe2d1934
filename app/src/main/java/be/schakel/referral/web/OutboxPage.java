package be.schakel.referral.web;

import be.schakel.platform.web.Page;
import be.schakel.referral.ReferralDesk.SentReferral;
import java.util.List;

/** What we asked partners. */
public record OutboxPage(List<SentReferral> sent) implements Page {}

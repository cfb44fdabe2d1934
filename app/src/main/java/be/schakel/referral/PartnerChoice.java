package be.schakel.referral;

import be.schakel.collaboration.Organisation;

/**
 * A partner the client may choose.
 *
 * @param own our own organisation: choosing it means no referral, we keep the question
 */
public record PartnerChoice(Organisation organisation, PartnerFit.Fit fit, boolean own) {}

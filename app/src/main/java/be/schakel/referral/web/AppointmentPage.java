package be.schakel.referral.web;

import be.schakel.platform.web.Form;
import be.schakel.referral.ReferralView;

/** When and where the client is expected. */
public record AppointmentPage(ReferralView view, Form form, boolean overtaken) implements ReceptionPage {}

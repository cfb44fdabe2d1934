package be.schakel.referral;

import java.util.List;

/**
 * What the sender prepares with the client; the partner only ever sees the copy in a package.
 *
 * @param question to the partner, in clear words
 * @param thresholds what could stop the client: "rather call after 4 pm, in French"
 * @param rights ids of the rights it is about
 */
public record Brief(String question, String thresholds, List<String> rights) {

    public Brief {
        rights = List.copyOf(rights);
    }
}

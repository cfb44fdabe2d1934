package be.schakel.intake;

import java.util.Set;

/**
 * One meeting, call, message or visit, as typed.
 *
 * @param words the client's own words, or what came up
 * @param language code of the client's language
 */
public record NewContact(Channel channel, String place, String words, String language, Set<Help> help, Reach reach) {

    /** What may be counted: no words, and no place that could be somebody's home. */
    NewContact anonymous() {
        return new NewContact(channel, channel.isPublicPlace() ? place : "", "", language, help, reach);
    }
}

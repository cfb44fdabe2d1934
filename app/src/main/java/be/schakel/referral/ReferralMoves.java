package be.schakel.referral;

import static be.schakel.referral.ReferralMove.*;
import static be.schakel.referral.ReferralState.*;
import static be.schakel.referral.Side.RECEIVER;
import static be.schakel.referral.Side.SENDER;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The state machine of a referral as one table (model.md 3.5). What is not in it cannot happen. */
final class ReferralMoves {

    /** In this state, these sides may make this move, and then it stands there. */
    record Edge(ReferralState from, ReferralMove move, ReferralState to, Set<Side> by) {}

    static final List<Edge> EDGES = List.of(
            edge(DRAFT, AGREE, CLIENT_AGREED, SENDER),
            edge(CLIENT_AGREED, CALL, CALLED, SENDER),
            edge(CALLED, CALL, CALLED, SENDER),
            edge(CALLED, SEND, SENT, SENDER),
            edge(CALLED, SEND_SECURE, SENT_SECURE, SENDER),
            edge(CLIENT_AGREED, SEND_SECURE, SENT_SECURE, SENDER),
            edge(SENT, OPEN, RECEIVED, RECEIVER),
            edge(SENT_SECURE, OPEN, RECEIVED, RECEIVER),
            edge(RECEIVED, ACCEPT, ACCEPTED, RECEIVER),
            edge(RECEIVED, BOUNCE, BOUNCED, RECEIVER),
            edge(RECEIVED, REDIRECT, REDIRECTED, RECEIVER),
            edge(ACCEPTED, PLAN, FIRST_APPOINTMENT, RECEIVER),
            edge(FIRST_APPOINTMENT, PLAN, FIRST_APPOINTMENT, RECEIVER),
            edge(FIRST_APPOINTMENT, ARRIVE, ARRIVED, RECEIVER),
            edge(FIRST_APPOINTMENT, MISS, NO_SHOW, RECEIVER),
            edge(NO_SHOW, PLAN, FIRST_APPOINTMENT, RECEIVER),
            edge(NO_SHOW, DROP, DROPPED, RECEIVER),
            edge(ARRIVED, TAKE_UP, TAKEN_UP, RECEIVER),
            edge(TAKEN_UP, REPORT, RESULT_KNOWN, RECEIVER),
            edge(RESULT_KNOWN, CLOSE, CLOSED, SENDER, RECEIVER),
            edge(BOUNCED, RETRY, DRAFT, SENDER),
            edge(BOUNCED, CLOSE, CLOSED, SENDER),
            edge(REDIRECTED, CLOSE, CLOSED, SENDER),
            edge(DROPPED, CLOSE, CLOSED, SENDER),
            edge(DRAFT, WITHDRAW, WITHDRAWN_BY_CLIENT, SENDER),
            edge(CLIENT_AGREED, WITHDRAW, WITHDRAWN_BY_CLIENT, SENDER),
            edge(CALLED, WITHDRAW, WITHDRAWN_BY_CLIENT, SENDER),
            edge(SENT, WITHDRAW, WITHDRAWN_BY_CLIENT, SENDER, RECEIVER),
            edge(SENT_SECURE, WITHDRAW, WITHDRAWN_BY_CLIENT, SENDER, RECEIVER),
            edge(RECEIVED, WITHDRAW, WITHDRAWN_BY_CLIENT, SENDER, RECEIVER),
            edge(ACCEPTED, WITHDRAW, WITHDRAWN_BY_CLIENT, SENDER, RECEIVER),
            edge(FIRST_APPOINTMENT, WITHDRAW, WITHDRAWN_BY_CLIENT, SENDER, RECEIVER),
            edge(NO_SHOW, WITHDRAW, WITHDRAWN_BY_CLIENT, SENDER, RECEIVER),
            edge(BOUNCED, WITHDRAW, WITHDRAWN_BY_CLIENT, SENDER));

    private ReferralMoves() {}

    private static Edge edge(ReferralState from, ReferralMove move, ReferralState to, Side... by) {
        return new Edge(from, move, to, Set.of(by));
    }

    /** Where the move leads; empty when this side may not make it in this state. */
    static Optional<ReferralState> after(ReferralState from, ReferralMove move, Side side) {
        return EDGES.stream()
                .filter(edge ->
                        edge.from() == from && edge.move() == move && edge.by().contains(side))
                .map(Edge::to)
                .findFirst();
    }
}

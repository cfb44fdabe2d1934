package be.schakel.engine.batch;

import be.schakel.engine.Truth;

/** Truth as two bitmaps: the rows where yes is possible, and those where no is. */
record Twin(int yes, int no) {

    static Twin of(Graph graph, Truth truth) {
        return new Twin(graph.every(truth.mayBeTrue()), graph.every(truth.mayBeFalse()));
    }

    Twin not() {
        return new Twin(no, yes);
    }

    Twin and(Graph graph, Twin other) {
        return new Twin(graph.both(yes, other.yes), graph.either(no, other.no));
    }

    Twin or(Graph graph, Twin other) {
        return not().and(graph, other.not()).not();
    }

    /** What follows from one of two, by this. */
    Twin choose(Graph graph, Twin then, Twin otherwise) {
        return new Twin(pick(graph, then.yes, otherwise.yes), pick(graph, then.no, otherwise.no));
    }

    /** Where a bit holds in one that can be taken. */
    int pick(Graph graph, int then, int otherwise) {
        return graph.either(graph.both(yes, then), graph.both(no, otherwise));
    }

    Twin same(Graph graph, Twin other) {
        return new Twin(
                graph.either(graph.both(yes, other.yes), graph.both(no, other.no)),
                graph.either(graph.both(yes, other.no), graph.both(no, other.yes)));
    }
}

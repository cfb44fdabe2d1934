package be.schakel.engine;

import java.util.HashMap;
import java.util.Map;

/** Single answers supposed on top of what is known, each laid out once for all rights. Used by one thread. */
final class WhatIf {
    private final Knowledge knowledge;
    private final Map<Supposed, Knowledge> filled = new HashMap<>();

    private record Supposed(String fact, Possible value) {}

    WhatIf(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Knowledge supposing(String fact, Possible value) {
        return filled.computeIfAbsent(new Supposed(fact, value), one -> knowledge.supposing(one.fact(), one.value()));
    }
}

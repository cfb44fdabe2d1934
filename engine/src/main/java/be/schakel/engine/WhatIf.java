package be.schakel.engine;

import java.util.IdentityHashMap;

/** Single answers supposed on top of what is known, each laid out once for all rights. Used by one thread. */
final class WhatIf {
    private final Knowledge knowledge;
    private final IdentityHashMap<Supposed, Knowledge> filled = new IdentityHashMap<>();

    WhatIf(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Knowledge supposing(Supposed answer) {
        return filled.computeIfAbsent(answer, one -> knowledge.supposing(one.fact(), one.value()));
    }
}

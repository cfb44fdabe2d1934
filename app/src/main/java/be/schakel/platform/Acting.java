package be.schakel.platform;

import java.util.Optional;

/** Binds the acting worker to the running request, job or test. Without one, the database returns no rows. */
public final class Acting {

    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private Acting() {}

    public static <T, X extends Throwable> T as(Actor actor, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(ACTOR, actor).call(work);
    }

    public static void runAs(Actor actor, Runnable work) {
        ScopedValue.where(ACTOR, actor).run(work);
    }

    public static Optional<Actor> current() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }

    /** @throws IllegalStateException when nobody acts: a programming error, client work always has an actor */
    public static Actor actor() {
        return current().orElseThrow(() -> new IllegalStateException("Nobody is acting: bind an Actor first"));
    }
}

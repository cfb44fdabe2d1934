package be.schakel.followup.web;

import be.schakel.followup.Owner;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Ui;
import java.util.List;

/** The owner of a step in words. */
public final class Owners {

    private Owners() {}

    public static String name(Ui ui, Owner owner) {
        return switch (owner) {
            case Owner.Client() -> ui.t("followup.owner.client");
            case Owner.Worker(var _, var name) -> name;
            case Owner.Partner(var _, var name) -> name;
        };
    }

    static List<Option> options(Ui ui, List<Owner> owners) {
        return owners.stream()
                .map(owner -> new Option(owner.code(), name(ui, owner)))
                .toList();
    }
}

package be.schakel.consent.web;

import be.schakel.consent.ConsentPurpose;
import be.schakel.platform.NotHere;
import java.util.List;
import java.util.UUID;

/** A purpose as it stands in an address. */
public record PurposePath(ConsentPurpose purpose, String code) {

    static final List<PurposePath> ALL = List.of(
            new PurposePath(ConsentPurpose.INTAKE, "onthaal"),
            new PurposePath(ConsentPurpose.BACK_OFFICE, "verdere-hulp"),
            new PurposePath(ConsentPurpose.FULL_TRANSFER, "heel-dossier"));

    static ConsentPurpose purpose(String code, UUID trajectory) {
        return ALL.stream()
                .filter(path -> path.code().equals(code))
                .map(PurposePath::purpose)
                .findFirst()
                .orElseThrow(() -> new NotHere(trajectory, "consent.purpose"));
    }

    /** Where a talk about this partner and purpose is held. */
    public static String talk(UUID trajectory, UUID partner, ConsentPurpose purpose) {
        var code = ALL.stream()
                .filter(path -> path.purpose() == purpose)
                .map(PurposePath::code)
                .findFirst()
                .orElseThrow();
        return "/traject/" + trajectory + "/delen/nieuw/" + partner + "/" + code;
    }
}

package be.schakel.platform;

/** Fictional people and partners of one module. Beans of this type exist in the {@code demo} profile only. */
public interface DemoData {

    /** Lower loads first: partners 0, intake 100, rights 200, consent 300, referral 400. */
    int order();

    void load();
}

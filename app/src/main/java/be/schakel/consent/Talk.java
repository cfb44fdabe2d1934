package be.schakel.consent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One talk about sharing, with one partner in mind and for one purpose, as the worker noted it.
 *
 * @param id chosen when the page was opened, so that sending it twice records it once
 * @param answers what was answered; a part that was not talked about is not in it
 * @param needs why the partner needs a part that is not one of the usual four
 * @param explained codes of what was said aloud
 * @param ticked what else the worker confirmed
 * @param until last day, when the client chose one
 * @param seen the last change to this client's answers that the page knew of
 */
public record Talk(
        UUID id,
        UUID trajectory,
        UUID recipient,
        ConsentPurpose purpose,
        Map<Category, Answer> answers,
        Map<Category, String> needs,
        Given given,
        Set<String> explained,
        Set<Step> ticked,
        Optional<LocalDate> until,
        Optional<LocalDate> revisitOn,
        long seen) {

    /**
     * Who answered, and how.
     *
     * @param place where it was said: a code; empty when not noted
     * @param document where the signed paper is
     * @param language the language the script was read in
     */
    public record Given(
            GivenBy by, String capacityNote, ConsentForm form, String place, String document, String language) {}

    /** What a worker may confirm with a tick; all other steps follow from what is noted or from the partner. */
    private static final Set<Step> TICKABLE = Set.of(Step.WEIGHED, Step.FILE_TAKEN_OVER, Step.NO_SECRECY_TOLD);

    public Talk {
        answers = Map.copyOf(answers);
        needs = Map.copyOf(needs);
        explained = Set.copyOf(explained);
        ticked = Set.copyOf(ticked);
    }

    Set<Category> saidYesTo() {
        return answers.keySet().stream()
                .filter(category -> answers.get(category) == Answer.YES)
                .collect(Collectors.toSet());
    }

    /** Steps done for this part, as far as the notes tell. */
    Set<Step> doneFor(Category category) {
        var done = EnumSet.noneOf(Step.class);
        done.addAll(ticked);
        done.retainAll(TICKABLE);
        note(done, explained.containsAll(ConsentScript.SIX), Step.SIX_EXPLAINED);
        note(done, explained.contains(ConsentScript.REASONS), Step.REASONS_TOLD);
        note(done, needs.containsKey(category), Step.NEED_NOTED);
        note(done, !given.capacityNote().isBlank(), Step.CAPACITY_NOTED);
        note(done, !given.capacityNote().isBlank(), Step.MANDATE_NOTED);
        note(done, !given.place().isBlank(), Step.PLACE_NOTED);
        note(done, !given.document().isBlank(), Step.PAPER_FILED);
        return done;
    }

    private static void note(Set<Step> done, boolean holds, Step step) {
        if (holds) {
            done.add(step);
        }
    }
}

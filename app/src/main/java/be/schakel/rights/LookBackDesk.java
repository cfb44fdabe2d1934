package be.schakel.rights;

import be.schakel.engine.Corpus;
import be.schakel.engine.Engine;
import be.schakel.engine.Finding;
import be.schakel.engine.Outcome;
import be.schakel.engine.Receipt;
import be.schakel.engine.Situation;
import be.schakel.engine.Standing;
import be.schakel.engine.corpus.AnswerReader;
import be.schakel.intake.IntakeDesk;
import be.schakel.platform.NotHere;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an earlier exploration said, by the law of then. Changes nothing. */
@Service
@Transactional
public class LookBackDesk {

    private final IntakeDesk intake;
    private final Explorer explorer;
    private final Law law;
    private final EarlierLaw earlier;
    private final Receipts receipts;

    LookBackDesk(IntakeDesk intake, Explorer explorer, Law law, EarlierLaw earlier, Receipts receipts) {
        this.intake = intake;
        this.explorer = explorer;
        this.law = law;
        this.earlier = earlier;
        this.receipts = receipts;
    }

    public Earlier earlier(UUID trajectory) {
        var card = intake.card(trajectory, "rights.then");
        var same = receipts.in(trajectory).stream()
                .collect(Collectors.groupingBy(KeptReceipt::receipt, LinkedHashMap::new, Collectors.toList()));
        return new Earlier(card, same.values().stream().map(this::kept).toList());
    }

    private Earlier.Kept kept(List<KeptReceipt> same) {
        var newest = same.getFirst();
        return new Earlier.Kept(
                newest.id(),
                newest.at(),
                newest.receipt().assessedOn(),
                same.stream().map(one -> explorer.name(one.right())).distinct().toList());
    }

    /** @throws NotHere when no such exploration was kept in this trajectory */
    public LookBack lookBack(UUID trajectory, UUID id) {
        var card = intake.card(trajectory, "rights.then");
        var kept = receipts.find(trajectory, id).orElseThrow(() -> new NotHere(trajectory, "rights.then"));
        var now = explorer.explore(card);
        var then = lawOf(kept.receipt());
        return new LookBack(
                card,
                kept,
                explorer.name(kept.right()),
                then.map(this::rules).orElse(LookBack.Rules.GONE),
                turns(then.map(corpus -> standings(corpus, kept.receipt())).orElseGet(() -> known(kept)), now),
                answers(then.orElseGet(law::corpus), kept.receipt(), now.situation()));
    }

    private Optional<Corpus> lawOf(Receipt receipt) {
        if (!receipt.engineVersion().equals(Engine.VERSION)) {
            return Optional.empty();
        }
        return receipt.corpusHash().equals(law.corpus().hash())
                ? Optional.of(law.corpus())
                : earlier.corpus(receipt.corpusHash());
    }

    private LookBack.Rules rules(Corpus then) {
        return then.hash().equals(law.corpus().hash()) ? LookBack.Rules.SAME : LookBack.Rules.CHANGED;
    }

    private static Map<String, Standing> standings(Corpus then, Receipt receipt) {
        return Engine.of(then).replay(receipt).findings().stream()
                .collect(Collectors.toMap(finding -> finding.right().id(), Finding::standing));
    }

    /** What the receipt itself tells when its law is gone: the outcomes, and how its own right stood. */
    private static Map<String, Standing> known(KeptReceipt kept) {
        var known = kept.receipt().outcomes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, outcome -> standing(outcome.getValue())));
        known.put(kept.right(), kept.standing());
        return known;
    }

    private static Standing standing(Outcome outcome) {
        return switch (outcome) {
            case MET -> Standing.LIKELY;
            case NOT_MET -> Standing.NOT_NOW;
            case UNKNOWN -> Standing.MORE_INFO;
        };
    }

    /** As they stand today first, in the order of the board; then those that the law of today does not have. */
    private List<LookBack.Turn> turns(Map<String, Standing> then, Explored now) {
        var today = now.inOrder().stream()
                .collect(Collectors.toMap(
                        finding -> finding.right().id(), Function.identity(), (one, _) -> one, LinkedHashMap::new));
        return Stream.concat(
                        today.keySet().stream(),
                        then.keySet().stream()
                                .filter(right -> !today.containsKey(right))
                                .sorted())
                .map(right -> new LookBack.Turn(
                        right,
                        explorer.name(right),
                        Optional.ofNullable(then.get(right)),
                        Optional.ofNullable(today.get(right)).map(now::standing)))
                .toList();
    }

    private static List<LookBack.Said> answers(Corpus corpus, Receipt receipt, Situation now) {
        return receipt.inputs().entrySet().stream()
                .flatMap(input -> corpus
                        .fact(input.getKey())
                        .flatMap(fact -> AnswerReader.read(fact, input.getValue())
                                .map(answer -> new LookBack.Said(
                                        fact,
                                        answer,
                                        Optional.ofNullable(now.answers().get(fact.id())))))
                        .stream())
                .sorted(Comparator.comparing(LookBack.Said::isSame))
                .toList();
    }
}

package be.schakel.rights;

import be.schakel.intake.ClientCard;
import java.util.List;

/** The suggestions nobody did anything with yet, in the order of the board. */
public record SuggestionFile(ClientCard card, List<RightView> open) {}

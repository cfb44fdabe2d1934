package be.schakel.catalogue.web;

import be.schakel.engine.Unit;
import be.schakel.platform.web.Ui;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;

/** Figures of the law in the reader's language, with every decimal the law gives them. */
public record Written(Ui ui) {

    private static final int CENTS = 2;

    /** With what it is per: € 1.250,50 per maand. */
    public String number(BigDecimal value, Unit unit) {
        return ui.t("rights.unit." + unit.name(), bare(value, unit));
    }

    public String bare(BigDecimal value, Unit unit) {
        var decimals = Math.max(0, value.stripTrailingZeros().scale());
        var format =
                unit.isMoney() ? NumberFormat.getCurrencyInstance(ui.locale()) : NumberFormat.getInstance(ui.locale());
        if (unit.isMoney()) {
            format.setCurrency(Currency.getInstance("EUR"));
            format.setMinimumFractionDigits(CENTS);
        }
        format.setMaximumFractionDigits(Math.max(decimals, format.getMinimumFractionDigits()));
        return format.format(value);
    }
}

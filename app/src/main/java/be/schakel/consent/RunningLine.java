package be.schakel.consent;

import java.time.Instant;
import java.util.UUID;

/** What the code on a client's copy tells any partner: who may see which part. Never who the client is. */
public record RunningLine(
        UUID id, String ownerName, String recipientName, ConsentPurpose purpose, Category category, Instant since) {}

package be.schakel;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class SchakelApplication {}

"""Events and records as text for people or JSON for programs. Decides nothing."""

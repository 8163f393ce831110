"""The story of a run: what is checked, asked and decided, and the order in which intents, effects and outcomes follow.

An effect never comes before its intent is durable. Decisions are tables and pure functions (`select`, `policy`,
`preflight`); whoever carries them out says what happened as an event and knows no screen.
"""

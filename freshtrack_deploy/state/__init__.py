"""What survives: the journal, which is the only truth, what is written from it, and the contents it names."""

"""Sentences that need a rule of the reader, and their neighbours that must be spared by it."""

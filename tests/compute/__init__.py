"""Tests of computed answers."""

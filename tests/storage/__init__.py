"""Tests of socialinbox.storage on real files."""

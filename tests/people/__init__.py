"""Tests of socialinbox.people on real files."""

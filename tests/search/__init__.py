"""Tests of socialinbox.search on real files."""

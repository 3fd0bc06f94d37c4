"""Simulated learners with a memory of their own, who study with the real program for 60 days."""

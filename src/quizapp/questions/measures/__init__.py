"""What the rules that only warn are measured by: numbers and words, no judgement."""

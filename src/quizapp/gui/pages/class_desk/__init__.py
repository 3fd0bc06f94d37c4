"""Class desk: papers that came back, marks, and what they say of the items."""

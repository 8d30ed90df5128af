"""The methods of fusion, classical and KSDiff, and what they share."""
